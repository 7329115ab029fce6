import { type Folder, namesUs, type Plan, type Runner } from './runner.ts';

const PATTERN = '*.{vmx,vmtx,VMX}';
const COMMAND = 'vmxlint --force-exclude --pass-on-no-files';

/** Where lint-staged looks for its configuration, beside package.json; the first two are JSON, the latter of them perhaps. */
const JSON_FILES = ['.lintstagedrc.json', '.lintstagedrc'];
const OTHER_FILES = ['yaml', 'yml', 'mjs', 'cjs', 'js', 'mts', 'cts', 'ts'].map((end) => `.lintstagedrc.${end}`);
const CODE_FILES = ['mjs', 'cjs', 'js', 'mts', 'cts', 'ts'].map((end) => `lint-staged.config.${end}`);

/** https://github.com/lint-staged/lint-staged */
export const lintStaged: Runner = {
  name: 'lint-staged',

  async plan(folder) {
    if (objectIn(objectIn(parsed(folder, 'package.json'))?.['lint-staged']) !== undefined)
      return jsonPlan(folder, 'package.json', ['lint-staged']);
    for (const file of JSON_FILES) if (folder.has(file)) return jsonPlan(folder, file, []);
    const other = [...OTHER_FILES, ...CODE_FILES].find((file) => folder.has(file));
    if (other === undefined) return undefined;
    return namesUs(folder.read(other) ?? '') ? { kind: 'there', file: other } : byHand(other, 'is not JSON');
  },
};

function byHand(file: string, why: string): Plan {
  return { kind: 'by hand', file, why, lines: `${JSON.stringify(PATTERN)}: ${JSON.stringify(COMMAND)}` };
}

async function jsonPlan(folder: Folder, file: string, place: readonly string[]): Promise<Plan> {
  const text = folder.read(file);
  const whole = objectIn(parsed(folder, file));
  const before = place.reduce((at, name) => objectIn(at?.[name]), whole);
  if (text === undefined || before === undefined) return byHand(file, 'is not JSON');
  if (namesUs(JSON.stringify(before))) return { kind: 'there', file };
  const { applyEdits, modify } = await import('jsonc-parser');
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  const changed = applyEdits(text, modify(text, [...place, PATTERN], COMMAND, { formattingOptions }));
  const expected = place.reduceRight<unknown>((value, name) => ({ ...whole, [name]: value }), {
    ...before,
    [PATTERN]: COMMAND,
  });
  if (JSON.stringify(JSON.parse(changed)) !== JSON.stringify(expected))
    return byHand(file, 'is not laid out in the usual way');
  return { kind: 'write', file, text: changed };
}

function parsed(folder: Folder, file: string): unknown {
  try {
    return JSON.parse(folder.read(file) ?? '');
  } catch {
    return undefined;
  }
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
