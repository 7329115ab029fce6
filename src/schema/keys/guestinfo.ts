/** What is handed to the guest, and what its Tools report. */
export const guestinfo = `
guestinfo.*
  type: string
  about: Free namespace readable from inside the guest (vmtoolsd --cmd "info-get ..."). Anything secret here is readable by every guest user allowed to use the backdoor.
  confidence: high
  sources: ovt, canonical/cloud-init, real-vmx 12

guestinfo.appInfo
  type: string
  about: Running applications reported by the Tools.
  confidence: high
  sources: vmware/pyvmomi, vmware-tanzu/vm-operator, lamw

guestinfo.cis.*
  type: string
  flags: secret
  about: vCenter appliance deployment parameters; several end in password or passwd.
  confidence: high
  sources: vmware/govmomi

guestinfo.coreos.config.data
  type: base64
  flags: secret
  about: CoreOS cloud config.
  confidence: medium
  sources: coreos/ignition

guestinfo.coreos.config.data.encoding
  type: enum
  values: base64, b64, gzip+base64, gz+b64
  about: Encoding of the CoreOS config.
  confidence: low
  sources: public-file

guestinfo.coreos.config.url
  type: string
  about: Location of a CoreOS config.
  confidence: medium
  sources: coreos/ignition

guestInfo.detailed.data
  type: string
  flags: managed
  about: Guest details written by the Tools.
  confidence: high
  sources: ws17vmx, vmware/pyvmomi, vmware-tanzu/vm-operator, real-vmx 12

guestinfo.dns
  type: string
  about: DNS servers for the guest.
  confidence: high
  sources: hashicorp/terraform-provider-vsphere, lamw/photonos-arm-nfs-appliance, lamw

guestinfo.domain
  type: string
  about: Domain for the guest.
  confidence: high
  sources: hashicorp/terraform-provider-vsphere, lamw/photonos-arm-nfs-appliance, lamw

guestinfo.gateway
  type: string
  about: Gateway for the guest.
  confidence: high
  sources: hashicorp/terraform-provider-vsphere, lamw/photonos-arm-nfs-appliance, lamw

guestinfo.hostname
  type: string
  about: Hostname for the guest.
  confidence: high
  sources: hashicorp/terraform-provider-vsphere, lamw/photonos-arm-nfs-appliance, lamw

guestinfo.ignition.config.data
  type: base64
  flags: secret
  about: Ignition config (CoreOS, Flatcar).
  confidence: medium
  sources: coreos/ignition, os-autoinst/os-autoinst

guestinfo.ignition.config.data.encoding
  type: enum
  values: base64, b64, gzip+base64, gz+b64
  about: Encoding of the Ignition config.
  confidence: medium
  sources: coreos/ignition, os-autoinst/os-autoinst

guestinfo.ipaddress
  type: string
  about: Address for the guest (appliance recipe).
  confidence: high
  sources: hashicorp/terraform-provider-vsphere, vmware/govmomi, lamw/photonos-arm-nfs-appliance, lamw

guestinfo.local-ipv4
  type: string
  about: Guest IPv4 reported by cloud-init.
  confidence: high
  sources: vmware/cloud-init-vmware-guestinfo, vmware-tanzu/vm-operator, canonical/cloud-init

guestinfo.local-ipv6
  type: string
  about: Guest IPv6 reported by cloud-init.
  confidence: high
  sources: vmware/cloud-init-vmware-guestinfo, vmware-tanzu/vm-operator, canonical/cloud-init

guestinfo.metadata
  type: base64
  about: cloud-init meta-data. Stored plain or encoded, see the matching .encoding key.
  confidence: high
  sources: vmware/cloud-init-vmware-guestinfo, vmware/photon, vmware-tanzu/vm-operator, canonical/cloud-init, josenk/terraform-provider-esxi, os-autoinst/os-autoinst

guestinfo.metadata.encoding
  type: enum
  values: base64, b64, gzip+base64, gz+b64
  about: Encoding of guestinfo.metadata.
  confidence: high
  sources: vmware/cloud-init-vmware-guestinfo, vmware/photon, vmware-tanzu/vm-operator, canonical/cloud-init, os-autoinst/os-autoinst

guestinfo.netmask
  type: string
  about: Netmask for the guest.
  confidence: high
  sources: hashicorp/terraform-provider-vsphere, vmware/govmomi, lamw/photonos-arm-nfs-appliance, lamw

guestinfo.ntp
  type: string
  about: NTP server for the guest.
  confidence: high
  sources: hashicorp/terraform-provider-vsphere, lamw

guestinfo.ovfEnv
  type: xml
  flags: secret
  about: OVF environment document, including every OVF property and therefore OVF passwords.
  confidence: high
  sources: vmware/govmomi, vmware/open-vmdk, vmware/vic, vmware-archive/photon-controller, ansible-collections/community.vmware, canonical/cloud-init

guestinfo.password
  type: secret
  flags: secret
  about: Password handed to an appliance in clear text.
  confidence: high
  sources: hashicorp/terraform-provider-vsphere, lamw

guestinfo.ssh
  type: string
  about: Enables SSH (appliance recipe).
  confidence: high
  sources: hashicorp/terraform-provider-vsphere

guestinfo.syslog
  type: string
  about: Syslog server for the guest.
  confidence: medium
  sources: lamw

guestinfo.toolsInstallErrCode
  type: integer
  flags: managed
  about: Tools installation result.
  confidence: high
  sources: vmware/PowerCLI-Example-Scripts

guestinfo.userdata
  type: base64
  flags: secret
  about: cloud-init user-data. Stored plain or encoded, see the matching .encoding key.
  confidence: high
  sources: vmware/cloud-init-vmware-guestinfo, vmware/photon, vmware-tanzu/vm-operator, canonical/cloud-init, cloudfoundry/bosh-vsphere-cpi-release, josenk/terraform-provider-esxi

guestinfo.userdata.encoding
  type: enum
  values: base64, b64, gzip+base64, gz+b64
  about: Encoding of guestinfo.userdata.
  confidence: high
  sources: vmware/cloud-init-vmware-guestinfo, vmware/photon, vmware-tanzu/vm-operator, canonical/cloud-init, cloudfoundry/bosh-vsphere-cpi-release, os-autoinst/os-autoinst

guestinfo.vendordata
  type: base64
  flags: secret
  about: cloud-init vendor-data. Stored plain or encoded, see the matching .encoding key.
  confidence: high
  sources: vmware/cloud-init-vmware-guestinfo, vmware/photon, vmware-tanzu/vm-operator, canonical/cloud-init, josenk/terraform-provider-esxi

guestinfo.vendordata.encoding
  type: enum
  values: base64, b64, gzip+base64, gz+b64
  about: Encoding of guestinfo.vendordata.
  confidence: high
  sources: vmware/cloud-init-vmware-guestinfo, vmware-tanzu/vm-operator, canonical/cloud-init

guestinfo.vmname
  type: string
  about: VM name handed to the guest.
  confidence: high
  sources: vmware/govmomi, vmware/vic

guestinfo.vmservice.*
  type: string
  about: vSphere VM Service bookkeeping.
  confidence: high
  sources: vmware-tanzu/vm-operator

guestinfo.vmtools.*
  type: string
  flags: managed
  about: Tools version data.
  confidence: high
  sources: vmware-tanzu/vm-operator, ovt

guestinfo.vmware.components.*
  type: string
  flags: managed
  about: Tools component manager state.
  confidence: high
  sources: vmware-tanzu/vm-operator, ovt
`;
