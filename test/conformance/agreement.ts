import { expect } from 'vitest';
import { type Check, edited, readAsBuffer, readAsFile, show, written } from './compare.ts';
import { shrink } from './shrink.ts';
import type { Vmware } from './vmware.ts';

/** What must hold of every text. */
export const CHECKS: Readonly<Record<string, Check>> = { readAsFile, readAsBuffer, written, edited };

/** Holds a text to what VMware says; a disagreement is shown on the smallest text that has it. */
export function expectAgreement(text: string, vmware: Vmware, name: string): void {
  for (const [check, differs] of Object.entries(CHECKS)) {
    if (outcome(differs, text, vmware) === undefined) continue;
    const smallest = shrink(text, (shorter) => outcome(differs, shorter, vmware) !== undefined);
    const shown =
      smallest.length > 1000
        ? `${smallest.length} bytes, the last of them ${show(smallest.slice(-100))}`
        : show(smallest);
    expect.fail(`${name}, ${check}: on ${shown}, ${outcome(differs, smallest, vmware)}`);
  }
}

/** What differs; a text that we cannot read at all is a difference too. */
function outcome(differs: Check, text: string, vmware: Vmware): string | undefined {
  try {
    return differs(text, vmware);
  } catch (error) {
    return String(error);
  }
}
