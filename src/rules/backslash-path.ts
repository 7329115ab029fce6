import { isAbsolute, mayNameFile, pathSettings } from '../analysis/paths.ts';
import { shownValue } from '../analysis/shown.ts';
import { trait } from '../analysis/traits.ts';
import type { Rule } from './rule.ts';

const BACKSLASHED = trait(({ text }) => text.includes('\\'), mayNameFile);

const rule: Rule = {
  id: 'backslash-path',
  category: 'portability',
  summary: 'A relative path has backslashes, which only Windows takes for separators.',
  why: `On ESXi, Linux and macOS a backslash is a part of a file's name, so that "disks\\system.vmdk" is one strange file in the machine's own folder. A slash is a separator on
Windows, too. Absolute paths of Windows hold on one host anyway; absolute-path speaks of those.`,
  severity: 'info',
  fix: 'none',
  kinds: ['vmx'],
  about: BACKSLASHED,
  messages: {
    backslash: '{key} is "{path}": only on Windows is a backslash a separator; write slashes, which Windows takes too',
  },
  sources: [{ evidence: 'documented', text: 'Win32 documentation: file functions take a slash for a backslash' }],

  *check(document) {
    for (const { entry, path } of pathSettings(document)) {
      if (!path.includes('\\') || isAbsolute(path)) continue;
      const data = { key: entry.key.text, path: shownValue(entry) };
      yield { message: 'backslash', at: entry.value.range, key: entry.key.text, data };
    }
  },
};

export default rule;
