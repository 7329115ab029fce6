import nodePath from 'node:path';
import type { Rule } from '../rules/rule.ts';
import type { Range } from '../text/edit.ts';
import { ConfigurationError, isConfigurationError } from './configuration.ts';
import type { OptionCheck } from './configure.ts';
import { type FileWords, fileShape, isFile } from './file-shape.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import { type ConfigurationText, configurationText, type Problem, problemAt } from './problem.ts';
import { SyntaxProblem, type Tree } from './tree.ts';

/** A configuration file that was read. */
export interface ConfigurationFile {
  readonly source: ConfigurationText;
  readonly words: FileWords;
}

/** A file, as the disk has it. */
export interface RawFile {
  /** Absolute, links resolved: two spellings of one file have one. */
  readonly id: string;
  /** For display. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface LoadOptions {
  readonly rules: readonly Rule[];
  readonly checkOptions: OptionCheck;
  /** Reads a file that another extends. @param path absolute. @throws {ConfigurationError} whose message reads behind "it extends". */
  readonly read: (path: string) => RawFile;
}

/** More files than anybody has, and fewer than it takes to waste time. */
const MOST_FILES = 50;

/**
 * Reads a configuration file and all that it extends. What a file extends comes before it, and no file twice.
 * @throws {ConfigurationError} with all that is wrong in the first file that is.
 */
export async function loadConfiguration(first: RawFile, options: LoadOptions): Promise<ConfigurationFile[]> {
  const shape = fileShape(options.rules, options.checkOptions);
  const loaded = new Map<string, ConfigurationFile>();

  const load = async (raw: RawFile, chain: readonly string[]): Promise<void> => {
    const source = configurationText(raw.path, decode(raw));
    const words = readWords(source, await parse(raw.id, source), shape);
    for (const { value, at } of words.extends ?? []) {
      if (!isFile(value)) continue;
      const fail = (message: string) => failure([problemAt(source, at, message)]);
      if (chain.length + loaded.size > MOST_FILES) throw fail(`a configuration has at most ${MOST_FILES} files`);
      const next = attempt(() => options.read(nodePath.resolve(nodePath.dirname(raw.id), value)), fail);
      if ([...chain, raw.id].includes(next.id)) throw fail(`"${value}" leads back to itself`);
      if (!loaded.has(next.id)) await load(next, [...chain, raw.id]);
    }
    loaded.set(raw.id, { source, words });
  };

  await load(first, []);
  return [...loaded.values()];
}

async function parse(path: string, source: ConfigurationText): Promise<Tree> {
  try {
    if (/\.ya?ml$/i.test(path)) return await parseYaml(source.text);
    const tree = await parseJson(source.text);
    return nodePath.basename(path) === 'package.json' ? ownPart(tree) : tree;
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    throw failure([problemAt(source, error.range, error.message)]);
  }
}

/** What package.json says of us. */
function ownPart(tree: Tree): Tree {
  const own = tree.kind === 'members' ? tree.members.find(({ name }) => name === 'vmxlint') : undefined;
  if (own === undefined) throw new SyntaxProblem([0, 0], 'there is no "vmxlint" in this file');
  return own.value;
}

function readWords(source: ConfigurationText, tree: Tree, shape: ReturnType<typeof fileShape>): FileWords {
  const problems: Problem[] = [];
  const words = shape.read(tree, (range: Range, message: string) => problems.push(problemAt(source, range, message)));
  if (words === undefined || problems.length > 0) throw failure(problems);
  return words;
}

function attempt<T>(work: () => T, failure: (message: string) => Error): T {
  try {
    return work();
  } catch (error) {
    throw isConfigurationError(error) ? failure(error.message) : error;
  }
}

function decode({ path, bytes }: RawFile): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigurationError(`${path}: is not UTF-8`);
  }
}

function failure(problems: readonly Problem[]): ConfigurationError {
  const [first] = problems;
  const where = first === undefined ? '' : `${first.path}:${first.line}:${first.column}: ${first.message}`;
  return new ConfigurationError(where, problems);
}
