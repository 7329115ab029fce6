import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'unexplained-suppression',
  category: 'suppressions',
  summary: 'A suppression gives no reason.',
  why: `Whoever comes across a suppression in a year has to know whether what it silences may still stay: say why, behind " -- " in a comment, or as "reason" in the
configuration.`,
  severity: 'info',
  fix: 'none',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: {
    unexplained:
      'this suppression of {rule} gives no reason: say why the finding may stay, behind " -- " or as "reason"',
  },
  sources: [{ evidence: 'documented', text: "vmxlint's own" }],

  *judge(suppressions) {
    for (const { at, rule, state, reason } of suppressions)
      if (reason === undefined && ['used', 'undecided'].includes(state)) {
        yield { message: 'unexplained', at, data: { rule } };
      }
  },
};

export default rule;
