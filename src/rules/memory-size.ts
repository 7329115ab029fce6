import { changeValue } from '../analysis/change.ts';
import { countOf, hardwareOf } from '../analysis/settings.ts';
import { shownValue } from '../analysis/shown.ts';
import { trait } from '../analysis/traits.ts';
import { HARDWARE_VERSIONS, limitOf } from '../schema/hardware.ts';
import { integerOf } from '../schema/value.ts';
import type { Rule } from './rule.ts';

const MIN_MB = 4;
const MB_PER_GB = 1024;

/** What some hardware version can have at most; no other has less. */
const LEAST_LIMIT = MB_PER_GB * Math.min(...HARDWARE_VERSIONS.flatMap(({ memoryGB }) => memoryGB ?? []));

const QUESTIONABLE = trait(
  ({ text }) => {
    const value = integerOf(text) ?? 0;
    return value % MIN_MB !== 0 || value < MIN_MB || value > LEAST_LIMIT;
  },
  ['memsize'],
);

const rule: Rule = {
  id: 'memory-size',
  category: 'correctness',
  summary: 'memsize is not a multiple of 4, too small, or more than the hardware version can have.',
  why: `memsize counts megabytes, and has to be a multiple of 4: VMware does not start a machine with 2047. How much a machine can have at most depends on its hardware version;
products for the desktop have lower limits of their own.`,
  fixing: `Writes the nearest multiple of 4. Unsafe, since the number may be wrong altogether, for example gigabytes. Declines where it is above the limit.`,
  severity: 'error',
  fix: 'unsafe',
  kinds: ['vmx'],
  messages: {
    multiple: '{key} is {value}, and must be a multiple of 4 (MB): write "{nearest}"',
    low: '{key} is {value}, and must be at least {min} (MB)',
    high: '{key} is {value} (MB), and hardware version {version} (line {related}) can have {limit} at most ({gigabytes} GB)',
  },
  sources: [
    {
      evidence: 'documented',
      text: 'vSphere Virtual Machine Administration: "memory size must be a multiple of 4 MB"',
    },
    {
      evidence: 'documented',
      text: 'the limits of hardware versions: Broadcom KB 315655, vSphere documentation 6.5 to 8.0',
    },
  ],

  about: QUESTIONABLE,
  *check(document) {
    const memory = countOf(document, 'memsize');
    if (memory === undefined) return;
    const { entry, value } = memory;
    const hardware = hardwareOf(document);
    const gigabytes = hardware && limitOf(hardware.value, 'memoryGB');
    const about = { at: entry.value.range, key: entry.key.text };
    const data = { key: entry.key.text, value: shownValue(entry) };
    if (hardware !== undefined && gigabytes !== undefined && value > gigabytes * MB_PER_GB) {
      const limit = { version: hardware.value, gigabytes, limit: gigabytes * MB_PER_GB };
      yield { ...about, message: 'high', data: { ...data, ...limit }, related: [hardware.entry.range] };
    } else if (value < MIN_MB) {
      yield { ...about, message: 'low', data: { ...data, min: MIN_MB } };
    } else if (value % MIN_MB !== 0) {
      const nearest = String(Math.round(value / MIN_MB) * MIN_MB);
      const fix = changeValue(document, entry, nearest);
      yield { ...about, message: 'multiple', data: { ...data, nearest }, ...(fix && { fix }) };
    }
  },
};

export default rule;
