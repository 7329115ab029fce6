import { climbsOut, isAbsolute, pathSettings } from '../analysis/paths.ts';
import { shownValue } from '../analysis/shown.ts';
import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'path-escape',
  category: 'security',
  summary: "A path leads out of the machine's folder.",
  why: `A machine's files are in its folder. A .vmx from somebody else can name any file of the host that imports it: as a disk or a CD, which the guest then reads; as the output
of a serial port or as a log, which are written. Paths are looked at as VMware reads them, so that |2E|2E|2F is ../. Off by default, since a good third of all real
files have such paths for good reasons; for files that you did not write.`,
  severity: 'off',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    climbs: '{key} is "{path}", which leads out of the folder of the machine: do not start it before you know why',
    absolute:
      '{key} is "{path}", which is a place on the host and not in the folder of the machine: do not start it before you know why',
  },
  sources: [{ evidence: 'observed', text: 'two in five of 200 real files have absolute paths' }],

  *check(document, { path: file }) {
    for (const { entry, path } of pathSettings(document)) {
      const absolute = isAbsolute(path);
      if (absolute ? isBeside(path, file) : !climbsOut(path)) continue;
      const data = { key: entry.key.text, path: shownValue(entry) };
      yield { message: absolute ? 'absolute' : 'climbs', at: entry.value.range, key: entry.key.text, data };
    }
  },
};

/** Whether an absolute path leads into the folder of the file that names it. */
function isBeside(path: string, file: string | undefined): boolean {
  if (file === undefined) return false;
  const [own, other] = [file, path].map((one) => one.replaceAll('\\', '/'));
  const folder = own?.slice(0, own.lastIndexOf('/') + 1) ?? '';
  return folder !== '' && other?.startsWith(folder) === true && !climbsOut(other.slice(folder.length));
}

export default rule;
