import { describe, expect, test } from 'vitest';
import { sanitise, sanitiseJson, withoutCommands } from '../../src/reporters/sanitise.ts';
import { fc } from '../property.ts';
import { hiddenIn } from './readers.ts';

describe('sanitise', () => {
  test.each([
    ['plain text, tabs\tand "quotes"', 'plain text, tabs\tand "quotes"'],
    ['日本語 café', '日本語 café'],
    ['a\nb\r\nc\0', 'a\\nb\\r\\nc\\x00'],
    ['\x1b[31mred\x1b]8;;x\x07', '\\x1b[31mred\\x1b]8;;x\\x07'],
    ['\x7f\x80\x9b31m', '\\x7f\\x80\\x9b31m'],
    ['\u202Egnp.exe\u2066\u200f\u061c', '\\u202egnp.exe\\u2066\\u200f\\u061c'],
    ['a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
    ['a\u200bb\ufeffc\u00add\u3164', 'a\\u200bb\\ufeffc\\xadd\\u3164'],
    ['\u{E0041}', '\\u{e0041}'],
    ['lone \ud800 surrogate', 'lone \\ud800 surrogate'],
    ['no \ufffe\u{1ffff} character', 'no \\ufffe\\u{1ffff} character'],
    ['::error::forged\n::warning::x', '\\x3a:error::forged\\n::warning::x'],
    [' \u3000\t::stop-commands::x', ' \u3000\t\\x3a:stop-commands::x'],
    ['a::b ### c ## [d]', 'a::b ### c ## [d]'],
    [
      'a ##[error]b ###[group] ##vso[task] ##teamcity[x]',
      'a #\\x23[error]b ##\\x23[group] #\\x23vso[task] #\\x23teamcity[x]',
    ],
  ])('shows %j as %j', (text, shown) => {
    expect(sanitise(text)).toBe(shown);
  });

  test('sees the commands that pieces make together', () => {
    const pieces = ['a ##', '[error]b\n', ':', ':x::y'].map(sanitise);
    expect(withoutCommands(pieces.join(''))).toBe('a #\\x23[error]b\\n::x::y');
    expect(withoutCommands('a ##[error]b\n ::x::y\n')).toBe('a #\\x23[error]b\n \\x3a:x::y\n');
  });

  test('leaves JSON what it means', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = sanitiseJson(JSON.stringify({ text }, undefined, 2));
        expect(hiddenIn(json)).toEqual([]);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});
