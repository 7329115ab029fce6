/*
 * VMware's escapes in values: a bar and two hex digits of either case stand for one byte (open-vm-tools `lib/misc/escape.c`).
 * Keys have none. All texts here are byte strings.
 */

const ESCAPED = /[\0-\x08\x0A-\x1F"|\x7F]/g;

/** A bar in a value as it is written. */
export interface Bar {
  readonly index: number;
  /** The byte that the bar and the two digits after it stand for; undefined where it stands for itself. */
  readonly byte: number | undefined;
}

/**
 * The bars of a value as VMware's reader takes them: after a bar, a byte that is no hex digit is not looked at again, not even as a bar, so that
 * `||22` and `|2|22` stay as they are.
 */
export function barsOf(raw: string): Bar[] {
  const bars: Bar[] = [];
  let index = raw.indexOf('|');
  while (index >= 0) {
    const high = hexDigit(raw, index + 1);
    const low = high < 0 ? -1 : hexDigit(raw, index + 2);
    bars.push({ index, byte: low < 0 ? undefined : high * 16 + low });
    // The automaton has eaten the byte that disappointed it.
    index = raw.indexOf('|', index + (high < 0 ? 2 : 3));
  }
  return bars;
}

/** Undoes the escapes as VMware's reader does. `|00` ends the value, since VMware holds it as a C string. */
export function unescapeValue(raw: string): string {
  if (!raw.includes('|')) return raw;
  let result = '';
  let copied = 0;
  for (const { index, byte } of barsOf(raw)) {
    if (byte === undefined) continue;
    result += raw.slice(copied, index) + String.fromCharCode(byte);
    copied = index + 3;
  }
  result += raw.slice(copied);
  const nul = result.indexOf('\0');
  return nul < 0 ? result : result.slice(0, nul);
}

/** Escapes a value as VMware's writer does: control bytes but TAB, the quote, the bar and DEL, in upper case. */
export function escapeValue(value: string): string {
  return value.replace(ESCAPED, (byte) => `|${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/**
 * Puts a value in quotes as it is written: its escapes stay, and only the quotes in it are escaped.
 * @param raw without quotes around it; VMware reads the result as it would read this, were it bare.
 */
export function quoteWritten(raw: string): string {
  const escaped = raw.replaceAll('"', '|22');
  // A bar that stands for itself would swallow the bar of the new escape.
  return `"${unescapeValue(escaped) === unescapeValue(raw) ? escaped : escapeValue(unescapeValue(raw))}"`;
}

function hexDigit(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
