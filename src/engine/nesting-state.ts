import { isFullyEncrypted } from '../analysis/encryption.ts';
import { isMeant } from '../analysis/meaning.ts';
import { canNeverNest, obstacleToNesting } from '../analysis/nesting.ts';
import { booleanOf } from '../document/boolean.ts';
import type { Document } from '../document/document.ts';
import { VHV_ALLOW, VHV_ENABLE } from '../schema/nesting.ts';

/**
 * How a file's own switch stands, `vhv.enable` of a machine and `vhv.allow` of a host: TRUE; FALSE; not there; there, but in a line that VMware does not
 * read so; twice, with both values; not to be known, since the file is encrypted.
 */
export type SwitchState = 'on' | 'off' | 'missing' | 'broken' | 'contradictory' | 'unknown';

/** What a file says of nesting. */
export interface NestingState {
  readonly state: SwitchState;
  /** Why nesting could not work in the machine, whatever the switch says; reads after "since". */
  readonly hindrance: string | undefined;
  /** A host that switches nesting on for each of its machines. */
  readonly enablesAll: boolean;
}

/** What a machine or a host says of nesting; undefined for what is neither. */
export function nestingStateOf(document: Document): NestingState | undefined {
  if (document.kind === 'dictionary') return undefined;
  if (document.kind === 'host') {
    const enablesAll = switchState(document, VHV_ENABLE) === 'on';
    return { state: switchState(document, VHV_ALLOW), hindrance: undefined, enablesAll };
  }
  if (isFullyEncrypted(document)) return { state: 'unknown', hindrance: undefined, enablesAll: false };
  const hindrance = canNeverNest(document) ? 'its guest is for Arm' : obstacleToNesting(document)?.reason;
  return { state: switchState(document, VHV_ENABLE), hindrance, enablesAll: false };
}

function switchState(document: Document, key: string): SwitchState {
  const values = new Set((document.settings.get(key) ?? []).map(({ value }) => booleanOf(value.text)));
  if (values.size === 0) return isMeant(document, key) ? 'broken' : 'missing';
  if (values.has(undefined)) return 'broken';
  if (values.size > 1) return 'contradictory';
  return values.has(true) ? 'on' : 'off';
}
