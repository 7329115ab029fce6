import { toLogLine } from './log-line.ts';
import { type PowerOn, PowerOnFollower } from './power-on.ts';

/** What there is in a `vmware.log`. */
export interface LogReading {
  /** Whether a line of it is one of VMware's. */
  readonly recognised: boolean;
  /** Whether there are NUL bytes in it, as where a disk or a host has failed. */
  readonly torn: boolean;
  /** The last time that the machine was powered on; undefined where the log tells of none. */
  readonly last: PowerOn | undefined;
}

/** Takes the bytes of a log as they come. */
export interface LogReader {
  feed(bytes: Uint8Array): void;
  conclude(): LogReading;
}

/** The rest of a longer line is dropped: in bytes. */
const LONGEST = 16 * 1024;

/** What a line has that is worth a look; all others are passed over. */
const WORTH =
  /DICT |Log for VMware |PowerOn|MONITOR MODE: allowed|HV Settings:|\[msg\.|Msg_Post|power on failed|Power on failure|execState\/val to|VMX exit |left the building|is not a valid boolean|\| [A-Z]\d{3}\+|\(\d+\)\+ |-{20}/g;

/**
 * Opens a reader of `vmware.log`. It goes through the bytes once and keeps no more of them than a line, so that a log of any size can be read. Lines
 * that VMware has not written, and bytes that are no text, are passed over.
 */
export function openLog(): LogReader {
  const follower = new PowerOnFollower();
  let carry = '';
  let number = 1;
  let recognised = false;
  let torn = false;

  const sweep = (text: string) => {
    let counted = 0;
    WORTH.lastIndex = 0;
    for (let match = WORTH.exec(text); match !== null; match = WORTH.exec(text)) {
      const start = text.lastIndexOf('\n', match.index) + 1;
      const end = text.indexOf('\n', match.index);
      number += countLines(text, counted, start);
      counted = start;
      const line = toLogLine(text.slice(start, Math.min(end, start + LONGEST)).replace(/\r$/, ''));
      if (line !== undefined) {
        recognised = true;
        follower.take({ ...line, message: decoded(line.message) }, number);
      }
      WORTH.lastIndex = end;
    }
    number += countLines(text, counted, text.length);
  };

  return {
    feed(bytes) {
      const text = carry + Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
      torn ||= text.includes('\0');
      const end = text.lastIndexOf('\n') + 1;
      if (end > 0) sweep(text.slice(0, end));
      carry = text.slice(end, end + LONGEST);
    },
    conclude() {
      if (carry !== '') sweep(`${carry}\n`);
      carry = '';
      const { last } = follower;
      return { recognised, torn, last: last?.told || (last?.errors.length ?? 0) > 0 ? last : undefined };
    },
  };
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/**
 * Newer logs are UTF-8; of older ones nobody can know. Always a copy: a piece of a text keeps all of that text in memory for as long as it is
 * remembered itself.
 */
function decoded(message: string): string {
  return Buffer.from(message, 'latin1').toString('utf8');
}
