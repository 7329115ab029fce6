/** Keyboard, mouse, sensors. */
export const input = `
keyboard.allowBothIRQs
  type: boolean
  about: FALSE works around lost keyboard and mouse input.
  confidence: medium
  sources: mouse

keyboard.typematicMinDelay
  type: integer
  unit: us
  about: Shortest key-repeat delay in microseconds; raising it stops repeated keys on slow consoles.
  confidence: medium
  sources: openstack/nova

keyboard.vusb.enable
  type: boolean
  about: Virtual USB keyboard (older spelling).
  confidence: medium
  sources: real-vmx 1

keyboard.vusb.present
  type: boolean
  about: Virtual USB keyboard.
  confidence: low
  sources: public-file

keyboardAndMouseProfile
  type: string
  examples: macProfile
  product: fusion
  about: Key mapping profile of Fusion.
  confidence: medium
  sources: real-vmx 2

mouse.present
  type: boolean
  about: PS/2 mouse.
  confidence: low
  sources: public-file

mouse.vusb.enable
  type: boolean
  about: Virtual USB mouse (older spelling).
  confidence: medium
  sources: oc4vm, real-vmx 1

mouse.vusb.present
  type: boolean
  about: Virtual USB mouse.
  confidence: low
  sources: public-file

mouse.vusb.useBasicMouse
  type: boolean
  about: FALSE enables extra buttons and smooth scrolling.
  confidence: medium
  sources: mouse, oc4vm

sensor.accelerometer
  type: enum
  values: pass-through
  product: hosted
  about: Passes the host accelerometer sensor to the guest.
  confidence: medium
  sources: real-vmx 2

sensor.ambientLight
  type: enum
  values: pass-through
  product: hosted
  about: Passes the host ambientLight sensor to the guest.
  confidence: medium
  sources: real-vmx 1

sensor.compass
  type: enum
  values: pass-through
  product: hosted
  about: Passes the host compass sensor to the guest.
  confidence: medium
  sources: real-vmx 1

sensor.gyrometer
  type: enum
  values: pass-through
  product: hosted
  about: Passes the host gyrometer sensor to the guest.
  confidence: medium
  sources: real-vmx 1

sensor.inclinometer
  type: enum
  values: pass-through
  product: hosted
  about: Passes the host inclinometer sensor to the guest.
  confidence: medium
  sources: real-vmx 1

sensor.location
  type: enum
  values: pass-through
  product: hosted
  about: Passes the host location sensor to the guest.
  confidence: high
  sources: real-vmx 7

sensor.orientation
  type: enum
  values: pass-through
  product: hosted
  about: Passes the host orientation sensor to the guest.
  confidence: medium
  sources: real-vmx 1

touchscreen.vusb.present
  type: boolean
  product: hosted
  about: Virtual touch screen.
  confidence: medium
  sources: real-vmx 2

vmmouse.fileName
  type: string
  about: Backing of the absolute pointer.
  confidence: low
  sources: public-file

vmmouse.present
  type: boolean
  default: TRUE
  about: Absolute pointer device used by the Tools.
  confidence: medium
  sources: prefmouse
`;
