import type { OutputLine } from './lines.ts';

/**
 * Whether a hypervisor can run where an output comes from: the CPU's virtualization extensions are `visible` there, are `hidden`, or the output does
 * not tell.
 */
export type Answer = 'visible' | 'hidden' | 'unknown';

/** A line that an answer rests on. */
export interface Evidence {
  /** 1-based. */
  readonly line: number;
  /** Cut where it is long. Text of a file: not yet fit for a terminal. */
  readonly text: string;
}

/** What the output of one program says. */
export interface Outcome {
  /** What the output is of, to be shown: `/proc/cpuinfo`, `kvm-ok`. */
  readonly output: string;
  readonly answer: Answer;
  /** Why: a clause without a full stop. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  /** What else is to be known of this output; sentences. */
  readonly notes: readonly string[];
}

/** Looks for the output of one program in lines that come one by one; remembers a bounded part of them. */
export interface Recogniser {
  read(line: OutputLine): void;
  /** What was found; undefined where nothing was that program's. */
  conclude(): Outcome | undefined;
}

/** A line as evidence. @param text the part that counts; by default the line. */
export function evidenceOf({ number, text }: OutputLine, part = text): Evidence {
  const plain = part.trim().replace(/\s+/g, ' ');
  return { line: number, text: plain.length > 160 ? `${plain.slice(0, 160)}...` : plain };
}
