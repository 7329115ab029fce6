import { expect, test } from 'vitest';
import { machineOf, matchFiles } from '../../src/compare/machines.ts';
import { compareKeys } from '../../src/compare/order.ts';
import { toDocument } from '../../src/document/document.ts';

const uuid = (last: string) => `56 4d 00 00 00 00 00 00-00 00 00 00 00 00 00 ${last}`;

function file(path: string, id?: string) {
  return { path, machine: machineOf(toDocument(id === undefined ? 'a = "1"\n' : `uuid.bios = "${id}"\n`, 'vmx')) };
}

function told(before: ReturnType<typeof file>[], after: ReturnType<typeof file>[]): string[] {
  const { pairs, removed, added } = matchFiles(before, after);
  return [
    ...pairs.map((pair) => `${pair.before.path} ${pair.after.path} ${pair.by}`),
    ...removed.map(({ path }) => `- ${path}`),
    ...added.map(({ path }) => `+ ${path}`),
  ];
}

test('machines are matched by their identity, wherever they are', () => {
  const moved = file('new/db.vmx', uuid('01').toUpperCase().replaceAll(' ', '').replace('-', ''));
  expect(told([file('old/db.vmx', uuid('01'))], [moved])).toEqual(['old/db.vmx new/db.vmx uuid.bios']);
});

test('then by their path', () => {
  expect(
    told(
      [file('a.vmx', uuid('01')), file('b.vmx'), file('gone.vmx', uuid('03'))],
      [file('a.vmx', uuid('02')), file('b.vmx'), file('new.vmx', uuid('04'))],
    ),
  ).toEqual(['a.vmx a.vmx path', 'b.vmx b.vmx path', '- gone.vmx', '+ new.vmx']);
});

test('an identity that several machines of a folder have matches nothing', () => {
  const copies = [file('a.vmx', uuid('01')), file('b.vmx', uuid('01'))];
  expect(told(copies, [file('c.vmx', uuid('01'))])).toEqual(['- a.vmx', '- b.vmx', '+ c.vmx']);
  expect(told([file('b.vmx', uuid('01'))], copies)).toEqual(['b.vmx b.vmx path', '+ a.vmx']);
});

test.each(['00000000000000000000000000000000', '', 'x', 'ff'])('%s is no identity', (id) => {
  expect(told([file('a.vmx', id)], [file('b.vmx', id)])).toEqual(['- a.vmx', '+ b.vmx']);
});

test('a machine that took the path of another is told from it', () => {
  expect(
    told(
      [file('a.vmx', uuid('01')), file('b.vmx', uuid('02'))],
      [file('a.vmx', uuid('02')), file('c.vmx', uuid('03'))],
    ),
  ).toEqual(['b.vmx a.vmx uuid.bios', '- a.vmx', '+ c.vmx']);
});

test('keys are in the order in which people count', () => {
  const keys = [
    '.encoding',
    'a',
    'a1',
    'a01',
    'a1b',
    'a2',
    'a10',
    'a10.b',
    'b',
    'scsi0.present',
    'scsi0:1.present',
    'scsi0:10.present',
    'scsi1.present',
  ];
  for (const [i, a] of keys.entries()) {
    for (const [j, b] of keys.entries()) expect(Math.sign(compareKeys(a, b)), `${a} ${b}`).toBe(Math.sign(i - j));
  }
});
