import { bytesOf } from '../golden.ts';

/** A setting as it is meant, and the line that says so. */
export interface Setting {
  readonly key: string;
  readonly value: string;
}

/** Something that goes wrong in a file, made by hand; all texts are byte strings. */
export interface Mishap {
  readonly rule: string;
  /** Tells apart those of one rule. */
  readonly name: string;
  /** What repairs it. */
  readonly repair: 'safe' | 'unsafe' | 'none';
  /** Breaks a line; undefined where that cannot happen to it. */
  readonly line?: (line: string) => string | undefined;
  /** Breaks a whole file. */
  readonly file?: (text: string) => string | undefined;
  /** The value that the broken line means; undefined where nobody can know it. By default the line's own. */
  readonly means?: (value: string) => string | undefined;
  /** The keys of the settings that it can happen to; by default all. */
  readonly keys?: readonly string[];
}

export const VHV: Setting = { key: 'vhv.enable', value: 'TRUE' };

/** The settings that lines are broken of. */
export const SETTINGS: readonly Setting[] = [
  { key: 'memsize', value: '4096' },
  { key: 'annotation', value: 'words' },
  VHV,
];

export function lineOf({ key, value }: Setting): string {
  return `${key} = "${value}"`;
}

const NBSP = bytesOf('\u00A0');

/** Replaces once; undefined where there is nothing to replace. */
function swap(pattern: RegExp, by: string): (line: string) => string | undefined {
  return (line) => (pattern.test(line) ? line.replace(pattern, by) : undefined);
}

function append(line: string): (text: string) => string | undefined {
  return (text) => (/[\r\n]$/.test(text) ? `${text}${line}\n` : undefined);
}

const VALUE = /"([^"\n]*)"$/;
const nobodyKnows = () => undefined;
const VHV_ONLY = [VHV.key];

/** What goes wrong on one line. */
export const LINE_MISHAPS: readonly Mishap[] = [
  { rule: 'duplicate-key', name: 'duplicate-key', repair: 'safe', line: (line) => `${line}\n${line}` },
  {
    rule: 'glued-entries',
    name: 'glued-entries',
    repair: 'safe',
    line: (line) => (/^[\w.\x80-\xFF]/.test(line) ? `numvcpus = "2"${line}` : undefined),
  },
  { rule: 'smart-quotes', name: 'smart-quotes', repair: 'safe', line: swap(VALUE, bytesOf('“$1”')) },
  {
    rule: 'single-quotes',
    name: 'single-quotes',
    repair: 'unsafe',
    line: swap(VALUE, "'$1'"),
    keys: ['memsize', 'annotation'],
  },
  { rule: 'invisible-character', name: 'invisible-character', repair: 'safe', line: swap(/ =/, `${NBSP}=`) },
  {
    rule: 'shell-residue',
    name: 'shell-residue',
    repair: 'safe',
    line: (line) => (/['\n]/.test(line) ? undefined : `echo '${line}' >> build.vmx`),
  },
  { rule: 'shell-residue', name: 'shell-residue \\n', repair: 'safe', line: swap(/"$/, '"\\n') },
  { rule: 'foreign-syntax', name: 'foreign-syntax ;', repair: 'safe', line: swap(/"$/, '";') },
  { rule: 'foreign-syntax', name: 'foreign-syntax :', repair: 'unsafe', line: swap(/^([\w.]+) = (?=")/, '$1: ') },
  { rule: 'foreign-syntax', name: 'foreign-syntax "key"', repair: 'unsafe', line: swap(/^([\w.]+)(?= =)/, '"$1"') },
  {
    rule: 'unterminated-string',
    name: 'unterminated-string',
    repair: 'none',
    line: swap(VALUE, '"$1'),
    means: nobodyKnows,
  },
  {
    rule: 'inner-quote',
    name: 'inner-quote',
    repair: 'unsafe',
    line: swap(VALUE, '"a "$1" b"'),
    means: (value) => `a "${value}" b`,
    keys: ['annotation'],
  },
  { rule: 'malformed-line', name: 'malformed-line', repair: 'none', line: swap(/ = /, ' '), means: nobodyKnows },
  {
    rule: 'unquoted-value',
    name: 'unquoted-value',
    repair: 'safe',
    line: swap(VALUE, '$1'),
    keys: ['memsize', 'annotation'],
  },
  {
    rule: 'empty-value',
    name: 'empty-value',
    repair: 'safe',
    line: swap(/ *"[^"]*"$/, ''),
    means: () => '',
    keys: ['annotation'],
  },
  { rule: 'padded-value', name: 'padded-value', repair: 'safe', line: swap(VALUE, '" $1 "'), keys: ['memsize'] },
  {
    rule: 'bad-escape',
    name: 'bad-escape',
    repair: 'none',
    line: swap(VALUE, '"$1|zz"'),
    means: (value) => `${value}|zz`,
    keys: ['annotation'],
  },
  {
    rule: 'invalid-vhv-value',
    name: 'invalid-vhv-value',
    repair: 'safe',
    line: swap(/"TRUE"/, '"yes"'),
    keys: VHV_ONLY,
  },
  {
    rule: 'misspelled-vhv',
    name: 'misspelled-vhv',
    repair: 'safe',
    line: swap(/vhv\.enable/, 'vhu.enable'),
    keys: VHV_ONLY,
  },
  {
    rule: 'misplaced-vhv',
    name: 'misplaced-vhv',
    repair: 'unsafe',
    line: swap(/vhv\.enable/, 'vhv.allow'),
    keys: VHV_ONLY,
  },
  { rule: 'disabled-vhv', name: 'disabled-vhv', repair: 'unsafe', line: swap(/TRUE/, 'FALSE'), keys: VHV_ONLY },
];

/** What goes wrong with a file as a whole, or stands in it beside the broken line. */
export const FILE_MISHAPS: readonly Mishap[] = [
  { rule: 'missing-final-newline', name: 'missing-final-newline', repair: 'safe', file: swap(/\n$/, '') },
  { rule: 'byte-order-mark', name: 'byte-order-mark', repair: 'unsafe', file: (text) => `\xEF\xBB\xBF${text}` },
  { rule: 'mixed-line-endings', name: 'mixed-line-endings', repair: 'unsafe', file: swap(/\n/, '\r\n') },
  { rule: 'encoding-mismatch', name: 'encoding-mismatch', repair: 'none', file: append('guestinfo.note = "\xE9"') },
  {
    rule: 'missing-encoding',
    name: 'missing-encoding',
    repair: 'none',
    file: (text) => append(`guestinfo.note = "${bytesOf('é')}"`)(text.replace('.encoding = "UTF-8"\n', '')),
  },
  {
    rule: 'accidental-escape',
    name: 'accidental-escape',
    repair: 'none',
    file: (text) => append('guestinfo.note = "\x83|AB"')(text.replace('"UTF-8"', '"Shift_JIS"')),
  },
  { rule: 'wrong-file-kind', name: 'wrong-file-kind', repair: 'none', file: append('libdir = "/usr/lib/vmware"') },
  { rule: 'missing-vhv-enable', name: 'missing-vhv-enable', repair: 'safe', file: swap(/vhv\.enable = "TRUE"\n/, '') },
  { rule: 'vhv-hardware-version', name: 'vhv-hardware-version', repair: 'none', file: swap(/"19"/, '"7"') },
  { rule: 'vhv-arm-guest', name: 'vhv-arm-guest', repair: 'unsafe', file: swap(/"debian12-64"/, '"arm-debian12-64"') },
  {
    rule: 'vhv-pci-passthrough',
    name: 'vhv-pci-passthrough',
    repair: 'none',
    file: append('pciPassthru0.present = "TRUE"'),
  },
  {
    rule: 'vhv-cpuid-mask',
    name: 'vhv-cpuid-mask',
    repair: 'unsafe',
    file: append('featMask.vm.hv.capable = "Max:0"'),
  },
  {
    rule: 'vhv-software-monitor',
    name: 'vhv-software-monitor',
    repair: 'unsafe',
    file: append('monitor.virtual_mmu = "software"'),
  },
  {
    rule: 'hidden-hypervisor',
    name: 'hidden-hypervisor',
    repair: 'none',
    file: append('hypervisor.cpuid.v0 = "FALSE"'),
  },
  { rule: 'legacy-nesting-key', name: 'legacy-nesting-key', repair: 'none', file: append('vmx.allowNested = "TRUE"') },
  {
    rule: 'vbs-requirements',
    name: 'vbs-requirements',
    repair: 'unsafe',
    file: append('firmware = "efi"\nuefi.secureBoot.enabled = "TRUE"\nwindows.vbs.enabled = "TRUE"'),
  },
];

export const MISHAPS: readonly Mishap[] = [...LINE_MISHAPS, ...FILE_MISHAPS];

/** Rules of these categories that no mishap stands for, and why. */
export const WITHOUT_MISHAP: Readonly<Record<string, string>> = {
  'not-a-dictionary': 'of such a file nothing else is said, and nothing is written',
  'encrypted-file': 'what is not in clear cannot be broken',
  'missing-vhv-allow': 'a host file; its repair is that of missing-vhv-enable',
  'forbidden-vhv': 'off, and the opposite of missing-vhv-enable',
  'host-without-vhv-allow': 'speaks of two files together',
};
