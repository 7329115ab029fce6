/** Names and numbers that the firmware shows to the guest. */
export const smbios = `
board-id
  type: string
  about: Board id shown to macOS guests.
  confidence: high
  sources: oc4vm, real-vmx 6

board-id.reflectHost
  type: boolean
  about: Uses the host board id.
  confidence: medium
  sources: hardened, real-vmx 2

efi.nvram.var.*
  type: string
  about: EFI variable injected at boot (macOS recipes).
  confidence: medium
  sources: oc4vm

hw.model
  type: string
  about: Model string shown in SMBIOS.
  confidence: high
  sources: real-vmx 5

hw.model.reflectHost
  type: boolean
  about: Uses the host model string.
  confidence: medium
  sources: hardened

serialNumber
  type: string
  about: System serial number shown to the guest.
  confidence: low
  sources: public-file

serialNumber.reflectHost
  type: boolean
  about: Uses the host serial number.
  confidence: medium
  sources: hardened

smbios.assetTag
  type: string
  about: Chassis asset tag.
  confidence: high
  sources: vmware-tanzu/vm-operator

SMBIOS.noOEMStrings
  type: boolean
  about: Drops the VMware OEM strings.
  confidence: medium
  sources: hardened

smbios.reflectHost
  type: boolean
  default: FALSE
  about: Copies host SMBIOS strings into the guest.
  confidence: high
  sources: hardened, libvirt, real-vmx 4

smbios.restrictSerialCharset
  type: boolean
  about: Restricts characters in the serial number.
  confidence: high
  sources: oc4vm, real-vmx 6

smbios.use12CharSerialNumber
  type: boolean
  about: Uses a 12-character serial number.
  confidence: medium
  sources: oc4vm

SMBIOS.useShortSerialNumber
  type: boolean
  about: Uses a short serial number.
  confidence: low
  sources: real-vmx 3

smc.present
  type: boolean
  about: Apple SMC device (macOS guests on Apple hosts).
  confidence: high
  sources: binstr, vmware/govmomi, vmware/vic, oc4vm, timsutton/osx-vm-templates, real-vmx 7

smc.version
  type: integer
  about: Apple SMC version; 0 is used by old macOS recipes.
  confidence: high
  sources: binstr, DrDonk/unlocker, real-vmx 2

smccc.version0101
  type: boolean
  about: ARM SMC calling convention level.
  confidence: high
  sources: binstr

system-id.enable
  type: boolean
  about: Exposes the system id to macOS guests.
  confidence: medium
  sources: oc4vm, real-vmx 2
`;
