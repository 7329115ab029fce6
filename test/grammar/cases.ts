/** What VMware's reader reads of a line: an entry, or a line that it has no name for, which is a comment, a blank or a malformed line. */
export type Read = readonly [key: string, value: string] | 'comment' | 'blank' | 'malformed';

export interface Case {
  /** The number of the case in the list of those that a parser must get right; several rows may be one case. */
  readonly number: number;
  /** A byte string. */
  readonly input: string;
  readonly reads: readonly Read[];
}

const of = (number: number, input: string, ...reads: Read[]): Case => ({ number, input, reads });
const a = (value: string): Read => ['a', value];

const CURLY_OPEN = '\xE2\x80\x9C';
const CURLY_CLOSE = '\xE2\x80\x9D';
const LONG = 'x'.repeat(300_000);

/** All but case 42, a lock beside the file, which no reader of lines can see. */
export const CASES: readonly Case[] = [
  of(1, 'memsize="2048"', ['memsize', '2048']),
  of(2, '\t memsize\t=\t"2048"\t ', ['memsize', '2048']),
  of(3, 'foo="a=b"', ['foo', 'a=b']),
  of(4, 'memsize = 2048', ['memsize', '2048']),
  of(5, 'a = x=y|22z', a('x=y"z')),
  of(6, 'a = x"y', a('x"y')),
  of(7, 'a = v"', a('v"')),
  of(8, 'a =', a('')),
  of(8, 'a = # c', a('')),
  of(9, 'a = "v" # REQUIRED. "x"', a('v')),
  of(10, 'a = "v"#x', a('v')),
  of(10, 'a = v#x', a('v')),
  of(11, 'a = "x # y"', a('x # y')),
  of(12, 'a#b = "v"', 'malformed'),
  of(13, '#!/usr/bin/vmware\n.encoding = "UTF-8"', 'comment', ['.encoding', 'UTF-8']),
  of(14, '; c', 'malformed'),
  of(14, '// c', 'malformed'),
  of(14, '[s]', 'malformed'),
  of(15, 'a = "v" x', 'malformed'),
  of(15, 'a = "v";', 'malformed'),
  of(15, 'a = "v",', 'malformed'),
  of(16, 'usb.present = "true"numvcpus = "4"', 'malformed'),
  of(17, 'a = "v\nb = "w"', 'malformed', ['b', 'w']),
  of(18, 'a = "x "y" z"', 'malformed'),
  of(18, 'a = "x \\"y\\""', 'malformed'),
  of(19, 'sharedFolder0.hostPath = "E:\\"', ['sharedFolder0.hostPath', 'E:\\']),
  of(20, "a = 'v'", a("'v'")),
  of(20, "a = 'v w'", 'malformed'),
  of(21, `a = ${CURLY_OPEN}TRUE${CURLY_CLOSE}`, a(`${CURLY_OPEN}TRUE${CURLY_CLOSE}`)),
  of(22, `a = ${CURLY_OPEN}TRUE"`, a(`${CURLY_OPEN}TRUE"`)),
  of(22, `a = "TRUE${CURLY_CLOSE}`, 'malformed'),
  of(23, ' = "v"', 'malformed'),
  of(23, 'my key = "v"', 'malformed'),
  of(23, 'a == "v"', 'malformed'),
  of(23, 'a =="v"', a('="v"')),
  of(23, 'a : "v"', 'malformed'),
  of(23, 'memsize "2048"', 'malformed'),
  of(24, '"key" = "v"', ['"key"', 'v']),
  of(25, '__X__ = ""', ['__X__', '']),
  of(25, '0abc = "v"', ['0abc', 'v']),
  of(25, 'guestinfo.a./b|x = "v"', ['guestinfo.a./b|x', 'v']),
  of(26, 'a = "|22 |7C |7c |0A |23 |09"', a('" | | \n # \t')),
  of(27, 'a = "|zz | |2 |2g ||22 |2|22 end|"', a('|zz | |2 |2g ||22 |2|22 end|')),
  of(28, 'a = "x|00y"', a('x')),
  of(29, 'msg.autoanswer = "TRUE"\nmsg.autoAnswer = "TRUE"', ['msg.autoanswer', 'TRUE'], ['msg.autoAnswer', 'TRUE']),
  of(30, 'a = "v"\na = "w"', a('v'), a('w')),
  of(31, 'a = "v"\r\nb = "w"\r\n', a('v'), ['b', 'w']),
  of(31, 'a = "v"\nb = "w"\r\nc = "x"\r', a('v'), ['b', 'w'], ['c', 'x']),
  of(31, 'a = "v"\rb = "w"', a('v'), ['b', 'w']),
  of(31, 'a = "v"\r\r\nb = "w"', a('v'), 'blank', ['b', 'w']),
  of(32, 'a = "v"\nb = "w"', a('v'), ['b', 'w']),
  of(33, '\xEF\xBB\xBF.encoding = "UTF-8"', ['.encoding', 'UTF-8']),
  of(34, '\xFF\xFEa\0=\x001\0\n\0', 'malformed', 'blank'),
  of(35, 'aa = "v\0w"', 'malformed'),
  of(35, 'aa = "v"\0junk', ['aa', 'v']),
  of(36, 'a\f= "v"', ['a\f', 'v']),
  of(36, 'a \v= "v"', 'malformed'),
  of(36, 'a\xC2\xA0= "v"', ['a\xC2\xA0', 'v']),
  of(37, 'a = "\x83|7C"', a('\x83|')),
  of(37, 'a = "\x83|AB"', a('\x83\xAB')),
  of(37, 'a = "\x83\\"', a('\x83\\')),
  of(38, `a = "${LONG}"`, a(LONG)),
  of(39, 'encryption.keySafe = "vmware:key/list/(pair/(phrase/x,pass2key=PBKDF2%2dHMAC%2dSHA%2d1))"', [
    'encryption.keySafe',
    'vmware:key/list/(pair/(phrase/x,pass2key=PBKDF2%2dHMAC%2dSHA%2d1))',
  ]),
  of(40, 'NETWORKING = "yes"', ['NETWORKING', 'yes']),
  of(41, 'annotation = "say |22x|22"', ['annotation', 'say "x"']),
];
