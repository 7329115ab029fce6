// Made from `keys/` by `npm run update`.

/** All known keys, in the form of `compact.ts`. */
export const compactRows = `
chipset.motherboardlayout|chipset.motherboardLayout|chipset|enum|acpi|||20||||||low
chipset.onlinestandby|chipset.onlineStandby|chipset|boolean
chipset.useacpibattery|chipset.useAcpiBattery|chipset|boolean||||||hosted||||medium
chipset.useapmbattery|chipset.useApmBattery|chipset|boolean||||||hosted||||medium
devices.hotplug|devices.hotplug|chipset|boolean||||||||||low
ich7m.present|ich7m.present|chipset|boolean
mce.enable|mce.enable|chipset|boolean||||||||||low
pcipassthru.64bitmmiosizegb|pciPassthru.64bitMMIOSizeGB|chipset|integer|||GB
pcipassthru.allowp2p|pciPassthru.allowP2P|chipset|boolean||||||||||low
pcipassthru.msienabled|pciPassthru.msiEnabled|chipset|boolean||||||||||low
pcipassthru.relaxacscheck|pciPassthru.RelaxACSCheck|chipset|boolean||||||||||low
pcipassthru.use64bitmmio|pciPassthru.use64bitMMIO|chipset|boolean
printers.enabled|printers.enabled|chipset|boolean||||||hosted||||medium
vmci.filter.enable|vmci.filter.enable|chipset|boolean
vmci.present|vmci.present|chipset|boolean||||||||legacy||medium
vwdt.present|vwdt.present|chipset|boolean||||17||||||low
vwdt.runonboot|vwdt.runOnBoot|chipset|boolean||||17||||||low
cpuid.brandstring|cpuid.brandString|cpu|string|||||both|||||medium
cpuid.corespersocket|cpuid.coresPerSocket|cpu|integer||1..960
cpuid.corespersocket.cookie|cpuid.coresPerSocket.cookie|cpu|integer||||20|||managed|||medium
cpuid.family|cpuid.family|cpu|integer
cpuid.inhibitdarwinmasks|cpuid.inhibitDarwinMasks|cpu|boolean
cpuid.model|cpuid.model|cpu|integer
cpuid.stepping|cpuid.stepping|cpu|integer
disable_acceleration|disable_acceleration|cpu|boolean||||||||legacy||medium
evccompatibilitymode|evcCompatibilityMode|cpu|boolean|||||||managed
featmask.vm.hv.capable|featMask.vm.hv.capable|cpu|string
featurecompat.enable|featureCompat.enable|cpu|boolean||||||||||medium
featurecompat.vm.completemasks|featureCompat.vm.completeMasks|cpu|boolean
hv.assumeenabled|hv.assumeEnabled|cpu|boolean|||||both|||legacy||low
hypervisor.cpuid.v0|hypervisor.cpuid.v0|cpu|boolean
hypervisor.cpuid.v0.vbsbroken|hypervisor.cpuid.v0.vbsBroken|cpu|boolean
latency.enforcecpumin|latency.enforceCpuMin|cpu|boolean||||||esxi||||medium
maxvcpus|maxvcpus|cpu|integer||||||||legacy||medium
monitor|monitor|cpu|enum|release, debug, stats|||||||obsolete||medium
monitor.allow_legacy_apic|monitor.allow_legacy_APIC|cpu|boolean||||||||||low
monitor.allowlegacycpu|monitor.allowLegacyCPU|cpu|boolean|||||both
monitor.phys_bits_used|monitor.phys_bits_used|cpu|integer||32..52|||||managed
monitor.suspend_on_triplefault|monitor.suspend_on_triplefault|cpu|boolean
monitor.ulm|monitor.ulm|cpu|boolean||||||hosted
monitor.virtual_exec|monitor.virtual_exec|cpu|enum|hardware, software, automatic|||||||legacy||medium
monitor.virtual_mmu|monitor.virtual_mmu|cpu|enum|hardware, software, automatic|||||||legacy||medium
monitor_control.disable_btinout|monitor_control.disable_btinout|cpu|boolean||||||||||medium
monitor_control.disable_btmemspace|monitor_control.disable_btmemspace|cpu|boolean||||||||||medium
monitor_control.disable_btpriv|monitor_control.disable_btpriv|cpu|boolean||||||||||medium
monitor_control.disable_btseg|monitor_control.disable_btseg|cpu|boolean||||||||||medium
monitor_control.disable_chksimd|monitor_control.disable_chksimd|cpu|boolean||||||||||medium
monitor_control.disable_directexec|monitor_control.disable_directexec|cpu|boolean||||||||||medium
monitor_control.disable_ntreloc|monitor_control.disable_ntreloc|cpu|boolean||||||||||medium
monitor_control.disable_reloc|monitor_control.disable_reloc|cpu|boolean||||||||||medium
monitor_control.disable_selfmod|monitor_control.disable_selfmod|cpu|boolean||||||||||medium
monitor_control.enable_fullcpuid|monitor_control.enable_fullcpuid|cpu|boolean||||||||||medium
monitor_control.log_vmsample|monitor_control.log_vmsample|cpu|boolean||||||||||medium
monitor_control.restrict_backdoor|monitor_control.restrict_backdoor|cpu|boolean||||||||||medium
monitor_control.virtual_rdtsc|monitor_control.virtual_rdtsc|cpu|boolean||||||||||medium
numvcpus|numvcpus|cpu|integer||1..960
paevm|paevm|cpu|boolean||||||||obsolete||medium
timetracker.apparenttimeignoresinterrupts|timeTracker.apparentTimeIgnoresInterrupts|cpu|boolean||||||esxi||||medium
timetracker.lowlatency|timeTracker.lowLatency|cpu|boolean||||||esxi
ulm.disablemitigations|ulm.disableMitigations|cpu|boolean||||||hosted
vcpu.hotadd|vcpu.hotadd|cpu|boolean||||7
vcpu.hotremove|vcpu.hotremove|cpu|boolean||||7||||||medium
vhv.allow|vhv.allow|cpu|boolean|||||host|||legacy
vhv.enable|vhv.enable|cpu|boolean||||9
vmx.allownested|vmx.allowNested|cpu|boolean|||||both|||legacy
vpmc.enable|vpmc.enable|cpu|boolean||||9
vpmc.freezemode|vpmc.freezeMode|cpu|enum|guest, hypervisor, hybrid|||||||||unverified
vvtd.enable|vvtd.enable|cpu|boolean||||14
windows.vbs.enabled|windows.vbs.enabled|cpu|boolean||||14||||||low
vhv.allowpassthru|vhv.allowPassthru|cpu|boolean||||||||||low
vhv.allownestedpagetables|vhv.allowNestedPageTables|cpu|boolean||||||||||low
monitor_control.vt32|monitor_control.vt32|cpu|boolean|||||both|||||medium
debugstub.hidebreakpoints|debugStub.hideBreakpoints|debug|boolean||||||||||medium
debugstub.linuxoffsets|debugStub.linuxOffsets|debug|string||||||||||medium
debugstub.listen.guest32|debugStub.listen.guest32|debug|boolean||||||||||medium
debugstub.listen.guest32.remote|debugStub.listen.guest32.remote|debug|boolean||||||||||medium
debugstub.listen.guest64|debugStub.listen.guest64|debug|boolean||||||||||medium
debugstub.listen.guest64.remote|debugStub.listen.guest64.remote|debug|boolean||||||||||medium
debugstub.port.guest32|debugStub.port.guest32|debug|port||1..65535||||||||medium
debugstub.port.guest64|debugStub.port.guest64|debug|port||1..65535||||||||medium
debugstub.winoffsets.value|debugStub.winOffsets.value|debug|string||||||||||low
monitor.debugonstartguest32|monitor.debugOnStartGuest32|debug|boolean||||||||||medium
monitor.debugonstartguest64|monitor.debugOnStartGuest64|debug|boolean||||||||||medium
vprobe.allow|vprobe.allow|debug|boolean|||||host|||||low
vprobe.enable|vprobe.enable|debug|boolean
acpi.passthru.slic|acpi.passthru.slic|firmware|boolean||||||||||low
acpi.passthru.slicvendor|acpi.passthru.slicvendor|firmware|boolean||||||||||low
acpi.smbiosversion2.7|acpi.smbiosVersion2.7|firmware|boolean
bios.bootdelay|bios.bootDelay|firmware|integer||0..60000|ms|||||||medium
bios.bootdeviceclasses|bios.bootDeviceClasses|firmware|string
bios.bootorder|bios.bootOrder|firmware|list
bios.bootretry.delay|bios.bootRetry.delay|firmware|integer|||ms|||||||medium
bios.bootretry.enabled|bios.bootRetry.enabled|firmware|boolean||||||||||low
bios.forcesetuponce|bios.forceSetupOnce|firmware|boolean||||||||||low
bios.hddorder|bios.hddOrder|firmware|list
bios440.filename|bios440.filename|firmware|filename|||||||path|||low
efi.legacyboot.enabled|efi.legacyBoot.enabled|firmware|boolean||||||||||low
efi.shell.activebydefault|efi.shell.activeByDefault|firmware|boolean||||||||||unverified
efi20-64.filename|efi20-64.filename|firmware|filename|||||||path|||low
efi64.filename|efi64.filename|firmware|filename|||||||path|||low
firmware|firmware|firmware|enum|bios, efi (8)
uefi.allowauthbypass|uefi.allowAuthBypass|firmware|boolean
uefi.secureboot.available|uefi.secureBoot.available|firmware|boolean||||||||||medium
uefi.secureboot.dbdefault.present|uefi.secureBoot.dbDefault.present|firmware|boolean||||||||||medium
uefi.secureboot.dbrdefault.present|uefi.secureBoot.dbrDefault.present|firmware|boolean||||||||||medium
uefi.secureboot.dbtdefault.present|uefi.secureBoot.dbtDefault.present|firmware|boolean||||||||||medium
uefi.secureboot.dbxdefault.present|uefi.secureBoot.dbxDefault.present|firmware|boolean||||||||||medium
uefi.secureboot.enabled|uefi.secureBoot.enabled|firmware|boolean||||13
uefi.secureboot.kekdefault.present|uefi.secureBoot.KEKDefault.present|firmware|boolean||||||||||medium
uefi.secureboot.pkdefault.present|uefi.secureBoot.PKDefault.present|firmware|boolean||||||||||medium
vtpm.ekcrt|vtpm.ekCRT|firmware|blob|||||||managed|||medium
vtpm.ekcsr|vtpm.ekCSR|firmware|blob|||||||managed|||medium
vtpm.present|vtpm.present|firmware|boolean||||14||||||medium
mks.disableremoteclienttypematic|mks.disableRemoteClientTypematic|graphics|boolean||||||||||low
mks.disabletypematic|mks.disableTypematic|graphics|boolean||||||||||low
mks.dx11.allowunsupporteddevices|mks.dx11.allowUnsupportedDevices|graphics|boolean|||||both|hosted||||medium
mks.dx11.drivertype|mks.dx11.driverType|graphics|string||||||hosted||||low
mks.dx11.vendorid|mks.dx11.vendorID|graphics|integer||||||hosted||||low
mks.dx12.allowunsupporteddevices|mks.dx12.allowUnsupportedDevices|graphics|boolean|||||both|hosted||||medium
mks.dx12.syncperendframe|mks.dx12.syncPerEndFrame|graphics|boolean||||||hosted||||low
mks.enable3d|mks.enable3d|graphics|boolean
mks.enabledx11renderer|mks.enableDX11Renderer|graphics|boolean|||||both|hosted
mks.enabledx12renderer|mks.enableDX12Renderer|graphics|boolean|||||both|hosted
mks.enableglbasicrenderer|mks.enableGLBasicRenderer|graphics|boolean|||||both|hosted
mks.enableglpresentation|mks.enableGLPresentation|graphics|boolean|||||both|hosted
mks.enablemtlrenderer|mks.enableMTLRenderer|graphics|boolean|||||both|hosted
mks.enablesoftwarerenderer|mks.enableSoftwareRenderer|graphics|boolean|||||both|hosted
mks.enablevulkanrenderer|mks.enableVulkanRenderer|graphics|boolean|||||both|hosted
mks.enablevulkanpresentation|mks.enableVulkanPresentation|graphics|boolean||||||hosted||||low
mks.enablex11presentation|mks.enableX11Presentation|graphics|boolean||||||hosted||||low
mks.forcediscretegpu|mks.forceDiscreteGPU|graphics|boolean||||||hosted||||medium
mks.forcerenderer|mks.forceRenderer|graphics|string||||||hosted
mks.gamingmouse.policy|mks.gamingMouse.policy|graphics|enum|gaming, absolute|||||hosted||||medium
mks.gamingmouse.ungrabonescape|mks.gamingMouse.ungrabOnEscape|graphics|boolean||||||hosted||unverified||low
mks.gl.allowblacklisteddrivers|mks.gl.allowBlacklistedDrivers|graphics|boolean|||||both|hosted
mks.gl.allowsoftwareandvmwaredrivers|mks.gl.allowSoftwareAndVMwareDrivers|graphics|boolean|||||both|hosted
mks.gl.allowunsupporteddrivers|mks.gl.allowUnsupportedDrivers|graphics|boolean|||||both|hosted
mks.prefer3drenderer|mks.prefer3dRenderer|graphics|string||||||hosted
mks.use3drenderer|mks.use3dRenderer|graphics|string||||||hosted
mks.vk.allowunsupporteddevices|mks.vk.allowUnsupportedDevices|graphics|boolean|||||both|hosted||||medium
mks.vk.forcedevice|mks.vk.forceDevice|graphics|string||||||hosted||||medium
mks.vk.syncperendframe|mks.vk.syncPerEndFrame|graphics|boolean||||||hosted||||low
svga.2dmaxtexturesize8k|svga.2DMaxTextureSize8K|graphics|boolean
svga.autodetect|svga.autodetect|graphics|boolean
svga.graphicsmemorykb|svga.graphicsMemoryKB|graphics|integer|||KB
svga.guestbackedprimaryaware|svga.guestBackedPrimaryAware|graphics|boolean|||||||managed
svga.maxheight|svga.maxHeight|graphics|integer|||px
svga.maxtexturesize|svga.maxTextureSize|graphics|integer
svga.maxtexturesize16k|svga.maxTextureSize16K|graphics|boolean
svga.maxwidth|svga.maxWidth|graphics|integer|||px
svga.numdisplays|svga.numDisplays|graphics|integer||1..10
svga.present|svga.present|graphics|boolean
svga.vgaonly|svga.vgaOnly|graphics|boolean||||||||obsolete
svga.vramsize|svga.vramSize|graphics|integer||1048576..2147483648|bytes
svga.yes3d|svga.yes3d|graphics|boolean||||||||obsolete||low
vmotion.checkpointfbsize|vmotion.checkpointFBSize|graphics|integer|||bytes||||managed
vmotion.checkpointsvgaprimarysize|vmotion.checkpointSVGAPrimarySize|graphics|integer|||bytes||||managed
vmotion.svga.basecapslevel|vmotion.svga.baseCapsLevel|graphics|integer|||||||managed
vmotion.svga.bc67|vmotion.svga.bc67|graphics|integer|||||||managed
vmotion.svga.dxmaxconstantbuffers|vmotion.svga.dxMaxConstantBuffers|graphics|integer|||||||managed
vmotion.svga.dxprovokingvertex|vmotion.svga.dxProvokingVertex|graphics|integer|||||||managed
vmotion.svga.gl43|vmotion.svga.gl43|graphics|integer|||||||managed
vmotion.svga.graphicsmemorykb|vmotion.svga.graphicsMemoryKB|graphics|integer|||||||managed
vmotion.svga.linestipple|vmotion.svga.lineStipple|graphics|integer|||||||managed
vmotion.svga.logicblendops|vmotion.svga.logicBlendOps|graphics|integer|||||||managed
vmotion.svga.logicops|vmotion.svga.logicOps|graphics|integer|||||||managed
vmotion.svga.maxforcedsamplecount|vmotion.svga.maxForcedSampleCount|graphics|integer|||||||managed
vmotion.svga.maxpointsize|vmotion.svga.maxPointSize|graphics|integer|||||||managed
vmotion.svga.maxtextureanisotropy|vmotion.svga.maxTextureAnisotropy|graphics|integer|||||||managed
vmotion.svga.maxtexturesize|vmotion.svga.maxTextureSize|graphics|integer|||||||managed
vmotion.svga.maxvolumeextent|vmotion.svga.maxVolumeExtent|graphics|integer|||||||managed
vmotion.svga.mobmaxsize|vmotion.svga.mobMaxSize|graphics|integer|||||||managed
vmotion.svga.msfullquality|vmotion.svga.msFullQuality|graphics|integer|||||||managed
vmotion.svga.multisample2x|vmotion.svga.multisample2x|graphics|integer|||||||managed
vmotion.svga.multisample4x|vmotion.svga.multisample4x|graphics|integer|||||||managed
vmotion.svga.multisample8x|vmotion.svga.multisample8x|graphics|integer|||||||managed
vmotion.svga.sm41|vmotion.svga.sm41|graphics|integer|||||||managed
vmotion.svga.sm5|vmotion.svga.sm5|graphics|integer|||||||managed
vmotion.svga.supports3d|vmotion.svga.supports3D|graphics|integer|||||||managed
guestinfo.appinfo|guestinfo.appInfo|guestinfo|string
guestinfo.coreos.config.data|guestinfo.coreos.config.data|guestinfo|base64|||||||secret|||medium
guestinfo.coreos.config.data.encoding|guestinfo.coreos.config.data.encoding|guestinfo|enum|base64, b64, gzip+base64, gz+b64|||||||||low
guestinfo.coreos.config.url|guestinfo.coreos.config.url|guestinfo|string||||||||||medium
guestinfo.detailed.data|guestInfo.detailed.data|guestinfo|string|||||||managed
guestinfo.dns|guestinfo.dns|guestinfo|string
guestinfo.domain|guestinfo.domain|guestinfo|string
guestinfo.gateway|guestinfo.gateway|guestinfo|string
guestinfo.hostname|guestinfo.hostname|guestinfo|string
guestinfo.ignition.config.data|guestinfo.ignition.config.data|guestinfo|base64|||||||secret|||medium
guestinfo.ignition.config.data.encoding|guestinfo.ignition.config.data.encoding|guestinfo|enum|base64, b64, gzip+base64, gz+b64|||||||||medium
guestinfo.ipaddress|guestinfo.ipaddress|guestinfo|string
guestinfo.local-ipv4|guestinfo.local-ipv4|guestinfo|string
guestinfo.local-ipv6|guestinfo.local-ipv6|guestinfo|string
guestinfo.metadata|guestinfo.metadata|guestinfo|base64
guestinfo.metadata.encoding|guestinfo.metadata.encoding|guestinfo|enum|base64, b64, gzip+base64, gz+b64
guestinfo.netmask|guestinfo.netmask|guestinfo|string
guestinfo.ntp|guestinfo.ntp|guestinfo|string
guestinfo.ovfenv|guestinfo.ovfEnv|guestinfo|xml|||||||secret
guestinfo.password|guestinfo.password|guestinfo|secret|||||||secret
guestinfo.ssh|guestinfo.ssh|guestinfo|string
guestinfo.syslog|guestinfo.syslog|guestinfo|string||||||||||medium
guestinfo.toolsinstallerrcode|guestinfo.toolsInstallErrCode|guestinfo|integer|||||||managed
guestinfo.userdata|guestinfo.userdata|guestinfo|base64|||||||secret
guestinfo.userdata.encoding|guestinfo.userdata.encoding|guestinfo|enum|base64, b64, gzip+base64, gz+b64
guestinfo.vendordata|guestinfo.vendordata|guestinfo|base64|||||||secret
guestinfo.vendordata.encoding|guestinfo.vendordata.encoding|guestinfo|enum|base64, b64, gzip+base64, gz+b64
guestinfo.vmname|guestinfo.vmname|guestinfo|string
gui.applyhostdisplayscalingtoguest|gui.applyHostDisplayScalingToGuest|gui|boolean||||||hosted||||medium
gui.available|gui.available|gui|boolean||||||hosted||||medium
gui.enablestretchguest|gui.enableStretchGuest|gui|boolean||||||hosted
gui.exitatpoweroff|gui.exitAtPowerOff|gui|boolean||||||hosted||||medium
gui.exitonclihlt|gui.exitOnCLIHLT|gui|boolean||||||hosted
gui.fitguestusingnativedisplayresolution|gui.fitGuestUsingNativeDisplayResolution|gui|boolean||||||hosted
gui.fullscreenatpoweron|gui.fullScreenAtPowerOn|gui|boolean||||||hosted
gui.fullscreenonallhostdisplays|gui.fullScreenOnAllHostDisplays|gui|boolean||||||hosted||||low
gui.lastpoweredviewmode|gui.lastPoweredViewMode|gui|enum|windowed, fullscreen, quickswitch, unity, ...|||||hosted|managed
gui.managementui|gui.managementUI|gui|boolean||||||hosted||||low
gui.poweronatstartup|gui.powerOnAtStartup|gui|boolean||||||hosted||||medium
gui.restricted|gui.restricted|gui|boolean||||||hosted||||medium
gui.stretchguestmode|gui.stretchGuestMode|gui|enum|fullfill, aspect, ...|||||hosted
gui.viewmodeatpoweron|gui.viewModeAtPowerOn|gui|enum|windowed, fullscreen, quickswitch, unity, ...|||||hosted
mks.keyboardfilter|mks.keyboardFilter|gui|enum|allow, disallow, require, ...|||||hosted||||medium
unity.allowcompositinginguest|unity.allowCompositingInGuest|gui|boolean||||||hosted||||medium
unity.customcolor|unity.customColor|gui|string||||||hosted||||low
unity.usecustomcolor|unity.useCustomColor|gui|boolean||||||hosted||||low
unity.enablelaunchmenu|unity.enableLaunchMenu|gui|boolean||||||hosted||||medium
unity.showbadges|unity.showBadges|gui|boolean||||||hosted||||medium
unity.showborders|unity.showBorders|gui|boolean||||||hosted||||medium
unity.wascapable|unity.wasCapable|gui|boolean||||||hosted|managed
accepteula|acceptEULA|host|yesno|||||host|hosted
acceptovfeula|acceptOVFEULA|host|yesno|||||host|hosted
authd.client.port|authd.client.port|host|port|||||host|hosted|managed
authd.fullpath|authd.fullpath|host|filename|||||host|hosted|managed, path
authd.proxy.nfc|authd.proxy.nfc|host|string|||||host|hosted|managed
authd.soapserver|authd.soapServer|host|boolean|||||host|hosted|managed
bindir|bindir|host|directory|||||host|hosted|managed, path
gksu.rootmethod|gksu.rootMethod|host|enum|su, sudo||||host|hosted
host.cpukhz|host.cpukHz|host|integer|||kHz||host|hosted||||low
host.notsc|host.noTSC|host|boolean|||||host|hosted||||low
initdir|initdir|host|directory|||||host|hosted|managed|||medium
initscriptdir|initscriptdir|host|directory|||||host|hosted|managed, path
installerdefaults.autosoftwareupdateenabled|installerDefaults.autoSoftwareUpdateEnabled|host|yesno|||||host|hosted
installerdefaults.autosoftwareupdateenabled.epoch|installerDefaults.autoSoftwareUpdateEnabled.epoch|host|integer|||||host|hosted|managed
installerdefaults.componentdownloadenabled|installerDefaults.componentDownloadEnabled|host|yesno|||||host|hosted
installerdefaults.datacollectionenabled|installerDefaults.dataCollectionEnabled|host|yesno|||||host|hosted
installerdefaults.datacollectionenabled.epoch|installerDefaults.dataCollectionEnabled.epoch|host|integer|||||host|hosted|managed
installerdefaults.datacollectionenabled.initialized|installerDefaults.dataCollectionEnabled.initialized|host|yesno|||||host|hosted|managed
installerdefaults.transferversion|installerDefaults.transferVersion|host|integer|||||host|hosted|managed
libdir|libdir|host|directory|||||host|hosted|managed, path
networking|NETWORKING|host|yesno|||||host|hosted
player.product.version|player.product.version|host|version|||||host|hosted|managed
prefvmx.defaultvmpath|prefvmx.defaultVMPath|host|directory|||||host|hosted|path|||medium
product.buildnumber|product.buildNumber|host|integer|||||host|hosted|managed
product.name|product.name|host|string|||||host|hosted|managed
product.version|product.version|host|version|||||host|hosted|managed
ptsc.notsc|ptsc.noTSC|host|boolean|||||host|hosted||||low
telemetryuuid|telemetryUUID|host|string|||||host|hosted|managed
vix.config.version|vix.config.version|host|integer|||||host|hosted|managed
vix.libdir|vix.libdir|host|directory|||||host|hosted|managed, path
vmblock_confed|VMBLOCK_CONFED|host|yesno|||||host|hosted
vmci_confed|VMCI_CONFED|host|yesno|||||host|hosted
vmware.fullpath|vmware.fullpath|host|filename|||||host|hosted|managed, path
vmx.fullpath|vmx.fullpath|host|filename|||||host|esxi|managed|||low
vsock_confed|VSOCK_CONFED|host|yesno|||||host|hosted
workstation.product.version|workstation.product.version|host|version|||||host|hosted|managed
.encoding|.encoding|identity|string|||||both
annotation|annotation|identity|string
applianceview.coverpage.author|applianceView.coverPage.author|identity|string||||||||||medium
applianceview.coverpage.name|applianceView.coverPage.name|identity|string||||||||||medium
applianceview.coverpage.version|applianceView.coverPage.version|identity|string||||||||||low
applianceview.enabled|applianceView.enabled|identity|boolean||||||||||medium
applianceview.showatpoweron|applianceView.showAtPowerOn|identity|boolean||||||||||medium
checkpoint.vmstate|checkpoint.vmState|identity|filename|||||||managed
checkpoint.vmstate.readonly|checkpoint.vmState.readOnly|identity|boolean|||||||managed
cleanshutdown|cleanShutdown|identity|boolean|||||||managed
config.version|config.version|identity|enum|8, 6, 7, ...||||||required
datafilekey|dataFileKey|identity|blob|||||||managed, secret
deploymentplatform|deploymentPlatform|identity|enum|windows, linux, esx, ...|||||||legacy
displayname|displayName|identity|string
encryptedvm.guid|encryptedVM.guid|identity|string|||||||managed|||medium
encryption.bundle|encryption.bundle|identity|blob|||||||managed, secret
encryption.data|encryption.data|identity|blob|||||||managed, secret|||medium
encryption.encryptedkey|encryption.encryptedKey|identity|blob|||||||managed, secret|||low
encryption.keysafe|encryption.keySafe|identity|blob|||||||managed, secret|||medium
encryption.required|encryption.required|identity|boolean|||||||managed
encryption.required.vtpm|encryption.required.vtpm|identity|boolean|||||||managed
extendedconfigfile|extendedConfigFile|identity|filename
filesearchpath|fileSearchPath|identity|list|||||||path|||medium
guestos|guestOS|identity|guestos|||||||required
guestos.detailed.data|guestOS.detailed.data|identity|string|||||||managed
guestosaltname|guestOSAltName|identity|string
invmteam|inVMTeam|identity|boolean||||||||obsolete||medium
machine.id|machine.id|identity|string
managedvm.autoaddvtpm|managedvm.autoAddVTPM|identity|enum|software|||19||hosted||||medium
managedvm.id|managedVM.ID|identity|string|||||||managed|||low
nvram|nvram|identity|filename
policy.vm.mvmtid|policy.vm.mvmtid|identity|string|||||||managed|||medium
proxyapps.publishtohost|proxyApps.publishToHost|identity|boolean
replay.filename|replay.filename|identity|filename|||||||managed|obsolete
replay.supported|replay.supported|identity|boolean|||||||managed|obsolete
roamingvm.exitbehavior|roamingVM.exitBehavior|identity|enum|go|||||||obsolete
snapshot.action|snapshot.action|identity|string
snapshot.disabled|snapshot.disabled|identity|boolean||||||||||medium
snapshot.maxconsolidatetime|snapshot.maxConsolidateTime|identity|integer|||s|||||||low
snapshot.maxiterations|snapshot.maxIterations|identity|integer||||||||||low
snapshot.maxsnapshots|snapshot.maxSnapshots|identity|integer||0..
snapshot.redonotwithparent|snapshot.redoNotWithParent|identity|boolean||||||||||medium
softpoweroff|softPowerOff|identity|boolean|||||||managed
suspend.directory|suspend.directory|identity|directory|||||||path|||medium
suspend.disabled|suspend.disabled|identity|boolean||||||||||medium
templatevm|templateVM|identity|boolean||||||hosted||||low
undopoint.checkpointedonline|undopoint.checkpointedOnline|identity|boolean|||||||managed|obsolete||medium
undopoint.protected|undopoint.protected|identity|boolean|||||||managed|obsolete||medium
undopoint.restorefromcheckpoint|undopoint.restoreFromCheckpoint|identity|boolean|||||||managed|obsolete||medium
undopoints.seqnum|undopoints.seqNum|identity|integer|||||||managed|obsolete||medium
uuid.action|uuid.action|identity|enum|create, keep
uuid.bios|uuid.bios|identity|uuid|||||||managed
uuid.location|uuid.location|identity|uuid|||||||managed
vc.uuid|vc.uuid|identity|uuid|||||||managed
virtualhw.productcompatibility|virtualHW.productCompatibility|identity|enum|hosted, esx
virtualhw.version|virtualHW.version|identity|integer||3..22|||||required
viv.moid|viv.moid|identity|string|||||||managed
vm.createdate|vm.createDate|identity|integer|||||||managed
vm.genid|vm.genid|identity|integer|||||||managed
vm.genidx|vm.genidX|identity|integer|||||||managed
vmx.encryptiontype|vmx.encryptionType|identity|enum|partial, full, ...||||||managed|||medium
workingdir|workingDir|identity|directory|||||||path
disklib.datacachemaxreadcachesize|diskLib.dataCacheMaxReadCacheSize|ineffective|string||||||||suspect|diskLib.dataCacheMaxReadAheadSize|medium
isolation.tools.copy.enable|isolation.tools.copy.enable|ineffective|boolean||||||||suspect|isolation.tools.copy.disable|medium
isolation.tools.paste.enabled|isolation.tools.paste.enabled|ineffective|boolean||||||||suspect|isolation.tools.paste.disable|medium
mem.sharescanthreshold|mem.ShareScanThreshold|ineffective|string||||||||suspect||medium
mem.sharescantotal|mem.ShareScanTotal|ineffective|string||||||||suspect||medium
mem.sharescanvm|mem.ShareScanVM|ineffective|string||||||||suspect||medium
mks.enabledx11|mks.enableDX11|ineffective|string||||||||suspect|mks.enableDX11Renderer|medium
mks.enabledx12|mks.enableDX12|ineffective|string||||||||suspect|mks.enableDX12Renderer|medium
mks.enableglrenderer|mks.enableGLRenderer|ineffective|boolean||||||||nonexistent|mks.enableGLBasicRenderer
mks.g3d.maxtexturesize|mks.g3d.maxTextureSize|ineffective|integer||||||||nonexistent|svga.maxTextureSize
mks.gl.checkhostdriver|mks.gl.checkHostDriver|ineffective|string||||||||suspect||medium
mks.ignorehostdriverversion|mks.ignoreHostDriverVersion|ineffective|string||||||||suspect||medium
pref.somelegacyoption|pref.someLegacyOption|ineffective|string||||||||suspect||medium
prefvmx.minmemlocked|prefvmx.minMemLocked|ineffective|string||||||||suspect|prefvmx.minVmMemPct|medium
sched.latencysensitivity|sched.latencySensitivity|ineffective|string||||||||suspect|sched.cpu.latencySensitivity|medium
sched.numvcpus|sched.numvcpus|ineffective|string||||||||suspect|numvcpus|medium
unity.allowcompostinginguest|unity.allowCompostingInGuest|ineffective|boolean||||||||suspect|unity.allowCompositingInGuest|medium
keyboard.allowbothirqs|keyboard.allowBothIRQs|input|boolean||||||||||medium
keyboard.typematicmindelay|keyboard.typematicMinDelay|input|integer|||us|||||||medium
keyboard.vusb.enable|keyboard.vusb.enable|input|boolean||||||||||medium
keyboard.vusb.present|keyboard.vusb.present|input|boolean||||||||||low
keyboardandmouseprofile|keyboardAndMouseProfile|input|string||||||fusion||||medium
mouse.present|mouse.present|input|boolean||||||||||low
mouse.vusb.enable|mouse.vusb.enable|input|boolean||||||||||medium
mouse.vusb.present|mouse.vusb.present|input|boolean||||||||||low
mouse.vusb.usebasicmouse|mouse.vusb.useBasicMouse|input|boolean||||||||||medium
sensor.accelerometer|sensor.accelerometer|input|enum|pass-through|||||hosted||||medium
sensor.ambientlight|sensor.ambientLight|input|enum|pass-through|||||hosted||||medium
sensor.compass|sensor.compass|input|enum|pass-through|||||hosted||||medium
sensor.gyrometer|sensor.gyrometer|input|enum|pass-through|||||hosted||||medium
sensor.inclinometer|sensor.inclinometer|input|enum|pass-through|||||hosted||||medium
sensor.location|sensor.location|input|enum|pass-through|||||hosted
sensor.orientation|sensor.orientation|input|enum|pass-through|||||hosted||||medium
touchscreen.vusb.present|touchscreen.vusb.present|input|boolean||||||hosted||||medium
vmmouse.filename|vmmouse.fileName|input|string||||||||||low
vmmouse.present|vmmouse.present|input|boolean||||||||||medium
isolation.bios.bbs.disable|isolation.bios.bbs.disable|isolation|boolean||||||||obsolete
isolation.device.connectable.disable|isolation.device.connectable.disable|isolation|boolean
isolation.device.edit.disable|isolation.device.edit.disable|isolation|boolean||||||||legacy
isolation.ghi.host.shellaction.disable|isolation.ghi.host.shellAction.disable|isolation|boolean||||||||obsolete
isolation.monitor.control.disable|isolation.monitor.control.disable|isolation|boolean||||||||obsolete
isolation.tools.autoinstall.disable|isolation.tools.autoInstall.disable|isolation|boolean||||||||obsolete
isolation.tools.bug328986.disable|isolation.tools.bug328986.disable|isolation|boolean||||||||||low
isolation.tools.copy.disable|isolation.tools.copy.disable|isolation|boolean|||||both
isolation.tools.diskshrink.disable|isolation.tools.diskShrink.disable|isolation|boolean|||||both
isolation.tools.diskwiper.disable|isolation.tools.diskWiper.disable|isolation|boolean|||||both
isolation.tools.disptoporequest.disable|isolation.tools.dispTopoRequest.disable|isolation|boolean||||||||obsolete
isolation.tools.dnd.disable|isolation.tools.dnd.disable|isolation|boolean|||||both
isolation.tools.getcreds.disable|isolation.tools.getCreds.disable|isolation|boolean||||||||obsolete
isolation.tools.getptrlocation.disable|isolation.tools.getPtrLocation.disable|isolation|boolean||||||||||medium
isolation.tools.getversion.disable|isolation.tools.getVersion.disable|isolation|boolean||||||||||medium
isolation.tools.ghi.autologon.disable|isolation.tools.ghi.autologon.disable|isolation|boolean||||||||obsolete
isolation.tools.ghi.launchmenu.change|isolation.tools.ghi.launchmenu.change|isolation|boolean||||||||obsolete
isolation.tools.ghi.protocolhandler.info.disable|isolation.tools.ghi.protocolhandler.info.disable|isolation|boolean||||||||obsolete
isolation.tools.ghi.trayicon.disable|isolation.tools.ghi.trayicon.disable|isolation|boolean||||||||obsolete
isolation.tools.guestdndversionset.disable|isolation.tools.guestDnDVersionSet.disable|isolation|boolean||||||||obsolete
isolation.tools.hgfs.disable|isolation.tools.hgfs.disable|isolation|boolean
isolation.tools.hgfsserverset.disable|isolation.tools.hgfsServerSet.disable|isolation|boolean||||||||legacy
isolation.tools.memschedfakesamplestats.disable|isolation.tools.memSchedFakeSampleStats.disable|isolation|boolean||||||||obsolete
isolation.tools.paste.disable|isolation.tools.paste.disable|isolation|boolean|||||both
isolation.tools.setguioptions.enable|isolation.tools.setGUIOptions.enable|isolation|boolean||||||||legacy
isolation.tools.setptrlocation.disable|isolation.tools.setPtrLocation.disable|isolation|boolean||||||||||medium
isolation.tools.setversion.disable|isolation.tools.setVersion.disable|isolation|boolean||||||||||medium
isolation.tools.trashfolderstate.disable|isolation.tools.trashFolderState.disable|isolation|boolean||||||||obsolete
isolation.tools.unity.disable|isolation.tools.unity.disable|isolation|boolean||||||||obsolete
isolation.tools.unity.push.update.disable|isolation.tools.unity.push.update.disable|isolation|boolean||||||||obsolete
isolation.tools.unity.taskbar.disable|isolation.tools.unity.taskbar.disable|isolation|boolean||||||||obsolete
isolation.tools.unity.windowcontents.disable|isolation.tools.unity.windowContents.disable|isolation|boolean||||||||obsolete
isolation.tools.unityactive.disable|isolation.tools.unityActive.disable|isolation|boolean||||||||obsolete
isolation.tools.unityinterlockoperation.disable|isolation.tools.unityInterlockOperation.disable|isolation|boolean||||||||obsolete
isolation.tools.vixmessage.disable|isolation.tools.vixMessage.disable|isolation|boolean||||||||obsolete
isolation.tools.vmxdndversionget.disable|isolation.tools.vmxDnDVersionGet.disable|isolation|boolean||||||||obsolete
vmsafe.agentaddress|vmsafe.agentAddress|isolation|string||||||||obsolete
vmsafe.agentport|vmsafe.agentPort|isolation|string||||||||obsolete
vmsafe.enable|vmsafe.enable|isolation|boolean||||||||obsolete
vmsafe.failopen|vmsafe.failOpen|isolation|boolean||||||||obsolete||medium
vmsafe.immutablevm|vmsafe.immutableVM|isolation|boolean||||||||obsolete||medium
vmsafe.timeoutms|vmsafe.timeoutMS|isolation|integer||||||||obsolete||medium
hints.hideall|hints.hideAll|logging|boolean||||||hosted
log.append|log.append|logging|boolean||||||||||medium
log.filename|log.fileName|logging|filename|||||||path|||medium
log.keepold|log.keepOld|logging|integer||0..
log.rotatesize|log.rotateSize|logging|integer||0..|bytes
logging|logging|logging|boolean
msg.autoanswer|msg.autoAnswer|logging|boolean
msg.nook|msg.noOK|logging|boolean
msg.serial.file.open|msg.serial.file.open|logging|enum|Append, Replace|||||||legacy||medium
vmx.buildtype|vmx.buildType|logging|enum|release, debug, stats
vmx.log.destination|vmx.log.destination|logging|string||||||esxi||||low
vmx.log.syslogid|vmx.log.syslogID|logging|string||||||esxi||||low
vmx.scoreboard.enabled|vmx.scoreboard.enabled|logging|boolean||||||||||low
vmxstats.filename|vmxstats.filename|logging|filename|||||||managed
mainmem.allow8gb|mainMem.allow8GB|memory|boolean||||||||obsolete||low
mainmem.backing|mainMem.backing|memory|string||||||hosted||||medium
mainmem.partiallazyrestore|mainMem.partialLazyRestore|memory|boolean||||||hosted||||medium
mainmem.partiallazysave|mainMem.partialLazySave|memory|boolean||||||hosted||||medium
mainmem.useanonymousmemory|mainMem.useAnonymousMemory|memory|boolean||||||hosted||||low
mainmem.usenamedfile|mainMem.useNamedFile|memory|boolean||||||hosted||||medium
mem.hotadd|mem.hotadd|memory|boolean||||7
memallowautoscaledown|MemAllowAutoScaleDown|memory|boolean
memsize|memsize|memory|integer||4..25149440|MB
memtrimrate|MemTrimRate|memory|integer||||||hosted
prefvmx.minvmmempct|prefvmx.minVmMemPct|memory|integer||0..100|%||both|hosted||||medium
prefvmx.userecommendedlockedmemsize|prefvmx.useRecommendedLockedMemSize|memory|boolean|||||both|hosted||||medium
sched.cpu.affinity|sched.cpu.affinity|memory|list
sched.cpu.affinity.exclusivenostats|sched.cpu.affinity.exclusiveNoStats|memory|boolean||||||esxi
sched.cpu.htsharing|sched.cpu.htsharing|memory|enum|any, none, internal|||||esxi||||low
sched.cpu.latencysensitivity|sched.cpu.latencySensitivity|memory|enum|low, normal, medium, high|||||esxi
sched.cpu.max|sched.cpu.max|memory|string||||||esxi
sched.cpu.min|sched.cpu.min|memory|integer||||||esxi
sched.cpu.shares|sched.cpu.shares|memory|string
sched.cpu.units|sched.cpu.units|memory|string||||||esxi
sched.cpu.vsmpconsolidate|sched.cpu.vsmpConsolidate|memory|boolean||||||esxi||||unverified
sched.mem.affinity|sched.mem.affinity|memory|list||||||esxi||||low
sched.mem.lpage.enable1gpage|sched.mem.lpage.enable1GPage|memory|boolean||||||esxi
sched.mem.lpage.maxsharedpages|sched.mem.lpage.maxSharedPages|memory|integer||||||esxi
sched.mem.max|sched.mem.max|memory|string||||||esxi||||medium
sched.mem.maxmemctl|sched.mem.maxmemctl|memory|integer|||MB|||||||medium
sched.mem.min|sched.mem.min|memory|integer|||MB|||esxi
sched.mem.minsize|sched.mem.minSize|memory|integer|||MB|||esxi
sched.mem.pin|sched.mem.pin|memory|boolean||||||esxi||||medium
sched.mem.prealloc|sched.mem.prealloc|memory|boolean||||||esxi||||unverified
sched.mem.prealloc.pinnedmainmem|sched.mem.prealloc.pinnedMainMem|memory|boolean||||||esxi||||unverified
sched.mem.pshare.enable|sched.mem.pshare.enable|memory|boolean||||||||||medium
sched.mem.pshare.salt|sched.mem.pshare.salt|memory|string||||||esxi
sched.mem.shares|sched.mem.shares|memory|string||||||esxi
sched.swap.derivedname|sched.swap.derivedName|memory|filename||||||esxi|managed, path
sched.swap.dir|sched.swap.dir|memory|directory||||||esxi|path|||medium
sched.swap.persist|sched.swap.persist|memory|boolean||||||esxi||||low
sched.swap.vmxswapenabled|sched.swap.vmxSwapEnabled|memory|boolean||||||esxi
ftcpt.ftencryptionmode|ftcpt.ftEncryptionMode|migration|enum|ftEncryptionDisabled, ftEncryptionOpportunistic, ftEncryptionRequired|||||esxi||||unverified
migrate.encryptionmode|migrate.encryptionMode|migration|enum|disabled, opportunistic, required
migrate.hostlog|migrate.hostLog|migration|filename|||||||managed
migrate.hostlogstate|migrate.hostLogState|migration|enum|none, source, target, ...||||||managed
migrate.migrationid|migrate.migrationId|migration|integer|||||||managed
vmxnet3.serialnumberv2|vmxnet3.serialNumberV2|network|boolean
numa.autosize|numa.autosize|numa|boolean||||||esxi||||medium
numa.autosize.cookie|numa.autosize.cookie|numa|integer|||||||managed
numa.autosize.once|numa.autosize.once|numa|boolean||||||esxi||||medium
numa.autosize.vcpu.maxpervirtualnode|numa.autosize.vcpu.maxPerVirtualNode|numa|integer|||||||managed
numa.nodeaffinity|numa.nodeAffinity|numa|list||||||esxi
numa.vcpu.corespernode|numa.vcpu.coresPerNode|numa|integer||||20||esxi||||unverified
numa.vcpu.maxpermachinenode|numa.vcpu.maxPerMachineNode|numa|integer||||||esxi||||medium
numa.vcpu.maxpervirtualnode|numa.vcpu.maxPerVirtualNode|numa|integer||||||esxi||||medium
numa.vcpu.min|numa.vcpu.min|numa|integer||||||esxi||||low
numa.vcpu.preferht|numa.vcpu.preferHT|numa|boolean||||||esxi
priority.grabbed|priority.grabbed|numa|enum|high, normal, low, idle||||both|hosted
priority.ungrabbed|priority.ungrabbed|numa|enum|high, normal, low, idle||||both|hosted
vmx.superpriorityboost|vmx.superPriorityBoost|numa|boolean||||||hosted||||low
pref.autofitfullscreen|pref.autoFitFullScreen|preferences|enum|stretchGuestToHost, fitHostToGuest, fitGuestToHost, ...||||host|hosted||||low
pref.autofitguesttowindow|pref.autoFitGuestToWindow|preferences|boolean|||||host|hosted||||low
pref.commandbar.toolbarenabled|pref.commandBar.toolbarEnabled|preferences|boolean|||||host|hosted|managed|||medium
pref.gamingmousemode|pref.gamingMouseMode|preferences|string|||||host|hosted||||medium
pref.grabonmouseclick|pref.grabOnMouseClick|preferences|boolean|||||host|hosted||||medium
pref.hotkey.alt|pref.hotkey.alt|preferences|boolean|||||host|hosted||||medium
pref.hotkey.control|pref.hotkey.control|preferences|boolean|||||host|hosted||||medium
pref.hotkey.gui|pref.hotkey.gui|preferences|boolean|||||host|hosted||||medium
pref.hotkey.shift|pref.hotkey.shift|preferences|boolean|||||host|hosted||||medium
pref.keyboardandmouse.vmhotkey.count|pref.keyboardAndMouse.vmHotKey.count|preferences|integer|||||host|hosted
pref.keyboardandmouse.vmhotkey.enabled|pref.keyboardAndMouse.vmHotKey.enabled|preferences|boolean|||||host|hosted
pref.lastupdatechecksec|pref.lastUpdateCheckSec|preferences|integer|||||host|hosted
pref.motiongrab|pref.motionGrab|preferences|boolean|||||host|hosted||||medium
pref.motionungrab|pref.motionUngrab|preferences|boolean|||||host|hosted||||medium
pref.sharedfolder.maxnum|pref.sharedFolder.maxNum|preferences|integer|||||host|hosted
pref.vmplayer.autosoftwareupdatepermission|pref.vmplayer.autoSoftwareUpdatePermission|preferences|string|||||host|hosted||||low
pref.vmplayer.componentdownloadpermission|pref.vmplayer.componentDownloadPermission|preferences|string|||||host|hosted||||low
pref.vmplayer.datacollectionenabled|pref.vmplayer.dataCollectionEnabled|preferences|string|||||host|hosted||||low
pref.vmplayer.devicebartoplevel|pref.vmplayer.deviceBarToplevel|preferences|boolean|||||host|hosted||||medium
pref.vmplayer.exit.vmaction|pref.vmplayer.exit.vmAction|preferences|string|||||host|hosted||||medium
pref.vmplayer.firstrundismissedversion|pref.vmplayer.firstRunDismissedVersion|preferences|version|||||host|hosted|managed
pref.vmplayer.fullscreen.autohide|pref.vmplayer.fullscreen.autohide|preferences|boolean|||||host|hosted||||medium
pref.vmplayer.fullscreen.nobar|pref.vmplayer.fullscreen.nobar|preferences|boolean|||||host|hosted||||medium
pref.ws.session.window.count|pref.ws.session.window.count|preferences|integer|||||host|hosted
vmplayer.showchrome|vmplayer.showChrome|preferences|boolean|||||host|hosted||||low
vmwizard.guestkey|vmWizard.guestKey|preferences|string|||||host|hosted|managed
vmwizard.installmediatype|vmWizard.installMediaType|preferences|string|||||host|hosted|managed
vmwizard.isolocationmru.count|vmWizard.isoLocationMRU.count|preferences|integer|||||host|hosted|managed
vmwizard.lastpoweronvalue|vmWizard.lastPowerOnValue|preferences|boolean|||||host|hosted|managed|||medium
vmwizard.mode|vmWizard.mode|preferences|string|||||host|hosted|managed|||medium
xkeymap.nokeycodemap|xkeymap.noKeycodeMap|preferences|boolean|||||host|hosted||||medium
remotedisplay.depth|RemoteDisplay.depth|remote-display|integer||||||||||low
remotedisplay.maxconnections|RemoteDisplay.maxConnections|remote-display|integer||-1..
remotedisplay.maxheight|RemoteDisplay.maxHeight|remote-display|integer||||||||||low
remotedisplay.maxwidth|RemoteDisplay.maxWidth|remote-display|integer||||||||||low
remotedisplay.vnc.enabled|RemoteDisplay.vnc.enabled|remote-display|boolean
remotedisplay.vnc.ip|RemoteDisplay.vnc.ip|remote-display|ipaddr
remotedisplay.vnc.key|RemoteDisplay.vnc.key|remote-display|secret|||||||secret|||medium
remotedisplay.vnc.keymap|RemoteDisplay.vnc.keyMap|remote-display|string
remotedisplay.vnc.keymapfile|RemoteDisplay.vnc.keyMapFile|remote-display|filename|||||||path|||low
remotedisplay.vnc.password|RemoteDisplay.vnc.password|remote-display|secret|||||||secret
remotedisplay.vnc.port|RemoteDisplay.vnc.port|remote-display|port||0..65535
remotedisplay.vnc.websocket.enabled|RemoteDisplay.vnc.webSocket.enabled|remote-display|boolean||||||||||low
remotedisplay.vnc.websocket.port|RemoteDisplay.vnc.webSocket.port|remote-display|port||1..65535||||||||low
remotedisplay.vnc.zliblevel|RemoteDisplay.vnc.zlibLevel|remote-display|integer||0..9||||||||low
remotedisplay.vncwheelstep|RemoteDisplay.vncWheelStep|remote-display|integer||||||||||low
hgfs.linkrootshare|hgfs.linkRootShare|shared-folders|boolean||||||hosted
hgfs.maprootshare|hgfs.mapRootShare|shared-folders|boolean||||||hosted
sharedfolder.maxnum|sharedFolder.maxNum|shared-folders|integer||0..
sharedfolder.option|sharedFolder.option|shared-folders|enum|alwaysEnabled, onetimeEnabled, disabled, ...|||||hosted||||medium
board-id|board-id|smbios|string
board-id.reflecthost|board-id.reflectHost|smbios|boolean||||||||||medium
hw.model|hw.model|smbios|string
hw.model.reflecthost|hw.model.reflectHost|smbios|boolean||||||||||medium
serialnumber|serialNumber|smbios|string||||||||||low
serialnumber.reflecthost|serialNumber.reflectHost|smbios|boolean||||||||||medium
smbios.assettag|smbios.assetTag|smbios|string
smbios.nooemstrings|SMBIOS.noOEMStrings|smbios|boolean||||||||||medium
smbios.reflecthost|smbios.reflectHost|smbios|boolean
smbios.restrictserialcharset|smbios.restrictSerialCharset|smbios|boolean
smbios.use12charserialnumber|smbios.use12CharSerialNumber|smbios|boolean||||||||||medium
smbios.useshortserialnumber|SMBIOS.useShortSerialNumber|smbios|boolean||||||||||low
smc.present|smc.present|smbios|boolean
smc.version|smc.version|smbios|integer
smccc.version0101|smccc.version0101|smbios|boolean
system-id.enable|system-id.enable|smbios|boolean||||||||||medium
sound.autodetect|sound.autoDetect|sound|boolean
sound.filename|sound.fileName|sound|string
sound.highpriority|sound.highPriority|sound|boolean||||||hosted||||low
sound.opl3.enabled|sound.opl3.enabled|sound|boolean||||||||||low
sound.pcislotnumber|sound.pciSlotNumber|sound|integer|||||||managed
sound.present|sound.present|sound|boolean
sound.startconnected|sound.startConnected|sound|boolean
sound.virtualdev|sound.virtualDev|sound|enum|sb16, es1371, hdaudio
buslogic.nodriver|buslogic.noDriver|storage|boolean||||||||legacy||medium
cdrom.showisolockwarning|cdrom.showIsoLockWarning|storage|boolean
ctkenabled|ctkEnabled|storage|boolean||||7
disk.enableuuid|disk.EnableUUID|storage|boolean
disk.enablevirtualssd|disk.enableVirtualSSD|storage|boolean
disk.locking|disk.locking|storage|boolean||||||||||medium
disk.scsiunmapallowed|disk.scsiUnmapAllowed|storage|boolean||||||||||medium
diskcleanup.automatic|diskCleanup.automatic|storage|boolean||||||fusion||||medium
disklib.datacachemaxreadaheadsize|diskLib.dataCacheMaxReadAheadSize|storage|integer||||||hosted||||medium
disklib.datacachemaxsize|diskLib.dataCacheMaxSize|storage|integer||||||hosted||||medium
disklib.datacacheminreadaheadsize|diskLib.dataCacheMinReadAheadSize|storage|integer||||||hosted||||medium
disklib.datacachepagesize|diskLib.dataCachePageSize|storage|integer||||||hosted||||medium
disklib.maxunsyncedwrites|diskLib.maxUnsyncedWrites|storage|integer||||||hosted||||medium
hard-disk.hostbuffer|hard-disk.hostBuffer|storage|enum|enabled, disabled|||||hosted||||medium
powertype.poweroff|powerType.powerOff|tools|enum|soft, hard, default, preset
powertype.poweron|powerType.powerOn|tools|enum|soft, hard, default, preset
powertype.reset|powerType.reset|tools|enum|soft, hard, default, preset
powertype.suspend|powerType.suspend|tools|enum|soft, hard, default, preset
rtc.difffromutc|rtc.diffFromUTC|tools|integer|||s|||||||medium
rtc.starttime|rtc.startTime|tools|integer|||s|||||||low
time.synchronize.allow|time.synchronize.allow|tools|boolean
time.synchronize.continue|time.synchronize.continue|tools|boolean|0, 1
time.synchronize.guest.resync|time.synchronize.guest.resync|tools|boolean
time.synchronize.guest.resync.timeout|time.synchronize.guest.resync.timeout|tools|integer
time.synchronize.restore|time.synchronize.restore|tools|boolean|0, 1
time.synchronize.resume.disk|time.synchronize.resume.disk|tools|boolean|0, 1
time.synchronize.resume.host|time.synchronize.resume.host|tools|boolean|0, 1|||||||||medium
time.synchronize.shrink|time.synchronize.shrink|tools|boolean|0, 1
time.synchronize.tools.enable|time.synchronize.tools.enable|tools|boolean|0, 1
time.synchronize.tools.percentcorrection|time.synchronize.tools.percentCorrection|tools|integer
time.synchronize.tools.slewcorrection|time.synchronize.tools.slewCorrection|tools|boolean|0, 1
time.synchronize.tools.startup|time.synchronize.tools.startup|tools|boolean|0, 1
time.synchronize.tools.startup.backward|time.synchronize.tools.startup.backward|tools|boolean|0, 1
tools.deploypkg.filename|tools.deployPkg.fileName|tools|filename|||||||managed
tools.guest.desktop.autolock|tools.guest.desktop.autolock|tools|boolean
tools.guest.desktop.autoresize|tools.guest.desktop.autoresize|tools|boolean||||||hosted||||medium
tools.guestlib.enablehostinfo|tools.guestlib.enableHostInfo|tools|boolean
tools.remindinstall|tools.remindInstall|tools|boolean
tools.setinfo.disable|tools.setInfo.disable|tools|boolean||||||||||low
tools.setinfo.sizelimit|tools.setInfo.sizeLimit|tools|integer||0..|bytes
tools.synctime|tools.syncTime|tools|boolean
tools.upgrade.policy|tools.upgrade.policy|tools|enum|manual, upgradeAtPowerCycle, useGlobal
toolscripts.afterpoweron|toolScripts.afterPowerOn|tools|boolean
toolscripts.afterresume|toolScripts.afterResume|tools|boolean
toolscripts.beforepoweroff|toolScripts.beforePowerOff|tools|boolean
toolscripts.beforesuspend|toolScripts.beforeSuspend|tools|boolean
toolsinstallmanager.lastinstallerror|toolsInstallManager.lastInstallError|tools|integer|||||||managed
toolsinstallmanager.updatecounter|toolsInstallManager.updateCounter|tools|integer|||||||managed
vmware.tools.gosc.ignoretoolscheck|vmware.tools.gosc.ignoretoolscheck|tools|boolean
vmware.tools.internalversion|vmware.tools.internalversion|tools|integer|||||||managed
vmware.tools.lastinstallstatus.result|vmware.tools.lastInstallStatus.result|tools|string|||||||managed|||low
vmware.tools.requiredversion|vmware.tools.requiredversion|tools|integer|||||||managed
vmx.reboot.powercycle|vmx.reboot.powerCycle|tools|boolean
ehci.pcislotnumber|ehci.pciSlotNumber|usb|integer|||||||managed
ehci.present|ehci.present|usb|boolean||||6
usb.generic.allowccid|usb.generic.allowCCID|usb|boolean||||||||||low
usb.generic.allowhid|usb.generic.allowHID|usb|boolean||||||||||medium
usb.generic.allowlasthid|usb.generic.allowLastHID|usb|boolean||||||||||low
usb.generic.autoconnect|usb.generic.autoconnect|usb|boolean
usb.pcislotnumber|usb.pciSlotNumber|usb|integer|||||||managed
usb.present|usb.present|usb|boolean
usb.restrictions.defaultallow|usb.restrictions.defaultAllow|usb|boolean||||||||||low
usb.vbluetooth.startconnected|usb.vbluetooth.startConnected|usb|boolean||||||hosted
usb_xhci.pcislotnumber|usb_xhci.pciSlotNumber|usb|integer|||||||managed
usb_xhci.present|usb_xhci.present|usb|boolean||||8
hpet#.present|hpet{n}.present|chipset|boolean||||7
pcibridge#.functions|pciBridge{0..7}.functions|chipset|integer||1..8
pcibridge#.pcislotnumber|pciBridge{0..7}.pciSlotNumber|chipset|integer|||||||managed
pcibridge#.present|pciBridge{0..7}.present|chipset|boolean
pcibridge#.virtualdev|pciBridge{0..7}.virtualDev|chipset|enum|pcieRootPort
pcipassthru#.class|pciPassthru{n}.class|chipset|string||||7||||||low
pcipassthru#.deviceid|pciPassthru{n}.deviceId|chipset|string||||7||||||low
pcipassthru#.filename|pciPassthru{n}.filename|chipset|filename||||7||||||low
pcipassthru#.generatedmacaddress|pciPassthru{n}.generatedMACAddress|chipset|mac||||7|||managed|||low
pcipassthru#.id|pciPassthru{n}.id|chipset|string||||7||||||low
pcipassthru#.msienabled|pciPassthru{n}.msiEnabled|chipset|boolean||||7||||||low
pcipassthru#.networkname|pciPassthru{n}.networkName|chipset|string||||7||||||low
pcipassthru#.opromenabled|pciPassthru{n}.opromEnabled|chipset|boolean||||7||||||low
pcipassthru#.pcislotnumber|pciPassthru{n}.pciSlotNumber|chipset|integer||||7|||managed|||low
pcipassthru#.pfid|pciPassthru{n}.pfId|chipset|string||||7||||||low
pcipassthru#.present|pciPassthru{n}.present|chipset|boolean||||7
pcipassthru#.subdeviceid|pciPassthru{n}.subDeviceId|chipset|string||||7||||||low
pcipassthru#.subvendorid|pciPassthru{n}.subVendorId|chipset|string||||7||||||low
pcipassthru#.systemid|pciPassthru{n}.systemId|chipset|string||||7||||||low
pcipassthru#.vendorid|pciPassthru{n}.vendorId|chipset|string||||7||||||low
pcipassthru#.vgpu|pciPassthru{n}.vgpu|chipset|string||||7||||||low
precisionclock#.present|precisionclock{n}.present|chipset|boolean||||17||||||low
precisionclock#.refclockprotocol|precisionclock{n}.refClockProtocol|chipset|enum|ntp, ptp, none|||17||||||low
vmci#.id|vmci{n}.id|chipset|integer|||||||managed
vmci#.pcislotnumber|vmci{n}.pciSlotNumber|chipset|integer|||||||managed
vmci#.present|vmci{n}.present|chipset|boolean
vmci#.unrestricted|vmci{n}.unrestricted|chipset|boolean||||||||obsolete
hypervisor.cpuid.v#|hypervisor.cpuid.v{1..5}|cpu|boolean
uefi.secureboot.pkdefault.file#|uefi.secureBoot.PKDefault.file{n}|firmware|filename|||||||path|||low
ethernet#.autodetect|ethernet{0..9}.autoDetect|ineffective|boolean||||||||suspect||medium
floppy#.autodetect|floppy{0..1}.autodetect|legacy-devices|boolean
floppy#.clientdevice|floppy{0..1}.clientDevice|legacy-devices|boolean
floppy#.filename|floppy{0..1}.fileName|legacy-devices|filename|||||||path
floppy#.filetype|floppy{0..1}.fileType|legacy-devices|enum|file, device
floppy#.present|floppy{0..1}.present|legacy-devices|boolean
floppy#.startconnected|floppy{0..1}.startConnected|legacy-devices|boolean
parallel#.autodetect|parallel{0..2}.autodetect|legacy-devices|boolean
parallel#.bidirectional|parallel{0..2}.bidirectional|legacy-devices|boolean
parallel#.filename|parallel{0..2}.fileName|legacy-devices|filename|||||||path
parallel#.filetype|parallel{0..2}.fileType|legacy-devices|enum|device, file
parallel#.present|parallel{0..2}.present|legacy-devices|boolean
parallel#.startconnected|parallel{0..2}.startConnected|legacy-devices|boolean
serial#.autodetect|serial{0..31}.autodetect|legacy-devices|boolean
serial#.filename|serial{0..31}.fileName|legacy-devices|filename|||||||path
serial#.filetype|serial{0..31}.fileType|legacy-devices|enum|device, file, pipe, network, thinprint
serial#.hardwareflowcontrol|serial{0..31}.hardwareFlowControl|legacy-devices|boolean
serial#.network.endpoint|serial{0..31}.network.endPoint|legacy-devices|enum|client, server
serial#.pipe.endpoint|serial{0..31}.pipe.endPoint|legacy-devices|enum|client, server
serial#.present|serial{0..31}.present|legacy-devices|boolean
serial#.startconnected|serial{0..31}.startConnected|legacy-devices|boolean
serial#.trynorxloss|serial{0..31}.tryNoRxLoss|legacy-devices|boolean
serial#.vspc|serial{0..31}.vspc|legacy-devices|string
serial#.yieldonmsrread|serial{0..31}.yieldOnMsrRead|legacy-devices|boolean
sched.node#.affinity|sched.node{n}.affinity|memory|list||||||esxi
ethernet#.address|ethernet{0..9}.address|network|mac
ethernet#.addresstype|ethernet{0..9}.addressType|network|enum|generated, static, vpx
ethernet#.allowguestconnectioncontrol|ethernet{0..9}.allowGuestConnectionControl|network|boolean
ethernet#.bsdname|ethernet{0..9}.bsdName|network|string||||||fusion|managed
ethernet#.checkmacaddress|ethernet{0..9}.checkMACAddress|network|boolean
ethernet#.coalescingparams|ethernet{0..9}.coalescingParams|network|integer||||||esxi
ethernet#.coalescingscheme|ethernet{0..9}.coalescingScheme|network|enum|disabled, adapt, static, rbc|||||esxi
ethernet#.connectiontype|ethernet{0..9}.connectionType|network|enum|bridged, nat, hostonly, custom, pvn, monitor_dev
ethernet#.ctxperdev|ethernet{0..9}.ctxPerDev|network|enum|1, 2, 3|||||esxi
ethernet#.disablelro|ethernet{0..9}.disableLro|network|boolean||||||||||low
ethernet#.displayname|ethernet{0..9}.displayName|network|string||||||fusion
ethernet#.dvs.connectionid|ethernet{0..9}.dvs.connectionId|network|string||||||esxi|managed
ethernet#.dvs.portgroupid|ethernet{0..9}.dvs.portgroupId|network|string||||||esxi|managed
ethernet#.dvs.portid|ethernet{0..9}.dvs.portId|network|string||||||esxi|managed
ethernet#.dvs.switchid|ethernet{0..9}.dvs.switchId|network|string||||||esxi|managed
ethernet#.externalid|ethernet{0..9}.externalId|network|string||||||esxi||||low
ethernet#.features|ethernet{0..9}.features|network|integer
ethernet#.filter#.name|ethernet{0..9}.filter{n}.name|network|string||||||esxi
ethernet#.filter#.onfailure|ethernet{0..9}.filter{n}.onFailure|network|enum|failOpen, failClosed|||||esxi
ethernet#.filter#.param#|ethernet{0..9}.filter{n}.param{n}|network|string||||||esxi||||low
ethernet#.generatedaddress|ethernet{0..9}.generatedAddress|network|mac|||||||managed
ethernet#.generatedaddressoffset|ethernet{0..9}.generatedAddressOffset|network|integer|||||||managed
ethernet#.innerrss|ethernet{0..9}.innerRSS|network|boolean||||||esxi
ethernet#.latencysensitivity.level|ethernet{0..9}.latencySensitivity.level|network|string||||||esxi
ethernet#.linkstatepropagation.enable|ethernet{0..9}.linkStatePropagation.enable|network|boolean||||||hosted
ethernet#.mtu|ethernet{0..9}.mtu|network|integer||60..9000||||||||medium
ethernet#.networkname|ethernet{0..9}.networkName|network|string||||||esxi
ethernet#.noforgedsrcaddr|ethernet{0..9}.noForgedSrcAddr|network|boolean||||||||||low
ethernet#.nopromisc|ethernet{0..9}.noPromisc|network|boolean||||||||||low
ethernet#.opaquenetwork.id|ethernet{0..9}.opaqueNetwork.id|network|string||||||esxi|managed
ethernet#.opaquenetwork.type|ethernet{0..9}.opaqueNetwork.type|network|string||||||esxi|managed|||low
ethernet#.pcislotnumber|ethernet{0..9}.pciSlotNumber|network|integer|||||||managed
ethernet#.pnicfeatures|ethernet{0..9}.pnicFeatures|network|integer||||||esxi
ethernet#.present|ethernet{0..9}.present|network|boolean
ethernet#.pvnid|ethernet{0..9}.pvnID|network|string||||||hosted
ethernet#.rssoffload|ethernet{0..9}.rssoffload|network|boolean||||||esxi
ethernet#.rxdataringenabled|ethernet{0..9}.rxDataRingEnabled|network|boolean||||||esxi
ethernet#.startconnected|ethernet{0..9}.startConnected|network|boolean
ethernet#.udprss|ethernet{0..9}.udpRSS|network|integer||||||esxi
ethernet#.uptcompatibility|ethernet{0..9}.uptCompatibility|network|boolean||||||esxi
ethernet#.uptv#enabled|ethernet{0..9}.uptv2Enabled|network|boolean||||20||esxi||||low
ethernet#.virtualdev|ethernet{0..9}.virtualDev|network|enum|vlance, vmxnet, vmxnet2, vmxnet3 (7), e1000, e1000e (8), vrdma (13)
ethernet#.vnet|ethernet{0..9}.vnet|network|string
ethernet#.wakeonpcktrcv|ethernet{0..9}.wakeOnPcktRcv|network|boolean
vmxnet#.rev.#|vmxnet3.rev.{n}|network|boolean||||||esxi||||low
pref.mruvm#.displayname|pref.mruVM{n}.displayName|preferences|string|||||host|hosted||||medium
pref.mruvm#.filename|pref.mruVM{n}.filename|preferences|filename|||||host|hosted||||medium
pref.mruvm#.index|pref.mruVM{n}.index|preferences|integer|||||host|hosted||||medium
pref.sharedfolder#.enabled|pref.sharedFolder{n}.enabled|preferences|boolean|||||host|hosted
pref.sharedfolder#.guestname|pref.sharedFolder{n}.guestName|preferences|string|||||host|hosted
pref.sharedfolder#.hostpath|pref.sharedFolder{n}.hostPath|preferences|directory|||||host|hosted|path
pref.sharedfolder#.vmpath|pref.sharedFolder{n}.vmPath|preferences|string|||||host|hosted
pref.ws.session.window#.maximized|pref.ws.session.window{n}.maximized|preferences|boolean|||||host|hosted|managed
pref.ws.session.window#.placement.bottom|pref.ws.session.window{n}.placement.bottom|preferences|integer|||||host|hosted|managed
pref.ws.session.window#.placement.left|pref.ws.session.window{n}.placement.left|preferences|integer|||||host|hosted|managed
pref.ws.session.window#.placement.right|pref.ws.session.window{n}.placement.right|preferences|integer|||||host|hosted|managed
pref.ws.session.window#.placement.top|pref.ws.session.window{n}.placement.top|preferences|integer|||||host|hosted|managed
pref.ws.session.window#.sidebar|pref.ws.session.window{n}.sidebar|preferences|boolean|||||host|hosted
pref.ws.session.window#.sidebar.width|pref.ws.session.window{n}.sidebar.width|preferences|integer|||||host|hosted
pref.ws.session.window#.statusbar|pref.ws.session.window{n}.statusBar|preferences|boolean|||||host|hosted
pref.ws.session.window#.tab.count|pref.ws.session.window{n}.tab.count|preferences|integer|||||host|hosted
pref.ws.session.window#.tab#.cnxtype|pref.ws.session.window{n}.tab{n}.cnxType|preferences|string|||||host|hosted||||medium
pref.ws.session.window#.tab#.dest|pref.ws.session.window{n}.tab{n}.dest|preferences|string|||||host|hosted
pref.ws.session.window#.tab#.file|pref.ws.session.window{n}.tab{n}.file|preferences|filename|||||host|hosted
pref.ws.session.window#.tab#.focused|pref.ws.session.window{n}.tab{n}.focused|preferences|boolean|||||host|hosted
pref.ws.session.window#.tab#.type|pref.ws.session.window{n}.tab{n}.type|preferences|enum|home, vm, ...||||host|hosted
pref.ws.session.window#.tabs|pref.ws.session.window{n}.tabs|preferences|boolean|||||host|hosted|managed
pref.ws.session.window#.thumbnailbar|pref.ws.session.window{n}.thumbnailBar|preferences|boolean|||||host|hosted|managed
pref.ws.session.window#.thumbnailbar.size|pref.ws.session.window{n}.thumbnailBar.size|preferences|integer|||||host|hosted|managed
pref.ws.session.window#.thumbnailbar.view|pref.ws.session.window{n}.thumbnailBar.view|preferences|string|||||host|hosted|managed
vmwizard.isolocationmru#.location|vmWizard.isoLocationMRU{n}.location|preferences|filename|||||host|hosted
xkeymap.keycode.#|xkeymap.keycode.{n}|preferences|string|||||host|hosted||||medium
sharedfolder#.enabled|sharedFolder{n}.enabled|shared-folders|boolean||||||hosted
sharedfolder#.expiration|sharedFolder{n}.expiration|shared-folders|enum|never, session, ...|||||hosted
sharedfolder#.followsymlinks|sharedFolder{n}.followSymlinks|shared-folders|boolean||||||hosted||||low
sharedfolder#.guestname|sharedFolder{n}.guestName|shared-folders|string||||||hosted
sharedfolder#.hostpath|sharedFolder{n}.hostPath|shared-folders|directory||||||hosted|path
sharedfolder#.present|sharedFolder{n}.present|shared-folders|boolean||||||hosted
sharedfolder#.readaccess|sharedFolder{n}.readAccess|shared-folders|boolean||||||hosted
sharedfolder#.writeaccess|sharedFolder{n}.writeAccess|shared-folders|boolean||||||hosted
ide#.present|ide{0..1}.present|storage|boolean
ide#:#.allowguestconnectioncontrol|ide{0..1}:{0..1}.allowGuestConnectionControl|storage|boolean||||||||||medium
ide#:#.autodetect|ide{0..1}:{0..1}.autodetect|storage|boolean
ide#:#.clientdevice|ide{0..1}:{0..1}.clientDevice|storage|boolean
ide#:#.ctkenabled|ide{0..1}:{0..1}.ctkEnabled|storage|boolean||||7||||||low
ide#:#.devicetype|ide{0..1}:{0..1}.deviceType|storage|enum|disk, ata-hardDisk, cdrom-image, cdrom-raw, atapi-cdrom, rawDisk, plainDisk
ide#:#.filename|ide{0..1}:{0..1}.fileName|storage|filename|||||||path
ide#:#.mode|ide{0..1}:{0..1}.mode|storage|enum|persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append
ide#:#.present|ide{0..1}:{0..1}.present|storage|boolean
ide#:#.redo|ide{0..1}:{0..1}.redo|storage|string|||||||managed
ide#:#.startconnected|ide{0..1}:{0..1}.startConnected|storage|boolean
ide#:#.virtualssd|ide{0..1}:{0..1}.virtualSSD|storage|boolean|0, 1|||||||||low
ide#:#.writethrough|ide{0..1}:{0..1}.writeThrough|storage|boolean
nvme#.pcislotnumber|nvme{0..3}.pciSlotNumber|storage|integer||||13|||managed
nvme#.present|nvme{0..3}.present|storage|boolean||||13
nvme#.subnqnuuid|nvme{0..3}.subnqnUUID|storage|uuid||||13|||managed|||medium
nvme#:#.ctkenabled|nvme{0..3}:{0..63}.ctkEnabled|storage|boolean||||13||||||low
nvme#:#.devicetype|nvme{0..3}:{0..63}.deviceType|storage|enum|disk|||13||||||low
nvme#:#.filename|nvme{0..3}:{0..63}.fileName|storage|filename||||13|||path
nvme#:#.mode|nvme{0..3}:{0..63}.mode|storage|enum|persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append|||13||||||low
nvme#:#.present|nvme{0..3}:{0..63}.present|storage|boolean||||13
nvme#:#.redo|nvme{0..3}:{0..63}.redo|storage|string||||13|||managed
nvme#:#.startconnected|nvme{0..3}:{0..63}.startConnected|storage|boolean||||13||||||low
nvme#:#.virtualssd|nvme{0..3}:{0..63}.virtualSSD|storage|boolean|0, 1|||13||||||low
sata#.pcislotnumber|sata{0..3}.pciSlotNumber|storage|integer||||10|||managed
sata#.present|sata{0..3}.present|storage|boolean||||10
sata#:#.allowguestconnectioncontrol|sata{0..3}:{0..29}.allowGuestConnectionControl|storage|boolean||||10
sata#:#.autodetect|sata{0..3}:{0..29}.autodetect|storage|boolean||||10
sata#:#.clientdevice|sata{0..3}:{0..29}.clientDevice|storage|boolean||||10
sata#:#.connectionstatus|sata{n}:{n}.connectionStatus|storage|integer||||10|||managed|||medium
sata#:#.ctkenabled|sata{0..3}:{0..29}.ctkEnabled|storage|boolean||||10||||||low
sata#:#.devicetype|sata{0..3}:{0..29}.deviceType|storage|enum|disk, cdrom-image, cdrom-raw, atapi-cdrom, rawDisk, plainDisk|||10
sata#:#.filename|sata{0..3}:{0..29}.fileName|storage|filename||||10|||path
sata#:#.mode|sata{0..3}:{0..29}.mode|storage|enum|persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append|||10
sata#:#.present|sata{0..3}:{0..29}.present|storage|boolean||||10
sata#:#.redo|sata{0..3}:{0..29}.redo|storage|string||||10|||managed
sata#:#.startconnected|sata{0..3}:{0..29}.startConnected|storage|boolean||||10
sata#:#.virtualssd|sata{0..3}:{0..29}.virtualSSD|storage|boolean|0, 1|||10||||||medium
sched.ide#:#.shares|sched.ide{0..1}:{0..1}.shares|storage|string||||||esxi||||low
sched.ide#:#.throughputcap|sched.ide{0..1}:{0..1}.throughputCap|storage|string||||||esxi||||low
sched.nvme#:#.shares|sched.nvme{0..3}:{0..63}.shares|storage|string||||||esxi||||medium
sched.nvme#:#.throughputcap|sched.nvme{0..3}:{0..63}.throughputCap|storage|string||||||esxi||||medium
sched.sata#:#.shares|sched.sata{0..3}:{0..29}.shares|storage|string||||||esxi||||medium
sched.sata#:#.throughputcap|sched.sata{0..3}:{0..29}.throughputCap|storage|string||||||esxi||||medium
sched.scsi#:#.shares|sched.scsi{0..3}:{0..63}.shares|storage|string||||||esxi
sched.scsi#:#.throughputcap|sched.scsi{0..3}:{0..63}.throughputCap|storage|string||||||esxi
scsi#.pcislotnumber|scsi{0..3}.pciSlotNumber|storage|integer|||||||managed
scsi#.present|scsi{0..3}.present|storage|boolean
scsi#.saswwid|scsi{0..3}.sasWWID|storage|hexbytes|||||||managed
scsi#.sharedbus|scsi{0..3}.sharedBus|storage|enum|none, virtual, physical
scsi#.virtualdev|scsi{0..3}.virtualDev|storage|enum|buslogic, lsilogic, lsisas1068 (7), pvscsi (7)
scsi#:#.allowguestconnectioncontrol|scsi{0..3}:{0..63}.allowGuestConnectionControl|storage|boolean||||||||||medium
scsi#:#.autodetect|scsi{0..3}:{0..63}.autodetect|storage|boolean||||||||||medium
scsi#:#.clientdevice|scsi{0..3}:{0..63}.clientDevice|storage|boolean
scsi#:#.ctkenabled|scsi{0..3}:{0..63}.ctkEnabled|storage|boolean||||7
scsi#:#.devicetype|scsi{0..3}:{0..63}.deviceType|storage|enum|disk, scsi-hardDisk, cdrom-image, cdrom-raw, atapi-cdrom, scsi-passthru, rawDisk, plainDisk
scsi#:#.filename|scsi{0..3}:{0..63}.fileName|storage|filename|||||||path
scsi#:#.mode|scsi{0..3}:{0..63}.mode|storage|enum|persistent, independent-persistent, independent-nonpersistent, undoable, nonpersistent, append
scsi#:#.present|scsi{0..3}:{0..63}.present|storage|boolean
scsi#:#.productid|scsi{0..3}:{0..15}.productID|storage|string||||||||||medium
scsi#:#.redo|scsi{0..3}:{0..63}.redo|storage|string|||||||managed
scsi#:#.sharing|scsi{0..3}:{0..15}.sharing|storage|enum|multi-writer, none, ...|||||esxi
scsi#:#.startconnected|scsi{0..3}:{0..63}.startConnected|storage|boolean
scsi#:#.vendorid|scsi{0..3}:{0..15}.vendorID|storage|string||||||||||medium
scsi#:#.virtualssd|scsi{0..3}:{0..63}.virtualSSD|storage|boolean|0, 1
scsi#:#.writethrough|scsi{0..3}:{0..63}.writeThrough|storage|boolean
ehci:#.devicetype|ehci:{n}.deviceType|usb|string|||||||managed|||medium
ehci:#.parent|ehci:{n}.parent|usb|integer|||||||managed|||medium
ehci:#.port|ehci:{n}.port|usb|integer|||||||managed|||medium
ehci:#.present|ehci:{n}.present|usb|boolean|||||||managed|||medium
ehci:#.speed|ehci:{n}.speed|usb|integer|||||||managed|||medium
usb.autoconnect.device#|usb.autoConnect.device{n}|usb|string||||||||||medium
usb.quirks.darwinvendor#|usb.quirks.darwinVendor{n}|usb|string||||||||||medium
usb.quirks.device#|usb.quirks.device{n}|usb|string||||||||||low
usb:#.devicetype|usb:{n}.deviceType|usb|string|||||||managed
usb:#.parent|usb:{n}.parent|usb|integer|||||||managed
usb:#.port|usb:{n}.port|usb|integer|||||||managed
usb:#.present|usb:{n}.present|usb|boolean|||||||managed
usb:#.speed|usb:{n}.speed|usb|integer|||||||managed
usb_xhci.autoconnect.device#|usb_xhci.autoConnect.device{n}|usb|string||||||||||medium
usb_xhci:#.devicetype|usb_xhci:{n}.deviceType|usb|string|||||||managed
usb_xhci:#.filename|usb_xhci:{n}.fileName|usb|filename|||||||path|||medium
usb_xhci:#.mode|usb_xhci:{n}.mode|usb|enum|persistent, independent-persistent, independent-nonpersistent|||||||||medium
usb_xhci:#.parent|usb_xhci:{n}.parent|usb|integer|||||||managed
usb_xhci:#.port|usb_xhci:{n}.port|usb|integer|||||||managed
usb_xhci:#.present|usb_xhci:{n}.present|usb|boolean|||||||managed
usb_xhci:#.readonly|usb_xhci:{n}.readonly|usb|boolean||||||||||medium
usb_xhci:#.speed|usb_xhci:{n}.speed|usb|integer|||||||managed
*cpuid.|cpuid.{hex}.{register}|cpu|bits32
*cpuid.|cpuid.{hex}.{register}.amd|cpu|bits32
*cpuid.|cpuid.{hex}.{hex}.{register}|cpu|bits32
*cpuid.|cpuid.{hex}.{hex}.{register}.amd|cpu|bits32
*cpuid.|cpuid.{name}|cpu|string
*featmask.vm.cpuid.|featMask.vm.cpuid.{name}|cpu|string
*guest.commands.sharedsecretlogin.|guest.commands.sharedSecretLogin.*|identity|secret|||||||managed, secret|||medium
*guestinfo.vmware.components.|guestinfo.vmware.components.*|guestinfo|string|||||||managed
*guestinfo.vmservice.|guestinfo.vmservice.*|guestinfo|string
*pcipassthru#.cfg.|pciPassthru{n}.cfg.*|chipset|string||||||||||low
*guestinfo.vmtools.|guestinfo.vmtools.*|guestinfo|string|||||||managed
*tools.capability.|tools.capability.*|tools|string|||||||managed
*pref.fullscreen.|pref.fullscreen.*|preferences|string|||||host|hosted
*xkeymap.keysym.|xkeymap.keysym.*|preferences|string|||||host|hosted||||unverified
*guestinfo.cis.|guestinfo.cis.*|guestinfo|string|||||||secret
*efi.nvram.var.|efi.nvram.var.*|smbios|string||||||||||medium
*authd.proxy.|authd.proxy.*|host|string|||||host|esxi|managed|||low
*guestcpuid.|guestCPUID.*|cpu|bits128|||||||managed
*answer.msg.|answer.msg.*|logging|string
*tools.hgfs.|tools.hgfs.*|tools|string|||||||managed
*hostcpuid.|hostCPUID.*|cpu|bits128|||||||managed
*usercpuid.|userCPUID.*|cpu|bits128|||||||managed
*guestinfo.|guestinfo.*|guestinfo|string
*pref.eula.|pref.eula.*|preferences|string|||||host|hosted||||low
*vmauthd.|vmauthd.*|host|string|||||host|esxi|managed|||low
*hint.|hint.*|preferences|boolean|||||host|hosted
*tag.|tag.*|host|string|||||host|hosted|managed|||medium
`;
