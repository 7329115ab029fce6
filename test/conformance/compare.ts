import { type Document, type Entry, toDocument } from '../../src/document/document.ts';
import { append, quote, removeLine, renameKey, setValue } from '../../src/document/intents.ts';
import { applyEdits, type Edit } from '../../src/text/edit.ts';
import { encodingOf } from '../../src/text/encoding.ts';
import { readingWithoutCarriageReturns, withoutByteOrderMark, withoutCarriageReturns } from './deviations.ts';
import { ourReadings } from './readings.ts';
import type { Reading, Vmware } from './vmware.ts';

/** Where VMware and we differ on a text, in words; undefined where we do not. */
export type Check = (text: string, vmware: Vmware) => string | undefined;

/** Every byte is a character and back, so that intents, which take text, can be asked to write any bytes. */
const BYTES = encodingOf('ISO-8859-1');
const EMPTY = toDocument('', 'vmx', BYTES);

/** `DictLL_ReadLine` on a file. */
export function readAsFile(text: string, vmware: Vmware): string | undefined {
  return difference(ourReadings(text), vmware.readFile(text));
}

/** `DictLL_UnmarshalLine` on a buffer. */
export function readAsBuffer(text: string, vmware: Vmware): string | undefined {
  const ours = ourReadings(withoutCarriageReturns(text)).map(readingWithoutCarriageReturns);
  return difference(ours, vmware.readBuffer(withoutByteOrderMark(text)).map(readingWithoutCarriageReturns));
}

/** `DictLL_WriteLine` of every entry in the text, and VMware's reading of what we write. */
export function written(text: string, vmware: Vmware): string | undefined {
  const entries = ourReadings(text).flatMap(({ name, value }) =>
    name === undefined ? [] : [[name, value ?? ''] as const],
  );
  const theirs = vmware.write(entries);
  for (const write of [writtenByQuote, writtenByAppend, writtenBySetValue]) {
    const ours = entries.map(([name, value]) => write(name, value)).join('');
    if (ours !== theirs) return `${write.name}: we write ${show(ours)}, VMware ${show(theirs)}`;
  }
  const expected = entries.map(([name, value]) => ({ line: '', name, value }));
  // A first line, so that no key's bytes become a byte order mark.
  const [, ...read] = vmware.readFile(`\n${theirs}`).map((reading) => ({ ...reading, line: '' }));
  return difference(expected, read);
}

/** VMware sees of each intent what it is meant to do, and nothing else. Which line is tried depends on the text alone. */
export function edited(text: string, vmware: Vmware): string | undefined {
  // With an encoding of its own a document is a piece of a file, and has no byte order mark.
  const document = toDocument(withoutByteOrderMark(text), 'vmx', BYTES);
  const read = (piece: string): string[] => vmware.readFile(`\xEF\xBB\xBF${piece}`).map(named);
  const before = read(document.text);
  const appended = [...before, 'vmxlint.new="x|"'];
  const added = difference(appended, read(applied(document, append(document, 'vmxlint.new', 'x|'))));
  if (added !== undefined) return `append: ${added}`;

  const from = text.length % Math.max(document.lines.length, 1);
  const index = document.lines.findIndex((line, at) => line.kind === 'entry' && at >= from);
  const entry = document.lines[index];
  if (entry?.kind !== 'entry') return undefined;
  const key = document.text.slice(...entry.key.range);
  const changes: readonly [name: string, edit: Edit, now: readonly string[]][] = [
    ['setValue', setValue(document, entry, '#"\t'), [`${key}="#"\t"`]],
    ['renameKey', renameKey(document, entry, 'vmxlint.key'), [`vmxlint.key="${entry.value.bytes}"`]],
    ['removeLine', removeLine(entry), []],
  ];
  for (const [name, edit, now] of changes) {
    // A line between a lone CR and a LF, when it goes, makes one end of line of two; a blank line goes with it, and no entry.
    const expected = before.toSpliced(index, 1, ...now).filter((reading) => reading !== '');
    const wrong = difference(
      expected,
      read(applied(document, edit)).filter((reading) => reading !== ''),
    );
    if (wrong !== undefined) return `${name}: ${wrong}`;
  }
  return undefined;
}

export function show(text: string): string {
  return JSON.stringify(text).replace(/[\x7F-\xFF]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}

function writtenByQuote(name: string, value: string): string {
  return `${name} = ${quote(value)}\n`;
}

function writtenByAppend(name: string, value: string): string {
  return append(EMPTY, name, value).text;
}

function writtenBySetValue(name: string, value: string): string {
  const document = toDocument(`\n${name} = x\n`, 'vmx', BYTES);
  return applied(document, setValue(document, document.lines[1] as Entry, value)).slice(1);
}

function applied(document: Document, edit: Edit): string {
  return applyEdits(document.text, [edit]);
}

/** An entry by its name and value, any other line by its text. */
function named(reading: Reading): string {
  return reading.name === undefined ? reading.line : `${reading.name}="${reading.value}"`;
}

function difference<T>(ours: readonly T[], theirs: readonly T[]): string | undefined {
  for (let i = 0; i < Math.max(ours.length, theirs.length); i++) {
    const [our, their] = [JSON.stringify(ours[i]), JSON.stringify(theirs[i])];
    if (our !== their) return `line ${i + 1}: we read ${our}, VMware ${their}`;
  }
  return undefined;
}
