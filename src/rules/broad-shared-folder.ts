import { shownValue } from '../analysis/shown.ts';
import { keysWith, keyTrait } from '../analysis/traits.ts';
import { booleanOf } from '../document/boolean.ts';
import { entryOf } from '../document/document.ts';
import { isReadBy } from '../schema/target.ts';
import type { Rule } from './rule.ts';

const FOLDER = keyTrait((key) => /^sharedfolder\d+\.hostpath$/.test(key));

const rule: Rule = {
  id: 'broad-shared-folder',
  category: 'security',
  summary: 'A whole drive of the host, or a home, is shared with the guest.',
  why: `Whatever runs in the guest reads, and mostly also writes, all that is in a shared folder. With a home or a drive that is the user's keys, mail and browser profile, and
files that the host runs at the next login: the guest is then no wall any more. One folder that is there for sharing does the same work.`,
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx'],
  about: FOLDER,
  messages: {
    drive: '{key} is "{path}": the guest can reach {what}; share one folder that is there for it',
  },
  sources: [{ evidence: 'documented', text: 'Workstation and Fusion documentation: shared folders' }],

  *check(document, { target }) {
    if (!isReadBy(target, 'hosted')) return;
    for (const key of keysWith(document, FOLDER)) {
      const folder = key.slice(0, key.indexOf('.'));
      const path = entryOf(document, key);
      if (path === undefined) continue;
      const says = (leaf: string) => booleanOf(entryOf(document, `${folder}.${leaf}`)?.value.text ?? '');
      if (says('present') !== true || says('enabled') === false) continue;
      const what = reachOf(path.value.text);
      if (what === undefined) continue;
      const data = { key: path.key.text, path: shownValue(path), what };
      yield { message: 'drive', at: path.value.range, key: path.key.text, data };
    }
  },
};

/** What a folder of the host holds, where that is too much; both kinds of slashes, with or without one at the end. */
const BROAD: readonly (readonly [path: RegExp, what: string])[] = [
  [/^(?:\/|[a-z]:\/?|\/\/[?.]\/[a-z]:\/?|\/volumes|\/mnt|\/media)$/i, 'a whole drive'],
  [/^(?:[a-z]:|\/volumes\/[^/]+)?\/(?:users|home|documents and settings)$/i, 'the homes of all users'],
  [/^(?:[a-z]:|\/volumes\/[^/]+)?\/(?:users|home|documents and settings)\/(?!shared$|public$)[^/]+$/i, 'a whole home'],
  [/^(?:~|\/root|\/var\/root|%userprofile%|\$home)$/i, 'a whole home'],
  [/^(?:\/etc|[a-z]:\/windows|\/system|\/library|\/usr|\/var)$/i, "the host's own system"],
];

function reachOf(path: string): string | undefined {
  if (path.length > 400) return undefined;
  const plain = path.trim().replaceAll('\\', '/');
  const folder = plain.length > 1 ? plain.replace(/\/{1,400}$/, '') || '/' : plain;
  return BROAD.find(([pattern]) => pattern.test(folder))?.[1];
}

export default rule;
