import type { KnownKey } from '../schema/known-key.ts';

/*
 * Which keys VMware rewrites by itself is the schema's to know (`managed`). Here is only which of them tell a change all the same.
 */

/** Managed keys that are no mere notes of VMware's: a change of one is a change of the machine. */
const TELLING: readonly (readonly [keys: RegExp, why: string])[] = [
  [/^uuid\.bios$/, 'the guest sees it, and VMware changes it only when somebody says that the machine was copied'],
  [
    /^encryption\.|^encryptedVM\.|^dataFileKey$|^vmx\.encryptionType$|^vtpm\./,
    'it protects the machine; settings that nobody can see are inside',
  ],
  [/^ethernet\{0\.\.9\}\.(?:dvs\.(?:portgroupId|switchId)|opaqueNetwork\.)/, 'it says which network the adapter is in'],
  [
    /^guestinfo\.vmware\.components\./,
    'an administrator asks for components there (open-vm-tools, services/plugins/componentMgr)',
  ],
];

/**
 * Whether VMware rewrites a key by itself when the machine runs, is moved or is saved, so that another value is no change that somebody made. A claim
 * of one source is not enough to hide a change; and what an installer wrote into a host's file tells the product.
 */
export function isVolatile(known: KnownKey | undefined): boolean {
  if (known?.managed !== true || known.family === 'host') return false;
  if (known.confidence !== 'high' && known.confidence !== 'medium') return false;
  return !TELLING.some(([keys]) => keys.test(known.pattern));
}
