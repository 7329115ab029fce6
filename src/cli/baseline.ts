import { existsSync } from 'node:fs';
import nodePath from 'node:path';
import type { Configuration } from '../config/configuration.ts';
import type { Document } from '../document/document.ts';
import type { KnownFile } from '../engine/baseline.ts';
import type { Diagnostic } from '../engine/diagnostic.ts';
import type { FindingRow } from '../engine/fingerprint.ts';
import type { Conclusion } from '../engine/survey.ts';
import { absolutePath } from '../files/path.ts';
import { readSource } from '../files/read.ts';
import { reasonOf } from '../files/reason.ts';
import { writeWhole } from '../files/whole.ts';
import type { FileResult } from '../reporters/reporter.ts';
import { rules } from '../rules/index.ts';
import { fromUtf8 } from '../text/encoding.ts';
import type { LintCommand } from './lint-command.ts';
import { UsageError } from './status.ts';

/** What `--baseline` hides. */
export interface Baseline {
  /** Tells which findings in a file are known. @param path as the file was named or found. */
  knownIn(path: string): (document: Document, all: readonly Diagnostic[]) => readonly boolean[];
  /** Takes what is known out of what several files together show. */
  hide(conclusion: Conclusion): Conclusion;
  /** Takes note of what was found in a file, hidden or not. */
  note(result: FileResult, configuration: Configuration | undefined): void;
  /**
   * Writes the baseline, if that is asked for.
   * @param covers whether all of a folder was searched: only then a file that is not where it was, and was not met elsewhere, is gone.
   * @returns a line that says what came of it, for display; empty where there is nothing to say.
   * @throws {UsageError} where it cannot be written.
   */
  finish(covers: (folder: string) => boolean): Promise<string>;
}

/** A file of this run. */
interface Seen {
  readonly known: KnownFile | undefined;
  document?: Document | undefined;
  configuration?: Configuration | undefined;
  /** What was found and is not suppressed otherwise. */
  readonly rows: FindingRow[];
}

/** The largest that is read: some hundred thousand findings. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Opens the baseline that the command names. @throws {UsageError} */
export async function openBaseline(name: string, { update, prune }: LintCommand['baseline']): Promise<Baseline> {
  const engine = await import('../engine/baseline.ts');
  const file = absolutePath(name);
  const folder = nodePath.dirname(file);
  const files = readBaseline(name, file, update, engine);
  const exists = (path: string) => existsSync(nodePath.join(folder, path));
  const index = engine.indexBaseline(files, exists);
  const seen = new Map<string, Seen>();
  const ownPath = (path: string) => nodePath.relative(folder, absolutePath(path)).split(nodePath.sep).join('/');

  const see = (path: string, document: Document | undefined): Seen => {
    const own = ownPath(path);
    const found = seen.get(own) ?? { known: document && index.take(own, document), rows: [] };
    seen.set(own, found);
    return found;
  };

  /** What the baseline is to have of a file. */
  const renew = (path: string, one: Seen, isWhole: boolean): KnownFile => {
    const before = one.known?.findings ?? [];
    const stays = before.filter((row) => !isDecided(row, one, isWhole));
    const names = new Set(before.map(engine.rowName));
    const now = update ? one.rows : one.rows.filter((row) => names.has(engine.rowName(row)));
    const findings = new Map([...stays, ...now].map((row) => [engine.rowName(row), row]));
    const { machine, content } = one.document === undefined ? (one.known ?? NOWHERE) : engine.identify(one.document);
    return { path, machine, content, findings: [...findings.values()] };
  };

  return {
    knownIn: (path) => (document, all) => {
      const { known } = see(path, document);
      return known === undefined ? [] : engine.knownAmong(known, document, all);
    },

    hide(conclusion) {
      const { known } = see(conclusion.path, undefined);
      if (known === undefined) return conclusion;
      const { path, diagnostics, suppressed } = conclusion;
      const hidden = engine.knownAmong(known, undefined, diagnostics);
      const silent = diagnostics
        .filter((_, i) => hidden[i])
        .map((diagnostic) => ({ diagnostic, by: 'baseline' as const }));
      return { path, diagnostics: diagnostics.filter((_, i) => !hidden[i]), suppressed: [...suppressed, ...silent] };
    },

    note({ path, document, diagnostics, suppressed = [], again, notLinted }, configuration) {
      if (notLinted !== undefined || (document === undefined && !again)) return;
      const one = see(path, document);
      one.document ??= document;
      one.configuration ??= configuration;
      const hidden = suppressed.filter(({ by }) => by === 'baseline').map(({ diagnostic }) => diagnostic);
      const others = suppressed.filter(({ by }) => by !== 'baseline');
      one.rows.push(...engine.findingRows(document, [...diagnostics, ...hidden], others));
    },

    async finish(covers) {
      const isWhole = covers(folder);
      const gone = index.rest.filter(({ path }) => isWhole && !exists(path));
      const renewed = [...seen].map(([path, one]) => renew(path, one, isWhole));
      const rest = update && !prune ? index.rest : index.rest.filter((one) => !gone.includes(one));
      const before = countOf(files);
      const after = countOf([...renewed, ...rest]);
      if (!update && !prune)
        return after === before ? '' : `${goneText(before - after)}: --prune-baseline takes them out of ${name}`;
      await write(name, file, engine.baselineText([...renewed, ...rest]));
      return `${name}: ${after} known ${after === 1 ? 'finding' : 'findings'}, ${before} before`;
    },
  };
}

function countOf(files: readonly KnownFile[]): number {
  return files.reduce((sum, { findings }) => sum + findings.length, 0);
}

function goneText(count: number): string {
  return count === 1 ? '1 known finding is gone' : `${count} known findings are gone`;
}

const NOWHERE = { machine: undefined, content: undefined };

/** Whether a run tells that a finding is gone when it does not find it: not of a rule that was off, and of several files only when all were there. */
function isDecided({ rule }: FindingRow, { configuration }: Seen, isWhole: boolean): boolean {
  const known = rules.find(({ id }) => id === rule);
  if (known === undefined) return true;
  const isOn = configuration?.rules.some((active) => active.rule.id === rule) === true;
  return isOn && (isWhole || known.conclude === undefined);
}

type Engine = typeof import('../engine/baseline.ts');

function readBaseline(name: string, file: string, isNew: boolean, engine: Engine): KnownFile[] {
  if (isNew && !existsSync(file)) return [];
  const read = readSource(file, { maxSize: MOST_BYTES });
  if (!read.ok)
    throw new UsageError(
      `--baseline ${name}: ${read.reason}${existsSync(file) ? '' : '; --update-baseline makes one'}`,
    );
  try {
    return engine.parseBaseline(fromUtf8(read.source.text));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'BaselineError') throw error;
    throw new UsageError(`--baseline ${name}: ${error.message}`);
  }
}

async function write(name: string, file: string, text: string): Promise<void> {
  try {
    await writeWhole(file, Buffer.from(text));
  } catch (error) {
    throw new UsageError(`--baseline ${name}: ${reasonOf(error)}`);
  }
}
