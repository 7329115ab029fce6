import { homedir } from 'node:os';
import nodePath from 'node:path';
import type { Layer } from '../diagnosis/layers.ts';
import { type Document, type FileKind, toDocument } from '../document/document.ts';
import { unreadableReason } from '../document/nature.ts';
import { displayPath, type FilePath } from '../files/path.ts';
import { readSource } from '../files/read.ts';
import type { Environment } from './color.ts';

/** More than any of these files has: in bytes. */
const MOST = 4 * 1024 * 1024;

/** A file as a document, or why it is none, to be read after its name. */
export function readDocument(path: FilePath, kind?: FileKind): Document | string {
  const read = readSource(path, { maxSize: MOST });
  if (!read.ok) return read.reason;
  const document = toDocument(read.source.text, kind);
  return unreadableReason(document) ?? document;
}

/** The files that a product on this very machine goes by, as far as they are there: of the user, of the host, of the site. */
export function localLayers(env: Environment): Layer[] {
  return placesOf(env).flatMap(({ kind, path }) => {
    const document = readDocument(path, kind === 'host' ? 'host' : 'dictionary');
    return typeof document === 'string' ? [] : [{ kind, path, document }];
  });
}

/** By FORMAT.md 4. */
function placesOf(env: Environment): Pick<Layer, 'kind' | 'path'>[] {
  if (process.platform === 'win32') {
    const { PROGRAMDATA = 'C:\\ProgramData', APPDATA } = env;
    const user = APPDATA === undefined ? [] : [nodePath.join(APPDATA, 'VMware', 'config.ini')];
    return [
      ...user.map((path) => ({ kind: 'user', path }) as const),
      { kind: 'host', path: nodePath.join(PROGRAMDATA, 'VMware', 'VMware Workstation', 'config.ini') },
    ];
  }
  if (process.platform === 'darwin') return [{ kind: 'host', path: '/Library/Preferences/VMware Fusion/config' }];
  const home = nodePath.join(env.HOME ?? homedir(), '.vmware');
  return [
    { kind: 'preferences', path: nodePath.join(home, 'preferences') },
    { kind: 'user', path: nodePath.join(home, 'config') },
    { kind: 'host', path: '/etc/vmware/config' },
    { kind: 'site', path: '/usr/lib/vmware/config' },
  ];
}

/** Whose settings a file holds that is no machine's; undefined where it is none of these. */
export function layerKindOf(path: FilePath, kind: FileKind): Exclude<Layer['kind'], 'machine'> | undefined {
  const folded = displayPath(path).replaceAll('\\', '/').toLowerCase();
  if (kind === 'host') return 'host';
  if (/(?:^|\/)\.vmware\/config$/.test(folded)) return 'user';
  if (/(?:^|\/)\.vmware\/preferences$/.test(folded)) return 'preferences';
  return /(?:^|\/)lib\/vmware\/config$/.test(folded) ? 'site' : undefined;
}

/** The folder whose tree a host's file stands in, with a slash at the end; undefined where its path does not tell. */
function rootOf(path: string): string | undefined {
  return /^(.*?)etc\/vmware\/config$/i.exec(path.replaceAll('\\', '/'))?.[1];
}

/** The layers that hold for a machine: of several hosts, the one in whose tree the machine is. */
export function layersFor(path: string, layers: readonly Layer[]): Layer[] {
  const hosts = layers.filter(({ kind }) => kind === 'host');
  if (hosts.length < 2) return [...layers];
  const file = path.replaceAll('\\', '/');
  const own = hosts
    .flatMap((layer) => {
      const root = rootOf(layer.path);
      return root !== undefined && file.startsWith(root) ? [{ layer, root }] : [];
    })
    .sort((a, b) => b.root.length - a.root.length)[0]?.layer;
  return layers.filter((layer) => layer.kind !== 'host' || layer === own);
}
