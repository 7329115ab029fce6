/** What of the repository's files may be asked for; paths are seen from its folder, with `/`. */
export interface Folder {
  /** The text of a regular file; undefined where there is none, or it cannot be read. */
  read(path: string): string | undefined;
  /** Whether there is something, of whatever kind. */
  has(path: string): boolean;
}

/** What is to be done so that commits are linted. Paths are seen from the repository's folder. */
export type Plan =
  /** vmxlint is in that file already. */
  | { readonly kind: 'there'; readonly file: string }
  /** The file is to have that text. */
  | { readonly kind: 'write'; readonly file: string; readonly text: string; readonly then?: string }
  /** Somebody must add these lines. */
  | { readonly kind: 'by hand'; readonly file: string; readonly why: string; readonly lines: string };

/** What runs hooks in a repository. */
export interface Runner {
  /** As a sentence begins with it. */
  readonly name: string;
  /** @returns undefined where the repository does not use it. */
  plan(folder: Folder): Plan | undefined | Promise<Plan | undefined>;
}

/** Whether a text speaks of vmxlint already. */
export function namesUs(text: string): boolean {
  return /(?:^|[^\w-])vmxlint(?:[^\w]|$)/m.test(text);
}
