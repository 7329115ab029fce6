import type { Runner } from './runner.ts';
import { scriptPlan } from './script.ts';

const FILE = '.husky/pre-commit';

/** https://typicode.github.io/husky: its hooks have the programs of `node_modules` on their path, and need no `#!` line. */
export const husky: Runner = {
  name: 'husky',

  plan(folder) {
    if (!folder.has('.husky')) return undefined;
    const text = folder.read(FILE);
    if (text === undefined && folder.has(FILE))
      return { kind: 'by hand', file: FILE, why: 'cannot be read as a file', lines: 'vmxlint --staged || exit' };
    return scriptPlan(FILE, text, 'vmxlint --staged', true);
  },
};
