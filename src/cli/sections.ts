import type { Paint } from '../reporters/paint.ts';
import { wrap } from './wrap.ts';

/** A heading, and what stands below it. */
export function titled(title: string, text: string, paint: Paint): string {
  return `${paint.strong(`${title}:`)}\n${text}`;
}

/** A table of two columns, without a heading. */
export function factsText(rows: readonly (readonly [name: string, fact: string])[], width: number): string {
  const indent = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.map(([name, fact]) => `  ${name.padEnd(indent - 2)}${wrap(fact, width, indent)}`).join('\n');
}

/** A list. */
export function bullets(texts: readonly string[], width: number): string {
  return texts.map((text) => `  - ${wrap(text, width, 4)}`).join('\n');
}

/** Line ends in the sources of a rule are blanks; an empty line begins a paragraph. */
export function paragraphs(text: string, width: number): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => wrap(paragraph, width))
    .join('\n\n');
}
