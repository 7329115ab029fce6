/** Characters that one does not see: blanks that are none to VMware, and characters of no width at all. */
export const INVISIBLE = /[\v\f\u00A0\u00AD\u061C\u1680\u180E\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/;

/** Those of them that look like a blank. */
export const WIDE = /[\v\f\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;

const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'g');

const NAMES: Readonly<Record<string, string>> = {
  'U+000B': 'vertical tab',
  'U+000C': 'form feed',
  'U+00A0': 'no-break space',
  'U+00AD': 'soft hyphen',
  'U+200B': 'zero-width space',
  'U+200C': 'zero-width non-joiner',
  'U+200D': 'zero-width joiner',
  'U+200E': 'left-to-right mark',
  'U+200F': 'right-to-left mark',
  'U+2060': 'word joiner',
  'U+3000': 'ideographic space',
  'U+FEFF': 'byte order mark',
};

/** Where a decoded text begins and ends without the blanks and invisible characters around it. */
export function edgesOf(text: string): [from: number, to: number] {
  let from = 0;
  while (from < text.length && isBlank(text, from)) from++;
  let to = text.length;
  while (to > from && isBlank(text, to - 1)) to--;
  return [from, to];
}

function isBlank(text: string, index: number): boolean {
  const char = text[index] ?? '';
  return char === ' ' || char === '\t' || INVISIBLE.test(char);
}

/** What of blanks and invisible characters one sees: as it is where all are blanks to VMware, else `wide` where any looks like one. */
export function seen(blanks: string, wide: string): string {
  if (!INVISIBLE.test(blanks)) return blanks;
  return WIDE.test(blanks) || /[ \t]/.test(blanks) ? wide : '';
}

export function withoutInvisible(text: string): string {
  return text.replace(EVERY_INVISIBLE, '');
}

/** The invisible characters of a text, each once: `U+00A0 no-break space`. */
export function namesOf(text: string): string[] {
  return [...new Set(text.match(EVERY_INVISIBLE))].map((char) => {
    const code = codePoint(char);
    return NAMES[code] === undefined ? code : `${code} ${NAMES[code]}`;
  });
}

/** `U+201C`. */
export function codePoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
