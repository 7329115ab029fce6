import { expect, test } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { rules } from '../../src/rules/index.ts';
import { expectHonestFixes, expectSoundFix, only } from '../laws.ts';

test.each([[' \xEF\xBB\xBFa = "TRUE"\n'], ['\t\xEF\xBB\xBFa  =  ""\r\n'], [' \xEF\xBB\xBF='], [' \xEF\xBB\xBF=""']])(
  'no repair lets a byte order mark come to stand first: %j',
  (text) => {
    const document = toDocument(text, 'vmx');
    expectHonestFixes(document, only(rules));
    for (const unsafe of [false, true])
      expect(expectSoundFix(text, 'vmx', only(rules), unsafe).document.bom).toBe(false);
  },
);
