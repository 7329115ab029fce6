import { remembered } from '../text/remembered.ts';
import { foldKey } from './key.ts';

/** What a file is to VMware: a machine (`.vmx`, `.vmtx`), a host's configuration, or another file of the same syntax. */
export type FileKind = 'vmx' | 'host' | 'dictionary';

/** Files of VMware's that are dictionaries, or look like ones, but hold neither a machine nor a host's settings (FORMAT.md 4). */
const PLAIN = [
  /(?:^|\/)lib\/vmware\/config$/,
  /(?:^|\/)\.vmware\/[^/]+$/,
  /(?:^|\/)(?:bootstrap|preferences|locations|networking|inventory\.vmls)$/,
  /\.(?:vmsd|vmls|vmxf)$/,
];

/** Where hosts keep their configuration: Linux and ESXi, macOS, Windows. */
const HOST = [
  /(?:^|\/)etc\/vmware\/config$/,
  /(?:^|\/)vmware fusion\/config$/,
  /(?:^|\/)vmware(?: (?:workstation|player))?\/config\.ini$/,
];

const MACHINE = /\.(?:vmx|vmtx)$/i;

/** Keys that a host's configuration has and no machine's (FORMAT.md 4): of Workstation and Fusion, then of ESXi. */
const HOST_MARKERS =
  /^(?:product\.name|installerdefaults\..+|networking|vmware\.fullpath|vmci_confed|player\.product\.version|libdir|authd\.proxy\..+|authd\.fullpath|authd\.soapserver|vmauthd\..+)$/;

const MACHINE_MARKERS = ['config.version', 'virtualhw.version', 'guestos', 'displayname'];

/** What a path says that its file is: `undefined` where it says nothing and only the content can tell. */
export function kindOfPath(path: string): FileKind | undefined {
  if (MACHINE.test(path)) return 'vmx';
  const folded = path.replaceAll('\\', '/').toLowerCase();
  if (PLAIN.some((pattern) => pattern.test(folded))) return 'dictionary';
  return HOST.some((pattern) => pattern.test(folded)) ? 'host' : undefined;
}

/**
 * Tells what a search is to take up: machines and hosts' configurations. The name alone tells that of a machine's file.
 * @param kindOf what a path says that its file is.
 */
export function wantedBy(kindOf: (path: string) => FileKind | undefined): (path: string, name: string) => boolean {
  return (path, name) => MACHINE.test(name) || WANTED.includes(kindOf(path));
}

const WANTED: readonly (FileKind | undefined)[] = ['vmx', 'host'];

/** What the keys say: two marks of a host make a host's file, two of a machine a machine's; else it is just a dictionary. */
export function kindOfSettings(settings: ReadonlyMap<string, unknown>): FileKind {
  let host = 0;
  for (const key of settings.keys()) if (isHostMarker(key)) host++;
  if (host >= 2) return 'host';
  return MACHINE_MARKERS.filter((key) => settings.has(key)).length >= 2 ? 'vmx' : 'dictionary';
}

/** Whether a key is one that hosts' files have and machines' files do not. */
export const isHostMarker: (key: string) => boolean = remembered((key) => HOST_MARKERS.test(foldKey(key)));

/** Whether the file says of itself that it is VMware's: it has a mark of a machine or of a host. */
export function hasMarkers(settings: ReadonlyMap<string, unknown>): boolean {
  return MACHINE_MARKERS.some((key) => settings.has(key)) || [...settings.keys()].some(isHostMarker);
}
