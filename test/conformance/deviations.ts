import type { Reading } from './vmware.ts';

/** A place where VMware's code and ours differ, and are meant to. Whatever else differs is a mistake of ours. */
export interface Deviation {
  readonly reason: string;
  /** A text on which the two differ; a test makes sure that they do, so that no row outlives its reason. */
  readonly example: string;
}

export const DEVIATIONS = {
  'buffer-carriage-return': {
    reason:
      'DictLL_UnmarshalLine ends lines at LF only and takes CR for text. Files are read by DictLL_ReadLine, which ends lines at CR and CRLF too, and so do we.',
    example: 'a = "v"\r\nb = w\rc\n',
  },
  'buffer-byte-order-mark': {
    reason: 'Nobody takes a byte order mark off a buffer: DictLL_ReadUTF8BOM reads a file. We take it off every text.',
    example: '\xEF\xBB\xBFa = "v"\n',
  },
  'written-nul': {
    reason:
      'DictLL_WriteLine takes a value for a C string, and drops a NUL and what follows. We escape it, as the table of DictLL_MarshalLine would.',
    example: 'v\0w',
  },
  'written-style': {
    reason:
      'DictLL_WriteLine ends every line with LF and puts blanks around "=". An entry that we append copies the file that it is appended to.',
    example: 'a="v"\r\n',
  },
} as const satisfies Readonly<Record<string, Deviation>>;

/** Stands for CR where CR is text: like CR, and unlike LF, it means nothing to the grammar. */
const STAND_IN = '\x01';

/** `buffer-carriage-return`, made good: the text with CRs that end no lines. */
export function withoutCarriageReturns(text: string): string {
  return text.replaceAll('\r', STAND_IN);
}

/** The same for what was read, in whose values a CR may also come from `|0D`. */
export function readingWithoutCarriageReturns(reading: Reading): Reading {
  return {
    line: withoutCarriageReturns(reading.line),
    name: reading.name === undefined ? undefined : withoutCarriageReturns(reading.name),
    value: reading.value === undefined ? undefined : withoutCarriageReturns(reading.value),
  };
}

/** `buffer-byte-order-mark`, made good. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\xEF\xBB\xBF') ? text.slice(3) : text;
}
