import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { layerKindOf, layersFor, localLayers } from '../../src/cli/host-layers.ts';
import type { Layer } from '../../src/diagnosis/layers.ts';
import { toDocument } from '../../src/document/document.ts';
import { freshFolder } from './command.ts';

function host(file: string): Layer {
  return { kind: 'host', path: file, document: toDocument('libdir = "/usr/lib/vmware"\n', 'host') };
}

describe('the files that hold on this machine', () => {
  it('are those of the user, too', () => {
    const home = freshFolder();
    mkdirSync(path.join(home, '.vmware'));
    writeFileSync(path.join(home, '.vmware/config'), 'vhv.enable = "TRUE"\n');
    const own = localLayers({ HOME: home }).filter((layer) => layer.path.startsWith(home));
    expect(own.map(({ kind, document }) => [kind, document.settings.has('vhv.enable')])).toEqual([['user', true]]);
  });
});

describe('the files that hold for a machine', () => {
  const hosts = [host('backup/a/etc/vmware/config'), host('backup/b/etc/vmware/config')];
  it('are those of the host in whose tree it is', () => {
    expect(layersFor('backup/b/vms/x/x.vmx', hosts)).toEqual([hosts[1]]);
    expect(layersFor('elsewhere/x.vmx', hosts)).toEqual([]);
  });
  it('are those of the only host, wherever it is', () => {
    expect(layersFor('elsewhere/x.vmx', hosts.slice(0, 1))).toEqual(hosts.slice(0, 1));
  });
});

it.each([
  ['etc/vmware/config', 'host', 'host'],
  ['/root/.vmware/config', 'dictionary', 'user'],
  ['/root/.vmware/preferences', 'dictionary', 'preferences'],
  ['/usr/lib/vmware/config', 'dictionary', 'site'],
  ['/root/.vmware/inventory.vmls', 'dictionary', undefined],
] as const)('%s is known by its place', (file, kind, layer) => {
  expect(layerKindOf(file, kind)).toBe(layer);
});
