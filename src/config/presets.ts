import type { Category } from '../rules/rule.ts';
import type { RuleSettings } from './configuration.ts';

/** A set of rules with a purpose: where it says nothing of a rule, the rule is as it is recommended. */
export interface Preset {
  /** What it is for, in one line. */
  readonly about: string;
  /** The only categories that are on; all where it is left out. */
  readonly only?: readonly Category[];
  /** Categories of which all that is on is one step more severe. */
  readonly raised?: readonly Category[];
  /** What it says of single rules, and of rules that are off otherwise. */
  readonly rules?: RuleSettings;
  /** What it sets the rules of a category to that are off otherwise. */
  readonly on?: Readonly<Partial<Record<Category, 'info' | 'warning' | 'error'>>>;
}

const ALL: readonly Category[] = [
  'nested',
  'syntax',
  'correctness',
  'security',
  'portability',
  'style',
  'suppressions',
];

/** All presets, by name; the first is what holds where none is named. */
export const presets: Readonly<Record<string, Preset>> = {
  recommended: { about: 'What every file should be held to.' },
  nested: { about: 'Nested virtualization and syntax, and nothing else.', only: ['nested', 'syntax'] },
  strict: { about: 'Everything one step more severe, and style too.', raised: ALL, on: { style: 'warning' } },
  hardened: {
    about: 'Security one step more severe, what the guides ask for, and no nested virtualization that is not allowed.',
    raised: ['security'],
    rules: { 'hardening-missing': 'error', 'unneeded-device': 'warning', 'forbidden-vhv': 'error' },
  },
  fleet: {
    about: 'Many hosts from ESXi 5.1 on: only hypervisors need nesting, and what two files may not share is compared.',
    rules: {
      'missing-vhv-allow': ['error', { esxi: '>=5.1' }],
      'missing-vhv-enable': ['error', { guests: 'hypervisors' }],
      'host-without-vhv-allow': ['warning', { esxi: '>=5.1' }],
      'shared-disk': 'error',
      'shared-mac': 'error',
      'shared-uuid': 'warning',
    },
  },
  'syntax-only': { about: 'Whether VMware can read the file, and nothing else.', only: ['syntax'] },
};
