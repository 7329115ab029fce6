/** Keys that are copied from page to page and that no product is known to read. */
export const ineffective = `
ethernet{0..9}.autoDetect
  type: boolean
  status: suspect
  about: Seen in an old template; no documented effect.
  confidence: medium
  sources: boxgrinder/boxgrinder-build, real-vmx 1

diskLib.dataCacheMaxReadCacheSize
  type: string
  status: suspect
  instead: diskLib.dataCacheMaxReadAheadSize
  about: Probably without effect: the key is diskLib.dataCacheMaxReadAheadSize.
  confidence: medium
  sources: public-file

isolation.tools.copy.enable
  type: boolean
  status: suspect
  instead: isolation.tools.copy.disable
  about: Probably without effect: the key is isolation.tools.copy.disable.
  confidence: medium
  sources: boxgrinder/boxgrinder-build, real-vmx 1

isolation.tools.paste.enabled
  type: boolean
  status: suspect
  instead: isolation.tools.paste.disable
  about: Probably without effect: the key is isolation.tools.paste.disable.
  confidence: medium
  sources: boxgrinder/boxgrinder-build, real-vmx 1

mem.ShareScanThreshold
  type: string
  status: suspect
  about: Probably without effect: ESXi host advanced option, not a VM key.
  confidence: medium
  sources: public-file

mem.ShareScanTotal
  type: string
  status: suspect
  about: Probably without effect: ESXi host advanced option, not a VM key.
  confidence: medium
  sources: public-file

mem.ShareScanVM
  type: string
  status: suspect
  about: Probably without effect: ESXi host advanced option, not a VM key.
  confidence: medium
  sources: public-file

mks.enableDX11
  type: string
  status: suspect
  instead: mks.enableDX11Renderer
  about: Probably without effect: no source lists it as a product key; the renderer switch is mks.enableDX11Renderer.
  confidence: medium
  sources: mouse

mks.enableDX12
  type: string
  status: suspect
  instead: mks.enableDX12Renderer
  about: Probably without effect: the renderer switch is mks.enableDX12Renderer.
  confidence: medium
  sources: mouse

mks.enableGLRenderer
  type: boolean
  status: nonexistent
  instead: mks.enableGLBasicRenderer
  about: Not present in the vmware-vmx 26.0.1 binary, where enableGLBasicRenderer is the name; recipes for Fusion of 2021 have it.
  confidence: high
  sources: binstr, mouse, real-vmx 1

mks.g3d.maxTextureSize
  type: integer
  status: nonexistent
  instead: svga.maxTextureSize
  about: Not present in the vmware-vmx 26.0.1 binary, where svga.maxTextureSize is the name.
  confidence: high
  sources: binstr

mks.gl.checkHostDriver
  type: string
  status: suspect
  about: Probably without effect: seen only in copied snippets.
  confidence: medium
  sources: mouse

mks.ignoreHostDriverVersion
  type: string
  status: suspect
  about: Probably without effect: seen only in copied snippets.
  confidence: medium
  sources: mouse

pref.someLegacyOption
  type: string
  status: suspect
  about: Probably without effect: placeholder that was copied into real files.
  confidence: medium
  sources: public-file

prefvmx.minMemLocked
  type: string
  status: suspect
  instead: prefvmx.minVmMemPct
  about: Probably without effect: the key is prefvmx.minVmMemPct.
  confidence: medium
  sources: public-file

sched.latencySensitivity
  type: string
  status: suspect
  instead: sched.cpu.latencySensitivity
  about: Probably without effect: the key is sched.cpu.latencySensitivity.
  confidence: medium
  sources: public-file

sched.numvcpus
  type: string
  status: suspect
  instead: numvcpus
  about: Probably without effect: the key is numvcpus.
  confidence: medium
  sources: public-file

unity.allowCompostingInGuest
  type: boolean
  status: suspect
  instead: unity.allowCompositingInGuest
  about: Misspelling that spread through many Vagrantfiles; the key is unity.allowCompositingInGuest.
  confidence: medium
  sources: StefanScherer/packer-windows
`;
