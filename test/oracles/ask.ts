import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one reader says of a change. */
export interface Answer {
  readonly reader: string;
  readonly says: 'ok' | 'excused' | 'still refuses' | 'now accepts' | 'NEWLY REFUSES' | 'SURPRISE' | 'ERROR';
  /** The line of `oracle-diff` that says so. */
  readonly line: string;
}

/** What each reader says of a file before and after a change that announces those settings. */
export function ask(before: string, after: string, announced: readonly string[]): Answer[] {
  const folder = mkdtempSync(join(tmpdir(), 'vmxlint-oracles-'));
  try {
    const files = [join(folder, 'before.vmx'), join(folder, 'after.vmx')] as const;
    writeFileSync(files[0], before, 'latin1');
    writeFileSync(files[1], after, 'latin1');
    const expected = announced.flatMap((key) => ['--expect', key]);
    const { stdout, stderr } = spawnSync(join(import.meta.dirname, 'oracle-diff'), [...files, ...expected], {
      encoding: 'utf8',
    });
    const answers = stdout.split('\n').flatMap(answerIn);
    if (answers.length !== READERS.length) throw new Error(`oracle-diff said less than it should:\n${stdout}${stderr}`);
    return answers;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As `oracle-diff` names them. */
export const READERS = ['vmware-dictll', 'libvirt-conf', 'virt-v2v', 'augeas', 'libvirt-xml'];

function answerIn(line: string): Answer[] {
  const reader = READERS.find((name) => line.startsWith(`${name} `));
  if (reader === undefined) return [];
  const said = line.slice(reader.length).trim();
  const says = (['still refuses', 'now accepts', 'NEWLY REFUSES', 'SURPRISE', 'ERROR'] as const).find((word) =>
    said.startsWith(word),
  );
  if (reader !== 'libvirt-xml') return [{ reader, says: says ?? 'ok', line }];
  if (said === 'ok -> refuses') return [{ reader, says: 'NEWLY REFUSES', line }];
  if (said === 'refuses -> ok') return [{ reader, says: 'now accepts', line }];
  return [{ reader, says: said === 'refuses -> refuses' ? 'still refuses' : 'ok', line }];
}
