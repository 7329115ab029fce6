import { describe, expect, test } from 'vitest';
import { load, problemsIn } from './files.ts';

describe('a configuration file', () => {
  test('may say all of this, in each of its languages', async () => {
    const yaml = `# for the lab
extends: [fleet, hardened]
target: esxi-8
rules:
  disabled-vhv: off
  missing-vhv-enable: [warning, {guests: all, exclude: ["windows*"]}]
overrides:
  - files: lab/**
    rules: {disabled-vhv: info}
  - files: [a.vmx, "b/*.vmx"]
    target: workstation-17
ignores: old
hosts: ["hosts/*.conf"]
suppressions:
  - files: web.vmx
    rule: disabled-vhv
    key: vhv.enable
    reason: it shall not nest
    owner: ops
    expires: 2026-12-31
`;
    const json = `{ // for the lab
  "$schema": "./config.schema.json",
  "extends": ["fleet", "hardened"], "target": "esxi-8",
  "rules": {"disabled-vhv": "off", "missing-vhv-enable": ["warning", {"guests": "all", "exclude": ["windows*"]}]},
  "overrides": [
    {"files": "lab/**", "rules": {"disabled-vhv": "info"}},
    {"files": ["a.vmx", "b/*.vmx"], "target": "workstation-17"},
  ],
  "ignores": "old", "hosts": ["hosts/*.conf"], /* all */
  "suppressions": [{"files": "web.vmx", "rule": "disabled-vhv", "key": "vhv.enable", "reason": "it shall not nest", "owner": "ops", "expires": "2026-12-31"}],
}`;
    const inYaml = said((await load({ '.vmxlint.yaml': yaml }))[0]?.words);
    expect(inYaml).toEqual(said((await load({ '.vmxlint.jsonc': json }))[0]?.words));
    expect(inYaml).toEqual(said((await load({ 'package.json': `{"name": "x", "vmxlint": ${json}}` }))[0]?.words));
    expect(inYaml).toMatchObject({
      extends: ['fleet', 'hardened'],
      rules: [
        { id: 'disabled-vhv', severity: 'off', options: [] },
        {
          severity: 'warning',
          options: [
            { name: 'guests', value: 'all' },
            { name: 'exclude', value: ['windows*'] },
          ],
        },
      ],
      overrides: [{ files: ['lab/**'] }, { files: ['a.vmx', 'b/*.vmx'], target: 'workstation-17' }],
      suppressions: [{ rule: 'disabled-vhv', expires: '2026-12-31' }],
    });
  });

  test.each(['', '# nothing\n', '{}', '\uFEFF{}', '---\n'])('may be as good as empty: %j', async (text) => {
    expect(await problemsIn({ '.vmxlint.yaml': text })).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['ruels: {}', ['x.yaml:1:1 [ruels] "ruels" means nothing here; did you mean "rules"?']],
    [
      'zzz: 1',
      [
        'x.yaml:1:1 [zzz] "zzz" means nothing here: there may be $schema, extends, target, rules, overrides, ignores, hosts, suppressions',
      ],
    ],
    ['__proto__: {a: 1}', [expect.stringContaining('x.yaml:1:1 [__proto__] "__proto__" means nothing here')]],
    ['rules: {__proto__: error}', [expect.stringContaining('x.yaml:1:9 [__proto__] there is no rule "__proto__"')]],
    [
      'rules:\n  missing-vhv-enable: [error, {__proto__: {a: 1}}]',
      [expect.stringContaining('x.yaml:2:32 [__proto__] rule missing-vhv-enable has no option "__proto__"')],
    ],
    ['- a', ['x.yaml:1:1 [- a] this must be a map with members such as $schema and extends, not a list']],
    ['text', ['x.yaml:1:1 [text] this must be a map with members such as $schema and extends, not "text"']],
    [
      'rules:\n  disabled-vhw: off\n  disabled-vhv: warn\n',
      [
        'x.yaml:2:3 [disabled-vhw] there is no rule "disabled-vhw"; did you mean "disabled-vhv"?',
        'x.yaml:3:17 [warn] the severity of disabled-vhv must be "off", "info", "warning" or "error", not "warn"',
      ],
    ],
    ['rules: [a]', ['x.yaml:1:8 [[a]] this must be a map of rules, such as {duplicate-key: error}, not a list']],
    [
      'rules:\n  disabled-vhv:\n',
      ['x.yaml:2:16 [] the severity of disabled-vhv must be "off", "info", "warning" or "error", not nothing'],
    ],
    [
      'rules: {disabled-vhv: []}',
      ['x.yaml:1:23 [[]] the severity of disabled-vhv must be "off", "info", "warning" or "error", not a list'],
    ],
    ['rules: {disabled-vhv: [off, {}, 1]}', ['x.yaml:1:33 [1] of disabled-vhv nothing can be said behind its options']],
    ['rules: {disabled-vhv: [off, 1]}', ['x.yaml:1:29 [1] the options of disabled-vhv must be a map, not 1']],
    [
      'rules:\n  missing-vhv-enable: [error, {gests: all, guests: 3}]',
      [
        'x.yaml:2:32 [gests] rule missing-vhv-enable has no option "gests"; did you mean "guests"?',
        'x.yaml:2:52 [3] option guests of rule missing-vhv-enable must be "all" or "hypervisors", or a list of texts, not 3',
      ],
    ],
    ['target: esxi-88', ['x.yaml:1:9 [esxi-88] there is no target "esxi-88"; did you mean "esxi-8"?']],
    ['target: 8', ['x.yaml:1:9 [8] this must be a text, not 8']],
    ['ignores: ../x', ['x.yaml:1:10 [../x] this pattern leads out of the folder that it is for']],
    ['ignores: [""]', ['x.yaml:1:11 [""] this must be a text, not ""']],
    [`ignores: "${'{a,'.repeat(100_000)}"`, [expect.stringContaining('this pattern is longer than 1000 characters')]],
    [
      'ignores: "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}"',
      [expect.stringContaining('this pattern stands for more than 100 patterns')],
    ],
    ['overrides: {files: a}', ['x.yaml:1:12 [{files: a}] this must be a list, not a map']],
    ['overrides:\n  - rules: {}', ['x.yaml:2:5 [] "files" is missing here']],
    [
      'overrides: [{files: a, extends: strict}]',
      ['x.yaml:1:24 [extends] "extends" means nothing here: there may be files, target, rules'],
    ],
    [
      'suppressions:\n  - {rule: disabled-vhw, expires: 2026-02-30}',
      [
        'x.yaml:2:12 [disabled-vhw] there is no rule "disabled-vhw"; did you mean "disabled-vhv"?',
        'x.yaml:2:35 [2026-02-30] "2026-02-30" is no day: one is written as 2026-12-31',
        'x.yaml:2:5 [] "files" is missing here',
      ],
    ],
    ['extends: recomended', ['x.yaml:1:10 [recomended] there is no preset "recomended"; did you mean "recommended"?']],
    [
      'extends: x',
      [
        'x.yaml:1:10 [x] there is no preset "x": recommended, nested, strict, hardened, fleet, syntax-only; a file is named as ./base.yaml',
      ],
    ],
    [
      'extends: https://example.com/x.yaml',
      ['x.yaml:1:10 [https://example.com/x.yaml] a configuration is never fetched: name a file of your own'],
    ],
    ['extends: ./x.mjs', ['x.yaml:1:10 [./x.mjs] a configuration is data, never a program: JSON or YAML']],
    ['extends: constructor', [expect.stringContaining('there is no preset "constructor"')]],
    // What is not even YAML.
    ['rules: {a', [expect.stringMatching(/^x\.yaml:1:10 \[\] this is not YAML that can be read: /)]],
    ['a: 1\na: 2', ['x.yaml:2:1 [a] "a" stands here already']],
    ['rules: &r {}\noverrides: *r', ['x.yaml:2:12 [*r] anchors and aliases have no place in a configuration']],
    ['rules: !!js/function "x"', [expect.stringContaining('this is not YAML that can be read: unresolved tag')]],
    ['{}\n---\n{}', ['x.yaml:2:1 [] a second document has no place in a configuration']],
    ['? [a]\n: b', ['x.yaml:1:3 [[a]] a name is wanted here']],
    [
      `rules: ${'['.repeat(200)}${']'.repeat(200)}`,
      [expect.stringContaining('this is nested more than 32 levels deep')],
    ],
    ['[error, \u001b[2J', [expect.stringContaining('x.yaml:1:')]],
  ])('that says %.60j is wrong', async (text, expected) => {
    expect(await problemsIn({ 'x.yaml': text })).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['', ['x.json:1:1 [] this is not JSON: value expected']],
    ['// c', ['x.json:1:5 [] this is not JSON: value expected']],
    ['{"rules": {}', ['x.json:1:13 [] this is not JSON: close brace expected']],
    ['{"rules" {}}', ['x.json:1:10 [{] this is not JSON: colon expected']],
    ['{"rules": {"a": "x}}', ['x.json:1:17 ["x}}] this is not JSON: unexpected end of string']],
    ['{"target": "esxi-8",\n"target": "esxi-7"}', ['x.json:2:1 ["target"] "target" stands here already']],
    ['{"__proto__": 1}', [expect.stringContaining('x.json:1:2 ["__proto__"] "__proto__" means nothing here')]],
    ['[]', ['x.json:1:1 [[]] this must be a map with members such as $schema and extends, not a list']],
    [
      '{"rules":\r\n  {"disabled-vhw": "off"}}',
      ['x.json:2:4 ["disabled-vhw"] there is no rule "disabled-vhw"; did you mean "disabled-vhv"?'],
    ],
    [
      `{"rules": ${'['.repeat(200)}${']'.repeat(200)}}`,
      [expect.stringContaining('this is nested more than 32 levels deep')],
    ],
    ['['.repeat(200_000), ['x.json:1:1 [] this is nested too deep']],
  ])('of JSON that says %.60j is wrong', async (text, expected) => {
    expect(await problemsIn({ 'x.json': text })).toEqual(expected);
  });

  test('that nobody can read is wrong', async () => {
    expect(await problemsIn({ 'x.yaml': Buffer.from('ignores: caf\xe9', 'latin1') })).toEqual(['x.yaml: is not UTF-8']);
    expect(await problemsIn({ 'x.yaml': Buffer.from('\ufeffrules: {}', 'utf16le') })).toEqual(['x.yaml: is not UTF-8']);
    expect(await problemsIn({ 'package.json': '{"name": "x"}' })).toEqual([
      'package.json:1:1 [] there is no "vmxlint" in this file',
    ]);
  });

  test.each(['"a" ', '[', '{a: ', '- ', '? ', ': ', '- &a *a\n', '%\n', '!!a ', '| ', '"'])(
    'that repeats %j comes to an end',
    async (piece) => {
      const text = piece.repeat(Math.floor(100_000 / piece.length));
      expect(await problemsIn({ 'x.yaml': text })).toHaveLength(1);
      expect((await problemsIn({ 'x.json': text })).length).toBeGreaterThan(0);
    },
  );

  test('that repeats an alias comes to an end', async () => {
    const laughs = Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`);
    expect(await problemsIn({ 'x.yaml': ['a0: &a0 ha', ...laughs].join('\n') })).toEqual([
      'x.yaml:2:10 [*a0] anchors and aliases have no place in a configuration',
    ]);
  });
});

describe('a file that extends others', () => {
  const names = async (files: Readonly<Record<string, string>>) => (await load(files)).map(({ source }) => source.path);

  test('comes after them, and none comes twice', async () => {
    const files = {
      'x.yaml': 'extends: [./b.yaml, nested, sub/c.json]',
      'b.yaml': 'extends: ./d.yml',
      'sub/c.json': '{"extends": ["../d.yml", "./e.jsonc"]}',
      'd.yml': '',
      'sub/e.jsonc': '{}',
    };
    expect(await names(files)).toEqual(['d.yml', 'b.yaml', 'sub/e.jsonc', 'sub/c.json', 'x.yaml']);
  });

  test('must not lead back to itself', async () => {
    expect(await problemsIn({ 'x.yaml': 'extends: x.yaml' })).toEqual([
      'x.yaml:1:10 [x.yaml] "x.yaml" leads back to itself',
    ]);
    const cycle = { 'x.yaml': 'extends: a.yaml', 'a.yaml': 'extends: [b.yaml]', 'b.yaml': 'extends: ./a.yaml' };
    expect(await problemsIn(cycle)).toEqual(['b.yaml:1:10 [./a.yaml] "./a.yaml" leads back to itself']);
  });

  test('tells where it names what is not there', async () => {
    expect(await problemsIn({ 'x.yaml': 'extends: a.yaml' })).toEqual(['x.yaml:1:10 [a.yaml] there is no a.yaml']);
  });

  test('tells what is wrong in the others', async () => {
    expect(await problemsIn({ 'x.yaml': 'extends: a.yaml\ntarget: esxi-8', 'a.yaml': '\n x: 1' })).toEqual([
      expect.stringContaining('a.yaml:2:2 [x] "x" means nothing here'),
    ]);
  });

  test('may have many of them, but there is an end to it', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`x${i}.yaml`, `extends: x${i + 1}.yaml`]));
    expect(await problemsIn(files)).toEqual(['x51.yaml:1:10 [x52.yaml] a configuration has at most 50 files']);
  });
});

/** Without the places, and without functions. */
function said(words: unknown): unknown {
  if (Array.isArray(words)) return words.map(said);
  if (typeof words !== 'object' || words === null) return words;
  if ('value' in words && !('name' in words)) return words.value;
  const members = Object.entries(words).filter(
    ([name, value]) => !['at', '$schema'].includes(name) && value !== undefined,
  );
  return Object.fromEntries(members.map(([name, value]) => [name, said(value)]));
}
