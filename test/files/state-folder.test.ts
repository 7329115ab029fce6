import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPrivateFolder, makePrivateFolder, stateFolder } from '../../src/files/state-folder.ts';
import { asNobody, isRoot, temporaryFolder } from './folder.ts';

const homes = () => ['/home/ada'];

describe('the state folder', () => {
  test.each([
    ['linux', {}, '/home/ada/.local/state/vmxlint'],
    ['linux', { XDG_STATE_HOME: '/srv/state' }, '/srv/state/vmxlint'],
    ['linux', { XDG_STATE_HOME: 'state' }, '/home/ada/.local/state/vmxlint'],
    ['linux', { XDG_STATE_HOME: '' }, '/home/ada/.local/state/vmxlint'],
    ['freebsd', {}, '/home/ada/.local/state/vmxlint'],
    ['darwin', { XDG_STATE_HOME: '/srv/state' }, '/home/ada/Library/Application Support/vmxlint'],
    ['win32', { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' }, 'C:\\Users\\ada\\AppData\\Local\\vmxlint'],
  ] as const)('on %s with %j is %s', (platform, env, folder) => {
    expect(stateFolder({ env, platform, homes })).toBe(folder);
  });

  test('needs a home folder, unless it is told', () => {
    const none = () => [];
    expect(() => stateFolder({ env: {}, platform: 'linux', homes: none })).toThrow('there is no home folder');
    expect(stateFolder({ env: { XDG_STATE_HOME: '/x' }, platform: 'linux', homes: none })).toBe('/x/vmxlint');
  });

  test('is made with all above it, for this user alone', async () => {
    const folder = temporaryFolder();
    await makePrivateFolder(`${folder}/a/b/vmxlint`);
    for (const name of ['a', 'a/b', 'a/b/vmxlint']) expect(statSync(`${folder}/${name}`).mode & 0o777).toBe(0o700);
  });

  test('that others may read is closed to them', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    checkPrivateFolder(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test.runIf(isRoot)("that is another user's is not used, nor is one made in another user's home", async () => {
    const home = temporaryFolder();
    chownSync(home, 65534, 65534);
    await expect(makePrivateFolder(`${home}/.local/state/vmxlint`)).rejects.toThrow("is another user's");
    mkdirSync(`${home}/vmxlint`);
    chownSync(`${home}/vmxlint`, 65534, 65534);
    await expect(makePrivateFolder(`${home}/vmxlint`)).rejects.toThrow("is another user's");
    expect(() => checkPrivateFolder(`${home}/vmxlint`)).toThrow("is another user's");
    expect(statSync(`${home}/vmxlint`).nlink).toBe(2);
  });

  test.runIf(isRoot)("may stand in the superuser's folder, as in /tmp", async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o1777);
    await asNobody(() => makePrivateFolder(`${folder}/state/vmxlint`));
    expect(statSync(`${folder}/state/vmxlint`)).toMatchObject({ uid: 65534, mode: 0o40700 });
  });
});
