/** Remote consoles and VNC. */
export const remoteDisplay = `
RemoteDisplay.depth
  type: integer
  about: Colour depth of the remote console.
  confidence: low
  sources: public-file

RemoteDisplay.maxConnections
  type: integer
  range: -1..
  default: -1
  about: How many console clients may watch at once. -1 is unlimited; guides require an explicit 1.
  confidence: high
  sources: scg, stig, cis, vmware/PowerCLI-Example-Scripts, vmware/govmomi, vmware/pyvmomi, vmware-tanzu/vm-operator, real-vmx 2

RemoteDisplay.maxHeight
  type: integer
  about: Largest remote height.
  confidence: low
  sources: public-file

RemoteDisplay.maxWidth
  type: integer
  about: Largest remote width.
  confidence: low
  sources: public-file

RemoteDisplay.vnc.enabled
  type: boolean
  default: FALSE
  about: Built-in VNC server of the VM process.
  confidence: high
  sources: scg, libvirt, packer, vmware/PowerCLI-Example-Scripts, vmware/govmomi, vmware-archive/photon-controller, real-vmx 6

RemoteDisplay.vnc.ip
  type: ipaddr
  about: Address the VNC server binds to. Default is all interfaces; Packer sets 127.0.0.1.
  confidence: high
  sources: packer, libvirt, johlandabee/govmx, real-vmx 1

RemoteDisplay.vnc.key
  type: secret
  flags: secret
  about: Obfuscated (not encrypted) form of the VNC password.
  confidence: medium
  sources: ManageIQ/vmware_web_service

RemoteDisplay.vnc.keyMap
  type: string
  about: VNC keyboard map.
  confidence: high
  sources: libvirt, openstack/nova, real-vmx 2

RemoteDisplay.vnc.keyMapFile
  type: filename
  flags: path
  about: VNC keyboard map file.
  confidence: low
  sources: public-file

RemoteDisplay.vnc.password
  type: secret
  flags: secret
  about: VNC password in clear text (at most 8 significant characters).
  confidence: high
  sources: libvirt, packer, ManageIQ/vmware_web_service, real-vmx 2

RemoteDisplay.vnc.port
  type: port
  range: 0..65535
  default: 5900
  about: TCP port of the VNC server; libvirt warns outside 5900-5964.
  confidence: high
  sources: libvirt, packer, vmware-archive/photon-controller, libguestfs/virt-v2v, ManageIQ/vmware_web_service, StefanScherer/packer-windows, real-vmx 6

RemoteDisplay.vnc.webSocket.enabled
  type: boolean
  about: VNC over WebSocket.
  confidence: low
  sources: public-file

RemoteDisplay.vnc.webSocket.port
  type: port
  range: 1..65535
  about: WebSocket port.
  confidence: low
  sources: public-file

RemoteDisplay.vnc.zlibLevel
  type: integer
  range: 0..9
  about: Compression level.
  confidence: low
  sources: public-file

RemoteDisplay.vncWheelStep
  type: integer
  about: Wheel step of VNC clients.
  confidence: low
  sources: public-file
`;
