/** Preferences of a user or a host, of Workstation and Player. */
export const preferences = `
hint.*
  type: boolean
  scope: host
  product: hosted
  about: FALSE hides one hint dialog.
  confidence: high
  sources: real-host 2

pref.autoFitFullScreen
  type: enum
  values: stretchGuestToHost, fitHostToGuest, fitGuestToHost, ...
  scope: host
  product: hosted
  about: Full-screen fitting.
  confidence: low
  sources: public-file

pref.autoFitGuestToWindow
  type: boolean
  scope: host
  product: hosted
  about: Resizes the guest with the window.
  confidence: low
  sources: public-file

pref.commandBar.toolbarEnabled
  type: boolean
  scope: host
  product: hosted
  flags: managed
  about: Toolbar is shown.
  confidence: medium
  sources: real-host 1

pref.eula.*
  type: string
  scope: host
  product: hosted
  about: Accepted licences.
  confidence: low
  sources: public-file

pref.fullscreen.*
  type: string
  scope: host
  product: hosted
  about: Full-screen settings.
  confidence: high
  sources: real-host 2

pref.gamingMouseMode
  type: string
  scope: host
  product: hosted
  about: Global gaming-mouse mode (single source).
  confidence: medium
  sources: public-file

pref.grabOnMouseClick
  type: boolean
  scope: host
  product: hosted
  about: Grabs the pointer on a click.
  confidence: medium
  sources: prefmouse

pref.hotkey.alt
  type: boolean
  scope: host
  product: hosted
  about: Alt is part of the release hot key.
  confidence: medium
  sources: public-file

pref.hotkey.control
  type: boolean
  scope: host
  product: hosted
  about: Control is part of the release hot key.
  confidence: medium
  sources: public-file

pref.hotkey.gui
  type: boolean
  scope: host
  product: hosted
  about: Super is part of the release hot key.
  confidence: medium
  sources: public-file

pref.hotkey.shift
  type: boolean
  scope: host
  product: hosted
  about: Shift is part of the release hot key.
  confidence: medium
  sources: public-file

pref.keyboardAndMouse.vmHotKey.count
  type: integer
  scope: host
  product: hosted
  about: Number of custom VM hot keys.
  confidence: high
  sources: prefs, real-host 3

pref.keyboardAndMouse.vmHotKey.enabled
  type: boolean
  scope: host
  product: hosted
  about: Custom VM hot keys.
  confidence: high
  sources: prefs, real-host 3

pref.lastUpdateCheckSec
  type: integer
  scope: host
  product: hosted
  about: Time of the last update check.
  confidence: high
  sources: prefs, real-host 3

pref.motionGrab
  type: boolean
  scope: host
  product: hosted
  about: Grabs the pointer when it enters the window.
  confidence: medium
  sources: prefmouse

pref.motionUngrab
  type: boolean
  scope: host
  product: hosted
  about: Releases the pointer when it leaves the window.
  confidence: medium
  sources: prefmouse

pref.mruVM{n}.displayName
  type: string
  scope: host
  product: hosted
  about: Name of a recently used VM.
  confidence: medium
  sources: prefs

pref.mruVM{n}.filename
  type: filename
  scope: host
  product: hosted
  about: Recently used VM.
  confidence: medium
  sources: prefs

pref.mruVM{n}.index
  type: integer
  scope: host
  product: hosted
  about: Order of a recently used VM.
  confidence: medium
  sources: prefs

pref.sharedFolder.maxNum
  type: integer
  scope: host
  product: hosted
  about: Number of host-wide shared folder slots.
  confidence: high
  sources: real-host 3

pref.sharedFolder{n}.enabled
  type: boolean
  scope: host
  product: hosted
  about: Share is active.
  confidence: high
  sources: real-host 3

pref.sharedFolder{n}.guestName
  type: string
  scope: host
  product: hosted
  about: Name of the share.
  confidence: high
  sources: real-host 3

pref.sharedFolder{n}.hostPath
  type: directory
  scope: host
  product: hosted
  flags: path
  about: Host directory.
  confidence: high
  sources: real-host 3

pref.sharedFolder{n}.vmPath
  type: string
  scope: host
  product: hosted
  about: VM key the share belongs to.
  confidence: high
  sources: real-host 3

pref.vmplayer.autoSoftwareUpdatePermission
  type: string
  scope: host
  product: hosted
  about: Update consent.
  confidence: low
  sources: public-file

pref.vmplayer.componentDownloadPermission
  type: string
  scope: host
  product: hosted
  about: Component download consent.
  confidence: low
  sources: public-file

pref.vmplayer.dataCollectionEnabled
  type: string
  scope: host
  product: hosted
  about: Telemetry consent.
  confidence: low
  sources: public-file

pref.vmplayer.deviceBarToplevel
  type: boolean
  scope: host
  product: hosted
  about: Device bar of Player.
  confidence: medium
  sources: prefs

pref.vmplayer.exit.vmAction
  type: string
  scope: host
  product: hosted
  about: What happens to the VM on exit.
  confidence: medium
  sources: real-host 1

pref.vmplayer.firstRunDismissedVersion
  type: version
  scope: host
  product: hosted
  flags: managed
  about: Version whose first-run dialog was dismissed.
  confidence: high
  sources: real-host 2

pref.vmplayer.fullscreen.autohide
  type: boolean
  scope: host
  product: hosted
  about: Hides the full-screen bar automatically.
  confidence: medium
  sources: real-host 1

pref.vmplayer.fullscreen.nobar
  type: boolean
  scope: host
  product: hosted
  about: Hides the full-screen bar of Player.
  confidence: medium
  sources: public-file

pref.ws.session.window.count
  type: integer
  scope: host
  product: hosted
  about: Number of open windows.
  confidence: high
  sources: prefs, real-host 2

pref.ws.session.window{n}.maximized
  type: boolean
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.placement.bottom
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.placement.left
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.placement.right
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.placement.top
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.sidebar
  type: boolean
  scope: host
  product: hosted
  about: Sidebar is shown.
  confidence: high
  sources: prefs, real-host 2

pref.ws.session.window{n}.sidebar.width
  type: integer
  scope: host
  product: hosted
  about: Sidebar width.
  confidence: high
  sources: prefs, real-host 2

pref.ws.session.window{n}.statusBar
  type: boolean
  scope: host
  product: hosted
  about: Status bar is shown.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.tab.count
  type: integer
  scope: host
  product: hosted
  about: Number of tabs.
  confidence: high
  sources: prefs, real-host 2

pref.ws.session.window{n}.tab{n}.cnxType
  type: string
  scope: host
  product: hosted
  about: Connection type of the tab.
  confidence: medium
  sources: prefs, real-host 1

pref.ws.session.window{n}.tab{n}.dest
  type: string
  scope: host
  product: hosted
  about: Server of the tab.
  confidence: high
  sources: prefs, real-host 2

pref.ws.session.window{n}.tab{n}.file
  type: filename
  scope: host
  product: hosted
  about: VM opened in the tab.
  confidence: high
  sources: prefs, real-host 2

pref.ws.session.window{n}.tab{n}.focused
  type: boolean
  scope: host
  product: hosted
  about: Tab has the focus.
  confidence: high
  sources: prefs, real-host 2

pref.ws.session.window{n}.tab{n}.type
  type: enum
  values: home, vm, ...
  scope: host
  product: hosted
  about: Kind of tab.
  confidence: high
  sources: prefs, real-host 2

pref.ws.session.window{n}.tabs
  type: boolean
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.thumbnailBar
  type: boolean
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.thumbnailBar.size
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

pref.ws.session.window{n}.thumbnailBar.view
  type: string
  scope: host
  product: hosted
  flags: managed
  about: Window layout.
  confidence: high
  sources: real-host 2

vmplayer.showChrome
  type: boolean
  scope: host
  product: hosted
  about: Window decoration of Player.
  confidence: low
  sources: public-file

vmWizard.guestKey
  type: string
  scope: host
  product: hosted
  flags: managed
  about: Last guest type chosen in the wizard.
  confidence: high
  sources: real-host 3

vmWizard.installMediaType
  type: string
  scope: host
  product: hosted
  flags: managed
  about: Last install source chosen in the wizard.
  confidence: high
  sources: real-host 3

vmWizard.isoLocationMRU.count
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Number of remembered ISO images.
  confidence: high
  sources: real-host 3

vmWizard.isoLocationMRU{n}.location
  type: filename
  scope: host
  product: hosted
  about: Recently used ISO image.
  confidence: high
  sources: prefs, real-host 3

vmWizard.lastPowerOnValue
  type: boolean
  scope: host
  product: hosted
  flags: managed
  about: Last choice of power-on after creation.
  confidence: medium
  sources: real-host 1

vmWizard.mode
  type: string
  scope: host
  product: hosted
  flags: managed
  about: Wizard mode.
  confidence: medium
  sources: real-host 1

xkeymap.keycode.{n}
  type: string
  scope: host
  product: hosted
  about: Maps an X11 key code to a scan code.
  confidence: medium
  sources: real-host 1

xkeymap.keysym.*
  type: string
  scope: host
  product: hosted
  about: Maps an X11 key symbol to a scan code.
  confidence: unverified
  sources: expert

xkeymap.noKeycodeMap
  type: boolean
  scope: host
  product: hosted
  about: Ignores X11 key codes and maps by key symbol.
  confidence: medium
  sources: real-host 1
`;
