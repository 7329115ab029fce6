/** What the security guides say of settings: see `guide.ts`. */
export const guideRows = `
isolation.tools.copy.disable
  expected: TRUE or absent
  default: TRUE
  about: clipboard data leaves the guest
  scg: 5.0-5.5 disable-console-copy, 6.0-6.7 VM.disable-console-copy, 7.0 vm-7.deactivate-console-copy, 8.0 vm-8.deactivate-console-copy, 9.0-9.1 vm-9.deactivate-console-copy
  stig: VCFV-9X-000181 med, VMCH-70-000001/V-256450 low, VMCH-80-000189/V-258703 low
  cis: 6/7 8.4.21, 8 7.18
  note: the STIG for 7.0 wants it written

isolation.tools.paste.disable
  expected: TRUE or absent
  default: TRUE
  about: clipboard data enters the guest
  scg: 5.0-5.5 disable-console-paste, 6.0-6.7 VM.disable-console-paste, 7.0 vm-7.deactivate-console-paste, 8.0 vm-8.deactivate-console-paste, 9.0-9.1 vm-9.deactivate-console-paste
  stig: VCFV-9X-000197 med, VMCH-70-000003/V-256452 low, VMCH-80-000192/V-258705 low
  cis: 6/7 8.4.24, 8 7.19
  note: the STIG for 7.0 wants it written

isolation.tools.dnd.disable
  expected: TRUE or absent
  default: TRUE
  about: files cross the console
  scg: 5.0-5.5 disable-console-dnd, 6.0-6.5 VM.disable-console-drag-n-drop, 7.0 vm-7.isolation-tools-dnd-deactivate, 8.0 vm-8.isolation-tools-dnd-deactivate, 9.0-9.1 vm-9.isolation-tools-dnd-deactivate
  stig: VCFV-9X-000196 med, VMCH-70-000002/V-256451 low, VMCH-80-000191/V-258704 low
  cis: 6/7 8.4.22, 8 7.17
  note: the STIG for 7.0 wants it written

isolation.tools.diskShrink.disable
  expected: TRUE or absent
  default: TRUE
  about: guest users can block the VM by shrinking
  scg: 5.0-5.5 disable-disk-shrinking-shrink, 6.0-6.7 VM.disable-disk-shrinking-shrink, 7.0 vm-7.deactivate-disk-shrinking-shrink, 8.0 vm-8.deactivate-disk-shrinking-shrink, 9.0-9.1 vm-9.deactivate-disk-shrinking-shrink
  stig: VCFV-9X-000198 med, VMCH-70-000004/V-256453 med, VMCH-80-000193/V-258706 med
  cis: 8 7.21
  note: the STIG for 7.0 wants it written

isolation.tools.diskWiper.disable
  expected: TRUE or absent
  default: TRUE
  about: guest users can block the VM by wiping free space
  scg: 5.0-5.5 disable-disk-shrinking-wiper, 6.0-6.7 VM.disable-disk-shrinking-wiper, 7.0 vm-7.deactivate-disk-shrinking-wiper, 8.0 vm-8.deactivate-disk-shrinking-wiper, 9.0-9.1 vm-9.deactivate-disk-shrinking-wiper
  stig: VCFV-9X-000199 med, VMCH-70-000005/V-256454 med, VMCH-80-000194/V-258707 med
  cis: 8 7.22
  note: the STIG for 7.0 wants it written

isolation.device.connectable.disable
  expected: TRUE or absent
  default: TRUE
  about: guest user can disconnect NIC or mount media
  scg: 5.0-5.5 prevent-device-interaction-connect, 6.0 VM.prevent-device-interaction-connect, 7.0 vm-7.isolation-device-connectable-deactivate, 8.0 vm-8.isolation-device-connectable-deactivate, 9.0-9.1 vm-9.isolation-device-connectable-deactivate
  stig: VCFV-9X-000202 med, VMCH-70-000016/V-256464 med, VMCH-80-000197/V-258710 med
  cis: 6/7 8.2.7, 8 7.9

tools.guestlib.enableHostInfo
  expected: FALSE or absent
  default: FALSE
  about: host data leaks to guests
  scg: 5.0-5.5 restrict-host-info, 6.0-6.7 VM.restrict-host-info, 7.0 vm-7.restrict-host-info, 8.0 vm-8.restrict-host-info, 9.0-9.1 vm-9.restrict-host-info
  stig: VCFV-9X-000203 med, VMCH-70-000017/V-256465 med, VMCH-80-000198/V-258711 med
  cis: 8 7.24

tools.setInfo.sizeLimit
  expected: 1048576 or less, or absent
  default: 1048576
  about: guest can fill the datastore through VMX growth
  scg: 5.0-5.5 limit-setinfo-size, 6.0-6.7 VM.limit-setinfo-size, 7.0 vm-7.limit-setinfo-size, 8.0 vm-8.limit-setinfo-size, 9.0-9.1 vm-9.limit-setinfo-size
  stig: VCFV-9X-000201 med, VMCH-70-000015/V-256463 low, VMCH-80-000196/V-258709 low
  cis: 6/7 8.1.1

RemoteDisplay.maxConnections
  expected: 1
  default: -1 (unlimited)
  about: a second viewer can watch an admin session
  scg: 5.0-5.5 limit-console-connections-one, 7.0 vm-7.limit-console-connections, 8.0 vm-8.limit-console-connections, 9.0-9.1 vm-9.limit-console-connections
  stig: VCFV-9X-000200 med, VMCH-70-000013/V-256462 med, VMCH-80-000195/V-258708 med
  cis: 6/7 8.1.2, 8 7.6

tools.guest.desktop.autolock
  expected: TRUE
  default: FALSE (SCG 7: TRUE)
  about: session stays unlocked after the console closes
  scg: 7.0 vm-7.vmrc-lock, 8.0 vm-8.vmrc-lock, 9.0-9.1 vm-9.vmrc-lock
  stig: VCFV-9X-000206 med, VMCH-70-000022/V-256470 med, VMCH-80-000201/V-258714 med
  cis: 8 7.5
  note: the text of the guides wants it written; the script of 9.1 and the STIGs for 8 and 9 accept its absence

mks.enable3d
  expected: FALSE or absent
  default: FALSE (SCG 7: TRUE)
  about: graphics attack surface
  scg: 5.5 disable-non-essential-3D-features, 6.5-6.7 VM.disable-non-essential-3D-features, 7.0 vm-7.deactivate-non-essential-3d-features, 8.0 vm-8.deactivate-non-essential-3d-features, 9.0-9.1 vm-9.deactivate-non-essential-3d-features
  stig: VCFV-9X-000207 med, VMCH-70-000023/V-256471 low, VMCH-80-000202/V-258715 low
  cis: 8 7.4

sched.mem.pshare.salt
  expected: absent
  default: absent (vc.uuid used)
  about: shared salt lets VMs share pages (side channel)
  scg: 6.0-6.7 VM.TransparentPageSharing-inter-VM-Enabled, 7.0 vm-7.transparentpagesharing-inter-vm-enabled, 8.0 vm-8.transparentpagesharing-inter-vm-enabled, 9.0-9.1 vm-9.transparentpagesharing-inter-vm-enabled
  stig: VCFV-9X-000204 med, VMCH-70-000018/V-256466 low, VMCH-80-000199/V-258712 low

ethernet{0..9}.filter{n}.name
  expected: absent
  default: absent
  about: traffic redirect through dvFilter
  scg: 5.0-5.5 verify-network-filter, 6.0-6.7 VM.verify-network-filter, 7.0 vm-7.dvfilter, 8.0 vm-8.dvfilter, 9.0-9.1 vm-9.dvfilter
  stig: VCFV-9X-000205 med, VMCH-70-000019/V-256467 low, VMCH-80-000200/V-258713 low

bios.bootDeviceClasses
  expected: allow:hd
  default: allow:all
  about: boot from CD or PXE bypasses the OS
  scg: 8.0 vm-8.efi-boot-types, 9.0-9.1 vm-9.efi-boot-types
  note: P0 in 9.1

uefi.secureBoot.enabled
  expected: TRUE
  about: unsigned boot code
  scg: 7.0 guest-7.secure-boot, 8.0 guest-8.secure-boot, 9.0-9.1 vm-9.secure-boot
  note: P0 in 9.1

virtualHW.version
  expected: 17 or more (8, 9), 13 or more (7)
  about: old hardware lacks mitigations and features
  scg: 7.0 guest-7.virtual-hardware, 8.0 guest-8.virtual-hardware, 9.0-9.1 vm-9.virtual-hardware

logging
  expected: TRUE or absent
  default: TRUE
  about: no forensic trail
  scg: 5.0-5.5 disable-logging, 7.0 vm-7.log-enable, 8.0 vm-8.log-enable, 9.0-9.1 vm-9.log-enable
  stig: VCFV-9X-000212 med, VMCH-70-000025/V-256473 med, VMCH-80-000207/V-258720 med
  note: the guides for 5.x said FALSE for profile 1

log.keepOld
  expected: 10 or absent
  default: 10
  about: retention
  scg: 5.0-5.5 limit-log-number, 7.0 vm-7.log-retention, 8.0 vm-8.log-retention, 9.0-9.1 vm-9.log-retention
  stig: VCFV-9X-000211 med, VMCH-70-000027/V-256475 med, VMCH-80-000206/V-258719 med
  cis: 8 7.26

log.rotateSize
  expected: 2048000 or absent
  default: 2048000
  about: datastore fill-up
  scg: 5.0-5.5 limit-log-size, 7.0 vm-7.log-rotation-size, 8.0 vm-8.log-rotation-size, 9.0-9.1 vm-9.log-rotation-size
  stig: VCFV-9X-000210 med, VMCH-70-000026/V-256474 med, VMCH-80-000205/V-258718 med
  cis: 8 7.27
  note: 100000 in the guides for 5.x

migrate.encryptionMode
  expected: required
  default: opportunistic
  about: memory on the wire
  scg: 7.0 vm-7.vmotion-encrypted, 8.0 vm-8.vmotion-encrypted, 9.0-9.1 vm-9.vmotion-encrypted
  stig: VCFV-9X-000208 med, VMCH-70-000024/V-256472 med, VMCH-80-000203/V-258716 med
  note: P1; the STIGs accept opportunistic too

ftcpt.ftEncryptionMode
  expected: ftEncryptionRequired
  default: ftEncryptionOpportunistic
  about: FT traffic on the wire
  scg: 7.0 vm-7.ft-encrypted, 8.0 vm-8.ft-encrypted, 9.0-9.1 vm-9.ft-encrypted
  stig: VCFV-9X-000209 med, VMCH-70-000029/V-256477 med, VMCH-80-000204/V-258717 med
  note: P1; a setting of the API

pciPassthru{n}.present
  expected: absent
  default: absent
  about: DMA device bypasses the monitor
  scg: 6.0-6.7 VM.verify-PCI-Passthrough, 7.0 vm-7.pci-passthrough, 8.0 vm-8.pci-passthrough, 9.0-9.1 vm-9.pci-passthrough
  stig: VCFV-9X-000219 med, VMCH-70-000028/V-256476 med, VMCH-80-000214/V-258727 med
  cis: 6/7 8.2.8, 8 7.7

ide{0..1}:{0..1}.mode, sata{0..3}:{0..29}.mode, scsi{0..3}:{0..63}.mode, nvme{0..3}:{0..63}.mode
  expected: not independent-nonpersistent
  default: persistent
  about: changes and logs vanish at power-off
  scg: 5.0-5.5 disable-independent-nonpersistent, 6.0-6.7 VM.disable-independent-nonpersistent, 9.0-9.1 vm-9.persistent-disk
  stig: VCFV-9X-000213 med, VMCH-70-000006/V-256455 med, VMCH-80-000208/V-258721 med
  note: back in 9.x

floppy{0..1}.present
  expected: FALSE or absent
  about: unneeded device
  scg: 5.0-5.5 disconnect-devices-floppy, 6.0-6.7 VM.disconnect-devices-floppy, 7.0 vm-7.remove-unnecessary-devices, 8.0 vm-8.remove-unnecessary-devices, 9.0-9.1 vm-9.remove-unnecessary-devices
  stig: VCFV-9X-000214 med, VMCH-70-000008/V-256457 med, VMCH-80-000209/V-258722 med
  cis: 6/7 8.2.1, 8 7.16
  note: since 7.0 one of the unnecessary devices

ide{0..1}:{0..1}.deviceType, sata{0..3}:{0..29}.deviceType, scsi{0..3}:{0..63}.deviceType
  expected: absent or disconnected
  about: unneeded device
  scg: 5.0-5.5 disconnect-devices-ide, 7.0 vm-7.remove-unnecessary-devices, 8.0 vm-8.remove-unnecessary-devices, 9.0-9.1 vm-9.remove-unnecessary-devices
  stig: VCFV-9X-000215 med, VMCH-70-000009/V-256458 low, VMCH-80-000210/V-258723 low
  cis: 6/7 8.2.2, 8 7.15

serial{0..31}.present
  expected: FALSE or absent
  about: unneeded device
  scg: 5.0-5.5 disconnect-devices-serial, 6.0-6.7 VM.disconnect-devices-serial, 7.0 vm-7.remove-unnecessary-devices, 8.0 vm-8.remove-unnecessary-devices, 9.0-9.1 vm-9.remove-unnecessary-devices
  stig: VCFV-9X-000217 med, VMCH-70-000011/V-256460 med, VMCH-80-000212/V-258725 med
  cis: 6/7 8.2.4, 8 7.13

parallel{0..2}.present
  expected: FALSE or absent
  about: unneeded device
  scg: 5.0-5.5 disconnect-devices-parallel, 6.0-6.7 VM.disconnect-devices-parallel, 7.0 vm-7.remove-unnecessary-devices, 8.0 vm-8.remove-unnecessary-devices, 9.0-9.1 vm-9.remove-unnecessary-devices
  stig: VCFV-9X-000216 med, VMCH-70-000010/V-256459 med, VMCH-80-000211/V-258724 med
  cis: 6/7 8.2.3, 8 7.14

usb.present, usb_xhci.present
  expected: FALSE or absent
  about: unneeded device
  scg: 5.0-5.5 disconnect-devices-usb, 7.0 vm-7.remove-unnecessary-devices, 8.0 vm-8.remove-unnecessary-devices, 9.0-9.1 vm-9.remove-unnecessary-devices
  stig: VCFV-9X-000218 med, VMCH-70-000012/V-256461 med, VMCH-80-000213/V-258726 med
  cis: 6/7 8.2.5, 8 7.12

RemoteDisplay.vnc.enabled
  expected: FALSE or absent
  default: FALSE
  about: unencrypted console, own password
  scg: 5.5 minimize-console-VNC-use, 6.0-6.7 VM.minimize-console-VNC-use
  stig: VMCH-70-000021/V-256469 med
  status: dropped
  note: named from 5.5 to 6.7

isolation.tools.hgfs.disable, isolation.tools.hgfsServerSet.disable
  expected: TRUE (STIG 7.0)
  default: FALSE
  about: host files exposed
  scg: 5.0-5.5 disable-hgfs, 6.0-6.5 VM.disable-hgfs
  stig: VMCH-70-000007/V-256456 med
  cis: 6/7 8.4.18
  status: dropped
  note: the guide for 6.5 says 0; the STIG for 7.0 still has it

isolation.device.edit.disable
  expected: TRUE
  about: guest edits device settings
  scg: 5.0-5.5 prevent-device-interaction-edit, 6.0 VM.prevent-device-interaction-edit
  cis: 6/7 8.2.6, 8 7.8
  status: dropped
  note: CIS 8 keeps it

isolation.tools.setGUIOptions.enable
  expected: FALSE
  default: FALSE
  about: guest re-enables clipboard
  scg: 5.0-5.5 disable-console-gui-options, 6.0-6.5 VM.disable-console-gui-options
  cis: 6/7 8.4.23
  status: dropped
  note: the guide for 6.5 says the opposite

isolation.tools.ghi.autologon.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-autologon, 6.0-6.5 VM.disable-unexposed-features-autologon
  cis: 6/7 8.4.2
  status: obsolete

isolation.bios.bbs.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-biosbbs, 6.0 VM.disable-unexposed-features-biosbbs
  cis: 6/7 8.4.3
  status: obsolete

isolation.tools.ghi.protocolhandler.info.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-protocolhandler, 6.0-6.5 VM.disable-unexposed-features-protocolhandler
  cis: 6/7 8.4.4
  status: obsolete

isolation.tools.unity.taskbar.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unity-taskbar, 6.0-6.5 VM.disable-unexposed-features-unity-taskbar
  cis: 6/7 8.4.5
  status: obsolete

isolation.tools.unityActive.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unity-unityactive, 6.0-6.5 VM.disable-unexposed-features-unity-unityactive
  cis: 6/7 8.4.6
  status: obsolete

isolation.tools.unity.windowContents.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unity-windowcontents, 6.0-6.5 VM.disable-unexposed-features-unity-windowcontents
  cis: 6/7 8.4.7
  status: obsolete

isolation.tools.unity.push.update.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unitypush, 6.0-6.5 VM.disable-unexposed-features-unitypush
  cis: 6/7 8.4.8
  status: obsolete

isolation.tools.vmxDnDVersionGet.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-versionget, 6.0-6.5 VM.disable-unexposed-features-versionget
  cis: 6/7 8.4.9
  status: obsolete

isolation.tools.guestDnDVersionSet.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-versionset, 6.0-6.5 VM.disable-unexposed-features-versionset
  cis: 6/7 8.4.10
  status: obsolete

isolation.ghi.host.shellAction.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-shellaction, 6.0-6.5 VM.disable-unexposed-features-shellaction
  cis: 6/7 8.4.11
  status: obsolete

isolation.tools.dispTopoRequest.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-toporequest, 6.0 VM.disable-unexposed-features-toporequest
  cis: 6/7 8.4.12
  status: obsolete

isolation.tools.trashFolderState.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-trashfolderstate, 6.0 VM.disable-unexposed-features-trashfolderstate
  cis: 6/7 8.4.13
  status: obsolete

isolation.tools.ghi.trayicon.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-trayicon, 6.0-6.5 VM.disable-unexposed-features-trayicon
  cis: 6/7 8.4.14
  status: obsolete

isolation.tools.unity.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unity, 6.0-6.5 VM.disable-unexposed-features-unity
  cis: 6/7 8.4.15
  status: obsolete

isolation.tools.unityInterlockOperation.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-unity-interlock, 6.0-6.5 VM.disable-unexposed-features-unity-interlock
  cis: 6/7 8.4.16
  status: obsolete

isolation.tools.getCreds.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-getcreds, 6.0 VM.disable-unexposed-features-getcreds
  cis: 6/7 8.4.17
  status: obsolete

isolation.tools.ghi.launchmenu.change
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-launchmenu, 6.0-6.5 VM.disable-unexposed-features-launchmenu
  cis: 6/7 8.4.19
  status: obsolete

isolation.tools.memSchedFakeSampleStats.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-unexposed-features-memsfss, 6.0-6.5 VM.disable-unexposed-features-memsfss
  cis: 6/7 8.4.20
  status: obsolete

isolation.tools.autoInstall.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-autoinstall, 6.0 VM.disable-VMtools-autoinstall
  status: obsolete

isolation.tools.vixMessage.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-vix-messages, 6.0 VM.disable-vix-messages
  status: obsolete

isolation.monitor.control.disable
  expected: TRUE
  about: function not exposed on ESXi
  scg: 5.0-5.5 disable-monitor-control
  status: obsolete

vmsafe.enable
  expected: FALSE or absent
  about: API removed
  scg: 5.0-5.5 verify-vmsafe-cpumem-enable
  status: obsolete

vmsafe.agentAddress
  expected: absent
  about: API removed
  scg: 5.0-5.5 verify-vmsafe-cpumem-agentaddress
  status: obsolete

vmsafe.agentPort
  expected: absent
  about: API removed
  scg: 5.0-5.5 verify-vmsafe-cpumem-agentport
  status: obsolete

vmci{n}.unrestricted
  expected: FALSE
  about: removed feature
  scg: 5.0-5.5 disable-intervm-vmci
  status: obsolete

svga.vgaOnly
  expected: remove
  about: 6.5/6.7 Deprecated sheet: audit and remove
  scg: 5.5 enable-VGA-Only-Mode.
  status: obsolete
`;
