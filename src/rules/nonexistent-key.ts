import { changeOf, removeEntry } from '../analysis/change.ts';
import { isMeant } from '../analysis/meaning.ts';
import { settingsWith } from '../analysis/settings.ts';
import { trait } from '../analysis/traits.ts';
import { type Document, type Entry, entryOf } from '../document/document.ts';
import { renameKey } from '../document/intents.ts';
import { haveOppositeSenses } from '../schema/sense.ts';
import type { Finding, Fix, Rule } from './rule.ts';

const INEFFECTIVE = trait(
  () => true,
  (known) => known?.family === 'ineffective',
);

const rule: Rule = {
  id: 'nonexistent-key',
  category: 'correctness',
  summary: 'A key that pages on the web copy from one another, and that no product is known to read.',
  why: `Some keys are in many files because they are on many pages, and VMware has never read them: isolation.tools.copy.enable is the wrong way round, unity.allowCompostingInGuest
is a misspelling, mem.ShareScanTotal is an option of an ESXi host and not of a machine. VMware ignores the line without a word, and what it was meant for does
not happen. Of mks.enableGLRenderer it is known only that the newest program does not have it: recipes for older ones name it.`,
  fixing: `Renames the key to the one that VMware reads, or takes the line out where there is none or where that one is set already. Unsafe, since the line then does something
that it did not do before, or is gone. Declines where the key that there is says the opposite, as isolation.tools.copy.disable for isolation.tools.copy.enable.`,
  severity: 'warning',
  fix: 'unsafe',
  kinds: ['vmx', 'host'],
  about: INEFFECTIVE,
  messages: {
    instead: '{key} does nothing: the key that VMware reads is {meant}',
    set: '{key} does nothing: the key that VMware reads is {meant}, which is set on line {related}',
    opposite: '{key} does nothing: the key that VMware reads is {meant}, which says the opposite',
    newest:
      '{key} is not in the newest VMware program (vmware-vmx 26), where the key is {meant}; older ones may have read it',
    nothing: '{key} is not known to do anything: take the line out',
  },
  sources: [
    { evidence: 'observed', text: 'the strings in the program vmware-vmx 26.0.1' },
    { evidence: 'community', text: 'pages on tuning, and files that have these keys from there' },
  ],

  *check(document) {
    for (const { entry, known } of settingsWith(document, INEFFECTIVE)) {
      const meant = known?.instead;
      if (meant === undefined) yield idleFinding(document, entry);
      else if (known?.status === 'nonexistent') yield newestFinding(entry, meant);
      else yield insteadFinding(document, entry, meant);
    }
  },
};

function idleFinding(document: Document, entry: Entry): Finding {
  const fix = removeEntry(document, entry);
  return {
    message: 'nothing',
    at: entry.key.range,
    key: entry.key.text,
    data: { key: entry.key.text },
    ...(fix && { fix }),
  };
}

function insteadFinding(document: Document, entry: Entry, meant: string): Finding {
  const other = entryOf(document, meant);
  const opposite = haveOppositeSenses(entry.key.text, meant);
  const fix = opposite ? undefined : fixOf(document, entry, meant);
  return {
    message: opposite ? 'opposite' : other === undefined ? 'instead' : 'set',
    at: entry.key.range,
    key: entry.key.text,
    data: { key: entry.key.text, meant },
    ...(other && { related: [other.range] }),
    ...(fix && { fix }),
  };
}

/** No repair: an older product may read the key, and not the other. */
function newestFinding({ key }: Entry, meant: string): Finding {
  return { message: 'newest', at: key.range, key: key.text, data: { key: key.text, meant }, severity: 'info' };
}

function fixOf(document: Document, entry: Entry, meant: string): Fix | undefined {
  if (document.settings.has(meant.toLowerCase())) return removeEntry(document, entry);
  if (isMeant(document, meant)) return undefined;
  const fix = changeOf(document, entry, renameKey(document, entry, meant));
  return fix && { ...fix, sets: [...fix.sets, meant.toLowerCase()] };
}

export default rule;
