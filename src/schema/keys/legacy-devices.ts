/** Floppy drives, parallel and serial ports. */
export const legacyDevices = `
floppy{0..1}.autodetect
  type: boolean
  about: Picks the host drive automatically.
  confidence: high
  sources: libvirt, real-vmx 11

floppy{0..1}.clientDevice
  type: boolean
  about: Uses the drive of the console client.
  confidence: high
  sources: libvirt, packer, libguestfs/virt-v2v, real-vmx 25

floppy{0..1}.fileName
  type: filename
  flags: path
  about: Image or host device.
  confidence: high
  sources: libvirt, packer, libguestfs/virt-v2v, real-vmx 37

floppy{0..1}.fileType
  type: enum
  values: file, device
  about: Backing of the floppy.
  confidence: high
  sources: libvirt, packer, real-vmx 23

floppy{0..1}.present
  type: boolean
  about: Floppy drive. Older products create floppy0 unless it is set FALSE.
  confidence: high
  sources: libvirt, scg, stig, cis, packer, libguestfs/virt-v2v, CosmosOS/Cosmos, real-vmx 129

floppy{0..1}.startConnected
  type: boolean
  about: Connected at power-on.
  confidence: high
  sources: libvirt, packer, libguestfs/virt-v2v, oc4vm, real-vmx 21

parallel{0..2}.autodetect
  type: boolean
  about: Picks a host port automatically.
  confidence: high
  sources: packer, johlandabee/govmx, real-vmx 1

parallel{0..2}.bidirectional
  type: boolean
  about: Two-way transfer; has to be FALSE for a file backing.
  confidence: high
  sources: libvirt, packer, johlandabee/govmx, real-vmx 1

parallel{0..2}.fileName
  type: filename
  flags: path
  about: Host device or output file.
  confidence: high
  sources: libvirt, packer, johlandabee/govmx, real-vmx 7

parallel{0..2}.fileType
  type: enum
  values: device, file
  about: Backing of the port.
  confidence: high
  sources: libvirt, real-vmx 6

parallel{0..2}.present
  type: boolean
  default: FALSE
  about: Parallel port.
  confidence: high
  sources: libvirt, scg, stig, cis, packer, boxgrinder/boxgrinder-build, johlandabee/govmx, real-vmx 8

parallel{0..2}.startConnected
  type: boolean
  about: Connected at power-on.
  confidence: high
  sources: libvirt, packer, johlandabee/govmx, real-vmx 1

serial{0..31}.autodetect
  type: boolean
  about: Picks a host port automatically.
  confidence: high
  sources: packer, johlandabee/govmx, real-vmx 1

serial{0..31}.fileName
  type: filename
  flags: path
  about: Device, file, pipe or URI that backs the port.
  confidence: high
  sources: libvirt, packer, vmware-archive/photon-controller, CosmosOS/Cosmos, oc4vm, real-vmx 47

serial{0..31}.fileType
  type: enum
  values: device, file, pipe, network, thinprint
  about: Backing of the serial port.
  confidence: high
  sources: libvirt, packer, vmware-archive/photon-controller, CosmosOS/Cosmos, oc4vm, real-vmx 54

serial{0..31}.hardwareFlowControl
  type: boolean
  about: Hardware flow control.
  confidence: high
  sources: vmware/vic

serial{0..31}.network.endPoint
  type: enum
  values: client, server
  about: Which side of the TCP connection this VM is.
  confidence: high
  sources: libvirt, vmware-archive/photon-controller, real-vmx 4

serial{0..31}.pipe.endPoint
  type: enum
  values: client, server
  about: Which side of the named pipe this VM is.
  confidence: high
  sources: libvirt, packer, CosmosOS/Cosmos, GNS3/gns3-server, johlandabee/govmx, real-vmx 8

serial{0..31}.present
  type: boolean
  default: FALSE
  about: Serial port. Security guides want unneeded ports removed.
  confidence: high
  sources: libvirt, scg, stig, cis, packer, CosmosOS/Cosmos, oc4vm, DrDonk/unlocker, real-vmx 56

serial{0..31}.startConnected
  type: boolean
  about: Connected at power-on.
  confidence: high
  sources: libvirt, packer, oc4vm, DrDonk/vmxtool, GNS3/gns3-server, TritonDataCenter/smartos-live, real-vmx 8

serial{0..31}.tryNoRxLoss
  type: boolean
  about: Applies flow control so that no input is lost.
  confidence: high
  sources: packer, libvirt, CosmosOS/Cosmos, oc4vm, DrDonk/unlocker, DrDonk/vmxtool, real-vmx 14

serial{0..31}.vspc
  type: string
  about: Virtual serial port concentrator URI.
  confidence: high
  sources: libvirt, vmware-archive/photon-controller

serial{0..31}.yieldOnMsrRead
  type: boolean
  about: Yields the CPU while the guest polls the port.
  confidence: high
  sources: packer, vmware-archive/photon-controller, libvirt, CosmosOS/Cosmos, oc4vm, DrDonk/unlocker, real-vmx 16
`;
