import { documentTrait } from '../analysis/traits.ts';
import { contentEnd, dominantEol } from '../document/document.ts';
import type { Rule } from './rule.ts';

const UNENDED = documentTrait(({ text }) => !text.endsWith('\n'));

const rule: Rule = {
  id: 'missing-final-newline',
  category: 'syntax',
  summary: 'The last line has no line end.',
  why: `VMware reads the file as it is. But the next echo 'vhv.enable = "TRUE"' >> file makes one line of the last one and the new one, and VMware then reads neither.`,
  fixing: 'Adds a line end of the kind that the file has. Safe, since no entry changes.',
  severity: 'warning',
  fix: 'safe',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: {
    missing: 'the last line has no line end: whatever is appended next will destroy it; end it with a newline',
  },
  sources: [
    { evidence: 'documented', text: "VMware's own reader (open-vm-tools lib/dict/dictll.c), called on such files" },
  ],
  about: UNENDED,

  *check(document) {
    if (document.text.endsWith('\n')) return;
    const last = document.lines.at(-1);
    if (last === undefined || contentEnd(document, last) < last.range[1]) return;
    const end = document.text.length;
    yield {
      message: 'missing',
      at: [end, end],
      fix: { edits: [{ range: [end, end], text: dominantEol(document) }], safety: 'safe', sets: [] },
    };
  },
};

export default rule;
