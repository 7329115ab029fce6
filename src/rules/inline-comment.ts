import { isBroken } from '../analysis/meaning.ts';
import { shown } from '../analysis/shown.ts';
import { contentEnd, type Document, dominantEol, type Entry } from '../document/document.ts';
import type { Edit } from '../text/edit.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'inline-comment',
  category: 'style',
  summary: 'A comment stands behind a value.',
  why: `VMware reads a value up to the comment, and keeps only comments that have a line of their own when it writes the file. Packer, Vagrant, GNS3, dissect and Proxmox take the
comment for a part of the value, and virt-v2v drops the line.`,
  fixing: `Moves the comment to a line of its own, above the setting. Safe, since VMware reads the same settings, and other programs then do too. Comments that speak to
vmxlint stay where they are.`,
  severity: 'off',
  fix: 'safe',
  kinds: ['vmx'],
  messages: {
    comment:
      'behind the value of {key} stands a comment, which many programs take for a part of it: give it a line of its own',
  },
  sources: [
    { evidence: 'documented', text: 'open-vm-tools lib/dict/dictll.c: what VMware reads' },
    { evidence: 'observed', text: 'the sources of Packer, Vagrant, GNS3, dissect, Proxmox and virt-v2v' },
  ],

  *check(document) {
    for (const line of document.lines) {
      if (line.kind !== 'entry' || line.comment === undefined || line.value.range[0] === line.value.range[1]) continue;
      const comment = document.text.slice(line.comment[0], contentEnd(document, line)).trimEnd();
      if (/vmxlint/i.test(comment) || isBroken(document, line)) continue;
      yield {
        message: 'comment',
        at: [line.comment[0], line.comment[0] + comment.length],
        key: line.key.text,
        data: { key: shown(line.key.text) },
        fix: { edits: moveUp(document, line, comment), safety: 'safe', sets: [] },
      };
    }
  },
};

function moveUp(document: Document, line: Entry, comment: string): Edit[] {
  const end = contentEnd(document, line);
  const eol = document.text.slice(end, line.range[1]) || dominantEol(document);
  return [
    { range: [line.range[0], line.range[0]], text: comment + eol },
    { range: [line.value.range[1], end], text: '' },
  ];
}

export default rule;
