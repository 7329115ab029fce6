import { isFullyEncrypted } from '../analysis/encryption.ts';
import { ACCIDENTS } from '../analysis/meaning.ts';
import { mayBeSet } from '../analysis/settings.ts';
import { either, lackOf } from '../analysis/traits.ts';
import { type Rule, type Severity, wholeFile } from './rule.ts';

/** As they are written. */
const REQUIRED: ReadonlyMap<string, { readonly message: string; readonly severity: Severity }> = new Map([
  ['config.version', { message: 'missing', severity: 'error' }],
  ['virtualHW.version', { message: 'missing', severity: 'error' }],
  ['guestOS', { message: 'guest', severity: 'warning' }],
]);

const rule: Rule = {
  id: 'missing-required-key',
  category: 'correctness',
  summary: 'A machine lacks config.version, virtualHW.version or guestOS.',
  why: `VMware does not open a machine without config.version and virtualHW.version: the one says how the file is to be read, the other which hardware there is. Without guestOS it
does, and takes another guest for granted, with other devices and timers. A key that a broken or misspelt line means is not missing: that line is reported.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    missing: '{key} is not set, and VMware does not open a machine without it',
    guest: 'guestOS is not set, so VMware takes its defaults from no guest in particular: name the one that runs',
  },
  sources: [
    { evidence: 'observed', text: 'libvirt src/vmx/vmx.c requires config.version and virtualHW.version' },
    { evidence: 'observed', text: 'all of some 190 files that VMware products wrote have the three' },
  ],
  about: either(lackOf(...REQUIRED.keys()), ACCIDENTS),

  *check(document) {
    if (isFullyEncrypted(document)) return;
    for (const [key, { message, severity }] of REQUIRED) {
      if (mayBeSet(document, key.toLowerCase())) continue;
      yield { message, at: wholeFile(document), key, data: { key }, severity };
    }
  },
};

export default rule;
