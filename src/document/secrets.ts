/*
 * Lines that hold a password, a key or a guest's secret configuration. They are told by words, not by a list of keys, since a secret in a broken
 * line, or under a misspelt key, must not be shown either; a value that is hidden for nothing costs a look into the file.
 */

const SECRET =
  /passw|passphrase|pwd|secret|credential|token|api[-_.]?key|private[-_.]?key|vnc\.key|encrypt(?:ion|edvm)|keysafe|datafilekey|guestinfo\.[^\s=]{0,64}(?:userdata|vendordata|metadata|ignition|coreos|kickstart|cloud|ovfenv)/i;

/** What stands in the place of a secret, however long that is. */
export const MASK = '***';

/**
 * Where the secret part of a line begins: behind its first `=`, or behind the word that tells it, whichever comes first. The rest of the line
 * counts as secret, comments and second entries included.
 * @param content a line, or a piece of one, as a byte string or as text.
 * @returns an offset, or undefined where nothing is secret.
 */
export function secretStart(content: string): number | undefined {
  const word = SECRET.exec(content);
  if (word === null) return undefined;
  const equals = content.indexOf('=');
  const separators = /["']?[ \t:=]+|["']/g;
  separators.lastIndex = Math.min(word.index + word[0].length, equals < 0 ? content.length : equals);
  return separators.exec(content) !== null && separators.lastIndex < content.length ? separators.lastIndex : undefined;
}

/** The line with its secret part, if it has one, masked. */
export function maskSecrets(content: string): string {
  const start = secretStart(content);
  return start === undefined ? content : content.slice(0, start) + MASK;
}
