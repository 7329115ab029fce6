/** What an installer writes into a host's configuration. */
export const host = `
acceptEULA
  type: yesno
  scope: host
  product: hosted
  about: Licence accepted.
  confidence: high
  sources: etccfg, real-host 3

acceptOVFEULA
  type: yesno
  scope: host
  product: hosted
  about: OVF Tool licence accepted.
  confidence: high
  sources: etccfg, real-host 3

authd.client.port
  type: port
  scope: host
  product: hosted
  flags: managed
  about: Port of vmware-authd.
  confidence: high
  sources: etccfg, real-host 4

authd.fullpath
  type: filename
  scope: host
  product: hosted
  flags: managed, path
  about: Path of vmware-authd.
  confidence: high
  sources: etccfg, real-host 7

authd.proxy.nfc
  type: string
  scope: host
  product: hosted
  flags: managed
  about: NFC proxy target of vmware-authd.
  confidence: high
  sources: etccfg, real-host 4

authd.proxy.*
  type: string
  scope: host
  product: esxi
  flags: managed
  about: Where vmware-authd of ESXi passes a kind of connection on to.
  confidence: low
  sources: expert

authd.soapServer
  type: boolean
  scope: host
  product: hosted
  flags: managed
  about: SOAP service of vmware-authd.
  confidence: high
  sources: etccfg

bindir
  type: directory
  scope: host
  product: hosted
  flags: managed, path
  about: Directory of the VMware executables.
  confidence: high
  sources: etccfg, real-host 7

gksu.rootMethod
  type: enum
  values: su, sudo
  scope: host
  product: hosted
  about: How the product gains root rights.
  confidence: high
  sources: etccfg, real-host 7

host.cpukHz
  type: integer
  unit: kHz
  scope: host
  product: hosted
  about: Host clock in kHz, for hosts with changing frequency.
  confidence: low
  sources: public-file

host.noTSC
  type: boolean
  scope: host
  product: hosted
  about: Host TSC is not usable for timing.
  confidence: low
  sources: public-file

initdir
  type: directory
  scope: host
  product: hosted
  flags: managed
  about: Directory of the init system.
  confidence: medium
  sources: real-host 1

initscriptdir
  type: directory
  scope: host
  product: hosted
  flags: managed, path
  about: Directory of init scripts.
  confidence: high
  sources: etccfg, real-host 7

installerDefaults.autoSoftwareUpdateEnabled
  type: yesno
  scope: host
  product: hosted
  about: Installer choice autoSoftwareUpdateEnabled.
  confidence: high
  sources: etccfg, real-host 7

installerDefaults.autoSoftwareUpdateEnabled.epoch
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Time of the choice.
  confidence: high
  sources: etccfg, real-host 7

installerDefaults.componentDownloadEnabled
  type: yesno
  scope: host
  product: hosted
  about: Installer choice componentDownloadEnabled.
  confidence: high
  sources: etccfg, real-host 7

installerDefaults.dataCollectionEnabled
  type: yesno
  scope: host
  product: hosted
  about: Installer choice dataCollectionEnabled.
  confidence: high
  sources: etccfg, real-host 7

installerDefaults.dataCollectionEnabled.epoch
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Time of the choice.
  confidence: high
  sources: etccfg, real-host 7

installerDefaults.dataCollectionEnabled.initialized
  type: yesno
  scope: host
  product: hosted
  flags: managed
  about: Choice was made.
  confidence: high
  sources: etccfg, real-host 3

installerDefaults.transferVersion
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Version of the transferred defaults.
  confidence: high
  sources: etccfg, real-host 7

libdir
  type: directory
  scope: host
  product: hosted
  flags: managed, path
  about: Directory of the VMware libraries; products do not start without it.
  confidence: high
  sources: etccfg, real-host 7

NETWORKING
  type: yesno
  scope: host
  product: hosted
  about: Virtual networking is configured.
  confidence: high
  sources: etccfg, real-host 7

player.product.version
  type: version
  scope: host
  product: hosted
  flags: managed
  about: Player version.
  confidence: high
  sources: etccfg, real-host 7

prefvmx.defaultVMPath
  type: directory
  scope: host
  product: hosted
  flags: path
  about: Default folder for new VMs.
  confidence: medium
  sources: GNS3/gns3-server

product.buildNumber
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Installed build.
  confidence: high
  sources: etccfg, real-host 7

product.name
  type: string
  scope: host
  product: hosted
  flags: managed
  about: Installed product.
  confidence: high
  sources: etccfg, real-host 8

product.version
  type: version
  scope: host
  product: hosted
  flags: managed
  about: Installed version.
  confidence: high
  sources: etccfg, real-host 7

ptsc.noTSC
  type: boolean
  scope: host
  product: hosted
  about: Pseudo TSC does not use the host TSC.
  confidence: low
  sources: public-file

tag.*
  type: string
  scope: host
  product: hosted
  flags: managed
  about: Help topic mapping in /usr/lib/vmware/config.
  confidence: medium
  sources: wslog7

telemetryUUID
  type: string
  scope: host
  product: hosted
  flags: managed
  about: Telemetry id.
  confidence: high
  sources: etccfg, real-host 3

vix.config.version
  type: integer
  scope: host
  product: hosted
  flags: managed
  about: Version of the VIX configuration.
  confidence: high
  sources: etccfg, real-host 6

vix.libdir
  type: directory
  scope: host
  product: hosted
  flags: managed, path
  about: Directory of the VIX libraries.
  confidence: high
  sources: etccfg, real-host 6

VMBLOCK_CONFED
  type: yesno
  scope: host
  product: hosted
  about: vmblock is configured.
  confidence: high
  sources: etccfg, real-host 5

VMCI_CONFED
  type: yesno
  scope: host
  product: hosted
  about: VMCI is configured.
  confidence: high
  sources: etccfg, real-host 5

vmauthd.*
  type: string
  scope: host
  product: esxi
  flags: managed
  about: Settings of vmware-authd of ESXi.
  confidence: low
  sources: expert

vmware.fullpath
  type: filename
  scope: host
  product: hosted
  flags: managed, path
  about: Path of the main executable.
  confidence: high
  sources: etccfg, real-host 6

vmx.fullpath
  type: filename
  scope: host
  product: esxi
  flags: managed
  about: Path of the VMX executable on ESXi.
  confidence: low
  sources: public-file

VSOCK_CONFED
  type: yesno
  scope: host
  product: hosted
  about: vSockets are configured.
  confidence: high
  sources: etccfg, real-host 5

workstation.product.version
  type: version
  scope: host
  product: hosted
  flags: managed
  about: Workstation version.
  confidence: high
  sources: etccfg, real-host 7
`;
