import { isFullyEncrypted } from '../analysis/encryption.ts';
import { biosOf } from '../analysis/firmware.ts';
import { canNeverNest } from '../analysis/nesting.ts';
import { mayBeSet } from '../analysis/settings.ts';
import { shownValue } from '../analysis/shown.ts';
import { type Document, entryOf } from '../document/document.ts';
import { HARDENING, type Hardening, hardeningFor } from '../schema/hardening.ts';
import { integerOf } from '../schema/value.ts';
import { type Finding, type Rule, wholeFile } from './rule.ts';

const SECURE_BOOT = 'uefi.secureBoot.enabled';

const rule: Rule = {
  id: 'hardening-missing',
  category: 'security',
  summary: 'A setting that the security guides ask for is absent, or has another value.',
  why: `Most of what the guides ask for is the default of vSphere, and guides from 8 on accept it when nothing is written. These settings are not: without the line the less secure
way holds. How many old logs stay and when a log is rotated is right as it is, and wrong only where the file says otherwise. The rule is for machines that are
to be held to a guide; the preset hardened has it on.`,
  severity: 'off',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    absent: '{key} is not set: {risk}; add {key} = "{wanted}"',
    other: '{key} is "{value}": {risk}; the guides want "{wanted}"',
    bios: 'without firmware = "efi" there is no secure boot: the machine runs boot code that nobody has signed; a system that is installed anew can have both',
  },
  guide: HARDENING.map(({ key }) => key),
  sources: [
    {
      evidence: 'documented',
      text: 'VMware Security Configuration Guides 5.0 to 9.1; STIGs for vSphere 7 to 9; CIS benchmark for ESXi 8',
    },
  ],

  *check(document, { target }) {
    if (isFullyEncrypted(document)) return;
    for (const one of hardeningFor(target)) {
      const finding = one.key === SECURE_BOOT ? secureBootFinding(document, one) : findingOf(document, one);
      if (finding !== undefined) yield finding;
    }
  },
};

/** Of Arm guests nothing is said: they boot by EFI, and the guides are for others. */
function secureBootFinding(document: Document, one: Hardening): Finding | undefined {
  const bios = biosOf(document);
  if (bios !== undefined) {
    const { entry } = bios;
    return { message: 'bios', at: entry?.value.range ?? wholeFile(document), key: entry?.key.text ?? 'firmware' };
  }
  return entryOf(document, 'firmware') === undefined || canNeverNest(document) ? undefined : findingOf(document, one);
}

function findingOf(document: Document, { key, wanted, absentIsRight, risk }: Hardening): Finding | undefined {
  const entry = entryOf(document, key);
  const data = { key, wanted, risk };
  if (entry === undefined || entry.value.text === '') {
    if (absentIsRight || (entry === undefined && mayBeSet(document, key.toLowerCase()))) return undefined;
    return { message: 'absent', at: entry?.key.range ?? wholeFile(document), key, data };
  }
  if (isEqual(entry.value.text, wanted)) return undefined;
  const value = shownValue(entry);
  return {
    message: 'other',
    at: entry.value.range,
    key: entry.key.text,
    data: { ...data, key: entry.key.text, value },
  };
}

function isEqual(value: string, wanted: string): boolean {
  const text = value.trim();
  if (text.toLowerCase() === wanted.toLowerCase()) return true;
  const number = integerOf(text);
  return number !== undefined && number === integerOf(wanted);
}

export default rule;
