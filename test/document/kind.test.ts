import { describe, expect, it } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { hasMarkers, isHostMarker, kindOfPath } from '../../src/document/kind.ts';

describe('what a path says', () => {
  it.each([
    ['a.vmx', 'vmx'],
    ['/vmfs/volumes/x/A.VMX', 'vmx'],
    ['template.vmtx', 'vmx'],
    ['/home/u/.vmware/a.vmx', 'vmx'],
    ['/etc/vmware/config', 'host'],
    ['backup/etc/vmware/config', 'host'],
    ['etc/vmware/config', 'host'],
    ['/Library/Preferences/VMware Fusion/config', 'host'],
    ['C:\\ProgramData\\VMware\\VMware Workstation\\config.ini', 'host'],
    ['c:/programdata/vmware/vmware player/config.ini', 'host'],
    ['/usr/lib/vmware/config', 'dictionary'],
    ['/home/u/.vmware/config', 'dictionary'],
    ['/home/u/.vmware/preferences', 'dictionary'],
    ['/etc/vmware/bootstrap', 'dictionary'],
    ['/etc/vmware/locations', 'dictionary'],
    ['/etc/vmware/networking', 'dictionary'],
    ['inventory.vmls', 'dictionary'],
    ['a.vmsd', 'dictionary'],
    ['a.vmxf', 'dictionary'],
    ['config', undefined],
    ['config.ini', undefined],
    ['my.etc/vmware/config', undefined],
    ['/etc/vmware/config/readme', undefined],
    ['/etc/vmware-tools/config', undefined],
    ['a.vmx~', undefined],
    ['a.vmx.bak', undefined],
    ['vmx', undefined],
    ['', undefined],
  ])('%j: %s', (path, kind) => {
    expect(kindOfPath(path)).toBe(kind);
  });
});

describe('what the keys say', () => {
  it.each([
    ['', 'dictionary'],
    ['libdir = "x"', 'dictionary'],
    ['libdir = "x"\nauthd.fullpath = "x"', 'host'],
    ['LIBDIR = "x"\nAuthd.FullPath = "x"', 'host'],
    ['libdir = "x"\nlibdir = "y"', 'dictionary'],
    ['product.name = "x"\nNETWORKING = "yes"', 'host'],
    ['authd.proxy.nfc = "x"\nauthd.proxy.vpxa = "x"', 'host'],
    ['installerDefaults.a = "x"\nplayer.product.version = "x"', 'host'],
    ['config.version = "8"', 'dictionary'],
    ['config.version = "8"\nguestOS = "x"', 'vmx'],
    ['config.version = "8"\nvirtualHW.version = "x"\nlibdir = "x"\nauthd.fullpath = "x"', 'host'],
    ['# libdir = "x"\nauthd.fullpath = "x"', 'dictionary'],
    ['authd.proxy. = "x"\nlibdirs = "x"', 'dictionary'],
  ])('%j: %s', (text, kind) => {
    expect(toDocument(text).kind).toBe(kind);
  });

  it('does not overrule what the caller knows', () => {
    expect(toDocument('libdir = "x"\nauthd.fullpath = "x"', 'vmx').kind).toBe('vmx');
  });

  it('marks a file as VMware’s with one key', () => {
    expect(hasMarkers(toDocument('GuestOS = "x"').settings)).toBe(true);
    expect(hasMarkers(toDocument('vmauthd.server = "x"').settings)).toBe(true);
    expect(hasMarkers(toDocument('a = "x"').settings)).toBe(false);
    expect(isHostMarker('VMCI_CONFED')).toBe(true);
    expect(isHostMarker('vhv.allow')).toBe(false);
  });
});
