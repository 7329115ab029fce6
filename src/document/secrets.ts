import { unescapeValue } from './escape.ts';

/*
 * Lines that hold a password, a key or a guest's secret configuration. They are told by words, not by a list of keys, since a secret in a broken
 * line, or under a misspelt key, must not be shown either; a value that is hidden for nothing costs a look into the file.
 */

/** Words for what lets somebody in. */
const CREDENTIAL = /passw|passphrase|passcode|pwd|secret|credential|token|api[-_. ]?key|private[-_. ]?key/i;

/** Words of prose for the same. */
const SPOKEN = /\b(?:pass|pw)\b|kennwort|mot de passe|contrase/i;

/** What holds secrets without saying so. */
const HOLDER =
  /vnc\.key|encrypt(?:ion|edvm)|keysafe|datafilekey|guestinfo\.cis\.|guestinfo\.[^\s=]{0,64}(?:userdata|vendordata|metadata|ignition|coreos|kickstart|cloud|ovfenv)/i;

const SECRET = new RegExp([CREDENTIAL, SPOKEN, HOLDER].map((words) => words.source).join('|'), 'i');

/** What follows the word for a password and is none: words of explanation, and what begins a placeholder. */
const NO_PASSWORD =
  /[\s:=*<[{($#%?]|x{3}|(?:see|ask|in|at|to|by|from|as|not?|none|n\/a|tbd|the|an?|same|your|set|unset|unknown|un\w*|kept|stored|required?|needed|changed?|expired?s?|managed|protected|encrypted|disabled|enabled|empty|blank|random\w*)\b/;

/** A password that a text tells: the word for it, a link, and what may be one. */
const TOLD = new RegExp(
  `(?:${CREDENTIAL.source}|${SPOKEN.source})\\w{0,9}[ \\t]{0,9}(?:(?:is|are|ist|lautet)\\b:?|:|=|->)[ \\t]{0,9}(?!${NO_PASSWORD.source})[^"]`,
  'i',
);

/** Whether a word in the text, the name of a key mostly, says that it is about what lets somebody in. */
export function namesCredential(text: string): boolean {
  return CREDENTIAL.test(text);
}

/** Whether a text for people tells a password; whatever this finds, `secretStart` hides. */
export function tellsPassword(text: string): boolean {
  // The pattern for both takes longer to compile than all else that is done to a usual file.
  return (CREDENTIAL.test(text) || SPOKEN.test(text)) && TOLD.test(text);
}

/** What stands in the place of a secret, however long that is. */
export const MASK = '***';

/**
 * Where the secret part of a line begins: behind its first `=`, or behind the word that tells it, whichever comes first. The rest of the line
 * counts as secret, comments and second entries included.
 * @param content a line, or a piece of one, as a byte string or as text.
 * @returns an offset, or undefined where nothing is secret.
 */
export function secretStart(content: string): number | undefined {
  const equals = content.indexOf('=');
  const end = wordEnd(content, equals);
  if (end === undefined) return undefined;
  const separators = /["']?[ \t:=]+|["']/g;
  separators.lastIndex = Math.min(end, equals < 0 ? content.length : equals);
  return separators.exec(content) !== null && separators.lastIndex < content.length ? separators.lastIndex : undefined;
}

/** Where the word ends that tells a secret; of a word that only escapes hide, where the value begins. */
function wordEnd(content: string, equals: number): number | undefined {
  const word = SECRET.exec(content);
  if (word !== null) return word.index + word[0].length;
  return equals >= 0 && content.includes('|', equals) && SECRET.test(unescapeValue(content)) ? equals : undefined;
}

/** The line with its secret part, if it has one, masked. */
export function maskSecrets(content: string): string {
  const start = secretStart(content);
  return start === undefined ? content : content.slice(0, start) + MASK;
}
