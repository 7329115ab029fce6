import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';

/** What the files of one room may import beside one another. Places are rooms, or single files. */
interface Room {
  readonly folder: string;
  readonly from?: readonly string[];
  /** Places of which only types may be taken. */
  readonly typesFrom?: readonly string[];
  readonly packages?: readonly string[];
  /** Whether it may reach the disk, the process and the machine; a pure room may not. */
  readonly impure?: true;
}

const RULE = 'src/rules/rule.ts';

/** Who may import whom. The order is from the bottom up. */
const ROOMS: Readonly<Record<string, Room>> = {
  grammar: { folder: 'grammar', packages: ['chevrotain'] },
  text: { folder: 'src/text', typesFrom: ['grammar'], packages: ['iconv-lite', 'get-east-asian-width'] },
  document: { folder: 'src/document', from: ['grammar', 'text'] },
  schema: { folder: 'src/schema' },
  analysis: { folder: 'src/analysis', from: ['document', 'schema', 'text'], typesFrom: [RULE] },
  compare: { folder: 'src/compare', from: ['document', 'schema', 'text'] },
  rules: { folder: 'src/rules', from: ['analysis', 'document', 'schema', 'text'] },
  config: {
    folder: 'src/config',
    from: ['rules', 'schema', 'text', 'document'],
    packages: ['leven', 'yaml', 'jsonc-parser', '@cfworker/json-schema'],
  },
  engine: { folder: 'src/engine', from: ['rules', 'analysis', 'document', 'text', 'config', 'schema', 'grammar'] },
  diagnosis: {
    folder: 'src/diagnosis',
    from: ['engine', 'rules', 'config', 'analysis', 'document', 'schema', 'text'],
  },
  edit: { folder: 'src/edit', from: ['engine', 'analysis', 'document', 'schema', 'text'] },
  reporters: {
    folder: 'src/reporters',
    from: ['text', 'document', 'engine', 'schema', RULE],
    typesFrom: ['rules'],
    packages: ['sarif', 'preact', 'preact-render-to-string'],
  },
  files: {
    folder: 'src/files',
    from: ['text'],
    typesFrom: ['document'],
    packages: ['fast-glob', 'diff', 'ignore'],
    impure: true,
  },
  cli: {
    folder: 'src/cli',
    from: [
      'grammar',
      'text',
      'document',
      'schema',
      'analysis',
      'compare',
      'rules',
      'config',
      'engine',
      'diagnosis',
      'edit',
      'reporters',
      'files',
      'package.json',
    ],
    packages: ['yargs', 'yargs-parser', 'diff', '@cfworker/json-schema', 'yocto-spinner', 'yaml', 'jsonc-parser'],
    impure: true,
  },
  index: {
    folder: 'src/index.ts',
    from: ['edit', 'engine', 'compare', 'diagnosis', 'document', 'rules', 'text', 'config', 'grammar'],
    packages: ['@cfworker/json-schema'],
  },
};

/** Computing only: what a pure room may take of Node. */
const PURE_BUILTINS = ['node:buffer', 'node:crypto', 'node:path', 'node:url', 'node:util'];

const files = ['grammar', 'src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .sort(),
);

function roomOf(path: string): string | undefined {
  return Object.keys(ROOMS).find((name) => {
    const folder = ROOMS[name]?.folder ?? '';
    return path === folder || path.startsWith(`${folder}/`);
  });
}

/** What is wrong with an import; undefined where nothing is. */
function complaint(file: string, specifier: string | undefined, typeOnly: boolean): string | undefined {
  const name = roomOf(file) ?? '';
  const room = ROOMS[name];
  if (room === undefined) return 'is in no room';
  if (specifier === undefined) return 'imports something computed';
  if (isBuiltin(specifier)) {
    return room.impure || PURE_BUILTINS.includes(specifier) ? undefined : `uses ${specifier}, and ${name} is pure`;
  }
  if (!specifier.startsWith('.')) {
    return room.packages?.includes(specifier) ? undefined : `imports the package ${specifier}`;
  }
  const target = posix.join(posix.dirname(file), specifier);
  const targetRoom = roomOf(target) ?? '';
  if (targetRoom === name) return isBetweenRules(file, target) ? `imports another rule, ${target}` : undefined;
  const allows = (places: readonly string[] = []) => places.includes(targetRoom) || places.includes(target);
  if (allows(room.from) || (typeOnly && allows(room.typesFrom))) return undefined;
  return allows(room.typesFrom) ? `imports more than types of ${target}` : `imports ${target}`;
}

/** The index knows all rules, and each rule what a rule is. */
function isBetweenRules(file: string, target: string): boolean {
  return roomOf(file) === 'rules' && file !== 'src/rules/index.ts' && target !== RULE;
}

function complaints(file: string, text: string): string[] {
  return importsOf(file, text).flatMap(({ specifier, typeOnly, line }) => {
    const wrong = complaint(file, specifier, typeOnly);
    return wrong === undefined ? [] : `${file}:${line} ${wrong}`;
  });
}

describe('imports', () => {
  it('stay within the borders of the rooms', () => {
    const imports = files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
    expect(imports.length).toBeGreaterThan(files.length / 2);
    expect(files.flatMap((file) => complaints(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('are looked at in every room', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
    const empty = Object.keys(ROOMS).filter((name) => !files.some((file) => roomOf(file) === name));
    expect(empty).toEqual([]);
  });

  it.each([
    ['grammar/parser.ts', `import { x } from '../src/text/edit.ts'`],
    ['grammar/parser.ts', `import type { Range } from '../src/text/edit.ts'`],
    ['grammar/parser.ts', `import { x } from 'yargs'`],
    ['src/text/edit.ts', `import { parse } from '../../grammar/index.ts'`],
    ['src/text/edit.ts', `import { parse, type Range } from '../../grammar/index.ts'`],
    ['src/document/document.ts', `export * from '../rules/rule.ts'`],
    ['src/schema/keys.ts', `import type { Edit } from '../text/edit.ts'`],
    ['src/rules/smart-quotes.ts', `import x from './duplicate-key.ts'`],
    ['src/rules/smart-quotes.ts', `export { default } from './duplicate-key.ts'`],
    ['src/rules/smart-quotes.ts', `import { parse } from '../../grammar/index.ts'`],
    ['src/engine/lint.ts', `import { readFileSync } from 'node:fs'`],
    ['src/engine/lint.ts', `import { readFileSync } from 'fs'`],
    ['src/engine/lint.ts', `const os = require('node:os')`],
    ['src/engine/lint.ts', `const x = await import('node:child_process')`],
    ['src/engine/lint.ts', `const x = process.env.HOME`],
    ['src/engine/lint.ts', `console.log(1)`],
    ['src/engine/lint.ts', `const x = await import(name)`],
    ['src/engine/lint.ts', `let x: import('../files/read.ts').Content`],
    ['src/reporters/json.ts', `import rules from '../rules/index.ts'`],
    ['src/files/read.ts', `import { lint } from '../engine/lint.ts'`],
    ['src/files/read.ts', `import { parse } from '../document/document.ts'`],
    ['src/index.ts', `import { read } from './files/read.ts'`],
    ['src/index.ts', `import { main } from './cli/main.ts'`],
    ['src/config/preset.ts', `import 'lodash-es'`],
    ['src/cli/main.ts', `import '../../test/repository/imports.ts'`],
    ['src/utils/misc.ts', `import '../text/edit.ts'`],
  ])('of %s may not be: %s', (file, text) => {
    expect(complaints(file, text)).toHaveLength(1);
  });

  it.each([
    ['grammar/parser.ts', `import { Lexer } from 'chevrotain'; import type { Range } from './ast.ts'`],
    ['src/text/edit.ts', `import type { Range } from '../../grammar/ast.ts'; import iconv from 'iconv-lite'`],
    ['src/text/edit.ts', `export { type Range } from '../../grammar/ast.ts'`],
    [
      'src/rules/smart-quotes.ts',
      `import type { Rule } from './rule.ts'; import { settings } from '../document/document.ts'`,
    ],
    ['src/rules/index.ts', `import smartQuotes from './smart-quotes.ts'`],
    ['src/engine/lint.ts', `import rules from '../rules/index.ts'; const x = { process: 1 }; x.process`],
    ['src/reporters/json.ts', `import { x } from '../rules/rule.ts'; import type { y } from '../rules/index.ts'`],
    [
      'src/files/read.ts',
      `import fs from 'node:fs'; import type { FileKind } from '../document/document.ts'; process.pid`,
    ],
    [
      'src/cli/main.ts',
      `const { default: yargs } = await import('yargs'); import { main } from '../reporters/json.ts'`,
    ],
  ])('of %s may be: %s', (file, text) => {
    expect(importsOf(file, text).length).toBeGreaterThan(0);
    expect(complaints(file, text)).toEqual([]);
  });
});
