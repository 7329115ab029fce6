import type { Judgement } from '../analysis/judgement.ts';
import { hardwareOf, settingsWith } from '../analysis/settings.ts';
import { shown, shownValue } from '../analysis/shown.ts';
import { either, trait } from '../analysis/traits.ts';
import { booleanOf } from '../document/boolean.ts';
import { NEWEST_HARDWARE, productsOf } from '../schema/hardware.ts';
import { VHV_ENABLE } from '../schema/nesting.ts';
import type { Rule } from './rule.ts';

/** What needs hardware of such versions: most machines are newer than the first of these, so that most of what they have need not be looked at. */
const NEEDS = [10, 14, NEWEST_HARDWARE].map((newest, index, all) => {
  const isMeant = (version = 0) => version <= newest && version > (all[index - 1] ?? 0);
  return {
    newest,
    trait: trait(
      (judgement) => isMeant(needOf(judgement)?.version),
      (known) => isMeant(known?.hardware) || known?.values.some(({ hardware }) => isMeant(hardware)) === true,
    ),
  };
});

const rule: Rule = {
  id: 'hardware-version-too-old',
  category: 'correctness',
  summary: 'A device or feature needs newer virtual hardware than the machine has.',
  why: `Virtual hardware grows with its version: SATA came with 10, NVMe and secure boot with 13, the virtual TPM with 14. VMware leaves a device out that the machine's version
does not have, or does not start the machine. Nothing is written: the hardware is upgraded in VMware, which converts what has to be converted. For vhv.enable
there is a rule of its own, vhv-hardware-version.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  about: either(...NEEDS.map((need) => need.trait)),
  messages: {
    feature:
      '{key} needs hardware version {needed} ({products}), and virtualHW.version is {version} (line {related}): upgrade the hardware in VMware, or take it out',
    value:
      '{key} = "{value}" needs hardware version {needed} ({products}), and virtualHW.version is {version} (line {related}): upgrade the hardware in VMware, or choose another',
  },
  sources: [
    {
      evidence: 'documented',
      text: 'vSphere documentation, "Hardware Features Available with Virtual Machine Compatibility Settings", 6.5 to 8.0',
    },
    { evidence: 'documented', text: 'vmware/govmomi object/hardware_version.go; Broadcom KB 315655' },
  ],

  *check(document) {
    const hardware = hardwareOf(document);
    if (hardware === undefined) return;
    const needs = NEEDS.filter(({ newest }) => newest > hardware.value);
    for (const setting of needs.flatMap((need) => settingsWith(document, need.trait))) {
      const need = needOf(setting);
      if (need === undefined || need.version <= hardware.value) continue;
      const { key, value } = setting.entry;
      yield {
        message: need.message,
        at: need.message === 'value' ? value.range : key.range,
        key: key.text,
        data: {
          key: shown(key.text),
          value: shownValue(setting.entry),
          needed: need.version,
          products: productsOf(need.version),
          version: hardware.value,
        },
        related: [hardware.entry.range],
      };
    }
  },
};

interface Need {
  readonly version: number;
  readonly message: 'feature' | 'value';
}

/** What a setting needs, if it switches something on. Of a device behind a controller, the controller speaks. */
function needOf({ key, text, known, problem }: Judgement): Need | undefined {
  if (known === undefined || problem !== undefined || known.managed || key === VHV_ENABLE) return undefined;
  if (known.pattern.includes(':')) return undefined;
  const word = known.values.find((value) => value.text.toLowerCase() === text.toLowerCase());
  if (known.type === 'enum' && word?.hardware !== undefined) return { version: word.hardware, message: 'value' };
  if (known.hardware === undefined || text === '') return undefined;
  if (known.type === 'boolean' && booleanOf(text) !== true) return undefined;
  return { version: known.hardware, message: 'feature' };
}

export default rule;
