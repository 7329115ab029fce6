import { describe, expect, test } from 'vitest';
import { allGuests, guestOf, guestOfApi, suggestGuest } from '../../src/schema/guest-os.ts';
import { HARDWARE_VERSIONS, hardwareVersion, limitOf, NEWEST_HARDWARE, productsOf } from '../../src/schema/hardware.ts';
import { HYPERVISOR_GUESTS } from '../../src/schema/nesting.ts';

describe('guests', () => {
  const guests = allGuests();

  test('are many, each with an id of its own', () => {
    expect(guests.length).toBe(295);
    expect(new Set(guests.map(({ id }) => id.toLowerCase())).size).toBe(guests.length);
  });

  test('are well-formed', () => {
    for (const { id, apiId, family, bits, name, since, confidence, sources } of guests) {
      expect(id, id).toMatch(/^[A-Za-z][\w-]*$/);
      if (apiId !== undefined) expect(apiId, id).toMatch(/^[a-z]\w*Guest(?:64)?$/i);
      expect(['windows', 'linux', 'darwin', 'esx', 'solaris', 'netware', 'other'], id).toContain(family);
      expect([32, 64], id).toContain(bits);
      expect(name.length, id).toBeGreaterThan(2);
      if (since !== undefined) expect(since, id).toMatch(/^\d+(?:\.\d+)+$/);
      expect(['high', 'medium', 'low'], id).toContain(confidence);
      expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  test('that are aliases name a guest that is none, with the same id in the API', () => {
    const aliases = guests.filter(({ aliasOf }) => aliasOf !== undefined);
    expect(aliases.length).toBeGreaterThan(30);
    for (const { id, aliasOf = '', apiId } of aliases) {
      expect(guestOf(aliasOf)?.id, id).toBe(aliasOf);
      expect(guestOf(aliasOf)?.aliasOf, id).toBeUndefined();
      expect(guestOf(aliasOf)?.apiId, id).toBe(apiId);
    }
  });

  test('are found by the id of the API, of which no two that are no aliases have the same', () => {
    const own = guests.filter(({ apiId, aliasOf }) => apiId !== undefined && aliasOf === undefined);
    expect(own.length).toBeGreaterThan(200);
    for (const guest of own) expect(guestOfApi(guest.apiId?.toUpperCase() ?? '')).toEqual(guest);
    for (const guest of guests) expect(guestOf(guest.id.toUpperCase())).toEqual(guest);
    expect(guestOfApi('ubuntu64Guest')?.id).toBe('ubuntu-64');
    expect(guestOfApi('windows9Server64Guest')?.id).toBe('windows9srv-64');
  });

  test.each([
    '',
    '-',
    'linux',
    'windows',
    '32',
    '64',
    'Windows 95',
    'noGuest',
    'guest',
    'win31 | win31Guest',
    'x'.repeat(10_000),
  ])('are not found by %j, which is no id', (id) => {
    expect(guestOf(id)?.id.toLowerCase()).toBe(id === 'linux' ? 'linux' : undefined);
    expect(guestOfApi(id)).toBeUndefined();
  });

  test('hold all hypervisors that nesting knows', () => {
    const unknown = [...HYPERVISOR_GUESTS].filter((id) => guestOf(id) === undefined && guestOfApi(id) === undefined);
    expect(unknown).toEqual([]);
  });

  test.each([
    ['windows10-64', 'windows9-64'],
    ['WINDOWS2022SRV-64', 'windows2019srvNext-64'],
    ['ubuntu64', 'ubuntu-64'],
    ['ubuntu_64', 'ubuntu-64'],
    ['debian11_64guest', 'debian11-64'],
    ['rhel9', 'rhel9-64'],
    ['windows95-64', undefined],
    ['', undefined],
  ])('for %j suggest %s', (id, meant) => {
    expect(guestOf(id)).toBeUndefined();
    expect(suggestGuest(id)?.id).toBe(meant);
  });
});

describe('hardware versions', () => {
  test('go up to the newest, without 5', () => {
    const versions = HARDWARE_VERSIONS.map(({ version }) => version);
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    expect(versions.at(-1)).toBe(NEWEST_HARDWARE);
    expect(hardwareVersion(5)).toBeUndefined();
    expect(productsOf(9)).toBe('ESXi 5.1, Workstation 9, Fusion 5');
    expect(productsOf(5)).toBe('');
  });

  test('have a limit where the next newer one has', () => {
    expect(limitOf(16, 'vcpus')).toBe(256);
    expect(limitOf(12, 'memoryGB')).toBe(6128);
    expect(limitOf(4, 'nics')).toBe(4);
    expect(limitOf(99, 'vcpus')).toBeUndefined();
  });

  test('never allow less than an older one', () => {
    for (const limit of ['vcpus', 'memoryGB', 'nics'] as const) {
      const values = HARDWARE_VERSIONS.map((one) => one[limit]).filter((value) => value !== undefined);
      expect(values.length).toBeGreaterThan(10);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
  });
});
