import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { element, xmlText } from '../../src/reporters/xml.ts';

const NASTY = `<a b="c">&amp; ]]> ' \t\r\n é \u{1F600} <!-- -->`;

test('a real parser reads back what is written', () => {
  const read: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes }) => read.push(String(attributes.a)));
  parser.on('text', (text) => read.push(text));
  parser.write(element('x', { a: NASTY, b: undefined }, xmlText(NASTY))).close();
  expect(read).toEqual([NASTY, NASTY]);
});

test('what XML has no way to say is dropped', () => {
  expect(xmlText('a\0\x08\x0b\x1b\ufffe\uffff\ud800b\u{10ffff}')).toBe('ab\u{10ffff}');
});

test('an element without content is empty', () => {
  expect(element('x', { a: 1 })).toBe('<x a="1"/>');
});
