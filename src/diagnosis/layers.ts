import { meaningOf } from '../analysis/meaning.ts';
import { booleanOf } from '../document/boolean.ts';
import type { Document } from '../document/document.ts';
import { lineStarts } from '../document/document.ts';

/** A file that VMware takes settings from. */
export interface Layer {
  /**
   * Whose it is: a user's `~/.vmware/config`, a host's `/etc/vmware/config`, a site's `/usr/lib/vmware/config`. A user's `~/.vmware/preferences` decide
   * on nothing here: a log lists them for the program, not for the machine.
   */
  readonly kind: 'machine' | 'user' | 'host' | 'site' | 'preferences';
  /** For display. */
  readonly path: string;
  readonly document: Document;
  /** Whether it is the file that the checklist is of. */
  readonly own?: boolean;
}

/** What the first file with a word on a setting says. */
export interface Decision {
  readonly layer: Layer;
  /** TRUE; FALSE; on a line that VMware does not read so; twice, with both values. */
  readonly says: 'on' | 'off' | 'broken' | 'contradictory';
  /** `line 3 of /etc/vmware/config`; `line 16` in the file that the checklist is of. */
  readonly where: string;
}

const STRENGTH: readonly Layer['kind'][] = ['machine', 'user', 'host', 'site'];

/** The layers that decide, the strongest first: the machine's own file wins (FORMAT.md 4). */
function ordered(layers: readonly Layer[]): Layer[] {
  return layers
    .filter(({ kind }) => STRENGTH.includes(kind))
    .sort((a, b) => STRENGTH.indexOf(a.kind) - STRENGTH.indexOf(b.kind));
}

/**
 * Which file decides on a setting that is a boolean; undefined where none has it.
 * @param key folded.
 */
export function decide(layers: readonly Layer[], key: string): Decision | undefined {
  for (const layer of ordered(layers)) {
    const decision = decisionOf(layer, key);
    if (decision !== undefined) return decision;
  }
  return undefined;
}

/** What a file says of a setting that is a boolean; undefined where it has none. @param key folded. */
export function decisionOf(layer: Layer, key: string): Decision | undefined {
  const { document, path, own } = layer;
  const entries = document.settings.get(key) ?? [];
  const line = entries[0] ?? meaningOf(document, key)?.first.line;
  if (line === undefined) return undefined;
  const where = `line ${lineNumber(document, line.range[0])}${own ? '' : ` of ${path}`}`;
  const values = new Set(entries.map(({ value }) => booleanOf(value.text)));
  const [first] = values;
  if (first === undefined || values.has(undefined)) return { layer, says: 'broken', where };
  if (values.size > 1) return { layer, says: 'contradictory', where };
  return { layer, says: first ? 'on' : 'off', where };
}

/** The 1-based line in which a byte offset is. */
export function lineNumber(document: Document, offset: number): number {
  return lineStarts(document).filter((start) => start <= offset).length;
}
