import { expect, test } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { lint } from '../../src/engine/lint.ts';
import { rules } from '../../src/rules/index.ts';
import { guideIds, guideSettings } from '../../src/schema/guide.ts';
import { exampleOf } from '../../src/schema/pattern.ts';
import { only } from '../laws.ts';

const guided = rules.filter((rule) => rule.guide !== undefined);

function found(id: string, text: string): (string | undefined)[] {
  return lint(toDocument(text, 'vmx'), only(rules.filter((rule) => rule.id === id))).map((one) => one.key);
}

test('what a rule says of the guides is in them', () => {
  expect(guided.length).toBeGreaterThan(8);
  for (const { id, guide = [] } of guided) {
    expect(guide.length, id).toBeGreaterThan(0);
    for (const pattern of guide) expect(guideIds(pattern), `${id}: ${pattern}`).toMatch(/^(?:SCG|STIG|CIS) \d/);
  }
});

test('every setting that the guides have dropped for good is found, and a value that nobody asked for is not', () => {
  const settings = guideSettings().filter(({ status }) => status === 'obsolete');
  expect(settings.flatMap(({ keys }) => keys)).toHaveLength(26);
  for (const { keys, expected } of settings) {
    for (const key of keys.map(exampleOf)) {
      const asked = /^(?:TRUE|FALSE)/.exec(expected)?.[0];
      expect(found('obsolete-hardening', `${key} = "${asked ?? 'x'}"\n`)).toEqual([key]);
      if (asked === undefined) continue;
      expect(found('obsolete-hardening', `${key} = "${asked === 'TRUE' ? 'FALSE' : 'TRUE'}"\n`)).toEqual([]);
    }
  }
});
