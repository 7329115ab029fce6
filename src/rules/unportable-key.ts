import { isBroken } from '../analysis/meaning.ts';
import { shown } from '../analysis/shown.ts';
import type { Rule } from './rule.ts';

/** What libvirt takes for a name (src/util/virconf.c). */
const NAME = /^[a-z.][a-z0-9_:.-]*$/;

const rule: Rule = {
  id: 'unportable-key',
  category: 'portability',
  summary: 'A key that VMware reads makes libvirt refuse the whole file.',
  why: `VMware takes nearly anything for a key. libvirt, and with it virsh domxml-from-native and virt-manager, wants a letter or a dot first and then letters, digits
and _ : . - alone; one key that is otherwise, and it reads nothing of the file. Headings such as __Network__ = "" and some of guestinfo are so.`,
  severity: 'off',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    name: '{key} is a key that VMware reads, and because of which libvirt refuses the file; write a heading as a comment, and other keys with letters, digits and _ : . - alone',
  },
  sources: [{ evidence: 'documented', text: 'libvirt src/util/virconf.c' }],

  *check(document) {
    for (const [key, [entry]] of document.settings) {
      if (entry === undefined || NAME.test(key) || isBroken(document, entry)) continue;
      yield { message: 'name', at: entry.key.range, key: entry.key.text, data: { key: shown(entry.key.text) } };
    }
  },
};

export default rule;
