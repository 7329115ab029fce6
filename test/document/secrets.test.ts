import { describe, expect, test } from 'vitest';
import { maskSecrets, secretStart, tellsPassword } from '../../src/document/secrets.ts';
import { allKnownKeys } from '../../src/schema/look-up.ts';
import { exampleOf } from '../../src/schema/pattern.ts';

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
  'annotation = "P|61ssword: hidden"',
  'annotation = "user: root, pass: hidden"',
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

test('every key whose value is known to be secret is masked', () => {
  const keys = allKnownKeys().filter((known) => known.secret);
  expect(keys.length).toBeGreaterThan(10);
  for (const { pattern } of keys) {
    const key = exampleOf(pattern);
    for (const spelled of [key, key.toLowerCase(), key.toUpperCase()])
      expect(maskSecrets(`${spelled} = "hidden"`)).toBe(`${spelled} = ***`);
  }
});

describe('a text', () => {
  test.each([
    'The default login and password is msfadmin:msfadmin.',
    'root password: hidden',
    'user: root, pass: hidden',
    'Passwort lautet hidden',
    'Kennwort: hidden',
    'admin\nPWD=hidden',
    'Passwords are: hidden, hidden2',
    'api key -> hidden',
    'pw : 1234',
    'PassPhrase = correct horse',
  ])('%o tells a password, and is masked', (text) => {
    expect(tellsPassword(text)).toBe(true);
    expect(secretStart(`annotation = "${text}"`)).toBeDefined();
  });

  test.each([
    '',
    'a word',
    'Ask the team for the password',
    'The password is in the vault',
    'password: see wiki',
    'Password: ********',
    'Password = <ask>',
    'password: $PASSWORD',
    'password is not set',
    'Password expires: never',
    'password: none',
    'You shall not pass. Then: again',
    'compass: north',
  ])('%o tells none', (text) => {
    expect(tellsPassword(text)).toBe(false);
  });
});

test('a long key takes no long time', () => {
  const start = performance.now();
  maskSecrets(`${'guestinfo.'.repeat(200_000)} = "x"`);
  for (const text of ['password ', 'password: ', 'passwordx', ' \t', '|70|61']) tellsPassword(text.repeat(200_000));
  expect(performance.now() - start).toBeLessThan(5_000);
});
