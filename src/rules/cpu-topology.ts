import { type Count, countOf, hardwareOf } from '../analysis/settings.ts';
import { shownValue } from '../analysis/shown.ts';
import type { Document, Entry } from '../document/document.ts';
import { limitOf } from '../schema/hardware.ts';
import type { Finding, Rule } from './rule.ts';

const rule: Rule = {
  id: 'cpu-topology',
  category: 'correctness',
  summary: 'There are more CPUs than the hardware version can have, or the sockets do not come out even.',
  why: `numvcpus counts all virtual CPUs, cpuid.coresPerSocket those of one socket: the first has to be a multiple of the second, else VMware does not start the machine. How
many a machine can have depends on its hardware version; products for the desktop have lower limits of their own.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  messages: {
    uneven:
      '{key} is {value}, which is no multiple of the {cores} cores per socket (line {related}): VMware does not start the machine',
    low: '{key} is {value}, and must be at least 1',
    high: '{key} is {value}, and hardware version {version} (line {related}) can have {limit} at most',
  },
  sources: [
    { evidence: 'documented', text: 'vSphere Virtual Machine Administration, virtual CPU configuration' },
    {
      evidence: 'documented',
      text: 'the limits of hardware versions: Broadcom KB 315655, vSphere documentation 6.5 to 8.0',
    },
  ],

  *check(document) {
    const cpus = countOf(document, 'numvcpus');
    const cores = countOf(document, 'cpuid.corespersocket');
    const limits = [
      cpus && limitFinding(document, cpus, 'vcpus'),
      cores && limitFinding(document, cores, 'coresPerSocket'),
    ];
    const beyond = limits.filter((finding) => finding !== undefined);
    yield* beyond;
    // From ESXi 8 on, no cores per socket means that VMware chooses.
    if (beyond.length > 0 || cpus === undefined || cores === undefined || cores.value < 1) return;
    if (cpus.value % cores.value === 0) return;
    yield {
      ...aboutEntry(cpus.entry),
      message: 'uneven',
      data: { key: cpus.entry.key.text, value: cpus.value, cores: cores.value },
      related: [cores.entry.range],
    };
  },
};

function limitFinding(document: Document, count: Count, kind: 'vcpus' | 'coresPerSocket'): Finding | undefined {
  const { value } = count;
  const isLow = value < (kind === 'vcpus' ? 1 : 0);
  const hardware = hardwareOf(document);
  const limit = hardware && limitOf(hardware.value, kind);
  if (!isLow && (limit === undefined || value <= limit)) return undefined;
  const { entry } = count;
  const data = () => ({ key: entry.key.text, value: shownValue(entry) });
  if (isLow || hardware === undefined || limit === undefined)
    return { ...aboutEntry(entry), message: 'low', data: data() };
  return {
    ...aboutEntry(entry),
    message: 'high',
    data: { ...data(), version: hardware.value, limit },
    related: [hardware.entry.range],
  };
}

function aboutEntry(entry: Entry) {
  return { at: entry.value.range, key: entry.key.text };
}

export default rule;
