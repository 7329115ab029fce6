import type { Rule } from './rule.ts';

const MESSAGES = {
  unused: 'this suppression of {rule} silences nothing: delete it',
  misspelt: 'this suppression silences nothing: there is no rule "{rule}"{hint}',
  unknown: 'this suppression silences nothing: there is no rule "{rule}" ("vmxlint rules" lists them)',
  malformed:
    'this comment silences nothing: a suppression is "vmxlint-disable-next-line", "-disable-line" or "-disable-file", then rules, then perhaps "until YYYY-MM-DD" and "-- reason"',
};

const rule: Rule = {
  id: 'unused-suppression',
  category: 'suppressions',
  summary: 'A suppression silences nothing.',
  why: `A comment such as "# vmxlint-disable-next-line RULE -- reason", or an entry under "suppressions" in the configuration, is there for a finding. When the finding is
gone, or the rule's name is misspelt, it silences nothing today, and tomorrow perhaps what nobody has looked at: delete it, or correct it. Nothing is said of suppressions of
rules that are off, or that compare several files, and of those in the configuration only where all files that they are for were looked at.`,
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: MESSAGES,
  sources: [{ evidence: 'documented', text: "vmxlint's own" }],

  *judge(suppressions) {
    for (const { at, rule, state, hint } of suppressions) {
      const message = state === 'unknown' && hint !== '' ? 'misspelt' : state;
      if (Object.hasOwn(MESSAGES, message)) yield { message, at, data: { rule: rule.slice(0, 60), hint } };
    }
  },
};

export default rule;
