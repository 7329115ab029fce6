/** Virtual NUMA and priorities. */
export const numa = `
numa.autosize
  type: boolean
  product: esxi
  about: Recomputes virtual NUMA at every power-on.
  confidence: medium
  sources: esxopt

numa.autosize.cookie
  type: integer
  flags: managed
  about: vCPU and core layout the auto size was made for.
  confidence: high
  sources: ws17vmx, vmware/pyvmomi, vmware-tanzu/vm-operator, libguestfs/virt-v2v, real-vmx 25

numa.autosize.once
  type: boolean
  product: esxi
  about: Computes virtual NUMA only at first power-on.
  confidence: medium
  sources: oc4vm, real-vmx 1

numa.autosize.vcpu.maxPerVirtualNode
  type: integer
  flags: managed
  about: Result of automatic virtual NUMA sizing.
  confidence: high
  sources: ws17vmx, esxopt, vmware/pyvmomi, vmware/vic, vmware-tanzu/vm-operator, libguestfs/virt-v2v, real-vmx 25

numa.nodeAffinity
  type: list
  product: esxi
  about: Host NUMA nodes the VM may use.
  confidence: high
  sources: esxopt, vmware-tanzu/vm-operator

numa.vcpu.coresPerNode
  type: integer
  hardware: 20
  product: esxi
  about: Explicit vCPUs per virtual NUMA node.
  confidence: unverified
  sources: expert

numa.vcpu.maxPerMachineNode
  type: integer
  product: esxi
  about: Most vCPUs placed on one host node.
  confidence: medium
  sources: esxopt

numa.vcpu.maxPerVirtualNode
  type: integer
  product: esxi
  about: Most vCPUs in one virtual node.
  confidence: medium
  sources: esxopt

numa.vcpu.min
  type: integer
  default: 9
  product: esxi
  about: Smallest vCPU count for which virtual NUMA is built.
  confidence: low
  sources: public-file

numa.vcpu.preferHT
  type: boolean
  default: FALSE
  product: esxi
  about: Counts hyper-threads when sizing NUMA clients.
  confidence: high
  sources: vmware-tanzu/vm-operator

priority.grabbed
  type: enum
  values: high, normal, low, idle
  default: normal
  scope: both
  product: hosted
  about: Host process priority while the VM has input focus.
  confidence: high
  sources: turnkeylinux/buildtasks, real-vmx 3

priority.ungrabbed
  type: enum
  values: high, normal, low, idle
  default: normal
  scope: both
  product: hosted
  about: Host process priority in the background.
  confidence: high
  sources: turnkeylinux/buildtasks, real-vmx 3

vmx.superPriorityBoost
  type: boolean
  product: hosted
  about: Raises the VMX process priority further.
  confidence: low
  sources: public-file
`;
