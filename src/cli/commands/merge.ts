import { MergeRefusal } from '../../compare/carry.ts';
import { type Merge, mergeDocuments } from '../../compare/merge.ts';
import { type Document, toDocument } from '../../document/document.ts';
import { mergeLines } from '../../files/git/merge-lines.ts';
import { GitError } from '../../files/git/run.ts';
import { displayPath, type FilePath } from '../../files/path.ts';
import { reasonOf } from '../../files/reason.ts';
import { writeWhole } from '../../files/whole.ts';
import type { Io } from '../io.ts';
import { nameOf, readContent, remark } from '../read-dictionary.ts';
import { STATUS, UsageError } from '../status.ts';
import { operandsOf, type Words } from '../words.ts';

/**
 * What newer gits take for a failure (gitattributes(5)): they stop, and everything is as it was. Older ones (2.39 does) take any status but 0 for a result
 * with conflicts, and our side for that result, which is what git does by itself with binary files; so what is no text ends so in
 * all gits.
 */
const CRASHED = 255;

/** Merges as a driver of git's: into the second file. @returns the exit status. */
export async function run(words: Words, io: Io): Promise<number> {
  try {
    return await merge(words, io);
  } catch (error) {
    const isKnown = error instanceof UsageError || error instanceof GitError;
    remark('merge', isKnown ? error.message : `this is a bug in vmxlint: ${reasonOf(error)}`, io);
    return CRASHED;
  }
}

interface Job {
  readonly base: FilePath;
  readonly ours: string;
  readonly theirs: FilePath;
  readonly markerSize: number;
  /** What messages call the file. */
  readonly name: string;
}

async function merge(words: Words, io: Io): Promise<number> {
  const [base, ours, theirs, path = ours, size = '7'] = operandsOf(words, 5);
  if (base === undefined || ours === undefined || theirs === undefined || path === undefined) {
    throw new UsageError('three files are needed: merge O A B');
  }
  if (typeof ours !== 'string' || ours === '-') throw new UsageError('the second file is written, so it needs a name');
  const job = { base, ours, theirs, markerSize: sizeOf(nameOf(size)), name: nameOf(path) };
  const before = documentOf(ours);
  try {
    const merged = mergeDocuments(documentOf(base), before, documentOf(theirs), job);
    const { text } = merged.document;
    if (text !== before.text) await write(ours, Buffer.from(text, 'latin1'));
    tell(merged, before, job.name, io);
    return merged.conflicts.length > 0 ? STATUS.findings : STATUS.clean;
  } catch (error) {
    if (!(error instanceof MergeRefusal)) throw error;
    if (error.isText) return mergeText(job, error.message, io);
    remark(job.name, `cannot be merged key by key, and is as it was: ${error.message}`, io);
    return STATUS.failure;
  }
}

/** What is another language's is merged as git would do without us: its lines have an order that means something. */
async function mergeText({ base, ours, theirs, markerSize, name }: Job, reason: string, io: Io): Promise<number> {
  const { bytes, hasConflicts } = mergeLines(displayPath(base), ours, displayPath(theirs), markerSize);
  await write(ours, bytes);
  remark(name, `is merged by lines, not by keys: ${reason}`, io);
  return hasConflicts ? STATUS.findings : STATUS.clean;
}

function documentOf(path: FilePath): Document {
  const content = readContent(path, Number.POSITIVE_INFINITY);
  if ('reason' in content) throw new UsageError(`${nameOf(path)}: ${content.reason}`);
  return toDocument(content.text);
}

async function write(path: string, bytes: Buffer): Promise<void> {
  try {
    await writeWhole(path, bytes);
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
}

function tell({ conflicts, kept, isConverted }: Merge, { encoding }: Document, name: string, io: Io): void {
  if (isConverted) {
    remark(
      name,
      `theirs is in another encoding; what came from there was converted to ${encoding.declared ?? 'UTF-8'}`,
      io,
    );
  }
  if (kept.length > 0) {
    const keys = kept.map(({ key }) => key).join(', ');
    remark(name, `both sides changed what VMware rewrites by itself, and ours stays: ${keys}`, io);
  }
  if (conflicts.length > 0) {
    remark(name, `both sides changed ${conflicts.join(', ')} in two ways: choose between the conflict markers`, io);
  }
}

function sizeOf(text: string): number {
  const size = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (size === 0) throw new UsageError(`the size of a conflict marker is a number of characters, not "${text}"`);
  return size;
}
