import { allAccidents, isSame } from '../analysis/meaning.ts';
import { outlineTrait } from '../analysis/traits.ts';
import type { Document, Entry, Line } from '../document/document.ts';
import { removeLine } from '../document/intents.ts';
import type { Rule } from './rule.ts';

const REPEATED = outlineTrait(({ repeated }) => repeated.size > 0);

const rule: Rule = {
  id: 'duplicate-key',
  category: 'syntax',
  summary: 'A key stands more than once.',
  why: `Workstation and Fusion refuse a .vmx in which a key stands twice ("VMX file is corrupt"), also when only the case of the letters differs. Other programs do not
agree on which value counts: the first for libvirt and virt-v2v, the last for Packer, Vagrant and GNS3.`,
  fixing: `Keeps the first line and removes the others. Safe, since it does so only where all of them have the same value; where any differs, nothing is written. A
line whose value is broken in a known way is reported as that, and not here too.`,
  severity: 'error',
  fix: 'safe',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: {
    equal: '{key} stands already on line {related}, with the same value; one of them must go',
    different: '{key} stands already on line {related}, with another value: keep the one that you mean',
  },
  sources: [
    {
      evidence: 'observed',
      text: 'hashicorp/vagrant#2597, cloudfoundry-attic/bosh-lite#61, GNS3/gns3-gui#2723: "VMX file is corrupt"',
    },
    { evidence: 'observed', text: 'the sources of libvirt, virt-v2v, Packer, Vagrant and GNS3' },
  ],
  about: REPEATED,

  *check(document) {
    const explained = explainedLines(document);
    for (const key of document.outline.repeated.keys()) {
      const [first, second, ...others] = unexplained(document.settings.get(key) ?? [], explained);
      if (first === undefined || second === undefined) continue;
      const later = [second, ...others];
      const different = later.find((entry) => !isSame(entry.value.bytes, first.value.bytes));
      yield {
        message: different === undefined ? 'equal' : 'different',
        at: (different ?? second).key.range,
        key: second.key.text,
        data: { key: second.key.text },
        ...(document.kind !== 'vmx' && { severity: 'warning' as const }),
        related: [first.range, ...later.filter((entry) => entry !== (different ?? second)).map((entry) => entry.range)],
        ...(different === undefined && { fix: { edits: later.map(removeLine), safety: 'safe' as const, sets: [key] } }),
      };
    }
  },
};

/** Lines that are reported for another reason, with the line that stands, and repaired for that. */
function explainedLines(document: Document): ReadonlySet<Line> {
  const explaining = allAccidents(document).filter(
    ({ accident }) => accident.meant !== undefined && !accident.harmless,
  );
  return new Set(explaining.map(({ line }) => line));
}

/** The entries that no accident accounts for. What says the same as one of them, word for word, is a repetition of it, broken or not. */
function unexplained(entries: readonly Entry[], explained: ReadonlySet<Line>): Entry[] {
  const values = new Set(entries.flatMap((entry) => (explained.has(entry) ? [] : [entry.value.bytes])));
  return entries.filter((entry) => values.has(entry.value.bytes));
}

export default rule;
