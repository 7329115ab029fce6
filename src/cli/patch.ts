import nodePath from 'node:path';
import { maskSecrets, secretStart } from '../document/secrets.ts';
import { absolutePath, bytesOf, displayPath, type FilePath } from '../files/path.ts';
import type { Paint } from '../reporters/paint.ts';
import { sanitise } from '../reporters/sanitise.ts';
import { decode, type Encoding } from '../text/encoding.ts';

/** What a repair changes in one file, as hunks of a unified diff. */
export interface Patch {
  readonly path: FilePath;
  readonly encoding: Encoding;
  readonly hunks: readonly Hunk[];
}

interface Hunk {
  /** `@@ -1,2 +1,3 @@` */
  readonly head: string;
  /** Byte strings without LF, each with its mark before it. */
  readonly lines: readonly string[];
}

/** @param before and after, byte strings. */
export async function patchOf(path: FilePath, encoding: Encoding, before: string, after: string): Promise<Patch> {
  const { structuredPatch } = await import('diff');
  const { hunks } = structuredPatch('', '', before, after, undefined, undefined, { context: 3 });
  return {
    path,
    encoding,
    hunks: hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => ({
      // Of an empty range the line before it is named.
      head: `@@ -${oldLines === 0 ? oldStart - 1 : oldStart},${oldLines} +${newLines === 0 ? newStart - 1 : newStart},${newLines} @@`,
      lines,
    })),
  };
}

/** The patch as `git apply` and `patch -p1` take it, in the folder that the path is relative to: byte for byte. */
export function exactPatch({ path, hunks }: Patch): Buffer {
  const lines = [`--- ${headName('a/', path)}`, `+++ ${headName('b/', path)}`];
  for (const { head, lines: changed } of hunks) lines.push(head, ...changed);
  return Buffer.from(`${lines.join('\n')}\n`, 'latin1');
}

/** The patch for people: decoded, sanitised, secrets masked. */
export function shownPatch({ path, encoding, hunks }: Patch, paint: Paint): string {
  const name = sanitise(displayPath(path));
  const lines = [paint.strong(`--- ${name}`), paint.strong(`+++ ${name}, fixed`)];
  const windows = hunks.every((hunk) => hunk.lines.every((_, index) => hasCarriageReturn(hunk.lines, index)));
  for (const { head, lines: changed } of hunks) {
    lines.push(paint.faint(head));
    for (const line of changed) lines.push(shownLine(windows ? line.replace(/\r$/, '') : line, encoding, paint));
  }
  return `${lines.join('\n')}\n`;
}

/** Whether the exact patch shows a secret. */
export function holdsSecret({ hunks }: Patch): boolean {
  return hunks.some((hunk) => hunk.lines.some((line) => secretStart(line.slice(1)) !== undefined));
}

/** Or needs none: a line without an end, or what says that it has none. */
function hasCarriageReturn(lines: readonly string[], index: number): boolean {
  return lines[index]?.endsWith('\r') || lines[index]?.startsWith('\\') || lines[index + 1]?.startsWith('\\') || false;
}

function shownLine(line: string, encoding: Encoding, paint: Paint): string {
  const text = line.slice(0, 1) + sanitise(maskSecrets(decode(line.slice(1), encoding)));
  if (line.startsWith('+')) return paint.good(text);
  return line.startsWith('-') ? paint.bad(text) : text;
}

/** A name as git writes it, relative to the current folder; a byte string. One with a blank ends in a tab, so that no date is looked for in it. */
function headName(prefix: string, path: FilePath): string {
  const bytes = bytesOf(path).toString('latin1');
  const here = Buffer.from(absolutePath('.')).toString('latin1');
  const relative = nodePath.relative(here, nodePath.resolve(here, bytes)).replaceAll(nodePath.sep, '/');
  const inside = relative.startsWith('../') ? nodePath.resolve(here, bytes).replace(/^\/+/, '') : relative;
  const name = prefix + inside;
  if (/[\0-\x1F\x7F-\xFF"\\]/.test(name)) return `"${name.replace(/[\0-\x1F\x7F-\xFF"\\]/g, quoteByte)}"`;
  return name.includes(' ') ? `${name}\t` : name;
}

function quoteByte(byte: string): string {
  if (byte === '"' || byte === '\\') return `\\${byte}`;
  return `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`;
}
