import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toDocument } from '../../src/document/document.ts';
import { foreignLanguage, unreadableReason } from '../../src/document/nature.ts';

const languageOf = (text: string) => foreignLanguage(toDocument(text));
const MACHINE = '.encoding = "UTF-8"\nconfig.version = "8"\nguestOS = "ubuntu-64"\n';

describe('another language', () => {
  it.each([
    ['<?xml version="1.0"?>\n<Foundry>\n</Foundry>\n', 'XML'],
    ['\xEF\xBB\xBF<?xml version="1.0"?>', 'XML'],
    ['\n  <!DOCTYPE html>\n<html></html>', 'XML'],
    ['<ovf:Envelope xmlns:ovf="x">', 'XML'],
    ['version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n', 'a Git LFS pointer'],
    ['{\n  "memsize": "4096"\n}\n', 'JSON'],
    ['["a", "b"]', 'JSON'],
    ['{}', 'JSON'],
    ['[main]\na = "1"\n[other]\nb = "2"\n', 'an INI file'],
    [`${MACHINE}displayName = "{{ name }}"\n`, 'a Jinja template'],
    [`${MACHINE}{% if nested %}\nvhv.enable = "TRUE"\n{% endif %}\n`, 'a Jinja template'],
    [`${MACHINE}<% if nested %>\nvhv.enable = "TRUE"\n<% end %>\n`, 'an ERB template'],
    [`${MACHINE}memsize = "<%= @memory %>"\n`, 'an ERB template'],
    [`${MACHINE}memsize = #MEMORY#\n`, 'a template'],
    [`${MACHINE}\${prefix}.present = "TRUE"\n`, 'a template'],
    ['Dear reader,\nthis is a letter.\n', 'plain text'],
  ])('%j: %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ['an empty file', ''],
    ['a blank file', '\n\n'],
    ['comments only', '# one\n# two\n'],
    ['a machine', MACHINE],
    ['a machine with broken lines', `${MACHINE}displayName = "a\nb\nc\nd\ne\n`],
    ['a machine with sections', `${MACHINE}[a]\n[b]\n`],
    ['a broken line with a switch in it, alone', 'vhv.enable : TRUE\n'],
    ['a line without "=", and a switch', 'vhv.enable TRUE\n'],
    ['one section and entries', '[main]\na = "1"\nb = "2"\n'],
    ['entries of any kind', 'a = 1\nb = 2\n'],
    ['a template in a comment', `${MACHINE}# memsize = "<%= @memory %>" {{ x }} {% y %} \${z}\n`],
    ['braces in a value', `${MACHINE}annotation = "see {{ name }} in the manual"\n`],
    ['a variable in a value', `${MACHINE}nvram = "\${name}.nvram"\n`],
    ['an empty value and a comment', `${MACHINE}memsize = # MEMORY #\nnumvcpus = #two\n`],
    ['an angle bracket first', '<5 = "x"\n'],
    ['a bracket first', '[a] = "x"\n'],
    ['a brace first', '{a} = "x"\n'],
  ])('is not %s', (_name, text) => {
    expect(languageOf(text)).toBeUndefined();
  });
});

describe('bytes that VMware cannot read', () => {
  it.each([
    ['\xFF\xFEa\0=\x001\0', /UTF-16/],
    ['\xFE\xFF\0a\0=\x001', /UTF-16/],
    ['a\0 \0=\0 \x001\0', /UTF-16/],
    ['\0a\0 \0=\0 \x001', /UTF-16/],
    ['a = "1"\0', /NUL/],
    ['.encoding = "UTF-16LE"\n', /encoding/],
    ['.encoding = "ISO-2022-JP"\n', /encoding/],
  ])('%j: %s', (text, reason) => {
    expect(unreadableReason(toDocument(text))).toMatch(reason);
  });

  it.each([
    '',
    'a = 1',
    '\xEF\xBB\xBFa = 1',
    '\xFF = 1',
    '.encoding = "x-klingon"',
    '.encoding = "Shift_JIS"\na = "\x83|"',
    '\x01\x02\x03',
  ])('are not %j', (text) => {
    expect(unreadableReason(toDocument(text))).toBeUndefined();
  });
});

describe.runIf(process.env.VMXLINT_CORPUS)('real files', () => {
  const folder = process.env.VMXLINT_CORPUS ?? '';
  const rows = (folder === '' ? '' : readFileSync(join(folder, 'index.jsonl'), 'utf8'))
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row) as { id: string; file: string; form: string; template: boolean });

  it('are at hand', () => {
    expect(rows.length).toBeGreaterThan(300);
  });

  it.each(rows)('$id is what people take it for', ({ file, form, template }) => {
    const document = toDocument(readFileSync(join(folder, file), 'latin1'));
    const language = foreignLanguage(document);
    if (form === 'xml') expect(language).toBe('XML');
    else if (form === 'git-lfs-pointer') expect(language).toBe('a Git LFS pointer');
    else if (form === 'binary') expect(unreadableReason(document)).toBeDefined();
    else if (form === 'dictionary' && !template)
      expect([language, unreadableReason(document)]).toEqual([undefined, undefined]);
    else if (form === 'dictionary') expect(language === undefined || /template/.test(language)).toBe(true);
  });
});
