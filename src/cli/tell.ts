import { paintFor } from '../reporters/paint.ts';
import { wantsColor } from './color.ts';
import type { Command } from './command.ts';
import { explainRule } from './explain.ts';
import { helpText } from './help.ts';
import type { Io } from './io.ts';
import { rulesJson, rulesText } from './list-rules.ts';
import { widthOf } from './reports.ts';

/** Longer lines are hard to read. */
const WIDEST = 100;

/** What the commands print that look at no file. @throws {UsageError} */
export function tell(
  command: Extract<Command, { readonly name: 'explain' | 'rules' | 'help' | 'version' }>,
  { stdout, env }: Io,
): Promise<string> | string {
  const paint = paintFor(wantsColor(stdout, 'color' in command ? command.color : undefined, env));
  const width = Math.min(widthOf(stdout), WIDEST);
  if (command.name === 'explain' && command.topic !== undefined) return explainRule(command.topic, width, paint);
  if (command.name === 'explain') return rulesText(width, paint);
  if (command.name === 'rules') return command.format === 'json' ? rulesJson() : rulesText(width, paint);
  return helpText(width, paint);
}
