import { describe, expect, it } from 'vitest';
import { settingsWith } from '../../src/analysis/settings.ts';
import { keysWith, keyTrait, trait } from '../../src/analysis/traits.ts';
import { type Document, toDocument } from '../../src/document/document.ts';

const TEXT = 'memsize = "1024"\nnumvcpus = "many"\nNumVCPUs = "2"\nMemory.x = "1"\n';

function keys(document: Document, has: Parameters<typeof trait>[0]): string[] {
  const asked = trait(has);
  return settingsWith(toDocument(document.text, document.kind), asked).map(({ key }) => key);
}

describe('traits', () => {
  it('are found in settings, in file order, by what their lines say', () => {
    const document = toDocument(TEXT, 'vmx');
    expect(keys(document, ({ key }) => key.startsWith('mem'))).toEqual(['memsize', 'memory.x']);
    expect(keys(document, ({ problem }) => problem?.kind === 'integer')).toEqual(['numvcpus']);
    expect(keys(document, ({ text }) => text === '2')).toEqual([]);
  });

  it('are not looked for in lines that are broken', () => {
    const document = toDocument('vhv.enable = "TRUE" junk = "1"\nvhv.enabel = "TRUE"\n', 'vmx');
    expect(keys(document, () => true)).toEqual([]);
  });

  it('are found in lines that were met before they were declared', () => {
    const text = 'first.seen = "1"\n';
    for (let again = 0; again < 3; again++) expect(keys(toDocument(text, 'vmx'), () => false)).toEqual([]);
    expect(keys(toDocument(text, 'vmx'), () => true)).toEqual(['first.seen']);
  });

  it('are found in keys too, broken lines included', () => {
    const before = toDocument('vhv.enabel = "TRUE"\nb = "1"\nB = "2"\n', 'vmx');
    expect(
      keysWith(
        before,
        keyTrait(() => true),
      ),
    ).toEqual(['vhv.enabel', 'b']);
    const late = keyTrait((key) => key.startsWith('vhv'));
    expect(keysWith(toDocument(before.text, 'vmx'), late)).toEqual(['vhv.enabel']);
    expect([...before.outline.repeated.keys()]).toEqual(['b']);
  });

  it.each([1023, 1024, 1025, 3000])('are found in keys of which there are %i', (count) => {
    const names = Array.from({ length: count }, (_, number) => `many${number}.x`);
    const document = toDocument(names.map((name) => `# c\n${name} = "1"\n`).join(''), 'vmx');
    expect(
      keysWith(
        document,
        keyTrait((key) => key.startsWith('many')),
      ),
    ).toEqual(names);
    expect(
      keysWith(
        document,
        keyTrait((key) => names.includes(key), names),
      ),
    ).toEqual(names);
  });
});
