import { describe, expect, test } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import type { Surroundings } from '../../src/document/surroundings.ts';
import { overriddenStates, refusalOf } from '../../src/engine/guard.ts';

const RUNNING = '.encoding = "UTF-8"\ncleanShutdown = "FALSE"\nscsi0:0.fileName = "web.vmdk"\n';

interface Beside {
  readonly name?: string;
  readonly lock?: Surroundings['lock'];
  readonly manifests?: readonly string[];
}

/** Why a `.vmx` of this text, with files of these names beside it, must not be changed. */
function refusal(text: string, names: readonly string[] = [], { name = 'web.vmx', ...rest }: Beside = {}) {
  const surroundings = { name, names: new Set([name, ...names]), lock: undefined, manifests: [], ...rest };
  return refusalOf(toDocument(text, 'vmx'), surroundings);
}

const state = (reason: string) => ({ kind: 'state', reason });

describe('a lock', () => {
  const members = ['M12345.lck'];

  test.each([
    ['a folder with members', { kind: 'folder', members }],
    ['a file', { kind: 'file', members: [] }],
  ] as const)('that is %s means that the machine is open', (_, lock) => {
    expect(refusal('', [], { lock })).toEqual(state('is open in VMware (web.vmx.lck): close it there'));
  });

  test.each(['web.vmdk.lck', 'web.vmem.lck'])('with %s means that it runs', (other) => {
    const reason = `runs in VMware (web.vmx.lck and ${other}): power it off and close it`;
    expect(refusal('', [other], { lock: { kind: 'folder', members } })).toEqual(state(reason));
  });

  test('that is an empty folder may be left of a crash', () => {
    const reason = 'is locked by web.vmx.lck, which is empty, as after a crash: close it in VMware if it is open there';
    expect(refusal('', [], { lock: { kind: 'folder', members: [] } })).toEqual(state(reason));
  });
});

describe('a machine that says that it runs', () => {
  test.each(['web.vmdk', 'web.nvram', 'vmware.log'])('runs here if %s is beside it', (proof) => {
    const reason = `runs, perhaps on another host (cleanShutdown is FALSE, and ${proof} is beside it): shut it down`;
    expect(refusal(RUNNING, [proof])).toEqual(state(reason));
  });

  test('may have an NVRAM of another name', () => {
    expect(refusal(`${RUNNING}nvram = "efi.bin"\n`, ['efi.bin'])).toMatchObject({ kind: 'state' });
  });

  test.each([[[]], [['other.vmdk', 'other.nvram', 'README']]])(
    'is a copy if it stands alone, or beside %j',
    (names) => {
      expect(refusal(RUNNING, names)).toBeUndefined();
    },
  );

  test('does not, if it says that it was shut down, or nothing', () => {
    expect(refusal(RUNNING.replace('FALSE', 'TRUE'), ['web.vmdk'])).toBeUndefined();
    expect(refusal('scsi0:0.fileName = "web.vmdk"\n', ['web.vmdk', 'vmware.log'])).toBeUndefined();
  });
});

describe('a suspended machine', () => {
  const suspended = (image: string) => state(`is suspended (${image}): resume it and shut it down`);

  test('has its image beside it, by the name that it says, or by its own', () => {
    const text = 'checkpoint.vmState = "/vmfs/volumes/x/odd.vmss"\n';
    expect(refusal(text, ['odd.vmss', 'b.vmx'])).toEqual(suspended('odd.vmss'));
    expect(refusal(text)).toBeUndefined();
    expect(refusal('checkpoint.vmState = ""\n')).toBeUndefined();
    expect(refusal('', ['web-1a2b.vmss', 'b.vmx'])).toEqual(suspended('web-1a2b.vmss'));
    expect(refusal('', ['Windows 10.vmss'])).toEqual(suspended('Windows 10.vmss'));
  });

  test("is not suspended by another machine's image", () => {
    expect(refusal('', ['web-2.vmx', 'web-2.vmss'])).toBeUndefined();
    expect(refusal('', ['web.vmss', 'web.vmx'], { name: 'web-2.vmx' })).toBeUndefined();
    expect(refusal('', ['other.vmss', 'b.vmx'])).toBeUndefined();
  });
});

describe('a snapshot', () => {
  const names = ['web-Snapshot1.vmsn', 'web-Snapshot1.vmem'];

  test('of the running machine keeps its memory', () => {
    const reason =
      'has a snapshot of the running machine (web-Snapshot1.vmem), which may not resume after a fix: delete the snapshot';
    expect(refusal('', names)).toEqual(state(reason));
  });

  test('without memory, or of another machine, is no hindrance', () => {
    expect(refusal('', ['web-Snapshot1.vmsn'])).toBeUndefined();
    expect(refusal('', ['web-Snapshot1.vmsn', 'web.vmem'])).toBeUndefined();
    expect(refusal('', [...names, 'web.vmx'], { name: 'db.vmx' })).toBeUndefined();
  });
});

describe('a list of checksums', () => {
  test.each([
    ['SHA256SUMS', ' (sha256sum)'],
    ['web.md5', ' (md5sum)'],
    ['web.mf', ''],
  ])('%s would no longer be right', (manifest, way) => {
    const reason = `is listed in ${manifest}, whose checksum of it a fix makes wrong until it is renewed${way}: fix a copy`;
    expect(refusal('', [], { manifests: [manifest] })).toEqual(state(reason));
  });
});

test('of what is changed all the same, every state is told', () => {
  const names = new Set(['web.vmx', 'web.vmss', 'web.vmdk', 'web-1.vmsn', 'web-1.vmem']);
  const lock = { kind: 'file', members: [] } as const;
  const states = overriddenStates(toDocument(RUNNING, 'vmx'), { name: 'web.vmx', names, lock, manifests: ['a', 'b'] });
  expect(states.map((what) => what.replace(/ \(.*|,.*/, ''))).toEqual([
    'is open in VMware',
    'is suspended',
    'runs',
    'has a snapshot of the running machine',
    'is listed in a',
    'is listed in b',
  ]);
});

test('what is fully encrypted is a fact, whatever else holds', () => {
  const text = 'displayName = "x"\nencryption.keySafe = "vmware:key/list/x"\nencryption.data = "y"\n';
  const lock = { kind: 'file', members: [] } as const;
  for (const one of [refusal(text), refusal(text, [], { lock }), refusalOf(toDocument(text, 'vmx'), undefined)]) {
    expect(one).toEqual({ kind: 'fact', reason: expect.stringMatching(/^is fully encrypted/) });
  }
});

test('a host file is guarded by its lock and its list only', () => {
  const beside = { name: 'config', names: new Set(['config', 'vmware.log', 'x.vmss']), manifests: [] };
  const text = 'cleanShutdown = "FALSE"\n';
  expect(refusalOf(toDocument(text, 'host'), { ...beside, lock: undefined })).toBeUndefined();
  expect(refusalOf(toDocument(text, 'host'), { ...beside, lock: { kind: 'file', members: [] } })).toMatchObject({
    kind: 'state',
  });
});

test('a folder of any size is gone through once', () => {
  const names = new Set(Array.from({ length: 40_000 }, (_, index) => [`${index}.vmx`, `${index}.vmss`]).flat());
  const document = toDocument('', 'vmx');
  const start = performance.now();
  let suspended = 0;
  for (const name of names) {
    if (!name.endsWith('.vmx')) continue;
    if (refusalOf(document, { name, names, lock: undefined, manifests: [] }) !== undefined) suspended++;
  }
  expect(suspended).toBe(40_000);
  expect(performance.now() - start).toBeLessThan(5000);
});
