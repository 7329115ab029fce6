import type { Rule } from './rule.ts';

const rule: Rule = {
  id: 'expired-suppression',
  category: 'suppressions',
  summary: 'A suppression has a last day, and that is past.',
  why: `"until YYYY-MM-DD" in a comment, or "expires" in the configuration, says until when a finding may stay, that day included. From the next day on it is reported again,
and this rule says why: repair what was found, or decide anew.`,
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: {
    expired: 'this suppression of {rule} was to end on {expires}, and silences nothing any more',
  },
  sources: [{ evidence: 'documented', text: "vmxlint's own" }],

  *judge(suppressions) {
    for (const { at, rule, state, expires = '' } of suppressions)
      if (state === 'expired') yield { message: 'expired', at, data: { rule, expires } };
  },
};

export default rule;
