import { parse } from '../../grammar/index.ts';
import { toDocument } from '../../src/document/document.ts';
import { fix } from '../../src/engine/fix.ts';
import { lint } from '../../src/engine/lint.ts';
import { rules } from '../../src/rules/index.ts';

/*
 * One measurement in a process of its own: `measure.ts INPUT SIZE` prints the CPU time of each stage in milliseconds, as JSON. Run by run.mjs.
 */

/** The worst inputs that we know; `size` counts bytes of a line, pieces or lines. */
const INPUTS: Readonly<Record<string, (size: number) => string>> = {
  'bytes in one line': (size) => `a = "${'x'.repeat(size)}"\n`,
  'bytes in one line, no closing quote': (size) => `a = "${'x'.repeat(size)}\n`,
  'bytes in one line, not ASCII': (size) => `a = "${'\xC3\xA9'.repeat(size / 2)}"\n`,
  'blanks in one line': (size) => `a${' '.repeat(size)}b\n`,
  'unterminated quotes, a line each': (size) => 'a = "\n'.repeat(size),
  'quotes in one line': (size) => `a = ${'"'.repeat(size)}\n`,
  'bars in one line': (size) => `a = "${'|'.repeat(size)}"\n`,
  'escapes in one line': (size) => `a = "${'|22'.repeat(size)}"\n`,
  'half escapes in one line': (size) => `a = "${'|2g'.repeat(size)}"\n`,
  '"= " in one line': (size) => `${'= "'.repeat(size)}\n`,
  'glued entries in one line': (size) => `${'a = "b"'.repeat(size)}\n`,
  'switches in one line': (size) => `${'vhv.enable = "TRUE"'.repeat(size)}\n`,
  'curly quotes in one line': (size) => `a = ${'\xE2\x80\x9C'.repeat(size)}\n`,
  'duplicate keys': (size) => 'a = "1"\n'.repeat(size),
  'duplicate keys, no two values alike': (size) => Array.from({ length: size }, (_, i) => `a = "${i}"\n`).join(''),
  'misspelt switches, all alike': (size) => 'vhu.enable = "TRUE"\n'.repeat(size),
  'keys, each three times': (size) => Array.from({ length: 3 * size }, (_, i) => `key${i % size} = "v"\n`).join(''),
  'curly quotes, different keys': (size) =>
    Array.from({ length: size }, (_, i) => `key${i} = \xE2\x80\x9Cv\xE2\x80\x9D\n`).join(''),
  'different keys': (size) => Array.from({ length: size }, (_, i) => `key${i} = "v"\n`).join(''),
  'empty lines': (size) => '\n'.repeat(size),
  'lone CRs': (size) => 'a = 1\r'.repeat(size),
};

const configuration = {
  rules: rules.map((rule) => ({
    rule,
    severity: rule.severity === 'off' ? ('warning' as const) : rule.severity,
    options: Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, schema]) => [name, schema.default])),
  })),
};

const [name = '', size = ''] = process.argv.slice(2);
if (name === '') {
  process.stdout.write(JSON.stringify(Object.keys(INPUTS)));
} else {
  const text = Buffer.from(INPUTS[name]?.(Number(size)) ?? '', 'latin1').toString('latin1');
  const warm = 'a = "v"\nb = "w\n'.repeat(2000);
  const stages: readonly (readonly [name: string, run: (text: string) => unknown])[] = [
    ['parse', (input) => parse(input)],
    ['document', (input) => toDocument(input, 'vmx')],
    ['lint', (input) => lint(toDocument(input, 'vmx'), configuration)],
    ['fix', (input) => fix(toDocument(input, 'vmx'), configuration, { unsafe: true })],
  ];
  const times = stages.map(([stage, run]) => {
    run(warm);
    const before = process.cpuUsage();
    run(text);
    const { user, system } = process.cpuUsage(before);
    return [stage, (user + system) / 1000];
  });
  process.stdout.write(JSON.stringify(Object.fromEntries(times)));
}
