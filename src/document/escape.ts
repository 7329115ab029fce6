/*
 * VMware's escapes in values: a bar and two hex digits of either case stand for one byte (open-vm-tools `lib/misc/escape.c`).
 * Keys have none. All texts here are byte strings.
 */

const ESCAPED = /[\0-\x08\x0A-\x1F"|\x7F]/g;

/**
 * Undoes the escapes as VMware's reader does: after a bar, a byte that is no hex digit is not looked at again, not even as a bar,
 * so that `||22` and `|2|22` stay as they are. `|00` ends the value, since VMware holds it as a C string.
 */
export function unescapeValue(raw: string): string {
  let from = raw.indexOf('|');
  if (from < 0) return raw;
  let result = '';
  let copied = 0;
  while (from >= 0 && from < raw.length) {
    const high = hexDigit(raw, from + 1);
    const low = high < 0 ? -1 : hexDigit(raw, from + 2);
    if (low < 0) {
      // The automaton has eaten the byte that disappointed it.
      from = raw.indexOf('|', from + (high < 0 ? 2 : 3));
      continue;
    }
    result += raw.slice(copied, from) + String.fromCharCode(high * 16 + low);
    copied = from + 3;
    from = raw.indexOf('|', copied);
  }
  result += raw.slice(copied);
  const nul = result.indexOf('\0');
  return nul < 0 ? result : result.slice(0, nul);
}

/** Escapes a value as VMware's writer does: control bytes but TAB, the quote, the bar and DEL, in upper case. */
export function escapeValue(value: string): string {
  return value.replace(ESCAPED, (byte) => `|${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

function hexDigit(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
