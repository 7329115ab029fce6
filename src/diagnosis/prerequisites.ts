import { canNeverNest, obstaclesToNesting } from '../analysis/nesting.ts';
import { booleanOf } from '../document/boolean.ts';
import { type Document, entryOf } from '../document/document.ts';
import type { Diagnostic } from '../engine/diagnostic.ts';
import { VBS_ENABLED } from '../schema/nesting.ts';
import type { CheckItem } from './checklist.ts';
import { lineNumber } from './layers.ts';
import { SUPPORTED_HARDWARE, versionOf } from './switches.ts';

/** What a machine must be, and must not have, for its switch to be of use. @param diagnostics of the machine's file. */
export function* checkPrerequisites(document: Document, diagnostics: readonly Diagnostic[]): Generator<CheckItem> {
  if (canNeverNest(document)) {
    const text = 'is for Arm, where VMware has no virtualization to pass on: nothing helps';
    yield { check: 'guest', status: 'bad', text };
    return;
  }
  yield checkHardware(document);
  yield* checkConflicts(document, diagnostics);
  yield* checkVbs(document, diagnostics);
}

function checkHardware(document: Document): CheckItem {
  const check = 'hardware';
  const version = versionOf(document);
  if (version === undefined) return { check, status: 'unknown', text: 'virtualHW.version is not set' };
  const needed = `nesting needs ${SUPPORTED_HARDWARE} or later`;
  if (version >= SUPPORTED_HARDWARE) return { check, status: 'ok', text: `version ${version}; ${needed}` };
  if (version === SUPPORTED_HARDWARE - 1) {
    const text = `version ${version}, with which only the hosts of 2011 nest (ESXi 5.0, Workstation 8, Fusion 4); ${needed}`;
    return { check, status: 'unknown', text };
  }
  return { check, status: 'bad', text: `version ${version}; ${needed}: upgrade the hardware in VMware` };
}

function* checkConflicts(document: Document, diagnostics: readonly Diagnostic[]): Generator<CheckItem> {
  const check = 'conflicts';
  const allowed = booleanOf(entryOf(document, 'vhv.allowPassthru')?.value.text ?? '') === true;
  let any = false;
  for (const { hindrance, range, reason } of obstaclesToNesting(document)) {
    if (hindrance === 'hardware-version') continue;
    any = true;
    const text = `line ${lineNumber(document, range[0])}: ${reason}`;
    if (hindrance !== 'pci-passthrough' || !allowed) yield { check, status: 'bad', text };
    else yield { check, status: 'unknown', text: `${text}; vhv.allowPassthru is said to let both run` };
  }
  if (!any) yield { check, status: 'ok', text: 'no PCI passthrough, no CPUID mask, no software monitor' };
  for (const { rule, start, message } of diagnostics) {
    if (rule !== 'hidden-hypervisor' && rule !== 'legacy-nesting-key' && rule !== 'misplaced-vhv') continue;
    yield { check, status: 'note', text: `line ${start.line}: ${message}` };
  }
}

function* checkVbs(document: Document, diagnostics: readonly Diagnostic[]): Generator<CheckItem> {
  const check = 'vbs';
  if (booleanOf(entryOf(document, VBS_ENABLED)?.value.text ?? '') !== true) return;
  const found = diagnostics.filter(({ rule }) => rule === 'vbs-requirements');
  for (const { severity, start, message } of found) {
    yield { check, status: severity === 'error' ? 'bad' : 'note', text: `line ${start.line}: ${message}` };
  }
  if (found.length === 0) yield { check, status: 'ok', text: 'what it needs beside vhv.enable is there' };
}
