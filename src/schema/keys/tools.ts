/** VMware Tools, time synchronisation, power operations. */
export const tools = `
powerType.powerOff
  type: enum
  values: soft, hard, default, preset
  about: What the power-off button does.
  confidence: high
  sources: packer, vmware/open-vmdk, libvirt, libguestfs/virt-v2v, real-vmx 68

powerType.powerOn
  type: enum
  values: soft, hard, default, preset
  about: What the power-on button does.
  confidence: high
  sources: packer, libvirt, oc4vm, real-vmx 59

powerType.reset
  type: enum
  values: soft, hard, default, preset
  about: What the reset button does.
  confidence: high
  sources: packer, vmware/open-vmdk, libvirt, libguestfs/virt-v2v, real-vmx 68

powerType.suspend
  type: enum
  values: soft, hard, default, preset
  about: What the suspend button does.
  confidence: high
  sources: packer, vmware/open-vmdk, libvirt, libguestfs/virt-v2v, real-vmx 70

rtc.diffFromUTC
  type: integer
  unit: s
  about: Offset of the virtual RTC from UTC in seconds; 0 for guests that keep UTC.
  confidence: medium
  sources: hooklift/govmx, johlandabee/govmx, real-vmx 1

rtc.startTime
  type: integer
  unit: s
  about: Fixed RTC start as seconds since the epoch.
  confidence: low
  sources: public-file

time.synchronize.allow
  type: boolean
  about: Master switch for all time synchronisation events.
  confidence: high
  sources: ovt

time.synchronize.continue
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction after a snapshot is taken; set FALSE (0) to stop it.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator

time.synchronize.guest.resync
  type: boolean
  about: Resync on guest request.
  confidence: high
  sources: ovt

time.synchronize.guest.resync.timeout
  type: integer
  about: Timeout of the resync.
  confidence: high
  sources: ovt

time.synchronize.restore
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction after a revert; set FALSE (0) to stop it.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator

time.synchronize.resume.disk
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction after resume or vMotion; set FALSE (0) to stop it.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator

time.synchronize.resume.host
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction after the host resumes; set FALSE (0) to stop it.
  confidence: medium
  sources: public-file

time.synchronize.shrink
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction after a disk shrink; set FALSE (0) to stop it.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator

time.synchronize.tools.enable
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction when sync is switched on; set FALSE (0) to stop it.
  confidence: high
  sources: ovt

time.synchronize.tools.percentCorrection
  type: integer
  about: One-off time correction by a percentage of the difference; set FALSE (0) to stop it.
  confidence: high
  sources: ovt

time.synchronize.tools.slewCorrection
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction by slewing; set FALSE (0) to stop it.
  confidence: high
  sources: ovt

time.synchronize.tools.startup
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction when the Tools start; set FALSE (0) to stop it.
  confidence: high
  sources: vmware/govmomi, ovt, vmware-tanzu/vm-operator

time.synchronize.tools.startup.backward
  type: boolean
  values: 0, 1
  default: TRUE
  about: One-off time correction backward when the Tools start; set FALSE (0) to stop it.
  confidence: high
  sources: ovt

tools.capability.*
  type: string
  flags: managed
  about: Capability flags reported by the Tools.
  confidence: high
  sources: ws17vmx, vmware/govmomi, ovt, vmware/pyvmomi, vmware/vic, vmware-tanzu/vm-operator, real-vmx 1

tools.deployPkg.fileName
  type: filename
  flags: managed
  about: Guest customization package.
  confidence: high
  sources: vmware-tanzu/vm-operator

tools.guest.desktop.autolock
  type: boolean
  default: FALSE (SCG 8+; SCG 7 listed TRUE)
  about: Locks the guest desktop when the last console closes.
  confidence: high
  sources: scg, stig, cis, vmware/govmomi, vmware/pyvmomi, vmware-tanzu/vm-operator, libguestfs/virt-v2v, real-vmx 2

tools.guest.desktop.autoresize
  type: boolean
  product: hosted
  about: Resizes the guest desktop with the window.
  confidence: medium
  sources: public-file

tools.guestlib.enableHostInfo
  type: boolean
  default: FALSE
  about: Lets the guest read host performance data.
  confidence: high
  sources: scg, stig, cis, vmware/govmomi, vmware-tanzu/vm-operator, lamw

tools.hgfs.*
  type: string
  flags: managed
  about: Shared-folder state.
  confidence: high
  sources: expert, ovt, hooklift/govmx, johlandabee/govmx

tools.remindInstall
  type: boolean
  about: Reminds about missing or old Tools.
  confidence: high
  sources: vmware/govmomi, vmware/vic, libvirt, libguestfs/virt-v2v, oc4vm, real-vmx 46

tools.setInfo.disable
  type: boolean
  about: Refuses guest-set information altogether.
  confidence: low
  sources: public-file

tools.setInfo.sizeLimit
  type: integer
  range: 0..
  unit: bytes
  default: 1048576
  about: Most bytes of guest-set information kept in the VMX file.
  confidence: high
  sources: scg, stig, cis, vmware/govmomi, lamw

tools.syncTime
  type: boolean
  default: FALSE
  about: Periodic time sync between host and guest by the Tools.
  confidence: high
  sources: packer, vmware/govmomi, libvirt, libguestfs/virt-v2v, real-vmx 66

tools.upgrade.policy
  type: enum
  values: manual, upgradeAtPowerCycle, useGlobal
  about: When the Tools are upgraded.
  confidence: high
  sources: packer, vmware/vic, libvirt, libguestfs/virt-v2v, real-vmx 41

toolScripts.afterPowerOn
  type: boolean
  default: TRUE
  about: Runs the Tools script afterPowerOn in the guest.
  confidence: high
  sources: ovt, libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 21

toolScripts.afterResume
  type: boolean
  default: TRUE
  about: Runs the Tools script afterResume in the guest.
  confidence: high
  sources: ovt, libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 21

toolScripts.beforePowerOff
  type: boolean
  default: TRUE
  about: Runs the Tools script beforePowerOff in the guest.
  confidence: high
  sources: ovt, libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 21

toolScripts.beforeSuspend
  type: boolean
  default: TRUE
  about: Runs the Tools script beforeSuspend in the guest.
  confidence: high
  sources: ovt, libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 21

toolsInstallManager.lastInstallError
  type: integer
  flags: managed
  about: Result of the last Tools installation.
  confidence: high
  sources: libguestfs/virt-v2v, real-vmx 18

toolsInstallManager.updateCounter
  type: integer
  flags: managed
  about: Counter of Tools installations.
  confidence: high
  sources: libguestfs/virt-v2v, johlandabee/govmx, real-vmx 24

vmware.tools.gosc.ignoretoolscheck
  type: boolean
  about: Guest customization ignores the Tools check.
  confidence: high
  sources: vmware-tanzu/vm-operator

vmware.tools.internalversion
  type: integer
  flags: managed
  about: Tools version bookkeeping.
  confidence: high
  sources: vmware/govmomi, vmware/pyvmomi, vmware-archive/photon-controller, vmware-tanzu/vm-operator

vmware.tools.lastInstallStatus.result
  type: string
  flags: managed
  about: Result of the last Tools installation.
  confidence: low
  sources: public-file

vmware.tools.requiredversion
  type: integer
  flags: managed
  about: Tools version bookkeeping.
  confidence: high
  sources: vmware/govmomi, vmware/pyvmomi, vmware-archive/photon-controller, vmware-tanzu/vm-operator

vmx.reboot.powerCycle
  type: boolean
  about: Turns the next guest reboot into a power cycle, so that new virtual hardware settings apply.
  confidence: high
  sources: scg, vmware-tanzu/vm-operator
`;
