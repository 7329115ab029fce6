import type { Document } from '../document/document.ts';
import { displayPath, type FilePath } from '../files/path.ts';
import { paintFor } from '../reporters/paint.ts';
import { wantsColor } from './color.ts';
import type { Io } from './io.ts';
import { outputToFile } from './output.ts';
import { exactPatch, holdsSecret, patchOf, shownPatch } from './patch.ts';

/** Where `--diff` goes. */
export interface Patches {
  add(path: FilePath, before: Document, after: Document): Promise<void>;
  /** @returns the files whose secrets are in the patch. */
  end(): readonly string[];
}

/** Opens what `--diff` writes to. On a terminal it is for people; anywhere else it must be exact. @throws {UsageError} */
export function openPatches(
  { diff, color }: { readonly diff: boolean | string; readonly color: boolean | undefined },
  io: Io,
): Patches {
  const output = typeof diff === 'string' ? outputToFile(diff) : io.stdout;
  const paint = paintFor(wantsColor(output, color, io.env));
  const secrets: string[] = [];
  return {
    async add(path, before, after) {
      const patch = await patchOf(path, before.encoding, before.text, after.text);
      output.write(output.isTerminal ? shownPatch(patch, paint) : exactPatch(patch));
      if (!output.isTerminal && holdsSecret(patch)) secrets.push(displayPath(path));
    },
    end() {
      output.flush();
      return secrets;
    },
  };
}
