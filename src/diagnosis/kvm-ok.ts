import { type Evidence, evidenceOf, type Outcome, type Recogniser } from './recogniser.ts';

const SAYINGS = {
  unsupported: /^\s*INFO: Your CPU does not support KVM extensions/,
  supported: /^\s*INFO: Your CPU supports KVM extensions/,
  disabled: /^\s*INFO: KVM (?:\(\w+\) )?is disabled by your BIOS/,
  usable: /^\s*KVM acceleration can be used/,
  unusable: /^\s*KVM acceleration can NOT be used/,
} as const;

/** What is said where the firmware has the extensions switched off. */
export const FIRMWARE = 'On a physical machine they are switched on in the firmware (BIOS); power it off and on then.';

type Saying = keyof typeof SAYINGS;

/**
 * `kvm-ok` of Ubuntu's cpu-checker: it looks at the flags first, then at the device and at the firmware's lock. "Can NOT be used" alone may only mean
 * that KVM's module is not loaded.
 */
export function kvmOk(): Recogniser {
  const said = new Map<Saying, Evidence>();
  return {
    read(line) {
      for (const [saying, pattern] of Object.entries(SAYINGS) as [Saying, RegExp][]) {
        if (pattern.test(line.text) && !said.has(saying)) said.set(saying, evidenceOf(line));
      }
    },
    conclude() {
      return (
        outcome(said, 'disabled', 'hidden', 'the CPU has the extensions, but the firmware keeps them locked') ??
        outcome(said, 'unsupported', 'hidden', 'the CPU shows no virtualization extensions') ??
        outcome(said, 'usable', 'visible', 'KVM can use the virtualization extensions') ??
        outcome(said, 'supported', 'visible', 'the CPU shows its virtualization extensions') ??
        outcome(said, 'unusable', 'unknown', 'the line that says why KVM cannot be used is not there')
      );
    },
  };
}

function outcome(
  said: ReadonlyMap<Saying, Evidence>,
  saying: Saying,
  answer: Outcome['answer'],
  reason: string,
): Outcome | undefined {
  const evidence = said.get(saying);
  const notes = saying === 'disabled' ? [FIRMWARE] : [];
  return evidence && { output: 'kvm-ok', answer, reason, evidence: [evidence], notes };
}
