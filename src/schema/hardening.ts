import type { Target } from './target.ts';

/** A setting that the security guides want to stand in the file with one value. */
export interface Hardening {
  readonly key: string;
  /** In VMware's spelling. */
  readonly wanted: string;
  /** Whether the guides are content where the key is absent: then only another value is wrong. */
  readonly absentIsRight: boolean;
  /** What goes wrong otherwise; completes "otherwise ...". */
  readonly risk: string;
  /** ESXi's own, of which other products know nothing. */
  readonly esxi: boolean;
  /** The first major version of ESXi whose guide asks for it. */
  readonly since: number;
}

/**
 * What the guides ask for that is not the default of vSphere (`guide-rows.ts` has their ids), and the rotation of logs, which they accept as it is where
 * nothing is written.
 */
export const HARDENING: readonly Hardening[] = [
  row('RemoteDisplay.maxConnections', '1', 5, 'a second viewer can watch the console of an administrator'),
  row('tools.guest.desktop.autolock', 'TRUE', 7, "the guest's desktop stays unlocked when its console is closed"),
  row('bios.bootDeviceClasses', 'allow:hd', 8, 'the machine may boot from a CD or the network, past its own system'),
  { ...row('uefi.secureBoot.enabled', 'TRUE', 7, 'the machine runs boot code that nobody has signed'), esxi: false },
  row('migrate.encryptionMode', 'required', 7, 'vMotion may send the memory of the machine over the network in clear'),
  { ...row('log.keepOld', '10', 5, 'logs are kept too short, or too many'), absentIsRight: true, esxi: false },
  {
    ...row('log.rotateSize', '2048000', 7, 'logs are rotated too soon, or fill the disk'),
    absentIsRight: true,
    esxi: false,
  },
];

/** What holds for a target; all where none was named. */
export function hardeningFor(target: Target | undefined): Hardening[] {
  return HARDENING.filter(
    ({ esxi, since }) => target === undefined || (target.product === 'esxi' ? target.major >= since : !esxi),
  );
}

function row(key: string, wanted: string, since: number, risk: string): Hardening {
  return { key, wanted, absentIsRight: false, risk, esxi: true, since };
}
