/** vMotion and Fault Tolerance. */
export const migration = `
ftcpt.ftEncryptionMode
  type: enum
  values: ftEncryptionDisabled, ftEncryptionOpportunistic, ftEncryptionRequired
  product: esxi
  about: Fault Tolerance encryption (API values ftEncryptionOpportunistic/Required).
  confidence: unverified
  sources: expert

migrate.encryptionMode
  type: enum
  values: disabled, opportunistic, required
  default: opportunistic
  about: vMotion encryption of this VM; guides require "required".
  confidence: high
  sources: scg, stig, vmware-tanzu/vm-operator, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 2

migrate.hostLog
  type: filename
  flags: managed
  about: Name of the migration log.
  confidence: high
  sources: vmware/govmomi, vmware/pyvmomi, vmware-tanzu/vm-operator, libguestfs/virt-v2v, real-vmx 16

migrate.hostLogState
  type: enum
  values: none, source, target, ...
  flags: managed
  about: Role in the current migration.
  confidence: high
  sources: vmware/govmomi, vmware/pyvmomi, vmware/vic, vmware-archive/photon-controller, vmware-tanzu/vm-operator

migrate.migrationId
  type: integer
  flags: managed
  about: Id of the last migration.
  confidence: high
  sources: vmware/govmomi, vmware/pyvmomi, vmware-archive/photon-controller, vmware-tanzu/vm-operator
`;
