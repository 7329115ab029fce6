import { isFullyEncrypted } from '../analysis/encryption.ts';
import { hardwareVersion } from '../analysis/nesting.ts';
import { type Document, entryOf } from '../document/document.ts';
import { VHV_ALLOW, VHV_ENABLE } from '../schema/nesting.ts';
import type { CheckItem } from './checklist.ts';
import { type Decision, decide, decisionOf, type Layer } from './layers.ts';

/** From this hardware version on vhv.enable works, and hosts are ESXi 5.1 or later, where vhv.allow is not necessary (NESTED.md 1, 2). */
export const SUPPORTED_HARDWARE = 9;

/** The hardware version of a machine; undefined where it is not set, or no number. */
export function versionOf(document: Document): number | undefined {
  const version = hardwareVersion(entryOf(document, 'virtualHW.version')?.value.text ?? '');
  return version === 0 ? undefined : version;
}

/** How the switch of a machine stands, and which of the files decides. @param all those besides the machine's own. */
export function checkEnable(machine: Layer, all: readonly Layer[]): CheckItem {
  const layers = all.filter(decides);
  const check = VHV_ENABLE;
  const decision = decide([machine, ...layers], VHV_ENABLE);
  if (decision === undefined) {
    if (isFullyEncrypted(machine.document)) {
      return {
        check,
        status: 'unknown',
        text: 'the file is encrypted as a whole: whether it is set cannot be told',
      };
    }
    const others = layers.map(({ path }) => path).join(', ');
    return { check, status: 'bad', text: `is not set${others === '' ? '' : `, nor is it in ${others}`}` };
  }
  const { says, where, layer } = decision;
  const others = layers.filter((other) => other !== layer && other.kind !== layer.kind);
  const overruled = layer.kind === 'machine' ? decide(others, VHV_ENABLE) : undefined;
  const beside = overruled === undefined || overruled.says === says ? '' : `, which overrules ${overruled.where}`;
  if (says === 'on') {
    const scope = layer.kind === 'machine' ? '' : ', which holds for every machine there';
    return { check, status: 'ok', text: `is TRUE: ${where}${scope}${beside}` };
  }
  return { check, status: 'bad', text: `${troubleText(decision)}${beside}` };
}

/** Whether the host may pass virtualization on, as far as that matters to the machine. @param all those besides the machine's own. */
export function checkAllow(machine: Document, all: readonly Layer[]): CheckItem {
  const layers = all.filter(decides);
  const check = VHV_ALLOW;
  const version = versionOf(machine);
  const decision = decide(layers, VHV_ALLOW);
  const isNew = version !== undefined && version >= SUPPORTED_HARDWARE;
  const because = `hardware version ${version} runs on ESXi 5.1 or later, where vhv.enable is enough`;
  if (layers.length === 0) {
    const text = isNew
      ? `no file of the host was given; it need not allow it: ${because}, but it could forbid it`
      : 'no file of the host was given: it cannot be told whether the host allows it, as ESXi 5.0 has to';
    return { check, status: isNew ? 'note' : 'unknown', text };
  }
  if (decision?.says === 'on') return { check, status: 'ok', text: `is TRUE: ${decision.where}` };
  if (decision?.says === 'off') return { check, status: 'bad', text: troubleText(decision) };
  const state =
    decision === undefined ? `is not set in ${layers.map(({ path }) => path).join(', ')}` : troubleText(decision);
  if (isNew) return { check, status: 'note', text: `${state}; it need not be: ${because}` };
  return { check, status: version === undefined ? 'unknown' : 'bad', text: `${state}, and ESXi 5.0 needs it` };
}

function decides({ kind }: Layer): boolean {
  return kind !== 'preferences';
}

/** A switch where VMware may not look for it. */
export function* checkPreferences(layers: readonly Layer[]): Generator<CheckItem> {
  for (const check of [VHV_ENABLE, VHV_ALLOW] as const) {
    for (const layer of layers) {
      const decision = layer.kind === 'preferences' ? decisionOf(layer, check) : undefined;
      if (decision === undefined) continue;
      const text = `${decision.where} has it, too: that VMware looks for it there is not known, and it counts for nothing here`;
      yield { check, status: 'note', text };
    }
  }
}

/** What is wrong with a switch that is not on. */
export function troubleText({ says, where }: Decision): string {
  if (says === 'off') return `is FALSE: ${where}`;
  if (says === 'contradictory') return `is set twice, with both values: ${where}, and another`;
  return `${where} means it, but VMware does not read it so`;
}
