import { type Evidence, evidenceOf, type Outcome, type Recogniser } from './recogniser.ts';

/** The flags of the extensions, as Linux names them, and what their makers call them. */
export const EXTENSIONS: Readonly<Record<string, string>> = { vmx: "Intel's VT-x", svm: "AMD's AMD-V" };

/** Why an Arm machine is no question of these flags (open-vm-tools `guest_os.h`, NESTED.md 2). */
export const ARM_REASON =
  'this is an Arm machine, which has neither VT-x nor AMD-V, and VMware offers no nesting to Arm guests';

/** The flag that every hypervisor but a hidden one shows to its guests. */
const GUEST = 'hypervisor';

/** What is said where a machine shows no hypervisor below it. */
export const NO_GUEST =
  'The flag "hypervisor" is missing: this is no virtual machine, or one that hides it. What counts is what the guest sees: run it there.';

/** The flags of one line, as a set; undefined for what are no flags of an x86 CPU. */
export function flagsIn(text: string): ReadonlySet<string> | undefined {
  const flags = new Set(text.trim().split(/\s+/));
  return flags.has('fpu') || extensionIn(flags) !== undefined ? flags : undefined;
}

/** The extension that is among the flags. */
export function extensionIn(flags: ReadonlySet<string>): string | undefined {
  return Object.keys(EXTENSIONS).find((extension) => flags.has(extension));
}

/**
 * `/proc/cpuinfo` of Linux, whole or the lines that `grep` finds in it. Only the words of the lines `flags` count: newer kernels have lines
 * `vmx flags`, too, which tell what VT-x itself can do (NESTED.md 5).
 */
export function cpuinfo(): Recogniser {
  let processors = 0;
  let first: { readonly evidence: Evidence; readonly extension: string | undefined } | undefined;
  let with_ = 0;
  let isGuest = false;
  let strange: Evidence | undefined;
  let arm: Evidence | undefined;
  let other: Evidence | undefined;

  return {
    read(line) {
      const [, label, value = ''] =
        /^(flags|vmx flags|CPU implementer|isa|cpu|vendor_id)\s*: ?(.*)$/.exec(line.text) ?? [];
      if (label === undefined) return;
      if (label === 'vmx flags') strange ??= evidenceOf(line);
      if (label === 'CPU implementer') arm ??= evidenceOf(line);
      if (/^(?:isa : rv|cpu : POWER|vendor_id : IBM)/.test(`${label} : ${value}`)) other ??= evidenceOf(line);
      const flags = label === 'flags' ? flagsIn(value) : undefined;
      if (flags === undefined) return;
      processors++;
      const extension = extensionIn(flags);
      if (extension !== undefined) with_++;
      isGuest ||= flags.has(GUEST);
      const shown =
        extension === undefined
          ? `flags: ${value.split(/\s+/).slice(0, 3).join(' ')} ...`
          : `flags: ... ${extension} ...`;
      if (first === undefined || (first.extension === undefined && extension !== undefined)) {
        first = { evidence: evidenceOf(line, shown), extension };
      }
    },

    conclude(): Outcome | undefined {
      const output = '/proc/cpuinfo';
      if (first === undefined) {
        if (arm !== undefined) return { output, answer: 'unknown', reason: ARM_REASON, evidence: [arm], notes: [] };
        const reason = other ? 'its CPU is neither of Intel nor of AMD' : 'there is no line "flags" in it';
        const evidence = other ?? strange;
        return evidence && { output, answer: 'unknown', reason, evidence: [evidence], notes: [] };
      }
      const { evidence, extension } = first;
      const notes = isGuest ? [] : [NO_GUEST];
      if (extension === undefined) {
        const reason = `neither vmx nor svm is among the flags of ${theProcessors(processors)}`;
        return { output, answer: 'hidden', reason, evidence: [evidence], notes };
      }
      const named = `${extension} (${EXTENSIONS[extension]})`;
      const answer = with_ === processors ? 'visible' : 'unknown';
      const whose = answer === 'visible' ? theProcessors(processors) : `${with_} of ${processors} processors only`;
      return { output, answer, reason: `${named} is among the flags of ${whose}`, evidence: [evidence], notes };
    },
  };
}

function theProcessors(count: number): string {
  return count === 1 ? 'the processor' : `all ${count} processors`;
}
