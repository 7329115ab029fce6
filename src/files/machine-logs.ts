import { readdirSync, statSync } from 'node:fs';
import { baseName, displayPath, type FilePath, folderOf, joinPath, toFilePath } from './path.ts';

const LOG = /^vmware(?:-\d+)?\.log$/i;

/** Whether a path is of a machine's log, by its name. */
export function isLog(path: FilePath): boolean {
  return LOG.test(displayPath(baseName(path)));
}

/** The logs beside a machine's file, `vmware.log` and those that VMware has put aside; the latest first. Never throws. */
export function logsBeside(path: FilePath): FilePath[] {
  const folder = folderOf(path);
  return namesIn(folder)
    .map(toFilePath)
    .filter(isLog)
    .flatMap((name) => {
      const log = joinPath(folder, name);
      const time = timeOf(log);
      return time === undefined ? [] : [{ log, time }];
    })
    .sort((a, b) => Number(isLatest(b.log)) - Number(isLatest(a.log)) || b.time - a.time)
    .map(({ log }) => log);
}

/** Logs that are put aside have a number. */
function isLatest(log: FilePath): boolean {
  return displayPath(baseName(log)).toLowerCase() === 'vmware.log';
}

/** When a regular file was changed last. */
function timeOf(path: FilePath): number | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() ? stats.mtimeMs : undefined;
  } catch {
    return undefined;
  }
}

function namesIn(folder: FilePath): Buffer[] {
  try {
    return readdirSync(folder, 'buffer');
  } catch {
    return [];
  }
}
