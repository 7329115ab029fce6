/**
 * What stands beside a file on its disk. `files/` fills it, tests write it by hand; standard input has none.
 * Names are decoded for comparison and display only.
 */
export interface Surroundings {
  /** The file's own name, without its folder. */
  readonly name: string;
  /** The names in the file's folder, its own included. */
  readonly names: ReadonlySet<string>;
  /** VMware's lock on this file, `NAME.lck`: a folder on Workstation and Fusion, a file on ESX. */
  readonly lock: { readonly kind: 'folder' | 'file'; readonly members: readonly string[] } | undefined;
  /** The checksum manifests beside the file that list it. */
  readonly manifests: readonly string[];
}
