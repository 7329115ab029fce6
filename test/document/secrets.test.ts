import { expect, test } from 'vitest';
import { maskSecrets } from '../../src/document/secrets.ts';

test.each([
  'RemoteDisplay.vnc.password = "hidden"',
  'remotedisplay.VNC.PASSWORD="hidden"vhv.enable = "TRUE"',
  'RemoteDisplay.vnc.key = hidden hidden',
  '"RemoteDisplay.vnc.password" = "hidden"',
  'echo \'RemoteDisplay.vnc.password = "hidden"\' >> a.vmx',
  'encryption.data = "hidden"',
  'encryption.keySafe = "hidden',
  'dataFileKey = "hidden"',
  'guestinfo.userdata = "hidden"',
  'guestinfo.ignition.config.data = “hidden”',
  'guestinfo.admin_passwd = "hidden"',
  'guestinfo.api-key = "hidden"',
  'guest.commands.sharedSecretLogin.com.vmware = "hidden"',
  'annotation = "the root password is hidden"',
  'annotation = "token|0Ahidden"',
  'password:hidden',
  'password "hidden"',
  "password'hidden'",
])('of %s the secret is masked', (line) => {
  expect(maskSecrets(line)).not.toContain('hidden');
  expect(maskSecrets(line)).toMatch(/\*\*\*$/);
});

test.each([
  'vhv.enable = "TRUE"',
  'displayName = "lab"',
  'annotation = "a word"',
  'guestinfo.hostname = "web1"',
  '# comment',
  'RemoteDisplay.vnc.password =',
  '',
])('%s is shown as it is', (line) => {
  expect(maskSecrets(line)).toBe(line);
});

test('a long key takes no long time', () => {
  const start = performance.now();
  maskSecrets(`${'guestinfo.'.repeat(200_000)} = "x"`);
  expect(performance.now() - start).toBeLessThan(5_000);
});
