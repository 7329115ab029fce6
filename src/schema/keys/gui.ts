/** The window of a machine in Workstation, Player and Fusion. */
export const gui = `
gui.applyHostDisplayScalingToGuest
  type: boolean
  product: hosted
  about: Applies host display scaling to the guest.
  confidence: medium
  sources: dmsd

gui.available
  type: boolean
  product: hosted
  about: Shows the VM in the interface.
  confidence: medium
  sources: public-file

gui.enableStretchGuest
  type: boolean
  product: hosted
  about: Stretches the guest screen to the window.
  confidence: high
  sources: real-vmx 4

gui.exitAtPowerOff
  type: boolean
  product: hosted
  about: Closes the product when the VM powers off.
  confidence: medium
  sources: real-vmx 1

gui.exitOnCLIHLT
  type: boolean
  product: hosted
  about: Closes the window when the guest halts.
  confidence: high
  sources: real-vmx 16

gui.fitGuestUsingNativeDisplayResolution
  type: boolean
  product: hosted
  about: Fits the guest to the native host resolution.
  confidence: high
  sources: oc4vm, StefanScherer/packer-windows, real-vmx 6

gui.fullScreenAtPowerOn
  type: boolean
  product: hosted
  about: Enters full screen at power-on.
  confidence: high
  sources: packer, libguestfs/virt-v2v, StefanScherer/packer-windows, hooklift/govmx, johlandabee/govmx, real-vmx 4

gui.fullScreenOnAllHostDisplays
  type: boolean
  product: hosted
  about: Full screen spans all host displays.
  confidence: low
  sources: public-file

gui.lastPoweredViewMode
  type: enum
  values: windowed, fullscreen, quickswitch, unity, ...
  product: hosted
  flags: managed
  about: View mode used last.
  confidence: high
  sources: StefanScherer/packer-windows, real-vmx 7

gui.managementUI
  type: boolean
  product: hosted
  about: Shows management functions.
  confidence: low
  sources: public-file

gui.powerOnAtStartup
  type: boolean
  product: hosted
  about: Powers the VM on when it is opened.
  confidence: medium
  sources: real-vmx 1

gui.restricted
  type: boolean
  product: hosted
  about: Restricts the user interface for this VM.
  confidence: medium
  sources: real-vmx 1

gui.stretchGuestMode
  type: enum
  values: fullfill, aspect, ...
  product: hosted
  about: How the guest screen is stretched.
  confidence: high
  sources: real-vmx 4

gui.viewModeAtPowerOn
  type: enum
  values: windowed, fullscreen, quickswitch, unity, ...
  product: hosted
  about: View mode at power-on.
  confidence: high
  sources: packer, libguestfs/virt-v2v, StefanScherer/packer-windows, hooklift/govmx, johlandabee/govmx, real-vmx 4

mks.keyboardFilter
  type: enum
  values: allow, disallow, require, ...
  product: hosted
  about: Enhanced virtual keyboard.
  confidence: medium
  sources: real-vmx 2

unity.allowCompositingInGuest
  type: boolean
  product: hosted
  about: Desktop composition in Unity mode.
  confidence: medium
  sources: real-vmx 1

unity.customColor
  type: string
  product: hosted
  about: Colour of the borders in Unity mode.
  confidence: low
  sources: real-vmx 3

unity.useCustomColor
  type: boolean
  product: hosted
  about: Own colour of the borders in Unity mode.
  confidence: low
  sources: real-vmx 3

unity.enableLaunchMenu
  type: boolean
  product: hosted
  about: Launch menu in Unity mode.
  confidence: medium
  sources: real-vmx 1

unity.showBadges
  type: boolean
  product: hosted
  about: Unity badges.
  confidence: medium
  sources: real-vmx 1

unity.showBorders
  type: boolean
  product: hosted
  about: Unity borders.
  confidence: medium
  sources: real-vmx 1

unity.wasCapable
  type: boolean
  product: hosted
  flags: managed
  about: Whether Unity was usable at last run.
  confidence: high
  sources: real-vmx 5
`;
