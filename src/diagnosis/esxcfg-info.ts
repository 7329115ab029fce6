import { FIRMWARE } from './kvm-ok.ts';
import { type Evidence, evidenceOf, type Outcome, type Recogniser } from './recogniser.ts';

/** What the numbers mean (NESTED.md 5). */
const SUPPORT: Readonly<Record<string, Pick<Outcome, 'answer' | 'reason'>>> = {
  '0': { answer: 'hidden', reason: 'the CPU has no virtualization extensions that ESXi could use' },
  '1': { answer: 'hidden', reason: 'the CPU may have virtualization extensions, but not in this hardware' },
  '2': { answer: 'hidden', reason: 'the CPU has virtualization extensions, and the firmware has them switched off' },
  '3': { answer: 'visible', reason: 'the virtualization extensions are switched on and can be used' },
};

/** `esxcfg-info` of ESXi, whole or the line that `grep "HV Support"` finds in it. */
export function esxcfgInfo(): Recogniser {
  let any: Evidence | undefined;
  let support: { readonly number: string; readonly evidence: Evidence } | undefined;
  return {
    read(line) {
      if (!/^\s*\|----\w/.test(line.text)) return;
      any ??= evidenceOf(line);
      const number = /^\s*\|----HV Support\.{2,}(\d+)\s*$/.exec(line.text)?.[1];
      if (number !== undefined) support ??= { number, evidence: evidenceOf(line, `HV Support: ${number}`) };
    },
    conclude() {
      if (any === undefined) return undefined;
      const output = 'esxcfg-info';
      const known = support && SUPPORT[support.number];
      if (support !== undefined && known !== undefined) {
        const reason = `HV Support is ${support.number}: ${known.reason}`;
        const notes = support.number === '2' ? [FIRMWARE] : [];
        return { output, answer: known.answer, reason, evidence: [support.evidence], notes };
      }
      const reason = support ? 'HV Support has an unknown number' : 'the line "HV Support" is not there';
      return { output, answer: 'unknown', reason, evidence: [support?.evidence ?? any], notes: [] };
    },
  };
}
