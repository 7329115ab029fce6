import type { Random } from './random.ts';

/*
 * Lines that a reader may get wrong, as byte strings. Three kinds: soups of the pieces that mean something, lines in the shape of an entry with
 * parts that are a little off, and lines as they stand in real files, damaged.
 */

const BAR = [
  '|',
  '||',
  '|2',
  '|22',
  '|7C',
  '|7c',
  '|0A',
  '|0d',
  '|00',
  '|zz',
  '|2g',
  '|g2',
  '|FF',
  '|9',
  '|\t',
  '|"',
  '|#',
  '|=',
];
const SYNTAX = [
  '"',
  '"',
  '"',
  '=',
  '=',
  '#',
  ' ',
  '\t',
  ' ',
  '|',
  "'",
  ';',
  '[',
  ']',
  ':',
  ',',
  '\\',
  '/',
  '{',
  '}',
  '$',
];
const CONTROL = [
  '\0',
  '\x01',
  '\x07',
  '\b',
  '\v',
  '\f',
  '\x1A',
  '\x1B',
  '\x1F',
  '\x7F',
  '\x80',
  '\x85',
  '\xA0',
  '\xFF',
];
const HIGH = [
  '\xEF\xBB\xBF',
  '\xE2\x80\x9C',
  '\xE2\x80\x9D',
  '\xE3\x80\x80',
  '\xC2\xA0',
  '\x83|',
  '\x83\\',
  '\x81"',
  '\xC3\xA9',
  '\x85',
];
const WORD = ['a', 'b', 'memsize', 'vhv.enable', 'TRUE', 'FALSE', '2048', '0x10', 'é', 'F', '7', 'ide0:0.fileName'];
const ATOMS = [...BAR, ...SYNTAX, ...SYNTAX, ...CONTROL, ...HIGH, ...WORD, ...WORD];

const KEYS = [
  'a',
  'memsize',
  'vhv.enable',
  '.encoding',
  'ethernet0.address',
  'scsi0:0.fileName',
  'guestinfo.a./b|x',
  '"key"',
  "it's",
  '|22',
  '\xEF\xBB\xBFa',
  '',
];
const BLANKS = ['', ' ', '\t', '  ', ' \t', '\t\t ', '\f', '\xA0', '\v'];
const VALUES = [
  'TRUE',
  '2048',
  'x y',
  '',
  '|22',
  '||',
  '|',
  'C:\\a\\',
  '# no',
  'a=b',
  '=',
  "'v'",
  '\xE2\x80\x9CTRUE\xE2\x80\x9D',
  '\x83|7C',
  '|00x',
  ' ',
  '\t',
];
const COMMENTS = [
  '',
  '',
  '',
  '#',
  '# c',
  '#"',
  '# a = "b"',
  '##',
  '#\0x',
  'x',
  '"',
  '";',
  ',',
  '// c',
  '\0',
  '\0#',
  '\0 = "v"',
];

/** Lines as people and VMware write them; values are invented. */
export const PLAUSIBLE: readonly string[] = [
  '.encoding = "UTF-8"',
  'config.version = "8"',
  'virtualHW.version = "19"',
  'displayName = "Build server | east"',
  'annotation = "first|0D|0Asecond |22quoted|22 |7C"',
  'guestOS = "ubuntu-64"',
  'memsize = "4096"',
  'numvcpus = 4',
  'vhv.enable = "TRUE"',
  'vhv.allow = "TRUE" # for the lab',
  'ethernet0.generatedAddress = "00:0c:29:aa:bb:cc"',
  'scsi0:0.fileName = "disk one.vmdk"',
  'sharedFolder0.hostPath = "E:\\"',
  'uuid.bios = "56 4d 01 02 03 04 05 06-07 08 09 0a 0b 0c 0d 0e"',
  'usb.present = "true"numvcpus = "4"',
  'msg.autoAnswer="TRUE"',
  '  mainMem.useNamedFile  =  "FALSE"  ',
  '\tnvram\t=\t"a.nvram"\t',
  'NETWORKING = "yes"',
  'authd.fullpath = "/sbin/authd"',
  '# a comment = "not an entry"',
  '#!/usr/bin/vmware',
  '; not a comment',
  '[section]',
  'floppy0.present = ',
  'annotation = "\x83|5C \x83\\ \x95\\"',
  'a = \xE2\x80\x9CTRUE\xE2\x80\x9D',
  '',
];

const EOLS = ['\n', '\n', '\n', '\n', '\r\n', '\r\n', '\r', '\r\r\n', '\n\r', '\n\n'];

/** One line without its terminator; but now and then an atom of it is one. */
export function hardLine(random: Random, plausible: readonly string[] = PLAUSIBLE): string {
  const kind = random.below(10);
  if (kind < 3) return soup(random, 1 + random.below(10));
  if (kind < 6) return shaped(random);
  if (kind < 9) return damaged(random, random.pick(plausible), random.pick(plausible));
  return random.chance(0.1) ? long(random) : soup(random, 1 + random.below(3));
}

/** A file of `count` lines, each with a terminator but perhaps the last, and now and then with a byte order mark. */
export function hardText(random: Random, count: number, plausible?: readonly string[]): string {
  let text = random.chance(0.2) ? random.pick(['\xEF\xBB\xBF', '\xEF\xBB', '\xEF', '\xEF\xBB\xBF\xEF\xBB\xBF']) : '';
  // Real files have one kind of end; ours too, half of the time.
  const eols = random.chance(0.5) ? [random.pick(EOLS)] : EOLS;
  for (let i = 0; i < count; i++) text += hardLine(random, plausible) + random.pick(eols);
  return random.chance(0.3) ? text.replace(/[\r\n]+$/, '') : text;
}

function soup(random: Random, length: number): string {
  let line = '';
  for (let i = 0; i < length; i++) line += random.chance(0.03) ? byte(random) : random.pick(ATOMS);
  return line;
}

function shaped(random: Random): string {
  const blanks = () => (random.chance(0.5) ? random.pick(BLANKS) : ' ');
  const inner = random.chance(0.6) ? random.pick(VALUES) : soup(random, random.below(6)).replaceAll('"', '');
  const quote = random.pick(['"', '"', '"', '"', '', '', "'", '""']);
  const value = quote + inner + (random.chance(0.9) ? quote : random.pick(['', '"', '" "']));
  const equals = random.chance(0.9) ? '=' : random.pick(['', '==', ':', '= =', '|3D']);
  const key = random.chance(0.8) ? random.pick(KEYS) : soup(random, 1 + random.below(3));
  return blanks() + key + blanks() + equals + blanks() + value + blanks() + random.pick(COMMENTS);
}

function damaged(random: Random, line: string, other: string): string {
  let text = random.chance(0.1) ? line + other : line;
  for (let i = random.below(4); i > 0; i--) {
    const at = random.below(text.length + 1);
    const to = at + (random.chance(0.8) ? 1 : random.below(6));
    const kind = random.below(5);
    if (kind === 0) text = text.slice(0, at) + random.pick(ATOMS) + text.slice(at);
    else if (kind === 1) text = text.slice(0, at) + text.slice(to);
    else if (kind === 2) text = text.slice(0, at) + random.pick(ATOMS) + text.slice(to);
    else if (kind === 3) text = text.slice(0, to) + text.slice(at);
    else text = random.chance(0.3) ? text.slice(0, at) : text.slice(0, at) + byte(random) + text.slice(at);
  }
  return text;
}

/** Around the sizes at which a reader's buffer grows. */
function long(random: Random): string {
  const length = 2 ** (4 + random.below(11)) + random.below(5) - 2;
  const filler = random.pick(['a', ' ', '|', '"', '|22', '#', '=', '\xE3\x80\x80']);
  const text = (random.pick(['', 'a = "', 'a = ', '#']) + filler.repeat(length)).slice(0, length);
  return text + random.pick(['', '"', '" x', ' ', '|2', '"\0']);
}

function byte(random: Random): string {
  return String.fromCharCode(random.below(256));
}
