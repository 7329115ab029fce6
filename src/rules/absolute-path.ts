import { isAbsolute, pathSettings } from '../analysis/paths.ts';
import { shownValue } from '../analysis/shown.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'absolute-path',
  category: 'portability',
  summary: 'A path holds on one host only.',
  why: `VMware looks for a relative path in the machine's folder, and so finds it wherever the folder is moved or copied. An absolute path is right on the host that it was written
on; elsewhere the machine does not start, or asks where the file is. Folders that are shared with the guest are places on the host by their nature, and are let be.`,
  severity: 'off',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    absolute:
      '{key} is "{path}", which another host does not have: move the file into the folder of the machine and give its name alone',
  },
  sources: [
    { evidence: 'observed', text: 'two in five of 200 real files have absolute paths' },
    { evidence: 'documented', text: 'libvirt src/vmx/vmx.c: names of files without a folder are beside the .vmx' },
  ],

  *check(document) {
    for (const { entry, known, path } of pathSettings(document)) {
      if (known.family === 'shared-folders' || !isAbsolute(path)) continue;
      const data = { key: entry.key.text, path: shownValue(entry) };
      yield { message: 'absolute', at: entry.value.range, key: entry.key.text, data };
    }
  },
};

export default rule;
