/** Sound card. */
export const sound = `
sound.autoDetect
  type: boolean
  about: Uses the default host device.
  confidence: high
  sources: packer, libvirt, CosmosOS/Cosmos, oc4vm, real-vmx 49

sound.fileName
  type: string
  about: Host sound device; -1 means automatic.
  confidence: high
  sources: packer, libvirt, CosmosOS/Cosmos, oc4vm, real-vmx 50

sound.highPriority
  type: boolean
  product: hosted
  about: Runs audio with higher priority.
  confidence: low
  sources: public-file

sound.opl3.enabled
  type: boolean
  about: FM synthesizer of the sound card. Seen in files that a product wrote.
  confidence: low
  sources: real-vmx 2

sound.pciSlotNumber
  type: integer
  flags: managed
  about: PCI slot of the sound card.
  confidence: high
  sources: libvirt, TritonDataCenter/smartos-live, real-vmx 39

sound.present
  type: boolean
  default: FALSE
  about: Sound card.
  confidence: high
  sources: packer, libvirt, CosmosOS/Cosmos, oc4vm, real-vmx 59

sound.startConnected
  type: boolean
  about: Connected at power-on.
  confidence: high
  sources: packer, libvirt, StefanScherer/packer-windows, boxcutter/windows, haiku/haiku, hooklift/govmx, real-vmx 16

sound.virtualDev
  type: enum
  values: sb16, es1371, hdaudio
  about: Sound card model.
  confidence: high
  sources: vmware/govmomi, libvirt, oc4vm, boxcutter/windows, haiku/haiku, real-vmx 24
`;
