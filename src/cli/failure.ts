import type { Problem } from '../config/problem.ts';
import { excerptOfText, markOf } from '../reporters/excerpt.ts';
import { type Paint, paintFor } from '../reporters/paint.ts';
import { sanitise } from '../reporters/sanitise.ts';
import { wantsColor } from './color.ts';
import type { Io } from './io.ts';

const MOST = 10;
const GUTTER = 9;

/** What is wrong with a configuration, each mistake with the line that it is in. */
export function problemsText(problems: readonly Problem[], { stderr, env }: Io): string {
  const paint = paintFor(wantsColor(stderr, undefined, env));
  const width = Math.max(20, (stderr.columns ?? 100) - GUTTER);
  const texts = problems.slice(0, MOST).map((problem) => problemText(problem, paint, width));
  const more = problems.length - MOST;
  return [...texts, ...(more > 0 ? [`and ${more} more\n`] : [])].join('');
}

function problemText({ path, line, column, message, excerpt }: Problem, paint: Paint, width: number): string {
  const shown = excerptOfText(line, excerpt, width);
  const [indent, length] = markOf(shown);
  const gutter = (text: string) => paint.faint(`${text.padStart(GUTTER - 3)} |`);
  return [
    `vmxlint: ${sanitise(`${path}:${line}:${column}: ${message}`)}`,
    `${gutter(String(line))} ${shown.before}${shown.marked}${shown.after}`.trimEnd(),
    `${gutter('')} ${' '.repeat(indent)}${paint.bad('^'.repeat(length))}`,
    '',
  ].join('\n');
}
