/** Where the facts come from, by the short names that rows have. A name with a slash in it is a repository on GitHub, in which the key stands. */
const SOURCES: Readonly<Record<string, string>> = {
  libvirt: 'libvirt: src/vmx/vmx.c, or the machines in its tests',
  scg: 'VMware Security Configuration and Hardening Guides 5.0 to 9.1 (vmware/vcf-security-and-compliance-guidelines)',
  stig: 'STIGs for virtual machines: vSphere 7.0 v1r4, 8.0 v2r3, VCF 9.x (vmware/dod-compliance-and-automation)',
  cis: 'CIS benchmarks for ESXi 6.x, 7.0 and 8',
  ovt: 'open-vm-tools (vmware/open-vm-tools)',
  hwver: 'tables of hardware versions: vmware/govmomi object/hardware_version.go, KB 315655, 312100, 1003746',
  hwlimits: 'vSphere documentation, hardware features by compatibility setting, 6.5 to 8.0',
  vmwdoc: 'VMware and Broadcom product documentation',
  binstr: 'strings in the program vmware-vmx 26.0.1',
  ws17vmx: 'files written by Workstation 16 and 17',
  etccfg: '/etc/vmware/config as distributions package it and as found on hosts',
  wslog7: 'the DICT lines of a vmware.log of Workstation 7.1.1',
  prefs: 'samples of preferences.ini',
  prefmouse: 'recipes about grabbing the pointer',
  rac: 'recipes for clusters with shared disks',
  dbg: 'recipes for debugStub',
  mouse: 'notes on tuning desktops',
  perf: 'notes on memory and disk performance, after the documentation of Workstation 5.5 and KB 1008885',
  balloon: 'notes on the balloon driver, after KB 1002586',
  esxopt: 'parsers of ESXi support bundles, which read these settings',
  dmsd: 'the handler of VMX files of bwLehrpool',
  vmharness: 'a sanitiser of VMX files and its tests',
  hardened: 'hzqst/VmwareHardenedLoader',
  oc4vm: 'DrDonk/OC4VM vmware/macos.vmx',
  lamw: 'lamw/vghetto-scripts and lamw/vmware-scripts',
  packer: 'hashicorp/packer-plugin-vmware',
  sanbarrow: 'sanbarrow.com, notes on VMX files',
  msg: "VMware's library of messages (msg.c), which reads the setting",
  dellkb: 'Dell KB 000194883, on TRIM and UNMAP with vSAN',
  kb423919: 'Broadcom KB 423919',
  pages: 'pages and forum answers on nested virtualization',
  expert: 'knowledge of the products, without a source that was kept',
  'public-file': 'a file in a public repository that was not noted',
};

/** What a short name of a source stands for. `real-vmx 30` says in how many of some 190 real machines' files the key was seen. */
export function explainSource(source: string): string {
  const [, kind, count] = /^real-(vmx|host) (\d+)$/.exec(source) ?? [];
  const of = kind === 'vmx' ? 'machine' : 'host';
  if (kind !== undefined) return count === '1' ? `seen in a ${of}'s file` : `seen in ${count} ${of}s' files`;
  return SOURCES[source] ?? source;
}

/** Whether a short name stands for something. */
export function isSource(source: string): boolean {
  return Object.hasOwn(SOURCES, source) || /^real-(?:vmx|host) [1-9]\d*$|^[\w.-]+\/[\w.-]+$/.test(source);
}
