/** Folders of the host in the guest. */
export const sharedFolders = `
hgfs.linkRootShare
  type: boolean
  product: hosted
  about: Links the share root on the guest desktop.
  confidence: high
  sources: packer, libguestfs/virt-v2v, StefanScherer/packer-windows, hooklift/govmx, johlandabee/govmx, real-vmx 6

hgfs.mapRootShare
  type: boolean
  product: hosted
  about: Maps the share root as a drive in Windows guests.
  confidence: high
  sources: packer, libguestfs/virt-v2v, boxcutter/windows, hooklift/govmx, johlandabee/govmx, real-vmx 7

sharedFolder.maxNum
  type: integer
  range: 0..
  about: Number of shared folder slots; has to cover the highest sharedFolderN.
  confidence: high
  sources: libvirt, hashicorp/vagrant-vmware-desktop, boxcutter/windows, real-vmx 8

sharedFolder.option
  type: enum
  values: alwaysEnabled, onetimeEnabled, disabled, ...
  product: hosted
  about: Old master setting for shared folders.
  confidence: medium
  sources: real-vmx 1

sharedFolder{n}.enabled
  type: boolean
  product: hosted
  about: Folder is active.
  confidence: high
  sources: libvirt, boxcutter/windows, real-vmx 8

sharedFolder{n}.expiration
  type: enum
  values: never, session, ...
  product: hosted
  about: When the share ends.
  confidence: high
  sources: libvirt, boxcutter/windows, real-vmx 6

sharedFolder{n}.followSymlinks
  type: boolean
  product: hosted
  about: Follows host symlinks out of the folder.
  confidence: low
  sources: public-file

sharedFolder{n}.guestName
  type: string
  product: hosted
  about: Name of the share in the guest.
  confidence: high
  sources: libvirt, boxcutter/windows, real-vmx 8

sharedFolder{n}.hostPath
  type: directory
  product: hosted
  flags: path
  about: Host directory that is exposed to the guest.
  confidence: high
  sources: libvirt, boxcutter/windows, real-vmx 8

sharedFolder{n}.present
  type: boolean
  product: hosted
  about: Shared folder slot.
  confidence: high
  sources: libvirt, boxcutter/windows, real-vmx 8

sharedFolder{n}.readAccess
  type: boolean
  product: hosted
  about: Guest may read.
  confidence: high
  sources: libvirt, boxcutter/windows, real-vmx 7

sharedFolder{n}.writeAccess
  type: boolean
  product: hosted
  about: Guest may write.
  confidence: high
  sources: libvirt, boxcutter/windows, real-vmx 8
`;
