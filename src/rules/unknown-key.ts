import { changeOf } from '../analysis/change.ts';
import { isCertain } from '../analysis/judgement.ts';
import { isMeant } from '../analysis/meaning.ts';
import { canNeverNest } from '../analysis/nesting.ts';
import { type Setting, settingsWith } from '../analysis/settings.ts';
import { shown } from '../analysis/shown.ts';
import { trait } from '../analysis/traits.ts';
import { type Document, entryOf } from '../document/document.ts';
import { renameKey } from '../document/intents.ts';
import { VHV_ENABLE } from '../schema/nesting.ts';
import type { Finding, Fix, Rule } from './rule.ts';

const UNKNOWN = trait(
  ({ key, known, meant }) => meant !== undefined || (known === undefined && !key.startsWith('_')),
  (known) => known === undefined || !isCertain(known),
);

const rule: Rule = {
  id: 'unknown-key',
  category: 'correctness',
  summary: 'A key is not among those that vmxlint knows.',
  why: `VMware ignores a key that it does not know, without a word: what the line was meant to do does not happen. The space of keys is open, and no list of them is complete,
so a key that is merely unknown is worth a look, and one that is a slip of the fingers away from a known one a warning. Keys that begin with an underscore are
taken for headings, or for settings that were put aside.`,
  fixing: `Renames the key to the one that is near; the indexes, the value, the spacing and the comment stay. Unsafe: the key may be one that vmxlint should know. Declines
where any line means that key already, where two keys are equally near, and where the names say opposite things, such as enable and disable.`,
  severity: 'info',
  fix: 'unsafe',
  kinds: ['vmx', 'host'],
  about: UNKNOWN,
  messages: {
    unknown: '{key} is not a key that vmxlint knows: VMware ignores keys that it does not know, so check the spelling',
    near: '{key} is not a known key, and VMware ignores keys that it does not know; did you mean {meant}?',
    set: '{key} is not a known key, and VMware ignores keys that it does not know; did you mean {meant}, which is set on line {related}?',
  },
  sources: [
    { evidence: 'observed', text: 'some 860 keys, gathered from documentation, programs and 190 real files' },
    {
      evidence: 'observed',
      text: 'files of real machines with scsil.sharedBus, svga.autodetecct, unity.allowCompostingInGuest',
    },
  ],

  *check(document) {
    for (const setting of settingsWith(document, UNKNOWN)) {
      if (setting.meant !== undefined) yield nearFinding(document, setting, setting.meant);
      else {
        const { key } = setting.entry;
        yield { message: 'unknown', at: key.range, key: key.text, data: { key: shown(key.text) } };
      }
    }
  },
};

function nearFinding(document: Document, { entry }: Setting, meant: string): Finding {
  const other = entryOf(document, meant);
  const fix = other === undefined ? renameTo(document, entry, meant) : undefined;
  return {
    message: other === undefined ? 'near' : 'set',
    at: entry.key.range,
    key: entry.key.text,
    data: { key: shown(entry.key.text), meant: shown(meant) },
    severity: 'warning',
    ...(other && { related: [other.range] }),
    ...(fix && { fix }),
  };
}

function renameTo(document: Document, entry: Setting['entry'], meant: string): Fix | undefined {
  const folded = meant.toLowerCase();
  if (isMeant(document, folded) || (folded === VHV_ENABLE && canNeverNest(document))) return undefined;
  const fix = changeOf(document, entry, renameKey(document, entry, meant));
  return fix && { ...fix, sets: [...fix.sets, folded] };
}

export default rule;
