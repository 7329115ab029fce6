import { guideRows } from './guide-rows.ts';
import { listOf, readRow, rowsOf } from './row.ts';

/*
 * What VMware's Security Configuration Guides (scg), the STIGs of DISA and the CIS benchmarks say of settings. A row begins with the patterns of the
 * keys that it is about, as the keys themselves are known by, and goes on with facts in the form of `keys/index.ts`.
 */

/** One setting of the guides. */
export interface GuideSetting {
  /** Patterns of keys. */
  readonly keys: readonly string[];
  /** What the guides ask for, in words. */
  readonly expected: string;
  readonly default: string | undefined;
  /** What goes wrong otherwise. */
  readonly about: string;
  /** Of VMware's guides, with the versions of vSphere: `9.0-9.1 vm-9.dvfilter`. */
  readonly scg: readonly string[];
  /** Of the STIGs, with their severity: `VMCH-80-000200/V-258713 low`. */
  readonly stig: readonly string[];
  /** Of the CIS benchmarks, with the versions of ESXi: `8 7.18`. */
  readonly cis: readonly string[];
  /** `dropped`: no longer in the newest guide; `obsolete`: no current product reads it. */
  readonly status: 'current' | 'dropped' | 'obsolete';
  readonly note: string | undefined;
}

let settings: readonly GuideSetting[] | undefined;

/** All settings of the guides. */
export function guideSettings(): readonly GuideSetting[] {
  settings ??= rowsOf(guideRows).map(readSetting);
  return settings;
}

/** What the guides say of a key; undefined where they do not speak of it. @param pattern of the known key. */
export function guideOf(pattern: string): GuideSetting | undefined {
  return guideSettings().find((setting) => setting.keys.includes(pattern));
}

/** The ids that the guides have for a key, as a text: `SCG 9.0-9.1 vm-9.dvfilter; STIG ...; CIS 8 7.18`. @param pattern of the known key. */
export function guideIds(pattern: string): string {
  const setting = guideOf(pattern);
  const parts = [
    ['SCG', setting?.scg ?? []],
    ['STIG', setting?.stig ?? []],
    ['CIS', setting?.cis ?? []],
  ] as const;
  const known = parts.filter(([, ids]) => ids.length > 0);
  return known.map(([name, ids]) => `${name} ${ids.join(', ')}`).join('; ');
}

function readSetting(text: string): GuideSetting {
  const { title, facts } = readRow(text);
  return {
    keys: listOf(title),
    expected: facts.get('expected') ?? '',
    default: facts.get('default'),
    about: facts.get('about') ?? '',
    scg: listOf(facts.get('scg')),
    stig: listOf(facts.get('stig')),
    cis: listOf(facts.get('cis')),
    status: (facts.get('status') ?? 'current') as GuideSetting['status'],
    note: facts.get('note'),
  };
}
