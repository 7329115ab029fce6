/** What a value is. `enum` has its words in `values`; a `filename` or `directory` is relative to the machine's folder unless `path` is set. */
export type ValueType =
  | 'boolean'
  | 'yesno'
  | 'integer'
  | 'port'
  | 'enum'
  | 'string'
  | 'filename'
  | 'directory'
  | 'list'
  | 'guestos'
  | 'mac'
  | 'ipaddr'
  | 'uuid'
  | 'version'
  | 'hexbytes'
  | 'bits32'
  | 'bits128'
  | 'base64'
  | 'blob'
  | 'xml'
  | 'secret';

/** A word that an enumeration knows. */
export interface EnumValue {
  readonly text: string;
  /** The oldest `virtualHW.version` that has it. */
  readonly hardware: number | undefined;
}

/** What rules go by: facts about a key, or about all keys of one pattern. */
export interface KnownKey {
  /** The key as VMware writes it, with placeholders: see `keys/index.ts`. */
  readonly pattern: string;
  readonly family: string;
  readonly type: ValueType;
  /** Empty but for an `enum`. */
  readonly values: readonly EnumValue[];
  /** Whether values that are not listed may be right too. */
  readonly open: boolean;
  /** Both ends are allowed values; an end that is not known is infinite. */
  readonly range: readonly [min: number, max: number] | undefined;
  readonly unit: string | undefined;
  /** The oldest `virtualHW.version` that has it. */
  readonly hardware: number | undefined;
  /** Where it belongs; a key of a `vm` may also stand in a host's file, as the default for all machines. */
  readonly scope: 'vm' | 'host' | 'both';
  /** The only products that read it: ESXi, or Workstation, Player and Fusion (`hosted`), or Fusion alone. */
  readonly product: 'esxi' | 'hosted' | 'fusion' | undefined;
  /** VMware writes it by itself. */
  readonly managed: boolean;
  /** The value is never to be shown. */
  readonly secret: boolean;
  /** The value is a path that may leave the machine's folder. */
  readonly path: boolean;
  /** VMware does not start a machine without it. */
  readonly required: boolean;
  /** `suspect`: no effect is known; `nonexistent`: a product was searched for it in vain. */
  readonly status: 'current' | 'legacy' | 'obsolete' | 'suspect' | 'nonexistent' | 'unverified';
  /** The key that is meant, where this one does nothing. */
  readonly instead: string | undefined;
  /** `high`: a vendor's text or source, libvirt's source, or three real files; `medium`: a named public source; `low`: a single claim. */
  readonly confidence: 'high' | 'medium' | 'low' | 'unverified';
}

/** All that is known of a key: what rules go by, and what people read. */
export interface KeyRow extends KnownKey {
  /** In words where it depends on something. */
  readonly default: string | undefined;
  readonly examples: readonly string[];
  readonly about: string;
  /** Short names, explained by `sources.ts`. */
  readonly sources: readonly string[];
}
