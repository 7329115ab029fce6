/** The board: PCI bridges, passthrough, timers, VMCI. */
export const chipset = `
chipset.motherboardLayout
  type: enum
  values: acpi
  hardware: 20
  about: Motherboard layout; acpi uses the newer host-bridge layout.
  confidence: low
  sources: public-file

chipset.onlineStandby
  type: boolean
  about: Keeps the VM running in guest standby.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, real-vmx 7

chipset.useAcpiBattery
  type: boolean
  product: hosted
  about: Passes the host battery state to the guest (ACPI).
  confidence: medium
  sources: real-vmx 1

chipset.useApmBattery
  type: boolean
  product: hosted
  about: Passes the host battery state to the guest (APM).
  confidence: medium
  sources: real-vmx 1

devices.hotplug
  type: boolean
  default: TRUE
  about: FALSE stops hot add/remove of PCI devices, so guests cannot eject NICs or disks.
  confidence: low
  sources: public-file

hpet{n}.present
  type: boolean
  default: TRUE for most guest types
  hardware: 7
  about: High-precision event timer.
  confidence: high
  sources: packer, vmware/govmomi, vmware/pyvmomi, vmware-archive/photon-controller, vmware-tanzu/vm-operator, libvirt, real-vmx 55

ich7m.present
  type: boolean
  about: Intel ICH7-M south bridge (macOS guests).
  confidence: high
  sources: vmware/govmomi, vmware/vic, oc4vm, timsutton/osx-vm-templates, real-vmx 7

mce.enable
  type: boolean
  about: Machine-check exceptions for the guest.
  confidence: low
  sources: public-file

pciBridge{0..7}.functions
  type: integer
  range: 1..8
  about: Number of functions (slots) of the root port; 8 in generated files.
  confidence: high
  sources: packer, vmware/govmomi, vmware/pyvmomi, vmware-archive/photon-controller, vmware-tanzu/vm-operator, libvirt, real-vmx 73

pciBridge{0..7}.pciSlotNumber
  type: integer
  flags: managed
  about: PCI slot chosen for the bridge.
  confidence: high
  sources: packer, vmware/govmomi, vmware/pyvmomi, vmware/vic, vmware-tanzu/vm-operator, libvirt, real-vmx 61

pciBridge{0..7}.present
  type: boolean
  about: PCI or PCIe bridge. Hardware version 7+ VMs need bridges 0 and 4-7 for PCIe devices such as vmxnet3, pvscsi, nvme and xHCI.
  confidence: high
  sources: packer, vmware/govmomi, vmware/pyvmomi, vmware-archive/photon-controller, vmware-tanzu/vm-operator, libvirt, real-vmx 74

pciBridge{0..7}.virtualDev
  type: enum
  values: pcieRootPort
  about: Bridge model; pcieRootPort turns the bridge into a PCIe root port.
  confidence: high
  sources: packer, vmware/govmomi, vmware/pyvmomi, vmware-archive/photon-controller, vmware-tanzu/vm-operator, libvirt, real-vmx 73

pciPassthru.64bitMMIOSizeGB
  type: integer
  unit: GB
  about: Size of the 64-bit MMIO window.
  confidence: high
  sources: vmware-tanzu/vm-operator

pciPassthru.allowP2P
  type: boolean
  about: Peer-to-peer DMA between passthrough devices.
  confidence: low
  sources: public-file

pciPassthru.msiEnabled
  type: boolean
  about: Default MSI setting for passthrough.
  confidence: low
  sources: public-file

pciPassthru.RelaxACSCheck
  type: boolean
  about: Relaxes the ACS check for peer-to-peer DMA.
  confidence: low
  sources: public-file

pciPassthru.use64bitMMIO
  type: boolean
  about: Places passthrough BARs above 4 GB; needs EFI.
  confidence: high
  sources: vmware-tanzu/vm-operator

pciPassthru{n}.cfg.*
  type: string
  about: Plugin parameters for a passthrough or vGPU device.
  confidence: low
  sources: public-file

pciPassthru{n}.class
  type: string
  hardware: 7
  about: PCI class code.
  confidence: low
  sources: public-file

pciPassthru{n}.deviceId
  type: string
  hardware: 7
  about: PCI device id.
  confidence: low
  sources: public-file

pciPassthru{n}.filename
  type: filename
  hardware: 7
  about: Option ROM or backing file.
  confidence: low
  sources: public-file

pciPassthru{n}.generatedMACAddress
  type: mac
  hardware: 7
  flags: managed
  about: MAC generated for an SR-IOV NIC.
  confidence: low
  sources: public-file

pciPassthru{n}.id
  type: string
  hardware: 7
  about: Host PCI address of the device.
  confidence: low
  sources: public-file

pciPassthru{n}.msiEnabled
  type: boolean
  hardware: 7
  about: MSI for the passthrough device.
  confidence: low
  sources: public-file

pciPassthru{n}.networkName
  type: string
  hardware: 7
  about: Network for an SR-IOV NIC.
  confidence: low
  sources: public-file

pciPassthru{n}.opromEnabled
  type: boolean
  hardware: 7
  about: Exposes the option ROM.
  confidence: low
  sources: public-file

pciPassthru{n}.pciSlotNumber
  type: integer
  hardware: 7
  flags: managed
  about: Guest PCI slot.
  confidence: low
  sources: public-file

pciPassthru{n}.pfId
  type: string
  hardware: 7
  about: Physical function used for SR-IOV.
  confidence: low
  sources: public-file

pciPassthru{n}.present
  type: boolean
  hardware: 7
  about: Host PCI device passed through to the VM.
  confidence: high
  sources: scg, stig

pciPassthru{n}.subDeviceId
  type: string
  hardware: 7
  about: PCI subsystem device id.
  confidence: low
  sources: public-file

pciPassthru{n}.subVendorId
  type: string
  hardware: 7
  about: PCI subsystem vendor id.
  confidence: low
  sources: public-file

pciPassthru{n}.systemId
  type: string
  hardware: 7
  about: Host system id.
  confidence: low
  sources: public-file

pciPassthru{n}.vendorId
  type: string
  hardware: 7
  about: PCI vendor id.
  confidence: low
  sources: public-file

pciPassthru{n}.vgpu
  type: string
  hardware: 7
  about: vGPU profile name.
  confidence: low
  sources: public-file

precisionclock{n}.present
  type: boolean
  hardware: 17
  about: Precision clock device.
  confidence: low
  sources: public-file

precisionclock{n}.refClockProtocol
  type: enum
  values: ntp, ptp, none
  hardware: 17
  about: Time source of the precision clock.
  confidence: low
  sources: public-file

printers.enabled
  type: boolean
  product: hosted
  about: Virtual printer (ThinPrint) support.
  confidence: medium
  sources: real-vmx 1

vmci.filter.enable
  type: boolean
  about: VMCI firewall filter.
  confidence: high
  sources: vmware/govmomi, libguestfs/virt-v2v, real-vmx 1

vmci.present
  type: boolean
  status: legacy
  about: Non-indexed form seen in old files; use vmci0.present.
  confidence: medium
  sources: hooklift/govmx, johlandabee/govmx

vmci{n}.id
  type: integer
  flags: managed
  about: VMCI context id.
  confidence: high
  sources: packer, libvirt, libguestfs/virt-v2v, CosmosOS/Cosmos, real-vmx 59

vmci{n}.pciSlotNumber
  type: integer
  flags: managed
  about: PCI slot of the VMCI device.
  confidence: high
  sources: packer, vmware/govmomi, libvirt, libguestfs/virt-v2v, CosmosOS/Cosmos, TritonDataCenter/smartos-live, real-vmx 46

vmci{n}.present
  type: boolean
  default: TRUE
  about: VM communication interface device.
  confidence: high
  sources: packer, vmware/govmomi, vmware/open-vmdk, libvirt, libguestfs/virt-v2v, real-vmx 74

vmci{n}.unrestricted
  type: boolean
  status: obsolete
  about: Old switch that allowed VM-to-VM VMCI traffic; the feature was removed with ESXi 5.1.
  confidence: high
  sources: scg, vmware/govmomi, lamw, real-vmx 3

vwdt.present
  type: boolean
  hardware: 17
  about: Virtual watchdog timer.
  confidence: low
  sources: public-file

vwdt.runOnBoot
  type: boolean
  hardware: 17
  about: Starts the watchdog at boot.
  confidence: low
  sources: public-file
`;
