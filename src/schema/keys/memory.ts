/** Memory of the guest, and how hosts share CPU and memory out. */
export const memory = `
mainMem.allow8GB
  type: boolean
  status: obsolete
  about: Allowed large memory on Server/Workstation 6-era builds.
  confidence: low
  sources: public-file

mainMem.backing
  type: string
  examples: swap
  product: hosted
  about: How guest RAM is backed; swap is the value seen.
  confidence: medium
  sources: real-vmx 2

mainMem.partialLazyRestore
  type: boolean
  product: hosted
  about: Restores suspend memory lazily.
  confidence: medium
  sources: public-file

mainMem.partialLazySave
  type: boolean
  product: hosted
  about: Writes suspend memory lazily.
  confidence: medium
  sources: public-file

mainMem.useAnonymousMemory
  type: boolean
  product: hosted
  about: Backs guest RAM with anonymous host memory.
  confidence: low
  sources: public-file

mainMem.useNamedFile
  type: boolean
  default: TRUE
  product: hosted
  about: TRUE backs guest RAM with a .vmem file; FALSE uses the page file and avoids a large disk file.
  confidence: medium
  sources: perf, real-vmx 1

mem.hotadd
  type: boolean
  default: FALSE
  hardware: 7
  about: Memory may be added while powered on.
  confidence: high
  sources: vmwdoc, hooklift/govmx, johlandabee/govmx, real-vmx 30

MemAllowAutoScaleDown
  type: boolean
  about: Lets the product shrink memsize when the host is short of RAM.
  confidence: high
  sources: perf, real-vmx 13

memsize
  type: integer
  range: 4..25149440
  unit: MB
  default: 32
  about: Guest memory in MB; has to be a multiple of 4.
  confidence: high
  sources: libvirt, hwlimits, real-vmx 142

MemTrimRate
  type: integer
  product: hosted
  about: Rate at which unused guest memory returns to the host; 0 turns trimming off.
  confidence: high
  sources: perf, real-vmx 8

prefvmx.minVmMemPct
  type: integer
  range: 0..100
  unit: %
  scope: both
  product: hosted
  about: Percent of VM memory that has to stay in host RAM.
  confidence: medium
  sources: real-vmx 1, real-host 1

prefvmx.useRecommendedLockedMemSize
  type: boolean
  scope: both
  product: hosted
  about: Keeps VM memory locked in host RAM at the recommended limit.
  confidence: medium
  sources: real-vmx 2, real-host 1

sched.cpu.affinity
  type: list
  about: Host CPUs the vCPUs may use, or all.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 9

sched.cpu.affinity.exclusiveNoStats
  type: boolean
  product: esxi
  about: Exclusive affinity without statistics.
  confidence: high
  sources: vmware-tanzu/vm-operator

sched.cpu.htsharing
  type: enum
  values: any, none, internal
  default: any
  product: esxi
  about: How this VM shares hyper-threaded cores.
  confidence: low
  sources: public-file

sched.cpu.latencySensitivity
  type: enum
  values: low, normal, medium, high
  default: normal
  product: esxi
  about: Latency mode of the VM; high needs full CPU and memory reservations.
  confidence: high
  sources: vmware/govmomi, vmware-tanzu/vm-operator, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 3

sched.cpu.max
  type: string
  product: esxi
  about: CPU limit or unlimited.
  confidence: high
  sources: libvirt, real-vmx 5

sched.cpu.min
  type: integer
  product: esxi
  about: CPU reservation.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 15

sched.cpu.shares
  type: string
  examples: low; normal; high; 1000
  about: CPU shares: low, normal, high or a number.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 16

sched.cpu.units
  type: string
  examples: mhz
  product: esxi
  about: Unit of the CPU reservation and limit; mhz in every file seen.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 15

sched.cpu.vsmpConsolidate
  type: boolean
  product: esxi
  about: Prefers packing the vCPUs on few physical packages.
  confidence: unverified
  sources: expert

sched.mem.affinity
  type: list
  product: esxi
  about: NUMA nodes allowed for memory.
  confidence: low
  sources: public-file

sched.mem.lpage.enable1GPage
  type: boolean
  product: esxi
  about: Backs the VM with 1 GB pages; needs a full reservation.
  confidence: high
  sources: vmware-tanzu/vm-operator

sched.mem.lpage.maxSharedPages
  type: integer
  product: esxi
  about: Limit on sharing of large pages.
  confidence: high
  sources: vmware/vic

sched.mem.max
  type: string
  product: esxi
  about: Memory limit in MB or unlimited.
  confidence: medium
  sources: libvirt, real-vmx 2

sched.mem.maxmemctl
  type: integer
  unit: MB
  about: Largest balloon size in MB; 0 turns ballooning off.
  confidence: medium
  sources: balloon

sched.mem.min
  type: integer
  unit: MB
  product: esxi
  about: Memory reservation in MB.
  confidence: high
  sources: libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 8

sched.mem.minSize
  type: integer
  unit: MB
  product: esxi
  about: Memory reservation bookkeeping value.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 14

sched.mem.pin
  type: boolean
  product: esxi
  about: Pins all guest memory (full reservation).
  confidence: medium
  sources: esxopt

sched.mem.prealloc
  type: boolean
  product: esxi
  about: Allocates all memory at power-on.
  confidence: unverified
  sources: expert

sched.mem.prealloc.pinnedMainMem
  type: boolean
  product: esxi
  about: Allocates and pins main memory at power-on.
  confidence: unverified
  sources: expert

sched.mem.pshare.enable
  type: boolean
  default: TRUE
  about: Transparent page sharing for this VM.
  confidence: medium
  sources: perf, real-vmx 2

sched.mem.pshare.salt
  type: string
  product: esxi
  about: Salt that decides which VMs may share pages; guides want it absent so that no pages are shared between VMs.
  confidence: high
  sources: scg, stig, vmware/pyvmomi

sched.mem.shares
  type: string
  examples: low; normal; high; 2560
  product: esxi
  about: Memory shares: low, normal, high or a number.
  confidence: high
  sources: libvirt, libguestfs/virt-v2v, lamw/photonos-arm-nfs-appliance, real-vmx 13

sched.node{n}.affinity
  type: list
  product: esxi
  about: Host NUMA nodes for one virtual node.
  confidence: high
  sources: vmware-tanzu/vm-operator

sched.swap.derivedName
  type: filename
  product: esxi
  flags: managed, path
  about: Absolute name of the current swap file.
  confidence: high
  sources: vmware/pyvmomi, vmware-tanzu/vm-operator, libvirt, libguestfs/virt-v2v, real-vmx 16

sched.swap.dir
  type: directory
  product: esxi
  flags: path
  about: Directory for the VM swap file.
  confidence: medium
  sources: vmharness

sched.swap.persist
  type: boolean
  product: esxi
  about: Keeps the swap file over power cycles.
  confidence: low
  sources: public-file

sched.swap.vmxSwapEnabled
  type: boolean
  default: TRUE
  product: esxi
  about: Allows the VMX process to swap its overhead memory.
  confidence: high
  sources: vmware-tanzu/vm-operator
`;
