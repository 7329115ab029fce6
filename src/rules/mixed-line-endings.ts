import { documentTrait } from '../analysis/traits.ts';
import { contentEnd, type Document, dominantEol, type Eol, type Line } from '../document/document.ts';
import type { Rule } from './rule.ts';

const NAMES: Readonly<Record<Eol, string>> = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' };

const HAS_CR = documentTrait(({ text }) => text.includes('\r'));

const rule: Rule = {
  id: 'mixed-line-endings',
  category: 'syntax',
  summary: 'Lines end in different ways.',
  why: `A file has lines that end in LF and others that end in CRLF when two systems have written to it. VMware reads LF, CRLF and a lone CR alike; version control and other
programs do not, and a lone CR is no line end to most.`,
  fixing: 'Ends all lines as most of them end. Unsafe, since it touches lines that nothing is wrong with.',
  severity: 'info',
  fix: 'unsafe',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: {
    mixed: '{count} of {all} lines end in {others}, the first of them here, and the others in {most}; end all alike',
  },
  sources: [
    { evidence: 'documented', text: "VMware's own reader (open-vm-tools lib/misc/vmstdio.c), called on such files" },
  ],
  about: HAS_CR,

  *check(document) {
    if (!document.text.includes('\r')) return;
    const most = dominantEol(document);
    const others = document.lines.filter((line) => ![most, ''].includes(eolOf(document, line)));
    const [first] = others;
    if (first === undefined) return;
    const end = contentEnd(document, first);
    const names = new Set(others.map((line) => NAMES[eolOf(document, line) as Eol]));
    yield {
      message: 'mixed',
      at: [end, end],
      data: { count: others.length, all: document.lines.length, others: [...names].join(' and '), most: NAMES[most] },
      fix: {
        edits: others.map((line) => ({ range: [contentEnd(document, line), line.range[1]] as const, text: most })),
        safety: 'unsafe',
        sets: [],
      },
    };
  },
};

function eolOf(document: Document, line: Line): string {
  return document.text.slice(contentEnd(document, line), line.range[1]);
}

export default rule;
