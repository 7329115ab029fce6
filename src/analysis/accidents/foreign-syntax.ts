import { contentOf, type Document, type Entry, type MalformedLine } from '../../document/document.ts';
import { quoteWritten } from '../../document/escape.ts';
import { decode } from '../../text/encoding.ts';
import type { Accident } from '../accident.ts';
import { isBehindValue } from './assignment.ts';
import { withValue, writtenValue } from './rewrite.ts';

const FOUND = { rule: 'foreign-syntax', safety: 'unsafe' } as const;

/** `key = "value";`: all but the mark behind the value is an entry. */
const MARK_BEHIND = /^([ \t]*[^\0\t #=]+[ \t]*=[ \t]*"[^"\0]*")[ \t]*([;,])/;

/** `key = "value" // text`, and the same with a bare value. */
const COMMENT_BEHIND =
  /^([ \t]*[^\0\t #=]+[ \t]*=[ \t]*(?:"[^"\0]*"(?=[ \t]*[;/])|[^\0\t #"']+(?=[ \t])))[ \t]*(;|\/\/)(.*)$/;

const COMMENT = /^([ \t]*)(;|\/\/)/;
const SECTION = /^[ \t]*\[[^\]"'=]*\][ \t]*$/;
const BRACKET =
  /^[ \t]*(?:["']?[A-Za-z_][\w.-]*["']?[ \t]*(?:=>|[:=])?[ \t]*)?[{[][ \t]*$|^[ \t]*[}\])]+[ \t]*[;,]?[ \t]*$/;

/** `"key": "value",` and its like; what is not in quotes must be a number or a boolean, so that no prose is taken for a pair. */
const PAIR =
  /^[ \t]*(["']?)([A-Za-z_.][A-Za-z0-9_.:-]*)\1[ \t]*(=>|:=|==|:)[ \t]*(?:"([^"\0]*)"|'([^'\0]*)'|(true|false|[0-9]+))[ \t]*[,;]?/i;

/** A line in the syntax of another language. */
export function foreignLine(document: Document, line: MalformedLine): Accident | undefined {
  const content = contentOf(document, line);
  const found = { ...FOUND, at: trimmed(line.range[0], content) };
  const comment = COMMENT.exec(content);
  if (comment !== null) {
    const [opening, indent = '', mark = ''] = comment;
    return { ...found, message: 'comment', data: { mark }, meant: [`${indent}#${content.slice(opening.length)}`] };
  }
  if (SECTION.test(content))
    return { ...found, message: 'section', meant: [content.replace(/^([ \t]*)/, '$1# ').trimEnd()] };
  if (BRACKET.test(content)) return { ...found, message: 'bracket', meant: [] };
  return behindValue(document, line, content) ?? pair(document, content, found);
}

function behindValue(document: Document, line: MalformedLine, content: string): Accident | undefined {
  const marked = MARK_BEHIND.exec(content);
  if (marked !== null && isBehindValue(content.slice(marked[0].length))) {
    const [all, entry = '', mark = ''] = marked;
    const comment = content.slice(all.length).trim();
    const key = keyOf(document, entry);
    const end = line.range[0] + all.length;
    const meant = [comment === '' ? entry : `${entry} ${comment}`];
    return { ...FOUND, at: [end - 1, end], message: 'mark', key, data: { mark, key }, meant, safety: 'safe' };
  }
  const commented = COMMENT_BEHIND.exec(content);
  if (commented === null) return undefined;
  const [, entry = '', mark = '', text = ''] = commented;
  const key = keyOf(document, entry);
  const end = line.range[0] + content.length;
  const at = [end - text.length - mark.length, end] as const;
  return { ...FOUND, at, message: 'behind', key, data: { mark, key }, meant: [`${entry} #${text}`] };
}

function pair(document: Document, content: string, found: typeof FOUND & Pick<Accident, 'at'>) {
  const match = PAIR.exec(content);
  if (match === null || !isBehindValue(content.slice(match[0].length))) return undefined;
  const [all, , key = '', sign = '', ...values] = match;
  const value = quoteWritten(values.find((one) => one !== undefined) ?? '');
  const comment = content.slice(all.length).trim();
  const meant = `${key} = ${value}${comment === '' ? '' : ` ${comment}`}`;
  return { ...found, message: 'pair', key: decode(key, document.encoding), data: { key, sign }, meant: [meant] };
}

/** A key in the syntax of another language, which is a key of its own to VMware. */
export function foreignKey(document: Document, entry: Entry): Accident | undefined {
  const { text } = entry.key;
  if (!/^["';/]|\]$/.test(text)) return undefined;
  const content = contentOf(document, entry);
  const [start, end] = [entry.key.range[0] - entry.range[0], entry.key.range[1] - entry.range[0]];
  const found = { ...FOUND, at: entry.key.range };
  const mark = /^(?:;|\/\/)/.exec(text)?.[0];
  if (mark !== undefined) {
    const meant = [`${content.slice(0, start)}#${content.slice(start + mark.length)}`];
    return { ...found, message: 'comment-key', data: { mark }, meant };
  }
  const [all, , meantKey] = /^(["'])([^"']+)\1$/.exec(text) ?? /^[\w.@]*\bvmx\[(["'])([^"']+)\1\]$/i.exec(text) ?? [];
  if (all === undefined || meantKey === undefined) return undefined;
  const inner = entry.key.range[0] + all.indexOf(meantKey);
  const written = document.text.slice(inner, inner + meantKey.length);
  return {
    ...found,
    key: text,
    ...(text.endsWith(']') ? { message: 'index' } : { message: 'quoted', severity: 'warning' as const }),
    data: { key: meantKey },
    meant: [content.slice(0, start) + written + content.slice(end)],
  };
}

/** A value that ends as in another language; a text may end so too. */
export function foreignValue(document: Document, entry: Entry): Accident | undefined {
  if (entry.value.quoted) return undefined;
  const written = writtenValue(document, entry);
  const found = { ...FOUND, at: entry.value.range, key: entry.key.text };
  if (written === '{' || written === '[') return { ...found, message: 'bracket', meant: [] };
  const mark = /^(?:'[^']*'|true|false|[0-9]+)([;,])$/i.exec(written)?.[1];
  if (mark === undefined) return undefined;
  return {
    ...found,
    message: 'mark-value',
    data: { key: entry.key.text, mark },
    meant: [withValue(document, entry, written.slice(0, -1))],
  };
}

function keyOf(document: Document, entry: string): string {
  return decode(/^[ \t]*([^ \t=]+)/.exec(entry)?.[1] ?? '', document.encoding);
}

function trimmed(offset: number, content: string): [number, number] {
  const text = content.trimEnd();
  return [offset + text.length - text.trimStart().length, offset + text.length];
}
