import { describe, expect, test } from 'vitest';
import type { ActiveRule } from '../../src/config/configuration.ts';
import { toDocument } from '../../src/document/document.ts';
import { setValue } from '../../src/document/intents.ts';
import { fix } from '../../src/engine/fix.ts';
import { lint } from '../../src/engine/lint.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { targetOf } from '../../src/schema/target.ts';

/** Finds every entry, and sets it to TRUE. */
const setter: Rule = {
  id: 'setter',
  category: 'correctness',
  summary: '',
  why: '',
  severity: 'warning',
  fix: 'safe',
  kinds: ['vmx'],
  messages: { set: '{key}' },
  sources: [],
  *check(document, { forbidden, target, path }) {
    for (const [key, entries] of document.settings) {
      for (const entry of entries) {
        if (entry.value.text === 'TRUE') continue;
        const edits = [setValue(document, entry, 'TRUE')];
        const data = { key: [key, forbidden.has(key), target?.name, path].join(' ') };
        yield { message: 'set', at: entry.range, data, severity: 'info', fix: { edits, safety: 'safe', sets: [key] } };
      }
    }
  },
};

const policy: Rule = {
  ...setter,
  id: 'policy',
  fix: 'none',
  *check() {},
  *forbids() {
    yield 'b';
  },
};

function active(rule: Rule, more: Partial<ActiveRule> = {}): ActiveRule {
  return { rule, severity: 'warning', options: {}, ...more };
}

describe('what a policy forbids', () => {
  const document = toDocument('a = "FALSE"\nb = "FALSE"\n', 'vmx');

  test('no fix makes true, whatever the rule that has it', () => {
    const rules = [active(setter), active(policy)];
    expect(lint(document, { rules }).map((one) => [one.message, one.fix === undefined])).toEqual([
      ['a false  ', false],
      ['b true  ', true],
    ]);
    expect(fix(document, { rules }, { unsafe: true }).document.text).toBe('a = "TRUE"\nb = "FALSE"\n');
  });

  test('holds only for the kinds of files that the policy is for', () => {
    const rules = [active(setter), active({ ...policy, kinds: ['host'] })];
    expect(fix(document, { rules }).document.text).toBe('a = "TRUE"\nb = "TRUE"\n');
  });
});

test('a rule knows the path and the target', () => {
  const document = toDocument('a = ""\n', 'vmx');
  const configuration = { rules: [active(setter)], target: targetOf('esxi-8') };
  expect(lint(document, configuration, { path: '/x/y.vmx' })[0]?.message).toBe('a false esxi-8 /x/y.vmx');
});

// The rule says info of a finding, and has warning by default.
test.each([
  [{}, 'info'],
  [{ severity: 'error' }, 'error'],
  [{ severity: 'info' }, 'info'],
  [{ severity: 'error', raised: 1 }, 'warning'],
  [{ severity: 'warning', raised: 2 }, 'error'],
] as const)("with %j a finding's own severity becomes %s", (more, expected) => {
  const document = toDocument('a = ""\n', 'vmx');
  expect(lint(document, { rules: [active(setter, more)] })[0]?.severity).toBe(expected);
});
