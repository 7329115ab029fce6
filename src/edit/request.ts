import { isPlaceholder } from '../analysis/judgement.ts';
import { foldKey } from '../document/key.ts';

/*
 * Looking up and changing the settings of one document by their keys. A change is edits on its bytes, proven before it is handed out: what it does not
 * name stays as it is, no key comes to stand twice, and VMware reads what was asked for.
 */

/** What a setting is to be. */
export interface Request {
  readonly key: string;
  /** Undefined: it is to be set no more. */
  readonly value: string | undefined;
}

/** Why something is not done. */
export interface Objection {
  /** As it was asked for. */
  readonly key: string;
  /** A sentence without an end, to be read after the name of the file and a colon; it quotes no secret. */
  readonly reason: string;
  /** Whether it is done all the same for those who know better. */
  readonly yields: boolean;
}

/** The key and the value of `KEY=VALUE`; undefined where there is no "=". The value is all that comes after the first one. */
export function parseRequest(text: string): (Request & { readonly value: string }) | undefined {
  const equals = text.indexOf('=');
  return equals < 0 ? undefined : { key: text.slice(0, equals), value: text.slice(equals + 1) };
}

/** What is wrong with requests, whatever the file. */
export function objectionsTo(requests: readonly Request[]): Objection[] {
  const asked = new Set<string>();
  return requests.flatMap(({ key, value }) => {
    const objections = [keyProblem(key), ...(value === undefined ? [] : [valueProblem(key, value)])];
    if (asked.has(foldKey(key))) objections.push({ key, reason: `${key} is given twice`, yields: false });
    asked.add(foldKey(key));
    return objections.filter((objection) => objection !== undefined);
  });
}

/** Why no dictionary can have the key: it would end, or be no key, where VMware reads it. */
export function keyProblem(key: string): Objection | undefined {
  const never = (reason: string) => ({ key, reason, yields: false });
  if (key === '') return never('a key is wanted right before the "=", with no blank between them');
  if (key.trim() !== key && /^[^ \t=#]+$/.test(key.trim())) {
    return never(`"${key}" has a blank at an end: leave no blanks around "="`);
  }
  const [bad] = /[ \t=#]/.exec(key) ?? [];
  if (bad !== undefined) return never(`"${key}" cannot be a key: there is ${NAMES[bad]} in it`);
  if (/[\p{Cc}\p{Cf}\p{Z}\p{Cs}]/u.test(key))
    return never(`"${key}" cannot be a key: there is an invisible character in it`);
  return undefined;
}

const NAMES: Readonly<Record<string, string>> = { ' ': 'a blank', '\t': 'a tab', '=': 'an "="', '#': 'a "#"' };

function valueProblem(key: string, value: string): Objection | undefined {
  if (value.includes('\0')) {
    return { key, reason: `the value for ${key} has a NUL in it, where VMware takes it to end`, yields: false };
  }
  if (/[\r\n]/.test(value)) {
    return {
      key,
      reason: `the value for ${key} has a line end in it, which would be written |0A or |0D`,
      yields: true,
    };
  }
  if (/^".*"$/.test(value) && !isPlaceholder(value)) {
    return { key, reason: `the quotes around the value for ${key} would be part of it: leave them out`, yields: true };
  }
  return undefined;
}
