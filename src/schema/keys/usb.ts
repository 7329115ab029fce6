/** USB controllers and devices. */
export const usb = `
ehci.pciSlotNumber
  type: integer
  flags: managed
  about: PCI slot of the controller.
  confidence: high
  sources: libvirt, real-vmx 42

ehci.present
  type: boolean
  default: FALSE
  hardware: 6
  about: USB 2.0 controller (EHCI). Workstation 6 had it first, ESX with hardware version 7.
  confidence: high
  sources: packer, libvirt, CosmosOS/Cosmos, oc4vm, real-vmx 50

ehci:{n}.deviceType
  type: string
  examples: hid; hub; disk; mouse
  flags: managed
  about: Kind of USB device such as hid, hub, disk or video.
  confidence: medium
  sources: ws17vmx, real-vmx 2

ehci:{n}.parent
  type: integer
  flags: managed
  about: Hub port the device hangs from; -1 is the root.
  confidence: medium
  sources: ws17vmx, real-vmx 2

ehci:{n}.port
  type: integer
  flags: managed
  about: Port number.
  confidence: medium
  sources: ws17vmx, real-vmx 2

ehci:{n}.present
  type: boolean
  flags: managed
  about: Device on a USB port.
  confidence: medium
  sources: ws17vmx

ehci:{n}.speed
  type: integer
  flags: managed
  about: Speed code of the device.
  confidence: medium
  sources: ws17vmx

usb.autoConnect.device{n}
  type: string
  about: Host device to connect automatically, selected by vid/pid, path or name.
  confidence: medium
  sources: vmharness, real-vmx 2

usb.generic.allowCCID
  type: boolean
  default: FALSE
  about: Allows smart-card readers to be passed through.
  confidence: low
  sources: public-file

usb.generic.allowHID
  type: boolean
  default: FALSE
  about: Allows human input devices to be passed through.
  confidence: medium
  sources: CosmosOS/Cosmos, oc4vm, real-vmx 2

usb.generic.allowLastHID
  type: boolean
  default: FALSE
  about: Allows even the last host keyboard or mouse to be passed through.
  confidence: low
  sources: public-file

usb.generic.autoconnect
  type: boolean
  default: FALSE
  about: Connects newly plugged host USB devices to the VM.
  confidence: high
  sources: libvirt, hooklift/govmx, johlandabee/govmx, turnkeylinux/buildtasks, real-vmx 3

usb.pciSlotNumber
  type: integer
  flags: managed
  about: PCI slot of the controller.
  confidence: high
  sources: libvirt, real-vmx 43

usb.present
  type: boolean
  default: FALSE
  about: USB 1.1/2.0 controller (UHCI).
  confidence: high
  sources: scg, stig, cis, packer, vmware/open-vmdk, vmware/photon, libvirt, real-vmx 61

usb.quirks.darwinVendor{n}
  type: string
  about: Vendor quirk for macOS hosts.
  confidence: medium
  sources: oc4vm, real-vmx 1

usb.quirks.device{n}
  type: string
  about: Quirk for one device, e.g. vid:pid skip-reset.
  confidence: low
  sources: public-file

usb.restrictions.defaultAllow
  type: boolean
  about: FALSE blocks every host USB device that is not listed.
  confidence: low
  sources: public-file

usb.vbluetooth.startConnected
  type: boolean
  product: hosted
  about: Shares the host Bluetooth controller.
  confidence: high
  sources: libvirt, oc4vm, real-vmx 36

usb:{n}.deviceType
  type: string
  examples: hid; hub; disk; mouse
  flags: managed
  about: Kind of USB device such as hid, hub, disk or video.
  confidence: high
  sources: ws17vmx, libvirt, hooklift/govmx, johlandabee/govmx, real-vmx 35

usb:{n}.parent
  type: integer
  flags: managed
  about: Hub port the device hangs from; -1 is the root.
  confidence: high
  sources: ws17vmx, libvirt, hooklift/govmx, johlandabee/govmx, real-vmx 35

usb:{n}.port
  type: integer
  flags: managed
  about: Port number.
  confidence: high
  sources: ws17vmx, libvirt, hooklift/govmx, johlandabee/govmx, real-vmx 35

usb:{n}.present
  type: boolean
  flags: managed
  about: Device on a USB port.
  confidence: high
  sources: ws17vmx, libvirt, hooklift/govmx, johlandabee/govmx, real-vmx 35

usb:{n}.speed
  type: integer
  flags: managed
  about: Speed code of the device.
  confidence: high
  sources: ws17vmx, libvirt, hooklift/govmx, johlandabee/govmx, real-vmx 35

usb_xhci.autoConnect.device{n}
  type: string
  about: Host device to connect automatically on the USB 3 controller.
  confidence: medium
  sources: real-vmx 1

usb_xhci.pciSlotNumber
  type: integer
  flags: managed
  about: PCI slot of the controller.
  confidence: high
  sources: libguestfs/virt-v2v, real-vmx 12

usb_xhci.present
  type: boolean
  default: FALSE
  hardware: 8
  about: USB 3.x controller (xHCI).
  confidence: high
  sources: hwlimits, packer, libguestfs/virt-v2v, oc4vm, real-vmx 18

usb_xhci:{n}.deviceType
  type: string
  examples: hid; hub; disk; mouse
  flags: managed
  about: Kind of USB device such as hid, hub, disk or video.
  confidence: high
  sources: ws17vmx, libguestfs/virt-v2v, oc4vm, real-vmx 12

usb_xhci:{n}.fileName
  type: filename
  flags: path
  about: Disk image of a virtual USB disk.
  confidence: medium
  sources: oc4vm, real-vmx 1

usb_xhci:{n}.mode
  type: enum
  values: persistent, independent-persistent, independent-nonpersistent
  about: Disk mode of a virtual USB disk.
  confidence: medium
  sources: oc4vm, real-vmx 1

usb_xhci:{n}.parent
  type: integer
  flags: managed
  about: Hub port the device hangs from; -1 is the root.
  confidence: high
  sources: ws17vmx, libguestfs/virt-v2v, oc4vm, real-vmx 12

usb_xhci:{n}.port
  type: integer
  flags: managed
  about: Port number.
  confidence: high
  sources: ws17vmx, libguestfs/virt-v2v, oc4vm, real-vmx 12

usb_xhci:{n}.present
  type: boolean
  flags: managed
  about: Device on a USB port.
  confidence: high
  sources: ws17vmx, libguestfs/virt-v2v, oc4vm, real-vmx 12

usb_xhci:{n}.readonly
  type: boolean
  about: Write protection of a virtual USB disk.
  confidence: medium
  sources: oc4vm, real-vmx 1

usb_xhci:{n}.speed
  type: integer
  flags: managed
  about: Speed code of the device.
  confidence: high
  sources: ws17vmx, oc4vm, real-vmx 5
`;
