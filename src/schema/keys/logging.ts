/** Logs, and questions and their answers. */
export const logging = `
answer.msg.*
  type: string
  examples: I copied it; Append
  about: Fixed answer for one message, e.g. answer.msg.uuid.altered.
  confidence: high
  sources: vmware/vic, oc4vm, DrDonk/unlocker, DrDonk/vmxtool, real-vmx 5

hints.hideAll
  type: boolean
  product: hosted
  about: Hides every hint dialog.
  confidence: high
  sources: boxgrinder/boxgrinder-build, real-vmx 1

log.append
  type: boolean
  about: Appends to the log instead of starting a new one.
  confidence: medium
  sources: boxgrinder/boxgrinder-build, openstack/nova, real-vmx 1

log.fileName
  type: filename
  flags: path
  about: Name of the log file.
  confidence: medium
  sources: vmharness, libvirt, boxgrinder/boxgrinder-build, real-vmx 2

log.keepOld
  type: integer
  range: 0..
  default: 10
  about: How many old logs stay.
  confidence: high
  sources: scg, stig, cis, hashicorp/packer-plugin-vsphere, vmware/PowerCLI-Example-Scripts, vmware/govmomi, vmware/pyvmomi, real-vmx 1

log.rotateSize
  type: integer
  range: 0..
  unit: bytes
  default: 2048000
  about: Size in bytes at which the log rotates; 2048000 in current guides, 100000 in the 5.x guides.
  confidence: high
  sources: scg, stig, cis, vmware/PowerCLI-Example-Scripts, vmware/govmomi, vmware/pyvmomi, lamw

logging
  type: boolean
  default: TRUE
  about: Writes vmware.log.
  confidence: high
  sources: scg, stig, real-vmx 4

msg.autoAnswer
  type: boolean
  default: FALSE
  about: Answers questions from the VM with the default, silently.
  confidence: high
  sources: msg, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, vmware-tanzu/vm-operator, libguestfs/virt-v2v, haiku/haiku, real-vmx 4

msg.noOK
  type: boolean
  default: FALSE
  about: Suppresses OK-only message boxes, but for errors.
  confidence: high
  sources: msg

msg.serial.file.open
  type: enum
  values: Append, Replace
  status: legacy
  about: Old form of answer.msg.serial.file.open.
  confidence: medium
  sources: real-vmx 1

vmx.buildType
  type: enum
  values: release, debug, stats
  about: Which VMX build runs: release, debug or stats.
  confidence: high
  sources: oc4vm, DrDonk/unlocker, DrDonk/vmxtool, real-vmx 6

vmx.log.destination
  type: string
  examples: disk; syslog-and-disk
  product: esxi
  about: Where the log goes, e.g. syslog-and-disk.
  confidence: low
  sources: public-file

vmx.log.syslogID
  type: string
  product: esxi
  about: Tag used for syslog.
  confidence: low
  sources: public-file

vmx.scoreboard.enabled
  type: boolean
  about: Writes the performance scoreboard file.
  confidence: low
  sources: public-file

vmxstats.filename
  type: filename
  flags: managed
  about: Performance scoreboard file.
  confidence: high
  sources: ws17vmx, vmharness, vmware/pyvmomi, vmware-tanzu/vm-operator, real-vmx 11
`;
