import { displayWidth } from '../text/width.ts';

/**
 * Breaks a text at blanks into lines of at most `width` columns, each line but the first begun with `indent` blanks. White space in it, line ends
 * included, is one blank; a word that is too long stands alone.
 */
export function wrap(text: string, width: number, indent = 0): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width - indent) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}
