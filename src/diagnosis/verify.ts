import { cpuinfo } from './cpuinfo.ts';
import { esxcfgInfo } from './esxcfg-info.ts';
import { kvmOk } from './kvm-ok.ts';
import { readLines } from './lines.ts';
import { lscpu } from './lscpu.ts';
import type { Answer, Outcome } from './recogniser.ts';
import { systeminfo } from './systeminfo.ts';
import { virtHostValidate } from './virt-host-validate.ts';

/** Whether a hypervisor can run in a machine, by what its own programs say. */
export interface Verification {
  readonly answer: Answer;
  /** What each program says whose output was recognised; none where nothing was. */
  readonly outcomes: readonly Outcome[];
  /** Why there is no answer, where that is not in the outcomes; reads after the name of the file. */
  readonly problem: string | undefined;
  /** What to do next; sentences. */
  readonly advice: readonly string[];
}

/** Takes the bytes of an output as they come. */
export interface Verifier {
  /** @returns false where no more is wanted. */
  feed(bytes: Uint8Array): boolean;
  conclude(): Verification;
}

/** The programs whose output is recognised, in the order in which they are told of. */
export const OUTPUTS = ['/proc/cpuinfo', 'lscpu', 'kvm-ok', 'virt-host-validate', 'systeminfo', 'esxcfg-info'] as const;

/** More than any of the outputs has: in bytes. What comes behind it is not read. */
const MOST = 16 * 1024 * 1024;

const POWER_CYCLE = 'power the machine off and on again (a reboot of the guest is not enough)';

const ADVICE: Readonly<Record<Answer, readonly string[]>> = {
  visible: [],
  hidden: [
    `Where this is a machine of VMware's: set vhv.enable = "TRUE" in its .vmx, and ${POWER_CYCLE}.`,
    'If that is done, "vmxlint doctor FOLDER" tells, of the folder of the machine, what stands in the way.',
  ],
  unknown: [],
};

/** Opens a verification; its memory is bounded, whatever is fed to it. */
export function openVerification(): Verifier {
  const recognisers = [cpuinfo(), lscpu(), kvmOk(), virtHostValidate(), systeminfo(), esxcfgInfo()];
  const lines = readLines((line) => {
    for (const recogniser of recognisers) recogniser.read(line);
  });
  let size = 0;
  return {
    feed(bytes) {
      lines.feed(bytes.subarray(0, MOST - size));
      size += Math.min(bytes.length, MOST - size);
      return size < MOST;
    },
    conclude() {
      const { binary } = lines.end();
      if (binary) return withoutAnswer('is binary: it is not the output of a program');
      if (size === 0) return withoutAnswer('is empty');
      const outcomes = recognisers.flatMap((recogniser) => recogniser.conclude() ?? []);
      if (outcomes.length === 0) {
        return withoutAnswer(`is not the output of a program that is known here: ${OUTPUTS.join(', ')}`);
      }
      return answerOf(outcomes);
    },
  };
}

/**
 * Whether a hypervisor can run in the machine that an output comes from: `/proc/cpuinfo`, or what `lscpu`, `kvm-ok`, `virt-host-validate`, `systeminfo`
 * or `esxcfg-info` print. Recognised by its content; UTF-8, UTF-16 and Windows' code pages are read.
 * @throws {TypeError} for a string.
 */
export function verify(bytes: Uint8Array): Verification {
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`bytes (a Uint8Array) are wanted, not ${typeof bytes}`);
  const verifier = openVerification();
  verifier.feed(bytes);
  return verifier.conclude();
}

function withoutAnswer(problem: string): Verification {
  return { answer: 'unknown', outcomes: [], problem, advice: [] };
}

/** Outputs that contradict one another do not come from one machine, or not from one moment. */
function answerOf(outcomes: readonly Outcome[]): Verification {
  const answers = new Set(outcomes.map(({ answer }) => answer).filter((answer) => answer !== 'unknown'));
  const [first = 'unknown'] = answers;
  const answer = answers.size > 1 ? 'unknown' : first;
  const problem = answers.size > 1 ? 'says both: its outputs contradict one another' : undefined;
  return { answer, outcomes, problem, advice: ADVICE[answer] };
}
