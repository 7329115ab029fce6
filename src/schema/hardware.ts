/** A generation of virtual hardware: a value of `virtualHW.version`. */
export interface HardwareVersion {
  readonly version: number;
  /** The first products that have it, oldest name first; empty where no product ever wrote it. */
  readonly products: readonly string[];
  /** The most virtual CPUs; undefined, here and below, where it is not known. */
  readonly vcpus: number | undefined;
  readonly memoryGB: number | undefined;
  readonly coresPerSocket: number | undefined;
  readonly nics: number | undefined;
}

type Limits = readonly [vcpus?: number, memoryGB?: number, coresPerSocket?: number, nics?: number];

/**
 * All that there are. Sources: vmware/govmomi `object/hardware_version.go` (Broadcom KB 315655, 312100), KB 1003746, and the tables "Hardware Features
 * Available with Virtual Machine Compatibility Settings" of vSphere 6.5 to 8.0; those of 6.5 say 128 cores per socket for 11 and 13. Limits are
 * ESXi's, which are never below those of the others. The oldest products, and Fusion's from 11 on, are remembered and not read anywhere.
 */
export const HARDWARE_VERSIONS: readonly HardwareVersion[] = [
  row(3, ['ESX 2', 'GSX 3', 'Workstation 4'], [undefined, undefined, 1]),
  row(4, ['ESX 3', 'Workstation 5', 'Server 1', 'Fusion 1'], [4, 64, 1, 4]),
  row(6, ['Workstation 6.0', 'Fusion 1'], []),
  row(7, ['ESX 4', 'Workstation 6.5', 'Server 2', 'Fusion 2'], [8, 255, 8, 10]),
  row(8, ['ESXi 5.0', 'Workstation 8', 'Fusion 4'], [32, 1011, 32, 10]),
  row(9, ['ESXi 5.1', 'Workstation 9', 'Fusion 5'], [64, 1011, 64, 10]),
  row(10, ['ESXi 5.5', 'Workstation 10', 'Fusion 6'], [64, 1011, 64, 10]),
  row(11, ['ESXi 6.0', 'Workstation 11', 'Fusion 7'], [128, 4080, 128, 10]),
  row(12, ['Workstation 12', 'Fusion 8'], [128, undefined, 64, 10]),
  row(13, ['ESXi 6.5'], [128, 6128, 128, 10]),
  row(14, ['ESXi 6.7', 'Workstation 14', 'Fusion 10'], [128, 6128, 64, 10]),
  row(15, ['ESXi 6.7 U2'], [256, 6128, 64, 10]),
  row(16, ['Workstation 15', 'Fusion 11'], [undefined, undefined, undefined, 10]),
  row(17, ['ESXi 7.0'], [256, 6128, 64, 10]),
  row(18, ['ESXi 7.0 U1', 'Workstation 16', 'Fusion 12'], [768, 24560, 64, 10]),
  row(19, ['ESXi 7.0 U2', 'Workstation 16.2', 'Fusion 12.2'], [768, 24560, 64, 10]),
  row(20, ['ESXi 8.0', 'Workstation 17', 'Fusion 13'], [768, 24560, 256, 10]),
  row(21, ['ESXi 8.0 U2', 'Workstation 17.5', 'Fusion 13.5'], [768, 24560, 256, 10]),
  row(22, ['ESX 9.0', 'Workstation 25H2', 'Fusion 25H2'], [960, 24560, 960, 10]),
];

/** The highest that there is today. */
export const NEWEST_HARDWARE = 22;

/** What is known of a hardware version; undefined where there is none of that number. */
export function hardwareVersion(version: number): HardwareVersion | undefined {
  return HARDWARE_VERSIONS.find((one) => one.version === version);
}

/** The most that a hardware version can have; where it is not known, what the next newer one can have, which is never less. */
export function limitOf(version: number, limit: 'vcpus' | 'memoryGB' | 'coresPerSocket' | 'nics'): number | undefined {
  return HARDWARE_VERSIONS.find((one) => one.version >= version && one[limit] !== undefined)?.[limit];
}

/** The products that first had a hardware version, as a text: `ESXi 6.5` or `ESXi 6.7, Workstation 14, Fusion 10`. */
export function productsOf(version: number): string {
  return hardwareVersion(version)?.products.join(', ') ?? '';
}

function row(version: number, products: readonly string[], limits: Limits): HardwareVersion {
  const [vcpus, memoryGB, coresPerSocket, nics] = limits;
  return { version, products, vcpus, memoryGB, coresPerSocket, nics };
}
