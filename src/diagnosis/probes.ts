/** The line to run in a guest, or on an ESXi host, whose output `verify` reads; by system. */
export const PROBES = {
  linux: 'cat /proc/cpuinfo',
  windows: 'systeminfo',
  esxi: 'esxcfg-info | grep "HV Support"',
} as const;

export type ProbedSystem = keyof typeof PROBES;
