/** BIOS, EFI, secure boot and the virtual TPM. */
export const firmware = `
acpi.passthru.slic
  type: boolean
  about: Copies the host SLIC table; the VM does not start if the host has none.
  confidence: low
  sources: public-file

acpi.passthru.slicvendor
  type: boolean
  about: Copies SLIC vendor strings.
  confidence: low
  sources: public-file

acpi.smbiosVersion2.7
  type: boolean
  about: SMBIOS 2.7 layout (changes the UUID byte order).
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator, real-vmx 1

bios.bootDelay
  type: integer
  range: 0..60000
  unit: ms
  default: 0
  about: Milliseconds the firmware waits before booting.
  confidence: medium
  sources: dbg, os-autoinst/os-autoinst

bios.bootDeviceClasses
  type: string
  default: allow:all
  about: Allow or deny list of boot device classes, for example allow:hd or deny:net,usb.
  confidence: high
  sources: scg, vmware-archive/photon-controller

bios.bootOrder
  type: list
  examples: hdd,cdrom; cdrom,hdd,floppy; ethernet0
  about: Comma-separated boot order.
  confidence: high
  sources: packer, vmware/govmomi, scg, vmware-archive/photon-controller, libguestfs/virt-v2v, hooklift/govmx, real-vmx 4

bios.bootRetry.delay
  type: integer
  unit: ms
  about: Milliseconds before the retry.
  confidence: medium
  sources: libguestfs/virt-v2v, real-vmx 2

bios.bootRetry.enabled
  type: boolean
  default: FALSE
  about: Retries boot after a failure.
  confidence: low
  sources: public-file

bios.forceSetupOnce
  type: boolean
  default: FALSE
  about: Enters firmware setup at the next boot, then resets itself.
  confidence: low
  sources: public-file

bios.hddOrder
  type: list
  examples: scsi0:0
  about: Disk order for hdd boot, as device nodes.
  confidence: high
  sources: hashicorp/packer-plugin-vsphere, scg

bios440.filename
  type: filename
  flags: path
  about: Custom BIOS ROM image.
  confidence: low
  sources: public-file

efi.legacyBoot.enabled
  type: boolean
  about: Legacy boot from EFI.
  confidence: low
  sources: public-file

efi.shell.activeByDefault
  type: boolean
  about: Places the EFI shell first in the boot order.
  confidence: unverified
  sources: expert

efi20-64.filename
  type: filename
  flags: path
  about: Custom EFI ROM image for newer hardware versions.
  confidence: low
  sources: public-file

efi64.filename
  type: filename
  flags: path
  about: Custom 64-bit EFI ROM image.
  confidence: low
  sources: public-file

firmware
  type: enum
  values: bios, efi (8)
  default: bios (x86), efi (newer guest types and ARM)
  about: Firmware type.
  confidence: high
  sources: libvirt, hwlimits, real-vmx 17

uefi.allowAuthBypass
  type: boolean
  default: FALSE
  about: Lets firmware setup change authenticated variables without a signature; meant only for a one-time key enrolment.
  confidence: high
  sources: kb423919, oc4vm, real-vmx 2

uefi.secureBoot.available
  type: boolean
  about: Secure boot capability flag.
  confidence: medium
  sources: oc4vm, real-vmx 2

uefi.secureBoot.dbDefault.present
  type: boolean
  about: Whether custom dbDefault contents replace the built-in secure-boot variable.
  confidence: medium
  sources: oc4vm, real-vmx 2

uefi.secureBoot.dbrDefault.present
  type: boolean
  about: Whether custom dbrDefault contents replace the built-in secure-boot variable.
  confidence: medium
  sources: oc4vm, real-vmx 2

uefi.secureBoot.dbtDefault.present
  type: boolean
  about: Whether custom dbtDefault contents replace the built-in secure-boot variable.
  confidence: medium
  sources: oc4vm, real-vmx 2

uefi.secureBoot.dbxDefault.present
  type: boolean
  about: Whether custom dbxDefault contents replace the built-in secure-boot variable.
  confidence: medium
  sources: oc4vm, real-vmx 2

uefi.secureBoot.enabled
  type: boolean
  default: FALSE
  hardware: 13
  about: UEFI secure boot.
  confidence: high
  sources: scg, packer, libguestfs/virt-v2v, oc4vm, real-vmx 5

uefi.secureBoot.KEKDefault.present
  type: boolean
  about: Whether custom KEKDefault contents replace the built-in secure-boot variable.
  confidence: medium
  sources: oc4vm, real-vmx 2

uefi.secureBoot.PKDefault.file{n}
  type: filename
  flags: path
  about: Platform key certificate enrolled at reset.
  confidence: low
  sources: public-file

uefi.secureBoot.PKDefault.present
  type: boolean
  about: Whether custom PKDefault contents replace the built-in secure-boot variable.
  confidence: medium
  sources: oc4vm, real-vmx 2

vtpm.ekCRT
  type: blob
  flags: managed
  about: Endorsement key certificate.
  confidence: medium
  sources: real-vmx 1

vtpm.ekCSR
  type: blob
  flags: managed
  about: Certificate signing request of the endorsement key.
  confidence: medium
  sources: real-vmx 1

vtpm.present
  type: boolean
  default: FALSE
  hardware: 14
  about: Virtual TPM 2.0. Needs EFI and encryption of the VM files.
  confidence: medium
  sources: real-vmx 1
`;
