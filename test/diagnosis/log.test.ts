import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { causeOf } from '../../src/diagnosis/causes.ts';
import { openLog } from '../../src/diagnosis/log.ts';
import { toLogLine } from '../../src/diagnosis/log-line.ts';
import { fc } from '../property.ts';
import { dictionaries, failure, lines, poweredOn, product, STYLES } from './logs.ts';

function read(...texts: readonly (string | Buffer)[]) {
  const reader = openLog();
  for (const text of texts) reader.feed(Buffer.from(text));
  return reader.conclude();
}

const ON = { file: '/vms/lab/lab.vmx', configuration: { 'virtualHW.version': '19', 'vhv.enable': 'TRUE' } };
const OFF = { file: '/vms/lab/lab.vmx', configuration: { 'virtualHW.version': '19' } };

/** What is still held: in bytes. */
function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

describe.each(STYLES)('a log of %s', (style) => {
  it('tells of the last power-on', () => {
    const { recognised, torn, last } = read(lines(style, poweredOn(style, ON)));
    expect({ recognised, torn }).toEqual({ recognised: true, torn: false });
    expect(last).toMatchObject({
      file: '/vms/lab/lab.vmx',
      told: true,
      outcome: 'succeeded',
      ended: false,
      errors: [],
    });
    expect(last?.product).toMatch(/^VMware (?:Workstation|ESX) \d/);
    expect(last?.values.map(({ layer, key, value }) => [layer, key, value])).toEqual([
      ['CONFIGURATION', 'virtualHW.version', '19'],
      ['CONFIGURATION', 'vhv.enable', 'TRUE'],
    ]);
  });

  it('tells in which line', () => {
    const text = lines(style, poweredOn(style, ON), '\r\n');
    const { last } = read(text);
    const line = last?.values.find(({ key }) => key === 'vhv.enable')?.line ?? 0;
    expect(text.split('\n')[line - 1]).toContain('vhv.enable');
  });

  it('tells of all layers, each once', () => {
    const layered = {
      ...ON,
      host: { 'vhv.allow': 'TRUE' },
      user: { 'vhv.enable': 'FALSE' },
      commandLine: { 'vhv.enable': 'FALSE' },
    };
    const { last } = read(lines(style, poweredOn(style, layered)));
    expect(last?.values.map(({ layer, key }) => `${layer} ${key}`).sort()).toEqual([
      'COMMAND LINE vhv.enable',
      'CONFIGURATION vhv.enable',
      'CONFIGURATION virtualHW.version',
      'HOST DEFAULTS vhv.allow',
      'USER DEFAULTS vhv.enable',
    ]);
  });

  it('tells of the last of several, in one process or in many', () => {
    const again = ['PowerOn', 'VMX_PowerOn: VMX build 1', ...dictionaries(style, OFF)];
    for (const messages of [
      [...poweredOn(style, ON), ...poweredOn(style, OFF)],
      [...poweredOn(style, ON), ...again],
      [product(style), ...dictionaries(style, ON), 'other', ...dictionaries(style, OFF)],
    ]) {
      expect(read(lines(style, messages)).last?.values.map(({ key }) => key)).toEqual(['virtualHW.version']);
    }
  });

  it('tells that the machine was powered off since', () => {
    const after = [
      'VMX_PowerOn: ModuleTable_PowerOn = 1',
      'Transitioned vmx/execState/val to poweredOff',
      'VMX exit (0).',
    ];
    expect(read(lines(style, poweredOn(style, ON, after))).last).toMatchObject({ outcome: 'succeeded', ended: true });
  });

  it('tells why it failed', () => {
    const text = 'Virtualized Intel VT-x/EPT is not supported on this platform.';
    const { last } = read(lines(style, poweredOn(style, ON, failure(style, 'msg.hv.unsupported', text, 'HV'))));
    expect(last?.outcome).toBe('failed');
    expect(last?.errors[0]?.text).toContain(text);
    expect(last?.errors.map((error) => causeOf(error.text)).filter(Boolean)).toHaveLength(1);
  });

  it('is not told by a guest what was so', () => {
    const forged = [
      'Guest: DICT --- CONFIGURATION x.vmx',
      'Guest: PowerOn',
      "Guest: Module 'HV' power on failed.",
      'Guest: VMX exit (0).',
    ];
    expect(read(lines(style, [...poweredOn(style, ON), ...forged]))).toEqual(read(lines(style, poweredOn(style, ON))));
  });

  it('says the same however the bytes come', () => {
    const bytes = Buffer.from(lines(style, poweredOn(style, ON, failure(style, 'msg.x', 'No.', 'HV')), '\r\n'));
    const whole = read(bytes);
    for (const size of [1, 7, 100, 1000]) {
      const chunks: Buffer[] = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      expect(read(...chunks)).toEqual(whole);
    }
  });
});

describe('a log', () => {
  it('tells how the monitor runs the guest', () => {
    const monitor = (message: string) =>
      read(lines('ESXi 5', poweredOn('ESXi 5', ON, [message]))).last?.monitor?.hardware;
    expect(monitor('MONITOR MODE: allowed modes          : BT32')).toBe(false);
    expect(monitor('MONITOR MODE: allowed modes          : BT32 HV HWMMU')).toBeUndefined();
    expect(monitor("HV Settings: virtual exec = 'hardware'; virtual mmu = 'hardware'")).toBe(true);
    expect(monitor("HV Settings: virtual exec = 'software'; virtual mmu = 'software'")).toBe(false);
  });

  it('without a power-on tells of none', () => {
    expect(read(lines('ESXi 8', [product('ESXi 8'), 'VMX exit (0).']))).toEqual({
      recognised: true,
      torn: false,
      last: undefined,
    });
  });

  it('that is none, is none', () => {
    for (const text of ['', 'DICT --- CONFIGURATION x\nDICT vhv.enable = "TRUE"\n', '\x7fELF\0\0\0PowerOn\n']) {
      expect(read(text)).toMatchObject({ recognised: false, last: undefined });
    }
  });

  it('that is torn is read before and behind', () => {
    const style = 'Workstation 17';
    const text = lines(style, poweredOn(style, ON));
    const hole = Buffer.alloc(5000);
    const { torn, last } = read(text, hole, '\n', lines(style, ['Transitioned vmx/execState/val to poweredOff']));
    expect({ torn, ended: last?.ended, values: last?.values.length }).toEqual({ torn: true, ended: true, values: 2 });
    expect(read(text.slice(0, text.length / 2))).toMatchObject({ recognised: true });
  });

  it('takes any bytes', () => {
    const parts = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      fc.constantFrom(...STYLES).map((style) => Buffer.from(lines(style, poweredOn(style, ON)))),
      fc
        .constantFrom('\n', 'DICT --- ', '[msg.', 'PowerOn', '2024-03-13T00:48:06.262Z In(05) vmx ')
        .map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (chunks) => {
        const { last } = read(...chunks);
        for (const { text } of last?.errors ?? []) expect(text.length).toBeLessThanOrEqual(300);
        expect(last?.values.length ?? 0).toBeLessThanOrEqual(500);
      }),
    );
  });

  it('of 50 MB is read with little memory', () => {
    const style = 'Workstation 17';
    const reader = openLog();
    const noise = Buffer.from(
      lines(
        style,
        Array.from({ length: 5000 }, (_, index) => `Vix: [${index} mainDispatch.c:4238]: nothing of note here`),
      ),
    );
    const swamp = Buffer.from(
      lines(
        style,
        Array.from({ length: 5000 }, (_, index) => `DICT vhv.y${index} = "${'0'.repeat(32)}"`),
      ),
    );
    const open = 'DICT --- SITE DEFAULTS /usr/lib/vmware/config';
    reader.feed(Buffer.from(lines(style, [...poweredOn(style, OFF), open])));
    const before = heapAfterCollection();
    for (let fed = 0, turn = 0; fed < 45_000_000; fed += noise.length, turn++) {
      reader.feed(Buffer.concat([Buffer.from(lines(style, [`DICT vhv.x${turn} = "${'0'.repeat(64)}"`])), noise]));
    }
    expect(heapAfterCollection() - before).toBeLessThan(5_000_000);
    reader.feed(Buffer.from(lines(style, [...poweredOn(style, ON), open])));
    for (let fed = 0; fed < 5_000_000; fed += swamp.length) reader.feed(swamp);
    expect(heapAfterCollection() - before).toBeLessThan(5_000_000);
    const { last } = reader.conclude();
    expect(last?.values.find(({ key }) => key === 'vhv.enable')?.value).toBe('TRUE');
    expect(last?.values.length).toBe(500);
  });
});

describe('a line of a log', () => {
  it.each([
    ['Aug 20 20:09:05.063: vmx| PowerOn', 'vmx', 'PowerOn'],
    ['May  2 18:25:08: vmx| PowerOn', 'vmx', 'PowerOn'],
    ['2012-04-15T09:30:43.171Z| vmx| PowerOn', 'vmx', 'PowerOn'],
    ['2017-05-09T18:03:32.119+05:00| vcpu-0| W115: PowerOn', 'vcpu-0', 'PowerOn'],
    ['2024-03-13T00:48:07.516Z No(00) vmx ConfigDB: x', 'vmx', 'ConfigDB: x'],
    ['2023-12-05T17:42:41.585Z In(05) vmx - Done', 'vmx', 'Done'],
  ])('is taken apart: %s', (line, thread, message) => {
    expect(toLogLine(line)).toMatchObject({ thread, message, continues: false });
  });

  it.each(['PowerOn', '2017-05-09 vmx| PowerOn', '2024-03-13T00:48:07.516Z vmx PowerOn', ''])('is none: %s', (line) => {
    expect(toLogLine(line)).toBeUndefined();
  });
});
