import { describe, expect, test } from 'vitest';
import { lookUp } from '../../src/schema/look-up.ts';
import { haveOppositeSenses } from '../../src/schema/sense.ts';
import { suggest } from '../../src/schema/suggest.ts';

describe('a suggestion', () => {
  test.each([
    ['memsiz', 'memsize'],
    ['MEMSISE', 'memsize'],
    ['numcpus', 'numvcpus'],
    ['vitrualHW.version', 'virtualHW.version'],
    ['firmwre', 'firmware'],
    ['usb.presnt', 'usb.present'],
    ['mem.hot.add', 'mem.hotadd'],
    ['tools.synctime.', 'tools.syncTime'],
    ['ethernet0.conectionTyp', 'ethernet0.connectionType'],
    ['scsi12:34.fielName', 'scsi12:34.fileName'],
    ['scsi0:99999999999999999999.fileNam', 'scsi0:99999999999999999999.fileName'],
    ['scsil.sharedBus', 'scsi1.sharedBus'],
    ['scsil.sharedBuss', 'scsi1.sharedBus'],
    ['scsi0:O.fileName', 'scsi0:0.fileName'],
    ['ethernetO.present', 'ethernet0.present'],
    ['scsi00:0.present', 'scsi0:0.present'],
    ['hypervisor.cpuid.vo', 'hypervisor.cpuid.v0'],
    ['sound0.present', 'sound.present'],
    ['pciBridge4.virtualDve', 'pciBridge4.virtualDev'],
    ['svga.autodetecct', 'svga.autodetect'],
    ['vmxnet3.ref.30', 'vmxnet3.rev.30'],
  ])('for %s is %s', (key, meant) => {
    expect(lookUp(key.toLowerCase())).toBeUndefined();
    expect(suggest(key)).toBe(meant);
  });

  test.each([
    '',
    'a',
    'foo.bar',
    'firmware.x',
    'hypervisor.cpuid.0',
    'debugStub.listen.guest16',
    'ethernet.present',
    'sched.mem.mix',
    // The opposite of what there is.
    'ethernet0.promisc',
    'RemoteDisplay.minHeight',
    'snapshot.enabled',
    'isolation.tools.dnd.enable',
    // As near to pref.hotkey.alt as to others of its kind.
    'usb:0.sort.x',
    // What nothing reads is no help.
    'mks.enableGLRendere',
  ])('is not made for %j', (key) => {
    expect(suggest(key)).toBeUndefined();
  });

  test.each(['x'.repeat(10_000), 'scsi'.repeat(2500), `scsi${'9'.repeat(10_000)}:0.presen`])(
    'is not looked for among longer keys than there are',
    (key) => {
      expect(suggest(key)).toBeUndefined();
    },
  );
});

describe('opposite senses', () => {
  test.each([
    ['isolation.tools.copy.enable', 'isolation.tools.copy.disable'],
    ['snapshot.enabled', 'snapshot.disabled'],
    ['promisc', 'noPromisc'],
    ['pref.motionGrab', 'pref.motionUngrab'],
    ['minHeight', 'maxHeight'],
    ['powerOn', 'powerOff'],
    ['usb.deny', 'usb.allow'],
  ])('%s, %s', (a, b) => {
    expect(haveOppositeSenses(a, b)).toBe(true);
    expect(haveOppositeSenses(b, a)).toBe(true);
  });

  test.each([
    ['isolation.tools.copy.disabled', 'isolation.tools.copy.disable'],
    ['sched.numvcpus', 'numvcpus'],
    ['mks.enableGLRenderer', 'mks.enableGLBasicRenderer'],
    ['memsiz', 'memsize'],
  ])('not %s, %s', (a, b) => {
    expect(haveOppositeSenses(a, b)).toBe(false);
  });
});
