import { documentTrait } from '../analysis/traits.ts';
import { type Rule, wholeFile } from './rule.ts';

const BOM = '\xEF\xBB\xBF';

const BOM_PRESENT = documentTrait(({ bom }) => bom);

const rule: Rule = {
  id: 'byte-order-mark',
  category: 'syntax',
  summary: 'The file begins with a byte order mark.',
  why: `Editors on Windows begin a UTF-8 file with the bytes EF BB BF. VMware's reader passes over them, others do not: libvirt refuses the file, and virt-v2v takes them for a
part of the first key. VMware says the encoding in .encoding and writes no such mark.`,
  fixing: `Takes the three bytes out. Unsafe, since an editor may know the encoding by nothing else. Declines where a second one follows, which would take its place:
invisible-character takes that out of the first key.`,
  severity: 'warning',
  fix: 'unsafe',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: {
    present:
      'the file begins with a UTF-8 byte order mark: VMware passes over it, libvirt refuses the file; save it without',
  },
  sources: [
    { evidence: 'documented', text: 'open-vm-tools lib/dict/dictll.c: DictLL_ReadUTF8BOM' },
    { evidence: 'observed', text: 'the readers of libvirt and virt-v2v, called on such a file' },
  ],
  about: BOM_PRESENT,

  *check(document) {
    if (!document.bom) return;
    const fix = { edits: [{ range: [0, 3] as const, text: '' }], safety: 'unsafe' as const, sets: [] };
    yield {
      message: 'present',
      at: wholeFile(document),
      ...(!document.text.startsWith(BOM, BOM.length) && { fix }),
    };
  },
};

export default rule;
