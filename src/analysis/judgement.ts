import { foldKey } from '../document/key.ts';
import { once } from '../document/notes.ts';
import type { EntryPhrase } from '../document/phrase.ts';
import type { KnownKey } from '../schema/known-key.ts';
import { lookUp } from '../schema/look-up.ts';
import { specificityOf } from '../schema/pattern.ts';
import { suggest } from '../schema/suggest.ts';
import { checkValue, type ValueProblem } from '../schema/value.ts';
import { remembered } from '../text/remembered.ts';

/** What follows from an entry's line alone, wherever it stands. */
export interface Judgement {
  /** Folded. */
  readonly key: string;
  /** Decoded. */
  readonly text: string;
  readonly known: KnownKey | undefined;
  /** Why the value cannot be right. Undefined too for blanks around it, of which another rule speaks, for secrets, and for a template's placeholders. */
  readonly problem: ValueProblem | undefined;
  /** The key that was probably meant, where this one is not known. */
  readonly meant: string | undefined;
}

export const judgementOf: (phrase: EntryPhrase) => Judgement = once(({ folded, keyText, valueText }) => {
  const row = lookUp(folded);
  const checkable = row !== undefined && !row.secret && valueText.trim() === valueText && !isPlaceholder(valueText);
  return {
    key: folded,
    text: valueText,
    known: row,
    problem: checkable ? checkValue(row, valueText) : undefined,
    meant: isSurelyKnown(folded, row) ? undefined : keyMeantBy(keyText),
  };
});

/** The known key that a key which is not known was probably meant to be, as VMware spells it. */
export const keyMeantBy: (key: string) => string | undefined = remembered((key) => {
  const folded = foldKey(key);
  return isSurelyKnown(folded, lookUp(folded)) ? undefined : suggest(key);
});

/** Whether a program will put another value here: `#NAME#`, `$name`, `${name}`, `{{name}}`, `%name%`. */
export function isPlaceholder(text: string): boolean {
  return /^(?:#\w+#|\$\w+|%\w+%|@\w+@)$|\$\{|\{\{|<%/.test(text);
}

/** What begins with an underscore is a heading, or a setting that was put aside. */
function isSurelyKnown(key: string, row: KnownKey | undefined): boolean {
  return row === undefined ? key.startsWith('_') : isCertain(row);
}

/** Whether no key of the row can be a slip for another: a name of a CPU feature may be one, for another key of `cpuid`. */
export function isCertain({ pattern }: KnownKey): boolean {
  return isCertainPattern(pattern);
}

const isCertainPattern = remembered((pattern) => {
  const specificity = specificityOf(pattern);
  return specificity < 1 || specificity > 1;
});
