import { settingsWith } from '../analysis/settings.ts';
import { shown, shownValue } from '../analysis/shown.ts';
import { trait } from '../analysis/traits.ts';
import type { Rule } from './rule.ts';

/** Of these, rules speak that know more: memory-size, cpu-topology, invalid-hardware-version. */
const OTHERS: ReadonlySet<string> = new Set(['memsize', 'numvcpus', 'cpuid.corespersocket', 'virtualhw.version']);

const OUT_OF_RANGE = trait(
  ({ key, problem }) => problem?.kind === 'range' && !OTHERS.has(key),
  (known) => known?.range !== undefined,
);

const rule: Rule = {
  id: 'out-of-range',
  category: 'correctness',
  summary: 'A number is higher or lower than its key can have.',
  why: `VMware knows a smallest and a largest value for some numbers, by documentation or by nature: there is no port 70000. Of a number beyond them it takes another one, or
it refuses to start the machine.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  about: OUT_OF_RANGE,
  messages: {
    range: '{key} must be {expected}, not {value}',
  },
  sources: [
    { evidence: 'documented', text: 'vSphere Virtual Machine Administration, limits by compatibility setting' },
    { evidence: 'observed', text: 'libvirt src/vmx/vmx.c' },
  ],

  *check(document) {
    for (const { entry, known, problem } of settingsWith(document, OUT_OF_RANGE)) {
      if (problem?.kind !== 'range' || known === undefined) continue;
      const sure = known.confidence === 'high' || known.confidence === 'medium';
      yield {
        message: 'range',
        at: entry.value.range,
        key: entry.key.text,
        data: { key: shown(entry.key.text), value: shownValue(entry), expected: problem.expected },
        ...(!sure && { severity: 'warning' as const }),
      };
    }
  },
};

export default rule;
