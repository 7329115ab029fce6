/** What guest and host may ask of each other. */
export const isolation = `
isolation.bios.bbs.disable
  type: boolean
  status: obsolete
  about: Hardening switch for BIOS boot specification access; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.device.connectable.disable
  type: boolean
  default: TRUE (vSphere)
  about: Stops guest users from connecting or removing devices.
  confidence: high
  sources: scg, stig, cis, vmware/govmomi, lamw

isolation.device.edit.disable
  type: boolean
  status: legacy
  about: Stops guest users from changing device settings.
  confidence: high
  sources: scg, cis, vmware/govmomi, vmware/pyvmomi, lamw

isolation.ghi.host.shellAction.disable
  type: boolean
  status: obsolete
  about: Hardening switch for host shell actions; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.monitor.control.disable
  type: boolean
  status: obsolete
  about: Hardening switch for monitor control; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, lamw

isolation.tools.autoInstall.disable
  type: boolean
  status: obsolete
  about: Hardening switch for Tools auto installation; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, vmware/govmomi, lamw

isolation.tools.bug328986.disable
  type: boolean
  about: Suppresses a multi-processor warning for macOS guests.
  confidence: low
  sources: public-file

isolation.tools.copy.disable
  type: boolean
  default: TRUE (vSphere)
  scope: both
  about: Stops copying from guest to host. Current default is TRUE on vSphere; hosted products default to FALSE.
  confidence: high
  sources: scg, stig, cis, vmware/PowerCLI-Example-Scripts, vmware/govmomi, lamw, real-vmx 1

isolation.tools.diskShrink.disable
  type: boolean
  default: TRUE (vSphere)
  scope: both
  about: Stops the guest from shrinking disks. Current default is TRUE on vSphere; hosted products default to FALSE.
  confidence: high
  sources: scg, stig, cis, vmware/PowerCLI-Example-Scripts, vmware/govmomi, vmware-tanzu/vm-operator, lamw

isolation.tools.diskWiper.disable
  type: boolean
  default: TRUE (vSphere)
  scope: both
  about: Stops the guest from wiping free space. Current default is TRUE on vSphere; hosted products default to FALSE.
  confidence: high
  sources: scg, stig, cis, vmware/PowerCLI-Example-Scripts, vmware/govmomi, vmware-tanzu/vm-operator, lamw

isolation.tools.dispTopoRequest.disable
  type: boolean
  status: obsolete
  about: Hardening switch for display topology requests; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.dnd.disable
  type: boolean
  default: TRUE (vSphere)
  scope: both
  about: Stops drag and drop. Current default is TRUE on vSphere; hosted products default to FALSE.
  confidence: high
  sources: scg, stig, cis, vmware/PowerCLI-Example-Scripts, vmware/govmomi, boxgrinder/boxgrinder-build, lamw, real-vmx 2

isolation.tools.getCreds.disable
  type: boolean
  status: obsolete
  about: Hardening switch for credential passing; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.getPtrLocation.disable
  type: boolean
  about: Refuses the Tools backdoor call getPtrLocation.
  confidence: medium
  sources: hardened

isolation.tools.getVersion.disable
  type: boolean
  about: Refuses the Tools backdoor call getVersion.
  confidence: medium
  sources: hardened

isolation.tools.ghi.autologon.disable
  type: boolean
  status: obsolete
  about: Hardening switch for guest auto logon; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.ghi.launchmenu.change
  type: boolean
  status: obsolete
  about: Hardening switch for launch-menu changes; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.ghi.protocolhandler.info.disable
  type: boolean
  status: obsolete
  about: Hardening switch for protocol handler information; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.ghi.trayicon.disable
  type: boolean
  status: obsolete
  about: Hardening switch for tray icons; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.guestDnDVersionSet.disable
  type: boolean
  status: obsolete
  about: Hardening switch for setting the drag-and-drop version; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, vmware/govmomi, vmware-tanzu/vm-operator, lamw

isolation.tools.hgfs.disable
  type: boolean
  about: Switches shared folders off.
  confidence: high
  sources: scg, packer, libvirt, libguestfs/virt-v2v, boxgrinder/boxgrinder-build, hooklift/govmx, real-vmx 13

isolation.tools.hgfsServerSet.disable
  type: boolean
  status: legacy
  about: Stops HGFS file transfers. Last in the 6.0 guide and the 7.0 STIG.
  confidence: high
  sources: scg, stig, cis, lamw

isolation.tools.memSchedFakeSampleStats.disable
  type: boolean
  status: obsolete
  about: Hardening switch for fake memory statistics; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, vmware/govmomi, vmware-tanzu/vm-operator, lamw

isolation.tools.paste.disable
  type: boolean
  default: TRUE (vSphere)
  scope: both
  about: Stops pasting into the guest. Current default is TRUE on vSphere; hosted products default to FALSE.
  confidence: high
  sources: scg, stig, cis, vmware/PowerCLI-Example-Scripts, vmware/govmomi, lamw, real-vmx 1

isolation.tools.setGUIOptions.enable
  type: boolean
  status: legacy
  about: Lets the guest change copy and paste options; FALSE in the guides up to 6.0.
  confidence: high
  sources: scg, cis, vmware/PowerCLI-Example-Scripts, vmware/govmomi, lamw

isolation.tools.setPtrLocation.disable
  type: boolean
  about: Refuses the Tools backdoor call setPtrLocation.
  confidence: medium
  sources: hardened

isolation.tools.setVersion.disable
  type: boolean
  about: Refuses the Tools backdoor call setVersion.
  confidence: medium
  sources: hardened

isolation.tools.trashFolderState.disable
  type: boolean
  status: obsolete
  about: Hardening switch for trash folder state; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.unity.disable
  type: boolean
  status: obsolete
  about: Hardening switch for Unity; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw, real-vmx 1

isolation.tools.unity.push.update.disable
  type: boolean
  status: obsolete
  about: Hardening switch for Unity push updates; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.unity.taskbar.disable
  type: boolean
  status: obsolete
  about: Hardening switch for Unity task bar; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.unity.windowContents.disable
  type: boolean
  status: obsolete
  about: Hardening switch for Unity window contents; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.unityActive.disable
  type: boolean
  status: obsolete
  about: Hardening switch for active Unity state; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, vmware/govmomi, vmware-tanzu/vm-operator, lamw

isolation.tools.unityInterlockOperation.disable
  type: boolean
  status: obsolete
  about: Hardening switch for Unity interlock; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.vixMessage.disable
  type: boolean
  status: obsolete
  about: Hardening switch for VIX messages from the guest; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, lamw

isolation.tools.vmxDnDVersionGet.disable
  type: boolean
  status: obsolete
  about: Hardening switch for reading the drag-and-drop version; dropped from the guides after 5.5 to 6.5 because ESXi does not expose the function.
  confidence: high
  sources: scg, cis, vmware/govmomi, vmware-tanzu/vm-operator, lamw

vmsafe.agentAddress
  type: string
  status: obsolete
  about: Agent address of the VMsafe API; the API is gone from supported releases.
  confidence: high
  sources: scg, ManageIQ/vmware_web_service, lamw

vmsafe.agentPort
  type: string
  status: obsolete
  about: Agent port of the VMsafe API; the API is gone from supported releases.
  confidence: high
  sources: scg, ManageIQ/vmware_web_service, lamw

vmsafe.enable
  type: boolean
  status: obsolete
  about: VMsafe CPU/memory API; the API is gone from supported releases.
  confidence: high
  sources: scg, vmware/govmomi, ManageIQ/vmware_web_service, lamw

vmsafe.failOpen
  type: boolean
  status: obsolete
  about: VMsafe failure mode; the API is gone from supported releases.
  confidence: medium
  sources: ManageIQ/vmware_web_service

vmsafe.immutableVM
  type: boolean
  status: obsolete
  about: VMsafe protected VM; the API is gone from supported releases.
  confidence: medium
  sources: ManageIQ/vmware_web_service

vmsafe.timeoutMS
  type: integer
  status: obsolete
  about: VMsafe timeout; the API is gone from supported releases.
  confidence: medium
  sources: ManageIQ/vmware_web_service
`;
