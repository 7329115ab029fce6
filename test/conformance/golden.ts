import { CASES } from '../grammar/cases.ts';
import { hardLine, hardText } from './generator.ts';
import { randomFrom } from './random.ts';
import type { Reading } from './vmware.ts';

/*
 * A golden is a table of lines in printable ASCII, columns parted by TABs; its first line names VMware's version.
 *
 *   read.golden      the text, then what VMware's reader says of each line: `-` for one without a name, else `name="value"`
 *   written.golden   the name, the value, and the line that VMware's writer makes of them
 *
 * A backslash, and every byte that is not printable, is escaped: `\\`, `\t`, `\n`, `\r`, `\xFF`.
 */

const SHORT = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' } as const;

export function escaped(bytes: string): string {
  return bytes.replace(/[^ -~]|\\/g, (byte) => {
    return SHORT[byte as keyof typeof SHORT] ?? `\\x${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
}

export function unescaped(text: string): string {
  return text.replace(/\\(?:x([0-9A-F]{2})|(.))/g, (_, hex?: string, char = '') => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    return Object.entries(SHORT).find(([, short]) => short === `\\${char}`)?.[0] ?? char;
  });
}

/** The columns after the first of a row of `read.golden`. */
export function readingColumns(readings: readonly Reading[]): string[] {
  return readings.map(({ name, value }) => (name === undefined ? '-' : escaped(`${name}="${value}"`)));
}

/** The texts that `read.golden` asks of: the cases, every text of up to three bytes that mean something, and damaged lines, no two alike. */
export function hardTexts(): string[] {
  const texts = new Set(CASES.map(({ input }) => input).filter((input) => input.length < 200));
  for (let length = 1, short = ['']; length <= 3; length++) {
    short = short.flatMap((start) => [...'a="# |2\0\n\r'].map((byte) => start + byte));
    for (const text of short) texts.add(text);
  }
  const shapes = new Set<string>();
  const random = randomFrom(2026);
  while (shapes.size < 2000) {
    const text = random.chance(0.15) ? hardText(random, 3) : hardLine(random);
    const shape = shapeOf(text);
    if (text.length > 120 || shapes.has(shape)) continue;
    shapes.add(shape);
    texts.add(text);
  }
  return [...texts];
}

/** The entries that `written.golden` asks of: every byte but NUL, then several at once. */
export function hardEntries(): (readonly [name: string, value: string])[] {
  const bytes = Array.from({ length: 255 }, (_, i) => String.fromCharCode(i + 1));
  const random = randomFrom(2026);
  const several = Array.from({ length: 300 }, () => hardLine(random).replaceAll('\0', '').slice(0, 60));
  return [
    ...bytes.map((byte) => ['a', `x${byte}y`] as const),
    ...several.map(
      (value) => [random.pick(['a', 'memsize', 'guestinfo.a./b|x', '"key"', '\xEF\xBB\xBFa', '|22']), value] as const,
    ),
  ];
}

/** Like texts have like shapes: runs of bytes that mean nothing are one. */
function shapeOf(text: string): string {
  return text
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g, 'c')
    .replace(/[\x80-\xFF]+/g, 'h')
    .replace(/[^ch\0\t\n\r "#=|0-9A-Fa-f]+/g, 'w');
}
