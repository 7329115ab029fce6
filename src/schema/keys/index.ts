import { chipset } from './chipset.ts';
import { cpu } from './cpu.ts';
import { debug } from './debug.ts';
import { firmware } from './firmware.ts';
import { graphics } from './graphics.ts';
import { guestinfo } from './guestinfo.ts';
import { gui } from './gui.ts';
import { host } from './host.ts';
import { identity } from './identity.ts';
import { ineffective } from './ineffective.ts';
import { input } from './input.ts';
import { isolation } from './isolation.ts';
import { legacyDevices } from './legacy-devices.ts';
import { logging } from './logging.ts';
import { memory } from './memory.ts';
import { migration } from './migration.ts';
import { network } from './network.ts';
import { numa } from './numa.ts';
import { preferences } from './preferences.ts';
import { remoteDisplay } from './remote-display.ts';
import { sharedFolders } from './shared-folders.ts';
import { smbios } from './smbios.ts';
import { sound } from './sound.ts';
import { storage } from './storage.ts';
import { tools } from './tools.ts';
import { usb } from './usb.ts';

/*
 * The known keys, by family. They are texts, since a text costs a run nothing until a key is looked up (objects cost it 3 ms); one fact is one line.
 * A row begins with the key's pattern, in the spelling of VMware's products:
 *
 *   {0..3}       an index from 0 to 3; the key is still this one when the index is out of range
 *   {n}          an index without a known limit
 *   {hex}        up to eight hex digits: a CPUID leaf
 *   {register}   eax, ebx, ecx or edx
 *   {name}       letters, digits and underscores: the name of a CPU feature
 *   *            the rest of the key, whatever it is
 *
 * Then its facts, in this order; `KnownKey` says what each means. All but type, about, confidence and sources may be left out.
 *
 *   type: enum
 *   values: bios, efi (8), ...     of an enum; (8): since that hardware version; ...: there may be others.
 *                                  of a boolean: what a vendor documents beside TRUE and FALSE
 *   range: 1..960                  both ends are allowed; either may be left out
 *   unit: MB
 *   default: bios (x86)
 *   examples: a; b
 *   hardware: 13                   since that hardware version
 *   scope: host                    or both; vm where it is left out
 *   product: esxi                  or hosted, or fusion
 *   flags: managed, secret, path, required
 *   status: obsolete               or legacy, suspect, nonexistent, unverified; current where it is left out
 *   instead: numvcpus              the key that is meant
 *   about: What it does, in our words.
 *   confidence: high
 *   sources: libvirt, real-vmx 30  the short names are explained in `sources.ts`
 */

/** The rows of all keys, by the name of their family. */
export const families: Readonly<Record<string, string>> = {
  chipset,
  cpu,
  debug,
  firmware,
  graphics,
  guestinfo,
  gui,
  host,
  identity,
  ineffective,
  input,
  isolation,
  'legacy-devices': legacyDevices,
  logging,
  memory,
  migration,
  network,
  numa,
  preferences,
  'remote-display': remoteDisplay,
  'shared-folders': sharedFolders,
  smbios,
  sound,
  storage,
  tools,
  usb,
};
