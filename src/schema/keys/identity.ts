/** What a machine is: names, ids, versions, state, encryption, snapshots. */
export const identity = `
.encoding
  type: string
  default: host code page
  examples: UTF-8; windows-1252; GBK; Shift_JIS; Big5; ASCII
  scope: both
  about: Character encoding of the file itself; must match the real bytes, otherwise non-ASCII names and paths break.
  confidence: high
  sources: libvirt, ws17vmx, real-vmx 127, real-host 11

annotation
  type: string
  about: Free-text notes. Line breaks are stored as |0A; libvirt refuses a malformed |XX escape.
  confidence: high
  sources: libvirt, real-vmx 7

applianceView.coverPage.author
  type: string
  about: Author shown on the appliance cover page of a distributed VM.
  confidence: medium
  sources: real-vmx 1

applianceView.coverPage.name
  type: string
  about: Appliance name on the cover page.
  confidence: medium
  sources: real-vmx 1

applianceView.coverPage.version
  type: string
  about: Version shown on the appliance cover page.
  confidence: low
  sources: public-file

applianceView.enabled
  type: boolean
  about: Shows the appliance cover page.
  confidence: medium
  sources: real-vmx 1

applianceView.showAtPowerOn
  type: boolean
  about: Shows the cover page at power-on.
  confidence: medium
  sources: real-vmx 1

checkpoint.vmState
  type: filename
  flags: managed
  about: Suspend-state file to resume from; empty means a cold boot.
  confidence: high
  sources: packer, hashicorp/vagrant-vmware-desktop, libvirt, TritonDataCenter/smartos-live, real-vmx 33

checkpoint.vmState.readOnly
  type: boolean
  flags: managed
  about: Keeps the suspend-state file unmodified on resume.
  confidence: high
  sources: hashicorp/vagrant-vmware-desktop, real-vmx 1

cleanShutdown
  type: boolean
  flags: managed
  about: Whether the last power-off was orderly.
  confidence: high
  sources: real-vmx 61

config.version
  type: enum
  values: 8, 6, 7, ...
  examples: 8; 7; 6
  flags: required
  about: Format version of the VMX dictionary. Every current product writes 8 and libvirt rejects anything else.
  confidence: high
  sources: libvirt, sanbarrow, packer, hashicorp/packer-plugin-vsphere, vmware/govmomi, ovt, vmware/vic, vmware-tanzu/vm-operator, real-vmx 187

dataFileKey
  type: blob
  flags: managed, secret
  about: Wrapped key for the encrypted data files.
  confidence: high
  sources: fox-it/dissect.hypervisor, vmware-tanzu/vm-operator

deploymentPlatform
  type: enum
  values: windows, linux, esx, ...
  status: legacy
  about: Platform the VM was deployed for (old ESX and GSX files).
  confidence: high
  sources: real-vmx 8

displayName
  type: string
  about: Name shown in the inventory or library.
  confidence: high
  sources: libvirt, real-vmx 143

encryptedVM.guid
  type: string
  flags: managed
  about: Identifier of an encrypted VM.
  confidence: medium
  sources: real-vmx 1

encryption.bundle
  type: blob
  flags: managed, secret
  about: Key bundle written by vSphere VM encryption.
  confidence: high
  sources: vmware-tanzu/vm-operator

encryption.data
  type: blob
  flags: managed, secret
  about: Encrypted VMX body; when present almost every other key is inside it.
  confidence: medium
  sources: fox-it/dissect.hypervisor, real-vmx 1

encryption.encryptedKey
  type: blob
  flags: managed, secret
  about: Wrapped data key.
  confidence: low
  sources: public-file

encryption.keySafe
  type: blob
  flags: managed, secret
  about: Key-safe structure holding the wrapped VM key.
  confidence: medium
  sources: fox-it/dissect.hypervisor, real-vmx 1

encryption.required
  type: boolean
  flags: managed
  about: VM must stay encrypted.
  confidence: high
  sources: vmware-tanzu/vm-operator

encryption.required.vtpm
  type: boolean
  flags: managed
  about: Marks that encryption is required because of a virtual TPM.
  confidence: high
  sources: vmware-tanzu/vm-operator

extendedConfigFile
  type: filename
  about: Name of the .vmxf side file (team and Tools data). Goes stale when a VM is cloned by copying.
  confidence: high
  sources: packer, real-vmx 74

fileSearchPath
  type: list
  flags: path
  about: Semicolon-separated directories searched for VM files.
  confidence: medium
  sources: vmharness, real-vmx 2

guest.commands.sharedSecretLogin.*
  type: secret
  flags: managed, secret
  about: Shared secret for host-to-guest commands, left behind by quiesced snapshots.
  confidence: medium
  sources: libvirt, real-vmx 1

guestOS
  type: guestos
  flags: required
  about: Guest OS identifier in VMX spelling (see the guest ids); picks defaults for devices and timers.
  confidence: high
  sources: libvirt, ovt, real-vmx 145

guestOS.detailed.data
  type: string
  flags: managed
  about: Guest details reported by the Tools, older spelling of guestInfo.detailed.data.
  confidence: high
  sources: johlandabee/govmx, real-vmx 11

guestOSAltName
  type: string
  about: Human-readable guest OS name that accompanies guestOS.
  confidence: high
  sources: real-vmx 7

inVMTeam
  type: boolean
  status: obsolete
  about: VM belongs to an old Workstation team.
  confidence: medium
  sources: real-vmx 1

machine.id
  type: string
  about: Arbitrary string a guest can read through the backdoor; used by older deployments for per-VM data.
  confidence: high
  sources: hashicorp/vagrant-vmware-desktop, vmware/PowerCLI-Example-Scripts, cloudbase/coriolis, cuckoosandbox/cuckoo, openstack/nova

managedvm.autoAddVTPM
  type: enum
  values: software
  hardware: 19
  product: hosted
  about: Workstation/Fusion creates a software TPM and partial encryption when the VM is opened in the UI; a start by vmrun does not honour it.
  confidence: medium
  sources: public-file

managedVM.ID
  type: string
  flags: managed
  about: Id of a restricted/managed VM package.
  confidence: low
  sources: public-file

nvram
  type: filename
  default: <vm name>.nvram
  about: File that stores BIOS/EFI variables; missing file is recreated at power-on.
  confidence: high
  sources: sanbarrow, real-vmx 72

policy.vm.mvmtid
  type: string
  flags: managed
  about: Restriction-template id left by ACE and managed VMs; normally empty.
  confidence: medium
  sources: hooklift/govmx, johlandabee/govmx, real-vmx 2

proxyApps.publishToHost
  type: boolean
  about: Publishes guest applications in the host menu (Unity).
  confidence: high
  sources: packer, libguestfs/virt-v2v, TritonDataCenter/smartos-live, hooklift/govmx, johlandabee/govmx, real-vmx 6

replay.filename
  type: filename
  flags: managed
  status: obsolete
  about: Record/replay log name.
  confidence: high
  sources: packer, libvirt, libguestfs/virt-v2v, CosmosOS/Cosmos, TritonDataCenter/smartos-live, hooklift/govmx, real-vmx 18

replay.supported
  type: boolean
  default: FALSE
  flags: managed
  status: obsolete
  about: Record/replay capability marker; the feature was removed after Workstation 7.
  confidence: high
  sources: packer, vmware/govmomi, libvirt, libguestfs/virt-v2v, CosmosOS/Cosmos, TritonDataCenter/smartos-live, real-vmx 18

roamingVM.exitBehavior
  type: enum
  values: go
  status: obsolete
  about: What to do with a portable (ACE) VM on exit.
  confidence: high
  sources: CosmosOS/Cosmos, TritonDataCenter/smartos-live, real-vmx 5

snapshot.action
  type: string
  about: Behaviour for snapshots at power-off.
  confidence: high
  sources: vmware/govmomi, libvirt, real-vmx 6

snapshot.disabled
  type: boolean
  default: FALSE
  about: Removes snapshot commands for this VM.
  confidence: medium
  sources: real-vmx 2

snapshot.maxConsolidateTime
  type: integer
  unit: s
  about: Seconds the last consolidation pass may take.
  confidence: low
  sources: public-file

snapshot.maxIterations
  type: integer
  about: How many consolidation passes are tried before the VM is stunned.
  confidence: low
  sources: public-file

snapshot.maxSnapshots
  type: integer
  range: 0..
  about: Upper bound for snapshots of this VM; 0 forbids them.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator, cloudfoundry/bosh-vsphere-cpi-release

snapshot.redoNotWithParent
  type: boolean
  about: Stores delta disks in the working directory instead of next to the parent disk.
  confidence: medium
  sources: ManageIQ/vmware_web_service

softPowerOff
  type: boolean
  flags: managed
  about: Whether the last power-off came from inside the guest.
  confidence: high
  sources: real-vmx 54

suspend.directory
  type: directory
  flags: path
  about: Where suspend images are written.
  confidence: medium
  sources: vmharness

suspend.disabled
  type: boolean
  default: FALSE
  about: Removes the ability to suspend the VM.
  confidence: medium
  sources: dmsd, ws17vmx

templateVM
  type: boolean
  product: hosted
  about: The machine is a template, of which clones are made.
  confidence: low
  sources: real-vmx 2

undopoint.checkpointedOnline
  type: boolean
  flags: managed
  status: obsolete
  about: Old snapshot bookkeeping.
  confidence: medium
  sources: real-vmx 1

undopoint.protected
  type: boolean
  flags: managed
  status: obsolete
  about: Old snapshot bookkeeping.
  confidence: medium
  sources: real-vmx 1

undopoint.restoreFromCheckpoint
  type: boolean
  flags: managed
  status: obsolete
  about: Old snapshot bookkeeping.
  confidence: medium
  sources: real-vmx 1

undopoints.seqNum
  type: integer
  flags: managed
  status: obsolete
  about: Old snapshot bookkeeping.
  confidence: medium
  sources: real-vmx 1

uuid.action
  type: enum
  values: create, keep
  about: Pre-answers the moved-or-copied question: make a new UUID or keep the present one.
  confidence: high
  sources: sanbarrow, packer, hashicorp/vagrant-vmware-desktop, libvirt, libguestfs/virt-v2v, boxgrinder/boxgrinder-build, haiku/haiku, real-vmx 11

uuid.bios
  type: uuid
  flags: managed
  about: SMBIOS system UUID shown to the guest, 16 hex bytes in the VMware layout.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, CosmosOS/Cosmos, ManageIQ/vmware_web_service, real-vmx 130

uuid.location
  type: uuid
  flags: managed
  about: UUID tied to the path of the VM; a mismatch triggers the moved-or-copied question.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, CosmosOS/Cosmos, ManageIQ/vmware_web_service, real-vmx 75

vc.uuid
  type: uuid
  flags: managed
  about: Instance UUID assigned by vCenter.
  confidence: high
  sources: stig, vmware/vic, libvirt, libguestfs/virt-v2v, hooklift/govmx, johlandabee/govmx, real-vmx 12

virtualHW.productCompatibility
  type: enum
  values: hosted, esx
  about: Product family the VM was created for.
  confidence: high
  sources: oc4vm, packer, vmware/govmomi, vmware-archive/photon-controller, libvirt, libguestfs/virt-v2v, real-vmx 74

virtualHW.version
  type: integer
  range: 3..22
  flags: required
  about: Virtual hardware generation. Decides which devices and limits exist and the oldest product able to power the VM on.
  confidence: high
  sources: libvirt, hwver, packer, vmware/govmomi, vmware/open-vmdk, libguestfs/virt-v2v, real-vmx 187

viv.moid
  type: string
  flags: managed
  about: Managed-object id recorded by vCenter.
  confidence: high
  sources: vmware/govmomi, vmware/pyvmomi, vmware-tanzu/vm-operator

vm.createDate
  type: integer
  flags: managed
  about: Creation time in microseconds since the epoch, written by vSphere.
  confidence: high
  sources: libguestfs/virt-v2v, real-vmx 3

vm.genid
  type: integer
  flags: managed
  about: First half of the VM generation id given to the guest.
  confidence: high
  sources: libguestfs/virt-v2v, real-vmx 9

vm.genidX
  type: integer
  flags: managed
  about: Second half of the VM generation id.
  confidence: high
  sources: libguestfs/virt-v2v, real-vmx 9

vmx.encryptionType
  type: enum
  values: partial, full, ...
  flags: managed
  about: How much of the VM is encrypted; partial covers only the files needed for a virtual TPM.
  confidence: medium
  sources: real-vmx 1

workingDir
  type: directory
  flags: path
  about: Directory for snapshots, redo logs and suspend files. An absolute path ties the VM to one host.
  confidence: high
  sources: sanbarrow, vmharness, real-vmx 3
`;
