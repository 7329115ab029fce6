import { describe, expect, it } from 'vitest';
import { configure } from '../../src/config/configure.ts';
import { toDocument } from '../../src/document/document.ts';
import { fix } from '../../src/engine/fix.ts';
import { FixError } from '../../src/engine/proof.ts';
import { nothingTaken } from '../../src/engine/taken.ts';
import type { Rule } from '../../src/rules/rule.ts';
import type { Edit } from '../../src/text/edit.ts';
import { recommended } from '../laws.ts';

const MACHINE = '.encoding = "UTF-8"\nconfig.version = "8"\nvirtualHW.version = "19"\nguestOS = "ubuntu-64"\n';
const bytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

function fixed(text: string) {
  return fix(toDocument(MACHINE + bytes(text), 'vmx'), recommended()).document.text.slice(MACHINE.length);
}

describe('a line that something has appended again and again', () => {
  it.each(['vhu.enable = "TRUE"', 'vhv.enable = “TRUE”', 'vhv.enable = yes', 'vhv.enable = "TRUE"'])('%s', (line) => {
    for (const times of [2, 11, 12, 500, 3000])
      expect(fixed(`${line}\n`.repeat(times)), `${times} times`).toBe('vhv.enable = "TRUE"\n');
  });
});

describe('a line that something has appended to, again and again, without a line end', () => {
  it('is taken apart, however long it is', () => {
    expect(fixed('memsize = "1024"vhv.enable = "TRUE"\n')).toBe('memsize = "1024"\nvhv.enable = "TRUE"\n');
    expect(fixed(`memsize = "1024"${'vhv.enable = "TRUE"'.repeat(5000)} # c\n`)).toBe(
      'memsize = "1024"\nvhv.enable = "TRUE"\n',
    );
    const keys = Array.from({ length: 3000 }, (_, i) => `guestinfo.k${i} = "${i}"`);
    expect(fixed(`vhv.enable = "TRUE"${keys.join('')}\n`)).toBe(`vhv.enable = "TRUE"\n${keys.join('\n')}\n`);
  });
});

describe('bytes that would become a byte order mark', () => {
  it.each(['\x94\xEF\xBB\xBF= 1\n', '\x94\xEF\xBB\xBFa = 1\n'])('stay where they are: %j', (text) => {
    expect(fix(toDocument(text, 'dictionary'), recommended()).document.text).toBe(text);
  });
});

describe('edits of one pass', () => {
  const edit = (start: number, end: number, text = ''): Edit => ({ range: [start, end], text });

  it.each([
    ['overlap', edit(0, 10), edit(5, 15), true],
    ['contain each other', edit(0, 5000), edit(2000, 2001), true],
    ['are far apart', edit(0, 10), edit(11, 20), false],
    ['are deletions that touch', edit(0, 1024), edit(1024, 1030), false],
    ['are deletions that touch, the later first', edit(1024, 1030), edit(0, 1024), false],
    ['are a deletion and an insertion that touch', edit(0, 1024), edit(1024, 1024, 'x'), true],
    ['are an insertion and a deletion that touch', edit(1024, 1024, 'x'), edit(1024, 1030), true],
    ['are insertions at one place', edit(7, 7, 'x'), edit(7, 7, 'y'), true],
    ['are replacements that touch', edit(0, 1024, 'x'), edit(1024, 2048, 'y'), true],
  ])('that %s', (_name, first, second, excluded) => {
    const taken = nothingTaken();
    expect(taken.excludes(first)).toBe(false);
    taken.add(first);
    expect(taken.excludes(second)).toBe(excluded);
  });
});

describe('a rule of ours that repairs wrongly', () => {
  /** @param replace what it makes of the file's one line, which is a comment or an entry. @param sets what it announces. */
  function wrongly(replace: (line: string) => string, sets: readonly string[] = []): Rule {
    return {
      id: 'wrong',
      category: 'style',
      summary: '',
      why: '',
      severity: 'warning',
      fix: 'safe',
      kinds: ['vmx'],
      messages: { wrong: 'is wrong' },
      sources: [],
      *check({ text }) {
        const edits: Edit[] = [{ range: [0, text.length - 1], text: replace(text.slice(0, -1)) }];
        yield { message: 'wrong', at: [0, 1], fix: { edits, safety: 'safe', sets } };
      },
    };
  }

  const other: Readonly<Record<string, string>> = { '# a': '# b', '# b': '# c', '# c': '# a' };

  it.each([
    [
      'to and fro',
      '# a',
      wrongly((line) => (line === '# a' ? '# b' : '# a')),
      /fixes undo each other \(rules: wrong\)/,
    ],
    ['in a circle', '# a', wrongly((line) => other[line] ?? ''), /fixes undo each other/],
    ['into what is there', '# a', wrongly((line) => line), /fixes undo each other/],
    ['without end', '# a', wrongly((line) => `${line}a`), /no end after 10 passes/],
    ['what it does not announce', 'a = "1"', wrongly(() => 'a = "2"'), /a would change, which no fix announced/],
    ['to a key twice', 'a = "1"', wrongly(() => 'a = "1"\na = "1"', ['a']), /a would stand 2 times/],
    ['to what VMware cannot read', '# a', wrongly(() => 'a b c'), /a line would become malformed/],
  ])('%s, is found out', (_, line, rule, message) => {
    const configuration = configure([rule], { rules: { wrong: 'warning' } });
    const repair = () => fix(toDocument(`${line}\n`, 'vmx'), configuration);
    expect(repair).toThrow(FixError);
    expect(repair).toThrow(message);
  });
});
