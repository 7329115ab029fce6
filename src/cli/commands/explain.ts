import { shown } from '../../analysis/shown.ts';
import { didYouMean } from '../../config/suggest.ts';
import { type Paint, paintFor } from '../../reporters/paint.ts';
import { rules } from '../../rules/index.ts';
import { suggest } from '../../schema/suggest.ts';
import { wantsColor } from '../color.ts';
import { explainKey, keyOf } from '../explain-key.ts';
import { explainRule } from '../explain-rule.ts';
import type { Io } from '../io.ts';
import { STATUS, UsageError } from '../status.ts';
import { readableWidth } from '../width.ts';
import { operandsOf, switchOf, type Words } from '../words.ts';
import { rulesText } from './rules.ts';

/** Tells about a rule or a key; lists the rules where nothing is named. @throws {UsageError} for what is neither. */
export async function run(words: Words, { stdout, env }: Io): Promise<number> {
  const [topic] = operandsOf(words, 1);
  const width = readableWidth(stdout);
  const paint = paintFor(wantsColor(stdout, switchOf(words, 'color'), env));
  stdout.write(topic === undefined ? rulesText(width, paint) : await explain(topic.toString(), width, paint));
  return STATUS.clean;
}

function explain(topic: string, width: number, paint: Paint): Promise<string> {
  const rule = rules.find((one) => one.id === topic.toLowerCase());
  if (rule !== undefined) return explainRule(rule, width, paint);
  const key = keyOf(topic);
  if (key !== undefined) return explainKey(key, width, paint);
  const meant = meantBy(topic);
  if (/[.:]/.test(topic)) {
    throw new UsageError(
      `${shown(topic)} is not a key that vmxlint knows${meant || '; VMware may know it all the same'}`,
    );
  }
  throw new UsageError(
    meant === ''
      ? `there is no rule "${shown(topic)}" ("vmxlint rules" lists them), nor is it a key that vmxlint knows`
      : `there is no rule "${shown(topic)}"${meant}`,
  );
}

function meantBy(topic: string): string {
  const key = suggest(topic);
  if (key !== undefined) return `; did you mean ${key}?`;
  return didYouMean(
    topic,
    rules.map(({ id }) => id),
  );
}
