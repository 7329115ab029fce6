import { Validator } from '@cfworker/json-schema';
import { ConfigurationError } from '../../src/config/configuration.ts';
import { type ConfigurationFile, loadConfiguration } from '../../src/config/load.ts';
import { optionCheck } from '../../src/config/options.ts';
import { rules } from '../../src/rules/index.ts';

export const checkOptions = optionCheck(Validator);

/** Loads the first of some files, given by name, as if they stood in one folder. */
export function load(files: Readonly<Record<string, string | Buffer>>): Promise<ConfigurationFile[]> {
  const read = (path: string) => {
    const name = path.replace(/^\/project\//, '');
    const content = files[name];
    if (content === undefined) throw new ConfigurationError(`there is no ${name}`);
    return { id: path, path: name, bytes: Buffer.from(content) };
  };
  const [first = ''] = Object.keys(files);
  return loadConfiguration(read(`/project/${first}`), { rules, checkOptions, read });
}

/** All that is wrong in the first file that is: `path:line:column message`, and what is marked. */
export async function problemsIn(files: Readonly<Record<string, string | Buffer>>): Promise<string[]> {
  try {
    await load(files);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    if (error.problems.length === 0) return [error.message];
    return error.problems.map(
      ({ path, line, column, message, excerpt: [, marked] }) => `${path}:${line}:${column} [${marked}] ${message}`,
    );
  }
}
