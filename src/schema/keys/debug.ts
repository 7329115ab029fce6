/** Debuggers and probes. */
export const debug = `
debugStub.hideBreakpoints
  type: boolean
  about: Uses hardware instead of software breakpoints.
  confidence: medium
  sources: dbg, CosmosOS/Cosmos

debugStub.linuxOffsets
  type: string
  about: Kernel structure offsets for the stub.
  confidence: medium
  sources: real-vmx 1

debugStub.listen.guest32
  type: boolean
  default: FALSE
  about: GDB stub for a 32-bit guest (default port 8832 on the host).
  confidence: medium
  sources: dbg, CosmosOS/Cosmos

debugStub.listen.guest32.remote
  type: boolean
  default: FALSE
  about: Opens the GDB stub to other machines instead of loopback only.
  confidence: medium
  sources: dbg, CosmosOS/Cosmos

debugStub.listen.guest64
  type: boolean
  default: FALSE
  about: GDB stub for a 64-bit guest (default port 8864 on the host).
  confidence: medium
  sources: dbg, CosmosOS/Cosmos

debugStub.listen.guest64.remote
  type: boolean
  default: FALSE
  about: Opens the GDB stub to other machines instead of loopback only.
  confidence: medium
  sources: dbg, CosmosOS/Cosmos

debugStub.port.guest32
  type: port
  range: 1..65535
  default: 8832
  about: Port of the GDB stub.
  confidence: medium
  sources: dbg

debugStub.port.guest64
  type: port
  range: 1..65535
  default: 8864
  about: Port of the GDB stub.
  confidence: medium
  sources: dbg

debugStub.winOffsets.value
  type: string
  about: Windows structure offsets for the stub.
  confidence: low
  sources: public-file

monitor.debugOnStartGuest32
  type: boolean
  about: Stops the guest at its first instruction until a debugger attaches.
  confidence: medium
  sources: dbg, CosmosOS/Cosmos

monitor.debugOnStartGuest64
  type: boolean
  about: Stops the guest at its first instruction until a debugger attaches.
  confidence: medium
  sources: dbg, CosmosOS/Cosmos

vprobe.allow
  type: boolean
  scope: host
  about: Allows VProbes on this host.
  confidence: low
  sources: public-file

vprobe.enable
  type: boolean
  about: VProbes instrumentation of this VM.
  confidence: high
  sources: vmware/photon
`;
