import { isBroken } from '../analysis/meaning.ts';
import { makesByteOrderMark } from '../analysis/repair.ts';
import { shown } from '../analysis/shown.ts';
import { contentEnd, type Document, type Entry } from '../document/document.ts';
import type { Edit } from '../text/edit.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'spacing',
  category: 'style',
  summary: 'Blanks are not as VMware writes them: key = "value".',
  why: `VMware takes any blanks around "=" and at both ends of a line. Xen Orchestra does not find a key without a blank on either side of "=", virt-v2v drops a line that is
indented, and Augeas stops at one.`,
  fixing: `Puts one blank on either side of "=", and takes out those at the ends of the line; the key, the value and a comment stay. Safe, since VMware reads the same. Lines
without quotes are unquoted-value's, blanks before a comment stay as they are.`,
  severity: 'off',
  fix: 'safe',
  kinds: ['vmx'],
  messages: {
    blanks:
      'VMware writes {key} = "...", with one blank on either side of "=" and none at the ends: some programs do not find the key otherwise',
  },
  sources: [
    { evidence: 'observed', text: 'the sources of Xen Orchestra and virt-v2v; the lens of Augeas' },
    { evidence: 'observed', text: 'files that VMware products wrote' },
  ],

  *check(document) {
    for (const line of document.lines) {
      if (line.kind !== 'entry' || !line.value.quoted) continue;
      const edits = editsOf(document, line);
      if (edits.length === 0 || isBroken(document, line)) continue;
      if (edits.some((edit) => makesByteOrderMark(document, edit))) continue;
      yield {
        message: 'blanks',
        at: [line.range[0], contentEnd(document, line)],
        key: line.key.text,
        data: { key: shown(line.key.text) },
        fix: { edits, safety: 'safe', sets: [] },
      };
    }
  },
};

function editsOf(document: Document, line: Entry): Edit[] {
  const { key, value, comment, range } = line;
  const end = contentEnd(document, line);
  return [
    { range: [range[0], key.range[0]], text: '' } as const,
    { range: [key.range[1], value.range[0]], text: ' = ' } as const,
    ...(comment === undefined ? [{ range: [value.range[1], end], text: '' } as const] : []),
  ].filter((edit) => document.text.slice(...edit.range) !== edit.text);
}

export default rule;
