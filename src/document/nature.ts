import type { Range } from '../text/edit.ts';
import { isUnreadableEncoding } from '../text/encoding.ts';
import { contentOf, type Document, malformedLines, type Value } from './document.ts';
import { hasMarkers } from './kind.ts';
import { once } from './notes.ts';

/** A language that is not VMware's. */
export type Language =
  | 'XML'
  | 'a Git LFS pointer'
  | 'JSON'
  | 'an INI file'
  | 'a Jinja template'
  | 'an ERB template'
  | 'a template'
  | 'plain text';

/** Why VMware's reader could not take in the bytes at all, whatever they mean; undefined where it could. */
export function unreadableReason(document: Document): string | undefined {
  const { text } = document;
  if (text.startsWith('\xFF\xFE') || text.startsWith('\xFE\xFF'))
    return 'is UTF-16 text, which VMware cannot read: save it as UTF-8';
  if (text.includes('\0'))
    return /^(?:[^\0]\0){4}|^(?:\0[^\0]){4}/.test(text)
      ? 'is UTF-16 text, which VMware cannot read: save it as UTF-8'
      : 'has NUL bytes: it is binary, or damaged';
  if (document.encoding.declared !== undefined && isUnreadableEncoding(document.encoding.declared)) {
    return 'declares an encoding in .encoding that VMware cannot read';
  }
  return undefined;
}

/** The other language that the file is written in; undefined for a dictionary, however damaged. */
export const foreignLanguage: (document: Document) => Language | undefined = once(readLanguage);

function readLanguage(document: Document): Language | undefined {
  const start = document.text.slice(document.bom ? 3 : 0, 4096).trimStart();
  if (start.startsWith('version https://git-lfs.github.com/spec/')) return 'a Git LFS pointer';
  if (start.startsWith('<') && /^<(?:\?xml|!DOCTYPE|[A-Za-z][\w:-]*[\s>/])/i.test(start)) return 'XML';
  if (/^[{[]\s*(?:"|\]|\})/.test(start)) return 'JSON';
  return templateLanguage(document) ?? otherText(document);
}

/** Placeholders that make a template of a file: directives anywhere, and values or keys that are nothing but a placeholder. */
function templateLanguage(document: Document): Language | undefined {
  const { text } = document;
  // To look for texts takes a fraction of the time that the pattern takes, and most files have none of these.
  if (!text.includes('{') && !text.includes('#') && !text.includes('<%')) return undefined;
  if (!/<%|\{[{%]|\$\{|=[ \t]*#/.test(text)) return undefined;
  for (const line of document.lines) {
    if (line.kind === 'comment' || line.kind === 'blank') continue;
    const content = contentOf(document, line);
    if (/<%.*%>/.test(content)) return 'an ERB template';
    if (/\{%.*%\}/.test(content)) return 'a Jinja template';
    if (line.kind !== 'entry') continue;
    if (/^\{\{.*\}\}$/.test(line.value.text)) return 'a Jinja template';
    if (/\$\{\w+\}/.test(line.key.text)) return 'a template';
    if (isEmpty(line.value) && line.comment !== undefined && isPlaceholder(document, line.comment)) return 'a template';
  }
  return undefined;
}

/** `key = #NAME#`, which VMware reads as an empty value and a comment. */
function isPlaceholder(document: Document, comment: Range): boolean {
  return /^#[A-Z][A-Z0-9_]*#[ \t]*$/.test(document.text.slice(comment[0], comment[1]));
}

/** Text that has nothing of VMware's: sections of an INI file, or more lines without "=" than with. */
function otherText(document: Document): Language | undefined {
  const malformed = malformedLines(document);
  if (malformed.length === 0 || hasMarkers(document.settings)) return undefined;
  const contents = malformed.map((line) => contentOf(document, line));
  if (contents.filter((content) => /^[ \t]*\[[^\]]*\][ \t]*$/.test(content)).length >= 2) return 'an INI file';
  const entries = document.lines.filter((line) => line.kind === 'entry').length;
  const strange = contents.filter((content) => !content.includes('=') && !/v[hu][vu]\./i.test(content)).length;
  return strange > entries + contents.length - strange ? 'plain text' : undefined;
}

function isEmpty(value: Value): boolean {
  return value.range[0] === value.range[1];
}
