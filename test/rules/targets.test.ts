import { expect, test } from 'vitest';
import { configure } from '../../src/config/configure.ts';
import { toDocument } from '../../src/document/document.ts';
import { lint } from '../../src/engine/lint.ts';
import { rules } from '../../src/rules/index.ts';

/** The keys that a rule speaks of. */
function found(rule: string, text: string, target: string | undefined): (string | undefined)[] {
  const { rules: active, ...rest } = configure(rules, { target, rules: { [rule]: 'warning' } });
  const configuration = { ...rest, rules: active.filter((one) => one.rule.id === rule) };
  return lint(toDocument(text, 'vmx'), configuration).map((one) => one.key);
}

const NIC = 'ethernet0.present = "TRUE"\n';

// Where products differ: who reads the setting, and who does not.
test.each([
  ['open-vnc', 'RemoteDisplay.vnc.enabled = "TRUE"', ['esxi-6.7', 'workstation-17', 'fusion-13'], ['esxi-7', 'esxi-8']],
  ['disabled-mitigations', 'ulm.disableMitigations = "TRUE"', ['workstation-17', 'fusion-13'], ['esxi-8']],
  ['page-sharing-salt', 'sched.mem.pshare.salt = "x"', ['esxi-8'], ['workstation-17', 'fusion-13']],
  ['dvfilter', `${NIC}ethernet0.filter4.name = "x"`, ['esxi-8'], ['workstation-17']],
  [
    'broad-shared-folder',
    'sharedFolder0.present = "TRUE"\nsharedFolder0.hostPath = "/"',
    ['workstation-17', 'fusion-13'],
    ['esxi-8'],
  ],
  ['obsolete-hardening', 'isolation.tools.unity.disable = "TRUE"', ['esxi-7', 'esxi-9'], ['esxi-6.7', 'fusion-13']],
  [
    'custom-vnet',
    `${NIC}ethernet0.connectionType = "custom"\nethernet0.vnet = "VMnet3"`,
    ['workstation-17'],
    ['esxi-8'],
  ],
  ['hardening-missing', 'firmware = "efi"\nuefi.secureBoot.enabled = "FALSE"', ['esxi-7', 'workstation-17'], []],
  ['hardening-missing', 'migrate.encryptionMode = "disabled"', ['esxi-7'], ['workstation-17', 'esxi-6.7']],
  ['hardening-missing', 'bios.bootDeviceClasses = "allow:all"', ['esxi-8'], ['esxi-7', 'fusion-13']],
])('%s, %o', (rule, text, readers, others) => {
  const [, key = ''] = /([\w.]+) = "[^"]*"$/.exec(text) ?? [];
  for (const target of [undefined, ...readers]) expect(found(rule, text, target), target).toContain(key);
  for (const target of others) expect(found(rule, text, target), target).not.toContain(key);
});

test('a password that is left over is told whatever the target', () => {
  const text = 'RemoteDisplay.vnc.enabled = "TRUE"\nRemoteDisplay.vnc.password = "x"\n';
  expect(found('open-vnc', text, 'esxi-8')).toEqual(['RemoteDisplay.vnc.password']);
  expect(found('open-vnc', text, 'workstation-17')).toEqual(['RemoteDisplay.vnc.enabled']);
});
