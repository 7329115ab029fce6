import { ACCIDENTS, isBroken, isMeant } from '../analysis/meaning.ts';
import { either, lackOf } from '../analysis/traits.ts';
import { type Entry, isAsciiOnly } from '../document/document.ts';
import { isAscii } from '../text/encoding.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'missing-encoding',
  category: 'syntax',
  summary: 'A machine has values that are not ASCII, and does not say their encoding.',
  why: `VMware writes .encoding first in each file, and decodes the values by it. Where it is missing, which encoding holds depends on the system that reads the file, so a name with
an accent can be right on one host and wrong on the next. Which one the bytes are in, nobody but their writer knows, so nothing adds the line.`,
  severity: 'info',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    missing:
      'the value of {key} is not ASCII, and the file does not say its encoding; add .encoding = "UTF-8", if it is that',
  },
  sources: [{ evidence: 'observed', text: 'files that Workstation, Fusion and ESXi wrote begin with .encoding' }],
  about: either(lackOf('.encoding'), ACCIDENTS),

  *check(document) {
    if (isAsciiOnly(document) || isMeant(document, '.encoding')) return;
    const entry = document.lines.find(
      (line): line is Entry => line.kind === 'entry' && !isAscii(line.value.bytes) && !isBroken(document, line),
    );
    if (entry === undefined) return;
    yield { message: 'missing', at: entry.value.range, key: entry.key.text, data: { key: entry.key.text } };
  },
};

export default rule;
