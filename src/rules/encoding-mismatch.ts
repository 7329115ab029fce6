import { isBroken } from '../analysis/meaning.ts';
import { documentTrait } from '../analysis/traits.ts';
import { type Document, type Entry, isAsciiOnly } from '../document/document.ts';
import { isAscii, isValid } from '../text/encoding.ts';
import type { Rule } from './rule.ts';

const MAY_MISMATCH = documentTrait((document) => document.encoding.codec === undefined || !isAsciiOnly(document));

const rule: Rule = {
  id: 'encoding-mismatch',
  category: 'syntax',
  summary: 'The file is not in the encoding that it declares.',
  why: `VMware decodes the values by what .encoding says. Bytes that this encoding does not have come from an editor that saved the file in another one: names of disks, folders
and machines are then read wrongly, and a disk may not be found. Only bytes that cannot be are reported: text that is valid in several encodings is what .encoding says.`,
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: {
    unknown: '.encoding names no encoding that VMware knows ({encoding}); write "UTF-8", if the file is',
    mismatch:
      'the value of {key} is not in {encoding}, which line {related} declares; save the file in that encoding, or declare the one that it is in',
  },
  sources: [
    { evidence: 'observed', text: 'files that VMware wrote in UTF-8, GBK, Shift_JIS and windows code pages' },
    {
      evidence: 'documented',
      text: 'open-vm-tools lib/misc/codeset.c: names match without regard to case and punctuation',
    },
  ],
  about: MAY_MISMATCH,

  *check(document) {
    const { declared, codec } = document.encoding;
    // Of two declarations nobody knows which one holds.
    const [declaration, second] = document.settings.get('.encoding') ?? [];
    if (declared === undefined || declaration === undefined || second !== undefined) return;
    if (isBroken(document, declaration)) return;
    const finding = { key: declaration.key.text, data: { encoding: declaration.value.text } };
    if (codec === undefined) {
      yield { ...finding, message: 'unknown', at: declaration.value.range };
      return;
    }
    const wrong = document.lines.find(
      (line): line is Entry => line.kind === 'entry' && !fits(document, line) && !isBroken(document, line),
    );
    if (wrong === undefined) return;
    yield {
      message: 'mismatch',
      at: wrong.value.range,
      key: wrong.key.text,
      data: { key: wrong.key.text, encoding: declaration.value.text },
      related: [declaration.range],
    };
  },
};

/**
 * Whether a value as it is written is text of the encoding; what an escape in it makes of it is another matter. ASCII is read as UTF-8, of which it
 * is a part; declared, it has no other characters.
 */
function fits(document: Document, { value }: Entry): boolean {
  const written = document.text.slice(...value.range);
  if (isAscii(written)) return true;
  return (
    !/^(?:us)?ascii$/i.test(document.encoding.declared?.replace(/[^A-Za-z0-9]/g, '') ?? '') &&
    isValid(written, document.encoding)
  );
}

export default rule;
