import type { FileKind } from '../document/document.ts';
import { deferInterrupts, interrupted, takeSignals } from '../files/interrupts.ts';
import { displayPath, type FilePath } from '../files/path.ts';
import { type ReadResult, readSource, type Source } from '../files/read.ts';
import { readAhead } from '../files/read-ahead.ts';
import type { Crew, LookedAt } from './crew.ts';
import type { Examined } from './examine.ts';
import { type GitVersion, type Input, kindOfItem } from './inputs.ts';
import type { Progress } from './progress.ts';
import type { InputOptions } from './shared-options.ts';
import type { Statistics } from './statistics.ts';
import { tuning } from './tuning.ts';

/** What is done with the files of a run. All paths are for display, reasons read after the path and a colon. */
export interface Visitor {
  /** Takes a file that was read. @param kind undefined: the content decides. */
  file(path: string, source: Source, kind: FileKind | undefined): void | Promise<void>;
  /** Takes a file as git has it; none comes where nobody asked for those. */
  version?(version: GitVersion, kind: FileKind | undefined): void | Promise<void>;
  /** Takes a file that a crew has looked at; none comes without a crew. */
  examined?(examined: Examined): void | Promise<void>;
  /** Takes a file that was named, or a folder, and could not be read. */
  unread(path: string, reason: string): void | Promise<void>;
  /** Takes a file that was met while searching and passed over. */
  skipped(path: string, reason: string): void | Promise<void>;
  /** Takes what was passed over because somebody said so. */
  ignored(what: 'file' | 'folder'): void;
  /** Writes what is waiting. */
  flush(): Promise<void>;
  /** Whether nobody wants to know any more. */
  readonly closed: boolean;
}

export interface WalkOptions {
  readonly inputs: Pick<InputOptions, 'kind' | 'maxFileSize'>;
  /** What a path says that its file is. */
  readonly kindOf: (path: string) => FileKind | undefined;
  readonly progress: Progress;
  readonly statistics: Statistics;
  /** Looks at files before it is their turn. */
  readonly crew?: Crew | undefined;
}

/** How a walk went. */
export interface Walked {
  /** How many files there were, skipped ones not counted. */
  readonly files: number;
  /** How many things were passed over because somebody said so. */
  readonly ignored: number;
  readonly end: 'all' | 'interrupted' | 'unread';
}

/** A run shorter than this needs no care: in seconds. */
const TURN = 0.05;

/** Reads files one by one and has them visited, until there are no more, the run is interrupted, or nobody wants to know. */
export async function walk(items: Iterable<Input>, visitor: Visitor, options: WalkOptions): Promise<Walked> {
  let files = 0;
  let ignored = 0;
  // `performance` is a part of Node that a short run need not load.
  let turn = process.uptime();
  const tune = tuning();
  const found = options.statistics.finding(items);
  for (const item of options.crew?.ahead(found) ?? readAhead(found)) {
    if (item instanceof Promise) {
      await options.statistics.during('reading', () => item);
      continue;
    }
    if (visitor.closed) return { files, ignored, end: 'unread' };
    if (process.uptime() - turn > TURN) {
      deferInterrupts();
      await takeSignals();
      await options.progress.at(files);
      turn = process.uptime();
    }
    if (interrupted() !== undefined) return { files, ignored, end: 'interrupted' };
    const work = visit(item, visitor, options, tune);
    if (work instanceof Promise) await work;
    if ('named' in item || 'problem' in item) files++;
    if ('ignored' in item) ignored++;
  }
  return { files, ignored, end: interrupted() === undefined ? 'all' : 'interrupted' };
}

/** @param tune is told of each file, with the bytes that are to be looked into. */
function visit(
  item: Input | LookedAt,
  visitor: Visitor,
  { inputs, kindOf, statistics }: WalkOptions,
  tune: (bytes: number) => void,
): void | Promise<void> {
  const path = displayPath(item.path);
  if ('examined' in item) {
    tune(0);
    return visitor.examined?.(item.examined);
  }
  if ('text' in item) {
    tune(item.text.length);
    return visitor.version?.(item, kindOfItem(path, item.named, inputs.kind, kindOf));
  }
  if ('problem' in item) return visitor.unread(path, item.problem);
  if ('skipped' in item) return visitor.skipped(path, item.skipped);
  if ('ignored' in item) return visitor.ignored(item.ignored);
  if ('stale' in item)
    return visitor.skipped(path, 'is left of a run that was cut short; delete it if no other runs here now');
  const readIt = () => readSource(item.path, { maxSize: inputs.maxFileSize, found: !item.named });
  const take = (read: ReadResult) => {
    if (!read.ok) return visitor.unread(path, read.reason);
    tune(read.source.text.length);
    return visitor.file(path, read.source, kindOfItem(path, item.named, inputs.kind, kindOf));
  };
  const read = statistics.during('reading', readIt);
  return read.ok && read.source.target !== read.source.path ? alone(() => take(readIt()), visitor) : take(read);
}

/** Takes a link: what it leads to may be waiting to be written, or be named next under its own name. */
async function alone(take: () => void | Promise<void>, visitor: Visitor): Promise<void> {
  await visitor.flush();
  await take();
  await visitor.flush();
}

/** Why there was no file, in a sentence. @param purpose what they were wanted for: `no file to lint`. */
export function nothingIn(named: readonly FilePath[], ignored: number, purpose: string): string {
  if (named.length === 0) return `no file to ${purpose}: the list of --files-from is empty`;
  const places = named.slice(0, 3).map(displayPath).join(', ');
  const more = named.length > 3 ? ` and ${named.length - 3} more` : '';
  const where = places === '.' ? 'this folder' : places + more;
  return ignored > 0
    ? `no file to ${purpose}: what there is in ${where} is ignored`
    : `no file to ${purpose}: there is no .vmx, .vmtx or host file in ${where}`;
}
