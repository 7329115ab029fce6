/** Disks, drives and their controllers. */
export const storage = `
buslogic.noDriver
  type: boolean
  status: legacy
  about: Suppresses the BusLogic driver hint.
  confidence: medium
  sources: libvirt, real-vmx 2

cdrom.showIsoLockWarning
  type: boolean
  about: Warning when the guest locked the CD.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator

ctkEnabled
  type: boolean
  default: FALSE
  hardware: 7
  about: Changed block tracking for the VM.
  confidence: high
  sources: vmwdoc

disk.EnableUUID
  type: boolean
  default: FALSE
  about: Gives each disk a serial/UUID the guest can read; Kubernetes CSI and clustering need it.
  confidence: high
  sources: hashicorp/packer-plugin-vsphere, vmware/govmomi, vmware/vic, vmware-tanzu/vm-operator, libguestfs/virt-v2v, real-vmx 2

disk.enableVirtualSSD
  type: boolean
  about: Virtual SSD reporting for all disks.
  confidence: high
  sources: vmware-archive/photon-controller

disk.locking
  type: boolean
  default: TRUE
  about: FALSE drops the disk lock so that two VMs can open one disk: data loss unless a cluster file system is used.
  confidence: medium
  sources: rac

disk.scsiUnmapAllowed
  type: boolean
  default: TRUE
  about: Passes guest TRIM/UNMAP to thin disks.
  confidence: medium
  sources: dellkb

diskCleanup.automatic
  type: boolean
  product: fusion
  about: Reclaims disk space automatically after shutdown.
  confidence: medium
  sources: real-vmx 1

diskLib.dataCacheMaxReadAheadSize
  type: integer
  product: hosted
  about: Disk library read-ahead upper size.
  confidence: medium
  sources: rac

diskLib.dataCacheMaxSize
  type: integer
  product: hosted
  about: Disk library cache size; 0 for shared disks.
  confidence: medium
  sources: rac

diskLib.dataCacheMinReadAheadSize
  type: integer
  product: hosted
  about: Disk library read-ahead lower size.
  confidence: medium
  sources: rac

diskLib.dataCachePageSize
  type: integer
  product: hosted
  about: Disk library cache page size.
  confidence: medium
  sources: rac

diskLib.maxUnsyncedWrites
  type: integer
  product: hosted
  about: Writes allowed before a flush; 0 for shared disks.
  confidence: medium
  sources: rac

hard-disk.hostBuffer
  type: enum
  values: enabled, disabled
  product: hosted
  about: Host buffering of disk files.
  confidence: medium
  sources: real-vmx 1

ide{0..1}.present
  type: boolean
  about: IDE controller. Products write drives without it: both controllers are there.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop

ide{0..1}:{0..1}.allowGuestConnectionControl
  type: boolean
  default: TRUE
  about: Guest may connect or eject the device.
  confidence: medium
  sources: libguestfs/virt-v2v, real-vmx 2

ide{0..1}:{0..1}.autodetect
  type: boolean
  about: Picks the host drive automatically.
  confidence: high
  sources: vmware/govmomi, libvirt, CosmosOS/Cosmos, haiku/haiku, real-vmx 11

ide{0..1}:{0..1}.clientDevice
  type: boolean
  about: Uses the drive of the console client (ESXi).
  confidence: high
  sources: libvirt, packer, johlandabee/govmx, josenk/terraform-provider-esxi, real-vmx 9

ide{0..1}:{0..1}.ctkEnabled
  type: boolean
  hardware: 7
  about: Changed block tracking for the disk.
  confidence: low
  sources: public-file

ide{0..1}:{0..1}.deviceType
  type: enum
  values: disk, ata-hardDisk, cdrom-image, cdrom-raw, atapi-cdrom, rawDisk, plainDisk
  default: disk
  about: Kind of device. libvirt expects cdrom-image for .iso files and atapi-cdrom or cdrom-raw for a host drive.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, libguestfs/virt-v2v, real-vmx 38

ide{0..1}:{0..1}.fileName
  type: filename
  flags: path
  about: Backing: .vmdk, .iso, host device, or auto detect / emptyBackingString for a drive without medium.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, libguestfs/virt-v2v, real-vmx 41

ide{0..1}:{0..1}.mode
  type: enum
  values: persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append
  default: persistent
  about: Disk mode. independent-nonpersistent throws writes away at power-off.
  confidence: high
  sources: libvirt, haiku/haiku, real-vmx 9

ide{0..1}:{0..1}.present
  type: boolean
  default: FALSE
  about: IDE device at unit M.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, libguestfs/virt-v2v, real-vmx 46

ide{0..1}:{0..1}.redo
  type: string
  flags: managed
  about: Redo-log name; empty in normal files.
  confidence: high
  sources: libvirt, haiku/haiku, real-vmx 12

ide{0..1}:{0..1}.startConnected
  type: boolean
  default: TRUE
  about: Connected at power-on (removable media).
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, boxcutter/windows, haiku/haiku, josenk/terraform-provider-esxi, real-vmx 14

ide{0..1}:{0..1}.virtualSSD
  type: boolean
  values: 0, 1
  about: Reports the disk as SSD (1) or rotating (0).
  confidence: low
  sources: public-file

ide{0..1}:{0..1}.writeThrough
  type: boolean
  about: Write-through caching.
  confidence: high
  sources: libvirt, haiku/haiku, real-vmx 7

nvme{0..3}.pciSlotNumber
  type: integer
  hardware: 13
  flags: managed
  about: PCI slot of the NVMe controller.
  confidence: high
  sources: libguestfs/virt-v2v, fox-it/dissect.hypervisor, real-vmx 6

nvme{0..3}.present
  type: boolean
  default: FALSE
  hardware: 13
  about: NVMe controller. Devices behind it are ignored while this is not TRUE.
  confidence: high
  sources: packer, libguestfs/virt-v2v, fox-it/dissect.hypervisor, johlandabee/govmx, real-vmx 8

nvme{0..3}.subnqnUUID
  type: uuid
  hardware: 13
  flags: managed
  about: Subsystem NQN id of the NVMe controller.
  confidence: medium
  sources: ws17vmx, real-vmx 1

nvme{0..3}:{0..63}.ctkEnabled
  type: boolean
  hardware: 13
  about: Changed block tracking for the disk.
  confidence: low
  sources: public-file

nvme{0..3}:{0..63}.deviceType
  type: enum
  values: disk
  default: disk
  hardware: 13
  about: Kind of device. libvirt expects cdrom-image for .iso files and atapi-cdrom or cdrom-raw for a host drive.
  confidence: low
  sources: public-file

nvme{0..3}:{0..63}.fileName
  type: filename
  hardware: 13
  flags: path
  about: Backing: .vmdk, .iso, host device, or auto detect / emptyBackingString for a drive without medium.
  confidence: high
  sources: packer, libguestfs/virt-v2v, fox-it/dissect.hypervisor, real-vmx 7

nvme{0..3}:{0..63}.mode
  type: enum
  values: persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append
  default: persistent
  hardware: 13
  about: Disk mode. independent-nonpersistent throws writes away at power-off.
  confidence: low
  sources: public-file

nvme{0..3}:{0..63}.present
  type: boolean
  default: FALSE
  hardware: 13
  about: NVMe device at unit M.
  confidence: high
  sources: libguestfs/virt-v2v, fox-it/dissect.hypervisor, real-vmx 7

nvme{0..3}:{0..63}.redo
  type: string
  hardware: 13
  flags: managed
  about: Redo-log name; empty in normal files.
  confidence: high
  sources: libguestfs/virt-v2v, fox-it/dissect.hypervisor, real-vmx 6

nvme{0..3}:{0..63}.startConnected
  type: boolean
  default: TRUE
  hardware: 13
  about: Connected at power-on (removable media).
  confidence: low
  sources: public-file

nvme{0..3}:{0..63}.virtualSSD
  type: boolean
  values: 0, 1
  hardware: 13
  about: Reports the disk as SSD (1) or rotating (0).
  confidence: low
  sources: public-file

sata{0..3}.pciSlotNumber
  type: integer
  hardware: 10
  flags: managed
  about: PCI slot of the SATA (AHCI) controller.
  confidence: high
  sources: libguestfs/virt-v2v, real-vmx 35

sata{0..3}.present
  type: boolean
  default: FALSE
  hardware: 10
  about: SATA (AHCI) controller. Devices behind it are ignored while this is not TRUE.
  confidence: high
  sources: libvirt, packer, libguestfs/virt-v2v, oc4vm, real-vmx 42

sata{0..3}:{0..29}.allowGuestConnectionControl
  type: boolean
  default: TRUE
  hardware: 10
  about: Guest may connect or eject the device.
  confidence: high
  sources: libguestfs/virt-v2v, real-vmx 4

sata{0..3}:{0..29}.autodetect
  type: boolean
  hardware: 10
  about: Picks the host drive automatically.
  confidence: high
  sources: oc4vm, real-vmx 13

sata{0..3}:{0..29}.clientDevice
  type: boolean
  hardware: 10
  about: Uses the drive of the console client (ESXi).
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, real-vmx 4

sata{n}:{n}.connectionStatus
  type: integer
  hardware: 10
  flags: managed
  about: Recorded connection state of removable media.
  confidence: medium
  sources: real-vmx 1

sata{0..3}:{0..29}.ctkEnabled
  type: boolean
  hardware: 10
  about: Changed block tracking for the disk.
  confidence: low
  sources: public-file

sata{0..3}:{0..29}.deviceType
  type: enum
  values: disk, cdrom-image, cdrom-raw, atapi-cdrom, rawDisk, plainDisk
  default: disk
  hardware: 10
  about: Kind of device. libvirt expects cdrom-image for .iso files and atapi-cdrom or cdrom-raw for a host drive.
  confidence: high
  sources: libvirt, packer, libguestfs/virt-v2v, oc4vm, real-vmx 26

sata{0..3}:{0..29}.fileName
  type: filename
  hardware: 10
  flags: path
  about: Backing: .vmdk, .iso, host device, or auto detect / emptyBackingString for a drive without medium.
  confidence: high
  sources: libvirt, packer, libguestfs/virt-v2v, oc4vm, real-vmx 29

sata{0..3}:{0..29}.mode
  type: enum
  values: persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append
  default: persistent
  hardware: 10
  about: Disk mode. independent-nonpersistent throws writes away at power-off.
  confidence: high
  sources: real-vmx 4

sata{0..3}:{0..29}.present
  type: boolean
  default: FALSE
  hardware: 10
  about: SATA (AHCI) device at unit M.
  confidence: high
  sources: libvirt, packer, libguestfs/virt-v2v, oc4vm, real-vmx 30

sata{0..3}:{0..29}.redo
  type: string
  hardware: 10
  flags: managed
  about: Redo-log name; empty in normal files.
  confidence: high
  sources: oc4vm, real-vmx 7

sata{0..3}:{0..29}.startConnected
  type: boolean
  default: TRUE
  hardware: 10
  about: Connected at power-on (removable media).
  confidence: high
  sources: libguestfs/virt-v2v, oc4vm, real-vmx 11

sata{0..3}:{0..29}.virtualSSD
  type: boolean
  values: 0, 1
  hardware: 10
  about: Reports the disk as SSD (1) or rotating (0).
  confidence: medium
  sources: real-vmx 1

sched.ide{0..1}:{0..1}.shares
  type: string
  product: esxi
  about: Disk I/O shares: low, normal, high or a number.
  confidence: low
  sources: public-file

sched.ide{0..1}:{0..1}.throughputCap
  type: string
  product: esxi
  about: Disk I/O limit, or off.
  confidence: low
  sources: public-file

sched.nvme{0..3}:{0..63}.shares
  type: string
  product: esxi
  about: Disk I/O shares: low, normal, high or a number.
  confidence: medium
  sources: libguestfs/virt-v2v, real-vmx 1

sched.nvme{0..3}:{0..63}.throughputCap
  type: string
  product: esxi
  about: Disk I/O limit, or off.
  confidence: medium
  sources: libguestfs/virt-v2v, real-vmx 1

sched.sata{0..3}:{0..29}.shares
  type: string
  product: esxi
  about: Disk I/O shares: low, normal, high or a number.
  confidence: medium
  sources: libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 1

sched.sata{0..3}:{0..29}.throughputCap
  type: string
  product: esxi
  about: Disk I/O limit, or off.
  confidence: medium
  sources: libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 1

sched.scsi{0..3}:{0..63}.shares
  type: string
  product: esxi
  about: Disk I/O shares: low, normal, high or a number.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, real-vmx 3

sched.scsi{0..3}:{0..63}.throughputCap
  type: string
  product: esxi
  about: Disk I/O limit, or off.
  confidence: high
  sources: vmware/govmomi, libvirt, libguestfs/virt-v2v, real-vmx 3

scsi{0..3}.pciSlotNumber
  type: integer
  flags: managed
  about: PCI slot of the SCSI controller.
  confidence: high
  sources: packer, vmware/govmomi, vmware/pyvmomi, vmware-tanzu/vm-operator, libvirt, libguestfs/virt-v2v, real-vmx 48

scsi{0..3}.present
  type: boolean
  default: FALSE
  about: SCSI controller. Devices behind it are ignored while this is not TRUE.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, libguestfs/virt-v2v, real-vmx 98

scsi{0..3}.sasWWID
  type: hexbytes
  flags: managed
  about: SAS world-wide id of an LSI SAS controller.
  confidence: high
  sources: vmware/pyvmomi, vmware-tanzu/vm-operator, libvirt, libguestfs/virt-v2v, fox-it/dissect.hypervisor, real-vmx 13

scsi{0..3}.sharedBus
  type: enum
  values: none, virtual, physical
  default: none
  about: SCSI bus sharing for clusters.
  confidence: high
  sources: rac, libvirt, josenk/terraform-provider-esxi, real-vmx 10

scsi{0..3}.virtualDev
  type: enum
  values: buslogic, lsilogic, lsisas1068 (7), pvscsi (7)
  default: lsilogic (guest dependent)
  about: SCSI controller model. lsisas1068 and pvscsi need hardware version 7.
  confidence: high
  sources: libvirt, hwlimits, packer, vmware/govmomi, vmware/photon, vmware-archive/photon-controller, libguestfs/virt-v2v, real-vmx 76

scsi{0..3}:{0..63}.allowGuestConnectionControl
  type: boolean
  default: TRUE
  about: Guest may connect or eject the device.
  confidence: medium
  sources: libvirt, real-vmx 2

scsi{0..3}:{0..63}.autodetect
  type: boolean
  about: Picks the host drive automatically.
  confidence: medium
  sources: libvirt, hooklift/govmx, johlandabee/govmx, real-vmx 1

scsi{0..3}:{0..63}.clientDevice
  type: boolean
  about: Uses the drive of the console client (ESXi).
  confidence: high
  sources: libvirt

scsi{0..3}:{0..63}.ctkEnabled
  type: boolean
  hardware: 7
  about: Changed block tracking for the disk.
  confidence: high
  sources: vmwdoc

scsi{0..3}:{0..63}.deviceType
  type: enum
  values: disk, scsi-hardDisk, cdrom-image, cdrom-raw, atapi-cdrom, scsi-passthru, rawDisk, plainDisk
  default: disk
  about: Kind of device. libvirt expects cdrom-image for .iso files and atapi-cdrom or cdrom-raw for a host drive.
  confidence: high
  sources: libvirt, packer, libguestfs/virt-v2v, boxcutter/windows, hooklift/govmx, real-vmx 46

scsi{0..3}:{0..63}.fileName
  type: filename
  flags: path
  about: Backing: .vmdk, .iso, host device, or auto detect / emptyBackingString for a drive without medium.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, libguestfs/virt-v2v, real-vmx 82

scsi{0..3}:{0..63}.mode
  type: enum
  values: persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append
  default: persistent
  about: Disk mode. independent-nonpersistent throws writes away at power-off.
  confidence: high
  sources: scg, libvirt, boxgrinder/boxgrinder-build, turnkeylinux/buildtasks, real-vmx 5

scsi{0..3}:{0..63}.present
  type: boolean
  default: FALSE
  about: SCSI device at unit M.
  confidence: high
  sources: libvirt, packer, hashicorp/vagrant-vmware-desktop, vmware/govmomi, libguestfs/virt-v2v, real-vmx 82

scsi{0..3}:{0..15}.productID
  type: string
  about: SCSI inquiry product string.
  confidence: medium
  sources: hardened

scsi{0..3}:{0..63}.redo
  type: string
  flags: managed
  about: Redo-log name; empty in normal files.
  confidence: high
  sources: packer, vmware/pyvmomi, vmware-tanzu/vm-operator, libvirt, libguestfs/virt-v2v, real-vmx 48

scsi{0..3}:{0..15}.sharing
  type: enum
  values: multi-writer, none, ...
  product: esxi
  about: Allows several VMs to write the disk.
  confidence: high
  sources: vmwdoc

scsi{0..3}:{0..63}.startConnected
  type: boolean
  default: TRUE
  about: Connected at power-on (removable media).
  confidence: high
  sources: libvirt, boxgrinder/boxgrinder-build, turnkeylinux/buildtasks, real-vmx 1

scsi{0..3}:{0..15}.vendorID
  type: string
  about: SCSI inquiry vendor string.
  confidence: medium
  sources: hardened

scsi{0..3}:{0..63}.virtualSSD
  type: boolean
  values: 0, 1
  about: Reports the disk as SSD (1) or rotating (0).
  confidence: high
  sources: packer, vmware/govmomi, real-vmx 1

scsi{0..3}:{0..63}.writeThrough
  type: boolean
  about: Write-through caching.
  confidence: high
  sources: libvirt, packer, boxgrinder/boxgrinder-build, turnkeylinux/buildtasks, real-vmx 5
`;
