import type { Document, Entry } from '../document/document.ts';
import { once } from '../document/notes.ts';
import type { KnownKey } from '../schema/known-key.ts';
import { deviceOf, textOf } from './devices.ts';
import { settingsWith } from './settings.ts';
import { trait } from './traits.ts';

/** A setting whose value is the path of a file or folder. */
export interface PathSetting {
  readonly entry: Entry;
  readonly known: KnownKey;
  readonly path: string;
}

/** Values that stand where a path is expected, and name none. */
const NO_PATH = /^(?:|auto ?detect|emptybackingstring|-1)$/i;

/** What the device behind a file name is, where that is no file: a drive of the host, a pipe, a port on the network. */
const NO_FILE = /^(?:cdrom-raw|atapi-cdrom|device|pipe|network|thinprint)$/i;

/** The settings that name files and folders. What VMware derives by itself is left out, and so are devices that are no files. */
export const pathSettings: (document: Document) => readonly PathSetting[] = once(read);

function read(document: Document): PathSetting[] {
  const paths: PathSetting[] = [];
  for (const { key, text, entry, known } of settingsWith(document, NAMES_FILE)) {
    const device = deviceOf(document, key.slice(0, Math.max(0, key.indexOf('.'))));
    const kind = textOf(device, 'filetype') || textOf(device, 'devicetype');
    if (known !== undefined && !NO_FILE.test(kind)) paths.push({ entry, known, path: text.trim() });
  }
  return paths;
}

const NAMES_FILE = trait(({ text }) => !NO_PATH.test(text.trim()), mayNameFile);

/** Whether that is known of the settings that are meant here. */
export function mayNameFile(known: KnownKey | undefined): boolean {
  const isPath = known?.path === true || known?.type === 'filename' || known?.type === 'directory';
  return isPath && !known.managed && known.scope !== 'host';
}

/** Whether a path says by itself where it is: on Unix, on Windows, or in a datastore of ESXi. */
export function isAbsolute(path: string): boolean {
  return /^(?:[/\\~]|[a-z]:|\[[^\]]{1,200}\])/i.test(path);
}

/** Whether a relative path leads out of the folder that it begins in; both kinds of slashes. */
export function climbsOut(path: string): boolean {
  let depth = 0;
  for (const part of path.split(/[/\\]/)) {
    if (part === '..') depth--;
    else if (part !== '' && part !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}
