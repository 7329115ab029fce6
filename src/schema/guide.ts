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

/**
 * The ids that the guides have for a key as tags of reports, with the guide before each as other tools have CWE: `external/scg/vm-9.dvfilter`,
 * `external/stig/V-258713`, `external/cis/esxi-8/7.18`. The guides take turns, each with its newest id first. @param pattern of the known key.
 */
export function guideTags(pattern: string): string[] {
  const { scg = [], stig = [], cis = [] } = guideOf(pattern) ?? {};
  const lists = [
    scg.toReversed().map((id) => `external/scg/${afterVersions(id)}`),
    stig.toSorted(byGeneration).flatMap(stigTags),
    cis.toReversed().map((id) => `external/cis/esxi-${id.replace('/', '-').replace(' ', '/')}`),
  ];
  return takingTurns(lists);
}

/** The first of each list, then the second of each, and so on. */
export function takingTurns(lists: readonly (readonly string[])[]): string[] {
  const most = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: most }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

function afterVersions(id: string): string {
  return id.slice(id.indexOf(' ') + 1);
}

/** `VCFV-9X-000181 med` and `VMCH-80-000189/V-258703 low`: what DISA has given a number is best known by that. */
function stigTags(id: string): string[] {
  const [names = ''] = id.split(' ');
  return names
    .split('/')
    .reverse()
    .map((name) => `external/stig/${name}`);
}

function byGeneration(a: string, b: string): number {
  const generation = (id: string) => (id.startsWith('VCFV-9X') ? 90 : Number(/^VMCH-(\d+)/.exec(id)?.[1] ?? 0));
  return generation(b) - generation(a);
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
