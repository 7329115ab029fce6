import nodePath from 'node:path';
import { ConfigurationError } from '../config/configuration.ts';
import { hasOptions, type OptionCheck } from '../config/configure.ts';
import type { ConfigurationFile } from '../config/load.ts';
import { type CommandSettings, type Resolved, type Resolver, resolverOf } from '../config/resolve.ts';
import { parseSettings } from '../config/setting.ts';
import type { FileKind } from '../document/document.ts';
import { absolutePath } from '../files/path.ts';
import { findConfigurations, isInside, readConfiguration, repositoryOf } from '../files/project.ts';
import { rules } from '../rules/index.ts';
import { kindOfFile } from './inputs.ts';
import type { LintCommand } from './lint-command.ts';

/** What a run goes by. */
export interface Project {
  /** What the configuration silences. */
  readonly suppressions: Resolver['suppressions'];
  /** From where the patterns of the configuration see paths; absolute. */
  readonly base: string;
  /** The git repository that the current folder is in; absolute. */
  readonly repository: string | undefined;
  /** The configuration files that were read, for display; what a file extends comes before it. */
  readonly files: readonly string[];
  /** What holds for a file. @param path seen from the current folder. */
  resolve(path: string): Resolved;
  /** Whether the configuration passes over a path; undefined where it passes over none. @param path absolute. */
  readonly ignored: ((path: string) => boolean) | undefined;
  /** What a path, seen from the current folder, says that its file is. */
  kindOf(path: string): FileKind | undefined;
}

type Wanted = Pick<LintCommand, 'config' | 'presets' | 'target' | 'rules' | 'inlineConfig'>;

/** Finds, reads and puts together what holds for this run. @throws {ConfigurationError} */
export async function openProject(command: Wanted): Promise<Project> {
  const folder = absolutePath('.');
  const repository = repositoryOf(folder);
  const named = typeof command.config === 'string' ? absolutePath(command.config) : undefined;
  const main = named ?? (command.config === false ? undefined : nearest(folder, repository));
  const settings: CommandSettings = {
    presets: command.presets,
    target: command.target,
    rules: command.rules.length === 0 ? {} : await parseSettings(command.rules),
    inline: command.inlineConfig,
  };
  const checkOptions = main !== undefined || hasOptions(settings) ? await loadCheck() : undefined;
  const files = main === undefined || checkOptions === undefined ? [] : await loadFiles(main, folder, checkOptions);
  // A policy that lies elsewhere is for what is here.
  const base = main === undefined || named !== undefined ? folder : nodePath.dirname(main);
  const resolver = resolverOf(files, settings, rules, checkOptions);
  const pathOf = (path: string) => nodePath.relative(base, absolutePath(path)).split(nodePath.sep).join('/');
  // Without files there are no patterns, and the same holds for all.
  const always = files.length === 0 ? resolver.resolve('') : undefined;
  return {
    suppressions: resolver.suppressions,
    base,
    repository,
    files: files.map(({ source }) => source.path),
    resolve: (path) => always ?? resolver.resolve(pathOf(path)),
    ignored: files.length === 0 ? undefined : (path) => resolver.isIgnored(pathOf(path)),
    kindOf: (path) => (files.length > 0 && resolver.isHost(pathOf(path)) ? 'host' : kindOfFile(path)),
  };
}

function nearest(folder: string, repository: string | undefined): string | undefined {
  const [first, second] = findConfigurations(folder, repository);
  if (first === undefined || second === undefined) return first;
  const [one, other] = [first, second].map((path) => shownPath(path, folder));
  throw new ConfigurationError(`there are two configurations, ${one} and ${other}: keep one, or name it with --config`);
}

async function loadCheck(): Promise<OptionCheck> {
  const [{ Validator }, { optionCheck }] = await Promise.all([
    import('@cfworker/json-schema'),
    import('../config/options.ts'),
  ]);
  return optionCheck(Validator);
}

async function loadFiles(main: string, folder: string, checkOptions: OptionCheck): Promise<ConfigurationFile[]> {
  const { loadConfiguration } = await import('../config/load.ts');
  const root = repositoryOf(nodePath.dirname(main)) ?? nodePath.dirname(main);
  const read = (path: string) => {
    const found = readConfiguration(path);
    const shown = shownPath(path, folder);
    if (typeof found === 'string') throw new ConfigurationError(`${shown}: ${found}`);
    if (path !== main && !isInside(found.id, root)) {
      throw new ConfigurationError(
        `${shown} is outside of ${shownPath(root, folder)}, which a configuration must not leave`,
      );
    }
    return { ...found, path: shown };
  };
  return loadConfiguration(read(main), { rules, checkOptions, read });
}

/** As the user would name it. */
function shownPath(path: string, folder: string): string {
  return nodePath.relative(folder, path) || '.';
}
