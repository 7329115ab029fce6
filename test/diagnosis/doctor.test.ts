import { describe, expect, it } from 'vitest';
import { causeOf } from '../../src/diagnosis/causes.ts';
import { type CheckItem, type Checklist, verdictOf } from '../../src/diagnosis/checklist.ts';
import { examineHost, examineMachine, type Machine } from '../../src/diagnosis/doctor.ts';
import type { Layer } from '../../src/diagnosis/layers.ts';
import { openLog } from '../../src/diagnosis/log.ts';
import { toDocument } from '../../src/document/document.ts';
import type { Surroundings } from '../../src/document/surroundings.ts';
import { fc } from '../property.ts';
import { failure, lines, poweredOn, type Style } from './logs.ts';

const REST = ['config.version = "8"', 'guestOS = "debian12-64"', 'displayName = "lab"', 'memsize = "4096"'];
const VERSION = 'virtualHW.version = "19"';
const ON = 'vhv.enable = "TRUE"';

function machine(rows: readonly string[], more: Partial<Machine> = {}): Checklist {
  const document = toDocument(`${[...REST, ...rows].join('\n')}\n`, 'vmx');
  return examineMachine({ path: 'lab/lab.vmx', document, ...more });
}

function layer(kind: Exclude<Layer['kind'], 'machine'>, ...rows: readonly string[]): Layer {
  const path = {
    user: '/root/.vmware/config',
    host: '/etc/vmware/config',
    site: '/usr/lib/vmware/config',
    preferences: '/root/.vmware/preferences',
  }[kind];
  return { kind, path, document: toDocument(`${['libdir = "/usr/lib/vmware"', ...rows].join('\n')}\n`, 'host') };
}

function logOf(
  style: Style,
  configuration: Readonly<Record<string, string>>,
  after?: readonly string[],
  file = '/vms/lab/lab.vmx',
) {
  const reader = openLog();
  const printed = { file, configuration: { 'virtualHW.version': '19', guestOS: 'debian12-64', ...configuration } };
  reader.feed(Buffer.from(lines(style, poweredOn(style, printed, after))));
  return { name: 'vmware.log', reading: reader.conclude() };
}

function of(check: CheckItem['check'], { items }: Checklist): CheckItem[] {
  return items.filter((item) => item.check === check);
}

function one(check: CheckItem['check'], checklist: Checklist): CheckItem {
  const [item, ...others] = of(check, checklist);
  expect(others).toEqual([]);
  if (item === undefined) throw new Error(`there is no item "${check}"`);
  return item;
}

describe('vhv.enable', () => {
  it.each([
    ['ok', [ON], [], 'is TRUE: line 6'],
    ['bad', [], [], 'is not set'],
    ['bad', ['vhv.enable = "FALSE"'], [], 'is FALSE: line 6'],
    ['bad', ['vhv.enable = “TRUE”'], [], 'line 6 means it'],
    ['bad', ['vhu.enable = "TRUE"'], [], 'line 6 means it'],
    ['bad', [ON, 'vhv.enable = "FALSE"'], [], 'twice'],
    ['ok', [], [layer('host', ON)], 'line 2 of /etc/vmware/config'],
    ['ok', [], [layer('host', ON), layer('user', 'vhv.enable = "true"')], 'line 2 of /root/.vmware/config'],
    ['bad', [], [layer('host', ON), layer('user', 'vhv.enable = "FALSE"')], 'line 2 of /root/.vmware/config'],
    ['bad', ['vhv.enable = "FALSE"'], [layer('host', ON)], 'line 6, which overrules line 2 of /etc/vmware/config'],
    ['ok', [ON], [layer('site', 'vhv.enable = "FALSE"')], 'line 6, which overrules line 2 of /usr/lib/vmware/config'],
    ['bad', [], [layer('host'), layer('site')], 'nor is it in /etc/vmware/config, /usr/lib/vmware/config'],
    ['unknown', ['encryption.data = "x"'], [], 'encrypted'],
  ] as const)('is %s with %j and %#', (status, rows, layers, text) => {
    const item = one('vhv.enable', machine([VERSION, ...rows], { layers }));
    expect(item.status).toBe(status);
    expect(item.text).toContain(text);
  });
});

describe('the preferences', () => {
  it('decide on nothing, and are told of', () => {
    const checklist = machine([VERSION], { layers: [layer('preferences', ON)] });
    expect(of('vhv.enable', checklist).map(({ status }) => status)).toEqual(['bad', 'note']);
    expect(one('vhv.allow', checklist).text).toContain('no file of the host was given');
  });
});

describe('vhv.allow', () => {
  const cases = [
    ['note', '19', [], 'no file of the host was given'],
    ['unknown', '8', [], 'cannot be told whether the host allows it'],
    ['ok', '8', [layer('host', 'vhv.allow = "TRUE"')], 'line 2 of /etc/vmware/config'],
    ['bad', '8', [layer('host')], 'is not set in /etc/vmware/config'],
    ['note', '9', [layer('host')], 'it need not be'],
    ['bad', '19', [layer('host', 'vhv.allow = "FALSE"')], 'is FALSE'],
    ['unknown', 'x', [layer('host')], 'is not set'],
  ] as const;
  it.each(cases)('is %s for hardware version %s', (status, version, layers, text) => {
    const item = one('vhv.allow', machine([`virtualHW.version = "${version}"`, ON], { layers }));
    expect(item.status).toBe(status);
    expect(item.text).toContain(text);
  });
});

describe('what a machine must be', () => {
  it.each([
    ['hardware', 'ok', []],
    ['hardware', 'bad', ['virtualHW.version = "7"']],
    ['hardware', 'unknown', ['virtualHW.version = "8"']],
    ['conflicts', 'ok', []],
    ['conflicts', 'bad', ['pciPassthru0.present = "TRUE"']],
    ['conflicts', 'unknown', ['pciPassthru0.present = "TRUE"', 'vhv.allowPassthru = "TRUE"']],
    ['conflicts', 'bad', [`cpuid.1.ecx = "${'-'.repeat(26)}0${'-'.repeat(5)}"`]],
    ['conflicts', 'bad', ['monitor.virtual_exec = "software"']],
    ['vbs', 'bad', ['windows.vbs.enabled = "TRUE"', 'vvtd.enable = "TRUE"', 'firmware = "bios"']],
    [
      'vbs',
      'ok',
      ['windows.vbs.enabled = "TRUE"', 'vvtd.enable = "TRUE"', 'firmware = "efi"', 'uefi.secureBoot.enabled = "TRUE"'],
    ],
  ] as const)('%s is %s with %j', (check, status, rows) => {
    const version = rows.some((row) => row.startsWith('virtualHW')) ? [] : [VERSION];
    expect(one(check, machine([...version, ON, ...rows])).status).toBe(status);
  });

  it('is told of although vhv.enable is not there, each in its line', () => {
    const found = of('conflicts', machine([VERSION, 'pciPassthru0.present = "TRUE"', 'pciPassthru3.present = "TRUE"']));
    expect(found.map(({ status, text }) => [status, text.slice(0, 7)])).toEqual([
      ['bad', 'line 6:'],
      ['bad', 'line 7:'],
    ]);
  });

  it('is no guest for Arm, for which there is nothing to do', () => {
    const checklist = machine([VERSION, 'guestOS = "arm-debian12-64"'].slice(0, 1), {
      document: toDocument('config.version = "8"\nvirtualHW.version = "20"\nguestOS = "arm-debian12-64"\n', 'vmx'),
    });
    expect(one('guest', checklist).status).toBe('bad');
    expect(checklist.next).toEqual([]);
  });

  it('where it is not, comes before any repair', () => {
    const { next } = machine(['virtualHW.version = "7"']);
    expect(next.flatMap(({ commands }) => commands)).toEqual(['vmxlint lab/lab.vmx', 'vmxlint doctor lab/lab.vmx']);
  });

  it('leaves notes that are in nobody’s way', () => {
    const checklist = machine([VERSION, ON, 'hypervisor.cpuid.v0 = "FALSE"']);
    expect(of('conflicts', checklist).map(({ status }) => status)).toEqual(['ok', 'note']);
    expect(verdictOf(checklist)).toBe('ok');
  });
});

describe('the file and its state', () => {
  it('counts errors that are not about nesting', () => {
    const item = one('file', machine([VERSION, ON, 'numvcpus = "4" sound.present = "TRUE"', 'usb.present = "maybe"']));
    expect(item).toMatchObject({
      status: 'bad',
      text: expect.stringMatching(/^2 errors, 0 warnings: line 7: .*, and 1 more$/),
    });
    expect(one('file', machine([VERSION])).text).toBe('no errors, 0 warnings');
  });

  it('takes what is a danger, and keeps no machine from running, for a note', () => {
    const vnc = ['RemoteDisplay.vnc.enabled = "TRUE"', 'RemoteDisplay.vnc.port = "5900"'];
    const checklist = machine([VERSION, ON, ...vnc]);
    expect(one('file', checklist)).toMatchObject({ status: 'note', text: expect.stringMatching(/^1 error, .* 5900/) });
    expect(verdictOf(checklist)).toBe('ok');
    const both = one('file', machine([VERSION, ON, ...vnc, 'usb.present = "maybe"']));
    expect(both).toMatchObject({ status: 'bad', text: expect.stringMatching(/^2 errors, .*: line 9: .*and 1 more$/) });
  });

  it('counts what a comment silences, too', () => {
    const silenced = machine([
      VERSION,
      ON,
      '# vmxlint-disable-next-line glued-entries',
      'numvcpus = "4" sound.present = "TRUE"',
    ]);
    expect(one('file', silenced).status).toBe('bad');
  });

  it('says that it runs, so that no repair can be written', () => {
    const names = new Set(['lab.vmx', 'lab.vmx.lck', 'lab.vmdk.lck']);
    const surroundings: Surroundings = {
      name: 'lab.vmx',
      names,
      lock: { kind: 'folder', members: ['M1.lck'] },
      manifests: [],
    };
    const checklist = machine([VERSION], { surroundings });
    expect(one('state', checklist)).toMatchObject({ status: 'note', text: expect.stringContaining('runs in VMware') });
    expect(checklist.next.map(({ aim }) => aim).join()).toContain('shut down and closed');
  });
});

describe('the last power-on', () => {
  const last = (checklist: Checklist) => of('last power-on', checklist).map(({ status, text }) => `${status}: ${text}`);

  it.each(['Workstation 7', 'Workstation 14', 'Workstation 17', 'ESXi 5', 'ESXi 8'] as const)(
    'of %s that had it is fine',
    (style) => {
      const checklist = machine([VERSION, ON], { log: logOf(style, { 'vhv.enable': 'TRUE' }) });
      expect(last(checklist)).toEqual([
        expect.stringMatching(/^ok: .*: vhv\.enable was TRUE \(vmware\.log:\d+, of CONFIGURATION\)$/),
      ]);
      expect(verdictOf(checklist)).toBe('ok');
    },
  );

  it('was before the file was fixed, and the machine still runs', () => {
    const checklist = machine([VERSION, ON], { log: logOf('ESXi 8', {}) });
    expect(last(checklist)).toEqual([expect.stringContaining('bad: ')]);
    expect(last(checklist)[0]).toContain('the file was fixed, but the machine was not powered off and on since');
    expect(checklist.next.map(({ place }) => place)).toEqual(['ESXi', 'vCenter', 'guest']);
  });

  it('was before the file was fixed, and the machine is off', () => {
    const ended = ['VMX_PowerOn: ModuleTable_PowerOn = 1', 'VMX exit (0).'];
    const checklist = machine([VERSION, ON], { log: logOf('Workstation 17', { 'vhv.enable': 'FALSE' }, ended) });
    expect(last(checklist)).toEqual([expect.stringMatching(/^note: .*was FALSE.*takes effect at the next power-on$/)]);
    expect(verdictOf(checklist)).toBe('ok');
    expect(checklist.next.map(({ place }) => place)).toEqual(['Workstation', 'guest']);
  });

  it('shows what else was other than now', () => {
    const checklist = machine([VERSION, ON, 'vvtd.enable = "TRUE"'], {
      log: logOf('ESXi 8', { 'vhv.enable': 'true', 'virtualHW.version': '14' }),
    });
    expect(last(checklist)[1]).toBe(
      'note: other than now, then: virtualHW.version was "14", vvtd.enable was not set (vmware.log)',
    );
  });

  it.each([
    ['Virtualized AMD-V/RVI is not supported on this platform.', 'Hyper-V'],
    ["Feature 'hv.capable' was 0, but must be at least 0x1.", 'Hyper-V'],
    ['VMware Workstation does not support nested virtualization on this host.', 'Hyper-V'],
    [
      'Nested Hardware-Assisted Virtualization is not supported on a virtual machine with a PCI passthrough device.',
      'PCI device',
    ],
    ['This host supports Intel VT-x, but Intel VT-x is disabled.', 'firmware'],
    ['This host does not support "Intel EPT" hardware assisted MMU virtualization.', 'EPT'],
    ['This host does not support Intel VT-x.', 'VT-x'],
  ])('failed for a known cause: %s', (text, cause) => {
    expect(causeOf(text)).toBeDefined();
    for (const style of ['Workstation 14', 'Workstation 17'] as const) {
      const log = logOf(style, { 'vhv.enable': 'TRUE' }, failure(style, 'msg.some.id', text, 'HV'));
      const failed = last(machine([VERSION, ON], { log })).filter((item) => item.startsWith('bad'));
      expect(failed).toEqual([expect.stringContaining(text)]);
      expect(failed[0]).toContain(cause);
    }
  });

  it('tells what VMware took for no boolean', () => {
    const refusal = (key: string) =>
      `Value "“TRUE”" for variable "${key}" is not a valid boolean value. Using value "FALSE".`;
    const after = [refusal('vhv.enable'), refusal('sound.present'), `Guest: ${refusal('vvtd.enable')}`];
    const log = logOf('Workstation 17', { 'vhv.enable': '“TRUE”' }, after);
    const told = last(machine([VERSION, 'vhv.enable = “TRUE”'], { log })).filter((item) => item.includes('no boolean'));
    expect(told).toEqual([
      expect.stringMatching(
        /^note: VMware took the value of vhv\.enable for no boolean, and used FALSE \(vmware\.log:\d+\)$/,
      ),
    ]);
  });

  it('failed for a cause that is told once, and for two that are told both', () => {
    const disabled = '[msg.hvuser.VTDisabled] This host supports Intel VT-x, but Intel VT-x is disabled.';
    const more = [
      '+ (1) Verify that the firmware settings enable Intel VT-x.',
      '[msg.cpuid.legacyCPU.nohwmmu.intel] This host does not support "Intel EPT" hardware assisted MMU virtualization.',
      "[msg.moduletable.powerOnFailed] Module 'CPUIDEarly' power on failed.",
      '----------------------------------------',
    ];
    const after = [
      'VMX_PowerOn: ModuleTable_PowerOn = 0',
      'Msg_Post: Error',
      disabled,
      disabled,
      ...more,
      'VMX exit (0).',
    ];
    const log = logOf('Workstation 14', { 'vhv.enable': 'TRUE' }, after);
    const failed = last(machine([VERSION, ON], { log })).filter((item) => item.startsWith('bad'));
    expect(failed).toEqual([expect.stringContaining('firmware'), expect.stringContaining('EPT')]);
  });

  it('failed for another cause, which VMware tells', () => {
    const log = logOf(
      'Workstation 17',
      { 'vhv.enable': 'TRUE' },
      failure('Workstation 17', '', 'The specified virtual disk needs repair', 'Disk'),
    );
    expect(last(machine([VERSION, ON], { log }))[1]).toMatch(
      /^bad: failed \(vmware\.log:\d+\): The specified virtual disk needs repair Module 'Disk'/,
    );
  });

  it('is not known', () => {
    expect(last(machine([VERSION, ON]))).toEqual([expect.stringContaining('there is no vmware.log')]);
    const other = logOf('ESXi 8', {}, undefined, 'C:\\VMs\\other\\Other.vmx');
    expect(new Set(machine([VERSION], { log: other }).next.map(({ place }) => place))).toContain('Workstation');
    expect(last(machine([VERSION, ON], { log: other }))).toEqual([
      expect.stringMatching(/^note: .*another.*: Other\.vmx$/),
    ]);
    const none = { name: 'vmware.log', reading: { recognised: false, torn: true, last: undefined } };
    expect(last(machine([VERSION, ON], { log: none }))).toEqual([
      "note: vmware.log is no log of VMware's, or is damaged",
    ]);
  });
});

describe('a host', () => {
  it.each([
    ['ok', ['vhv.allow = "TRUE"']],
    ['bad', []],
    ['bad', ['vhv.allow = "FALSE"']],
    ['bad', ['vhv.allow = “TRUE”']],
    ['bad', ['vhv.allow = "TRUE"', 'authd.fullpath = "/sbin/authd"vhv.enable = "TRUE"']],
  ] as const)('is %s with %j', (verdict, rows) => {
    const checklist = examineHost(layer('host', ...rows));
    expect(checklist.kind).toBe('host');
    expect(verdictOf(checklist)).toBe(verdict);
    expect(checklist.next.length > 0).toBe(verdict === 'bad');
  });

  it('of Workstation is not told what ESXi needs', () => {
    const host = examineHost(layer('host', 'product.name = "VMware Workstation"'));
    expect(host.next.map(({ place }) => place)).toEqual(['here', 'here']);
  });
});

describe('the next commands', () => {
  const places = (more: Partial<Machine>) => new Set(machine([VERSION], more).next.map(({ place }) => place));

  it('are for the products that it may be', () => {
    expect(places({})).toEqual(new Set(['here', 'ESXi', 'vCenter', 'Workstation', 'guest']));
    expect(places({ path: '/vmfs/volumes/ds/lab/lab.vmx' })).toEqual(new Set(['here', 'ESXi', 'vCenter', 'guest']));
    expect(places({ log: logOf('Workstation 17', {}) })).toEqual(new Set(['here', 'Workstation', 'guest']));
    expect(places({ layers: [layer('host', 'product.name = "VMware Fusion"')] })).toEqual(
      new Set(['here', 'Fusion', 'guest']),
    );
  });

  it('lead to the host where that forbids it', () => {
    const { next } = machine([VERSION, ON], { layers: [layer('host', 'vhv.allow = "FALSE"')] });
    expect(next[0]?.commands).toEqual(['vmxlint doctor /etc/vmware/config']);
  });

  it('power the machine on again where that failed', () => {
    const log = logOf('Workstation 17', { 'vhv.enable': 'TRUE' }, failure('Workstation 17', '', 'No.', 'HV'));
    expect(machine([VERSION, ON], { log }).next.map(({ place }) => place)).toEqual(['Workstation', 'guest']);
  });

  it('are words of a shell', () => {
    const commands = (path: string) => machine([VERSION], { path }).next.flatMap((step) => step.commands);
    expect(commands("it's/$(rm).vmx")).toContain("vmxlint --fix 'it'\\''s/$(rm).vmx'");
    expect(commands('-x.vmx')).toContain('vmxlint --fix ./-x.vmx');
    expect(commands('a b.vmx')).toContain('vmrun -T ws start "a b.vmx"');
  });

  it.each([
    ['windows11-64', 'systeminfo'],
    ['vmkernel8', 'esxcfg-info'],
    ['other5xlinux-64', 'cat /proc/cpuinfo'],
  ])('look into a guest of %s by %s', (guest, command) => {
    const document = toDocument(`guestOS = "${guest}"\nconfig.version = "8"\n${VERSION}\n${ON}\n`, 'vmx');
    expect(examineMachine({ path: 'lab.vmx', document }).next.at(-1)?.commands.join()).toContain(command);
  });
});

it('takes any text for a machine', () => {
  const rows = fc.constantFrom(
    VERSION,
    ON,
    'vhv.enable = “TRUE”',
    'pciPassthru0.present = "TRUE"',
    'windows.vbs.enabled = "TRUE"',
    'x',
    '\0',
    '"',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(rows, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 8 }), (texts) => {
      const document = toDocument(Buffer.from(texts.join('\n')).toString('latin1'), 'vmx');
      const checklist = examineMachine({ path: 'x.vmx', document, log: logOf('ESXi 8', {}) });
      expect(checklist.items.length).toBeGreaterThan(3);
      expect(['ok', 'bad', 'unknown']).toContain(verdictOf(checklist));
    }),
    { numRuns: 60 },
  );
});
