/*
 * As much of XML as the reports need. A library would bring a document in memory, which we do not want for a fleet, and no more safety: what is escaped
 * here is read back by a real parser in the tests.
 */

/** What XML 1.0 has no way to say, not even by a reference. */
const FORBIDDEN = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The first line of a document. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A text as the content of an element. Characters that XML forbids are dropped. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\r]/g, reference);
}

/** In an attribute all white space would be read as blanks. */
function attributeText(text: string): string {
  return xmlText(text).replace(/[\t\n]/g, reference);
}

function reference(char: string): string {
  return ESCAPES[char] ?? `&#${char.charCodeAt(0)};`;
}

/** `<name a="b">`, without its end. Attributes that are undefined are left out. */
export function startTag(name: string, attributes: Attributes = {}): string {
  const list = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${attributeText(String(value))}"`,
  );
  return `<${name}${list.join('')}>`;
}

/** A whole element. @param content XML. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  const start = startTag(name, attributes);
  return content === '' ? `${start.slice(0, -1)}/>` : `${start}${content}</${name}>`;
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;
