import { type Checklist, verdictOf } from '../../diagnosis/checklist.ts';
import { examineHost, examineMachine } from '../../diagnosis/doctor.ts';
import type { Log } from '../../diagnosis/last-power-on.ts';
import type { Layer } from '../../diagnosis/layers.ts';
import { openLog } from '../../diagnosis/log.ts';
import type { Document } from '../../document/document.ts';
import { wantedBy } from '../../document/kind.ts';
import { foreignLanguage } from '../../document/nature.ts';
import { readFileChunks } from '../../files/chunks.ts';
import { discover } from '../../files/discover.ts';
import { isLog, logsBeside } from '../../files/machine-logs.ts';
import { baseName, displayPath, type FilePath } from '../../files/path.ts';
import { expandPatterns } from '../../files/patterns.ts';
import { reasonOf } from '../../files/reason.ts';
import { surroundingsOf } from '../../files/surroundings.ts';
import { paintFor } from '../../reporters/paint.ts';
import { sanitiseJson } from '../../reporters/sanitise.ts';
import { checklistText, marksFor } from '../checklist-text.ts';
import { wantsColor } from '../color.ts';
import { layerKindOf, layersFor, localLayers, readDocument } from '../host-layers.ts';
import { kindOfFile } from '../inputs.ts';
import type { Io } from '../io.ts';
import { complain } from '../ledger.ts';
import { STATUS } from '../status.ts';
import { readableWidth } from '../width.ts';
import { choice, switchOf, textOf, type Words } from '../words.ts';

/** Logs that are looked into for a power-on, where the latest tells of none. */
const MOST_LOGS = 5;

const STRANGE = 'is neither a machine nor the file of a host';

/** What a run of the doctor has to do with. */
interface Visit {
  readonly io: Io;
  /** Says why something could not be looked at. */
  readonly complain: (path: FilePath, reason: string) => void;
}

/** Tells, of machines and hosts, what stands in the way of nesting. Writes no file. @returns the exit status. @throws {UsageError} */
export async function run(words: Words, io: Io): Promise<number> {
  const format = choice(words, 'format', ['text', 'json'], 'text');
  let troubles = 0;
  const visit: Visit = {
    io,
    complain(path, reason) {
      troubles++;
      complain(`${displayPath(path)}: ${reason}`, io);
    },
  };
  const inputs = words.operands.length === 0 ? ['.'] : words.operands;
  const { machines, layers } = await find(inputs, visit);
  const known = [...layers, ...hostNamed(words, visit)];
  const isOff = words.flags.get('host')?.at(-1) === false;
  const all = known.length > 0 || isOff ? known : localLayers(io.env);
  const paint = paintFor(wantsColor(io.stdout, switchOf(words, 'color'), io.env));
  const checklists: Checklist[] = [];
  for (const checklist of examined(machines, layers, all, visit)) {
    if (format === 'text') {
      const text = checklistText(checklist, marksFor(io.env), readableWidth(io.stdout), paint);
      io.stdout.write(checklists.length > 0 ? `\n${text}` : text);
    }
    checklists.push(checklist);
  }
  if (format === 'json') {
    const data = checklists.map(({ path, kind, items, next }) => {
      return { path, kind, verdict: verdictOf({ items }), items, next };
    });
    io.stdout.write(`${sanitiseJson(JSON.stringify(data, undefined, 2))}\n`);
  }
  if (checklists.length === 0 && troubles === 0) {
    visit.complain(inputs[0] ?? '.', 'no machine and no host found: name the folder of a machine, or a file of a host');
  }
  return statusOf(checklists, troubles);
}

function statusOf(checklists: readonly Checklist[], troubles: number): number {
  const verdicts = checklists.map(verdictOf);
  if (troubles > 0) return STATUS.failure;
  if (verdicts.includes('bad')) return STATUS.findings;
  return verdicts.includes('unknown') ? STATUS.failure : STATUS.clean;
}

/** The machines, and the files of hosts, users and sites, that the paths lead to. */
async function find(inputs: readonly FilePath[], visit: Visit): Promise<{ machines: FilePath[]; layers: Layer[] }> {
  const machines: FilePath[] = [];
  const layers: Layer[] = [];
  for (const item of discover(inputs, wantedBy(kindOfFile), { matches: await expandPatterns(inputs) })) {
    if ('problem' in item) visit.complain(item.path, item.problem);
    if (!('named' in item)) continue;
    const path = displayPath(item.path);
    const kind = kindOfFile(path);
    const document = kind === 'vmx' ? undefined : readDocument(item.path, kind);
    if (typeof document === 'string') visit.complain(item.path, document);
    else if (document === undefined || document.kind === 'vmx') machines.push(item.path);
    else {
      const layer = layerKindOf(item.path, document.kind);
      if (layer !== undefined) layers.push({ kind: layer, path, document });
      else visit.complain(item.path, isLog(item.path) ? 'is a log: name the folder of its machine' : STRANGE);
    }
  }
  return { machines, layers };
}

/** The file that `--host` names. */
function hostNamed(words: Words, visit: Visit): Layer[] {
  const named = textOf(words, 'host');
  if (named === undefined) return [];
  const path = words.pathOf(named);
  const document = readDocument(path, 'host');
  if (typeof document !== 'string') return [{ kind: 'host', path: displayPath(path), document }];
  visit.complain(path, document);
  return [];
}

/** @param given what is a host to be looked at itself. @param all what holds for the machines. */
function* examined(
  machines: readonly FilePath[],
  given: readonly Layer[],
  all: readonly Layer[],
  visit: Visit,
): Generator<Checklist> {
  for (const layer of given) {
    if (layer.kind !== 'host') continue;
    if (isForeign(layer.path, layer.document, visit)) continue;
    yield examineHost(layer);
  }
  for (const file of machines) {
    const document = readDocument(file);
    if (typeof document === 'string') {
      visit.complain(file, document);
      continue;
    }
    if (isForeign(file, document, visit)) continue;
    const path = displayPath(file);
    const layers = layersFor(path, all);
    yield examineMachine({ path, document, surroundings: surroundingsOf(file), layers, log: logOf(file, visit) });
  }
}

/** Of what a template will be, or what an LFS pointer points to, nothing can be told. */
function isForeign(path: FilePath, document: Document, visit: Visit): boolean {
  const language = foreignLanguage(document);
  if (language === undefined) return false;
  visit.complain(path, `is ${language}, not a VMware configuration: nothing can be told of it`);
  return true;
}

/** The latest log of a machine that tells of a power-on; the latest where none does. */
function logOf(machine: FilePath, visit: Visit): Log | undefined {
  let latest: Log | undefined;
  for (const path of logsBeside(machine).slice(0, MOST_LOGS)) {
    const reader = openLog();
    try {
      readFileChunks(path, (chunk) => {
        reader.feed(chunk);
        return true;
      });
    } catch (error) {
      visit.complain(path, reasonOf(error));
      continue;
    }
    const log = { name: displayPath(baseName(path)), reading: reader.conclude() };
    if (log.reading.last !== undefined) return log;
    latest ??= log;
  }
  return latest;
}
