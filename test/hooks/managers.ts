import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/*
 * Programs that run hooks. `VMXLINT_HOOKS=required` makes it a failure that one is missing: `.ci/run` fetches them all. Else what there is is tested.
 */

/** A pre-commit to test with. */
export interface PreCommit {
  readonly version: string;
  readonly program: string;
}

const isRequired = process.env.VMXLINT_HOOKS === 'required';

/** Debian's, by its usual name, and those that `VMXLINT_PRE_COMMIT` names, as PATH names folders. */
export const preCommits: readonly PreCommit[] = [
  'pre-commit',
  ...(process.env.VMXLINT_PRE_COMMIT ?? '').split(path.delimiter),
]
  .filter((program) => program !== '')
  .flatMap((program) => {
    const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
    return status === 0 ? [{ version: stdout.trim().replace(/^pre-commit /, ''), program }] : [];
  });

/** A folder of npm packages that has husky, lint-staged and lefthook, and the schemas of services. */
export const packages = process.env.VMXLINT_HOOK_MANAGERS ?? '';

/** A Node that is too old. */
export const oldNode = process.env.VMXLINT_OLD_NODE ?? '';

/** For the name of a test: why it is skipped; empty where all that it needs is there. */
export const missing = {
  preCommit: whyNot(preCommits.length > 0, 'pre-commit is not installed'),
  oldNode: whyNot(oldNode !== '' && existsSync(oldNode), 'VMXLINT_OLD_NODE names no Node 18'),
  husky: whyNot(has('husky'), 'VMXLINT_HOOK_MANAGERS names no folder with husky'),
  lintStaged: whyNot(
    has('husky') && has('lint-staged'),
    'VMXLINT_HOOK_MANAGERS names no folder with husky and lint-staged',
  ),
  actionSchemas: whyNot(
    has('@action-validator/core'),
    'VMXLINT_HOOK_MANAGERS names no folder with @action-validator/core',
  ),
  gitlabSchema: whyNot(has('gitlab-ci-local'), 'VMXLINT_HOOK_MANAGERS names no folder with gitlab-ci-local'),
  make: whyNot(spawnSync('make', ['--version']).status === 0, 'make is not installed'),
  lefthook: whyNot(has('lefthook'), 'VMXLINT_HOOK_MANAGERS names no folder with lefthook'),
};

function has(name: string): boolean {
  return packages !== '' && existsSync(path.join(packages, name));
}

function whyNot(isThere: boolean, reason: string): string {
  return isThere || isRequired ? '' : ` (skipped: ${reason})`;
}
