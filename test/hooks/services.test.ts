import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { actionArguments } from '../../src/cli/action-arguments.ts';
import { missing, packages } from './managers.ts';
import { BROKEN, environment, hookSource, installed, Repository, SOUND } from './repository.ts';
import { ADDRESS, root, snippet } from './snippets.ts';

/* What runs us on services: the steps are taken as the service would take them, as far as a machine can without it. */

interface Action {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly main: string };
}
interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { uses?: string; with?: Record<string, string> }[] }>
  >;
}

const action: Action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8'));
const WORKFLOWS = ['github/vmxlint.yml', 'github-sarif/vmxlint-sarif.yml'];

describe("GitHub's action", () => {
  /** Runs the action's entry in a folder, as a runner does. */
  const step = (repository: Repository, inputs: Readonly<Record<string, string>>) => {
    const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const all = Object.keys(action.inputs).map((name) => [`INPUT_${name.toUpperCase()}`, '']);
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, action.runs.main)], {
      cwd: repository.folder,
      env: { ...environment, ...Object.fromEntries([...all, ...given]), GITHUB_ACTIONS: 'true', CI: 'true' },
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  const machines = () => {
    const repository = new Repository();
    repository.stage({ 'exports/web.vmx': BROKEN, 'exports/two words.vmx': BROKEN, 'sound.vmx': SOUND });
    repository.run('git commit -q -m x');
    return repository;
  };

  test('lints the repository, and notes what it finds on the lines', () => {
    const { status, stdout } = step(machines(), {});
    expect(status).toBe(1);
    expect(stdout).toContain('::error title=vmxlint (smart-quotes),file=exports/web.vmx,line=5,');
  });

  test('takes paths, presets, revisions and arguments, one a line', () => {
    const repository = machines();
    expect(step(repository, { paths: 'sound.vmx' }).status).toBe(0);
    const two = step(repository, { paths: 'exports/two words.vmx\n\n  sound.vmx  \n' });
    expect(two.status).toBe(1);
    expect(two.stdout).toContain('file=exports/two words.vmx');
    expect(two.stdout).not.toContain('web.vmx');
    expect(step(repository, { since: 'HEAD' }).status).toBe(0);
    expect(step(repository, { preset: 'nested\nhardened' }).stdout).toContain('hardening-missing');
    expect(step(repository, { preset: 'nix' }).status).toBe(2);
    expect(step(repository, { args: '--rule=smart-quotes: off\n--quiet' }).stdout).not.toContain('smart-quotes');
  });

  test('writes reports, and notes findings all the same', () => {
    const repository = machines();
    const { status, stdout } = step(repository, { format: 'sarif=out.sarif\njunit=out.xml' });
    expect(status).toBe(1);
    expect(stdout).toContain('::error title=vmxlint (smart-quotes),');
    expect(JSON.parse(repository.read('out.sarif')).runs[0].results).toHaveLength(2);
    expect(repository.read('out.xml')).toContain('<testsuite');
    expect(step(repository, { format: 'compact' }).stdout).not.toContain('::error');
  });

  test.each([
    '$(touch pwned)',
    '`touch pwned`',
    '; touch pwned',
    '"; touch pwned; "',
    '--fix',
    '-',
    '--config=/etc/passwd',
  ])('takes %s for a path, and no shell reads it', (hostile) => {
    const repository = machines();
    const { status, stderr } = step(repository, { paths: hostile, since: 'HEAD' });
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 });
    expect(existsSync(repository.path('pwned'))).toBe(false);
    expect(repository.run('git status --porcelain')).toBe('');
  });

  test('has no input that does nothing', () => {
    expect(Object.keys(action.inputs).length).toBeGreaterThan(3);
    for (const name of Object.keys(action.inputs))
      expect(actionArguments({ [`INPUT_${name.toUpperCase()}`]: '--x' })).not.toEqual(actionArguments({}));
  });

  test.each(WORKFLOWS)('is called in %s with inputs that it has', (file) => {
    const steps = Object.values((parse(snippet(file)) as Workflow).jobs).flatMap((job) => job.steps);
    const ours = steps.filter(({ uses }) => uses === `${ADDRESS.replace('https://github.com/', '')}@v0.1.0`);
    expect(ours).toHaveLength(1);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(ours[0]?.with ?? {})));
    const report = /^sarif=(.*)$/.exec(ours[0]?.with?.format ?? '')?.[1];
    expect(steps.at(-1)?.with?.sarif_file).toBe(report);
    const { status } = step(machines(), { ...ours[0]?.with });
    expect(status).toBe(1);
  });

  test.skipIf(missing.actionSchemas)(`knows every word of action.yml and the workflows${missing.actionSchemas}`, () => {
    const { validateAction, validateWorkflow } = createRequire(path.join(packages, 'x.js'))('@action-validator/core');
    // Its schemas are older than node24.
    const text = readFileSync(path.join(root, 'action.yml'), 'utf8').replace('node24', 'node20');
    expect(validateAction(text).errors).toEqual([]);
    for (const file of WORKFLOWS) expect(validateWorkflow(snippet(file)).errors).toEqual([]);
    expect(validateWorkflow(snippet(WORKFLOWS[0] ?? '').replace('runs-on', 'runs-no')).errors).not.toEqual([]);
  });
});

describe("GitLab's job", () => {
  const text = snippet('gitlab/.gitlab-ci.yml');
  const { vmxlint: job } = parse(text);

  test('lints, and writes the report that it names', () => {
    const { folder, revision } = hookSource();
    const repository = new Repository();
    const clone = repository.path('../vmxlint-of-the-job');
    repository.stage({ 'exports/web.vmx': BROKEN });
    const script = (job.script as string[]).join(' &&\n').replaceAll('/tmp/vmxlint', clone);
    expect(script).toContain(ADDRESS);
    repository.run(`git -C '${folder}' tag -f v0.1.0 ${revision} >/dev/null`);
    const { status, output } = repository.try(script.replace(ADDRESS, `file://${folder}`));
    expect(status).toBe(1);
    expect(output).toContain('exports/web.vmx\n  5:14');
    const [finding] = JSON.parse(repository.read(job.artifacts.reports.codequality));
    expect(finding).toMatchObject({ check_name: 'smart-quotes', location: { path: 'exports/web.vmx' } });
  });

  test.skipIf(missing.gitlabSchema)(`knows every word of the snippet${missing.gitlabSchema}`, async () => {
    const { schema } = await import(path.join(packages, 'gitlab-ci-local/src/schema/schema.js'));
    const validator = new Validator(schema, '7', false);
    expect(validator.validate(parse(text)).errors).toEqual([]);
    expect(validator.validate({ vmxlint: { ...job, scripts: [] } }).valid).toBe(false);
  });
});

describe('other services', () => {
  const env = { PATH: `${installed()}:${process.env.PATH}` };

  test('Jenkins runs a line that lints, and finds the report that it writes', () => {
    const text = snippet('jenkins/Jenkinsfile');
    const [, line = ''] = /sh '([^']+)'/.exec(text) ?? [];
    const [, report = ''] = /junit '([^']+)'/.exec(text) ?? [];
    const repository = new Repository();
    repository.stage({ 'exports/web.vmx': BROKEN });
    expect(repository.try(line, env).status).toBe(1);
    expect(repository.read(report)).toContain('<failure');
  });

  test.skipIf(missing.make)(`make lints${missing.make}`, () => {
    const repository = new Repository();
    repository.stage({ Makefile: snippet('make/Makefile'), 'exports/web.vmx': BROKEN });
    expect(repository.try('make lint', env)).toMatchObject({ status: 2, output: expect.stringContaining('5:14') });
    repository.stage({ 'exports/web.vmx': SOUND });
    repository.run('make lint', env);
  });
});
