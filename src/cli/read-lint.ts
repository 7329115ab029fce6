import { didYouMean } from '../config/suggest.ts';
import { pathKey } from '../files/path.ts';
import { reporters } from '../reporters/index.ts';
import type { Severity } from '../rules/rule.ts';
import { type Format, LINT_DEFAULTS, type LintCommand } from './lint-command.ts';
import { changingOf, configurationOf, inputsOf, refuseOutput } from './shared-options.ts';
import { UsageError } from './status.ts';
import { choice, countOf, isOn, switchOf, textOf, textsOf, type Words } from './words.ts';

/** What `vmxlint lint` was asked to do. @throws {UsageError} for a value that a flag cannot have, and for flags that do not go together. */
export function lintCommand(words: Words): LintCommand {
  const command: LintCommand = {
    ...inputsOf(words, words.operands),
    fix: isOn(words, 'fix') || isOn(words, 'fix-only'),
    fixOnly: isOn(words, 'fix-only'),
    unsafe: isOn(words, 'unsafe-fixes'),
    ...configurationOf(words),
    ...changingOf(words),
    formats: textsOf(words, 'format').map(formatOf),
    quiet: isOn(words, 'quiet'),
    failOn: choice(words, 'fail-on', ['error', 'warning', 'info'] satisfies Severity[], LINT_DEFAULTS.failOn),
    maxWarnings: countOf(words, 'max-warnings'),
    color: switchOf(words, 'color'),
    baseline: {
      file: textOf(words, 'baseline'),
      update: isOn(words, 'update-baseline'),
      prune: isOn(words, 'prune-baseline'),
    },
    exitNonZeroOnFix: isOn(words, 'exit-non-zero-on-fix'),
    passOnNoFiles: isOn(words, 'pass-on-no-files'),
    statistics: isOn(words, 'statistics'),
    jobs: jobsOf(words),
  };
  refuseCombinations(command);
  return command;
}

function refuseCombinations(command: LintCommand): void {
  const { fix, diff, unsafe, formats, baseline } = command;
  const files = [...formats.map((format) => format.file), typeof diff === 'string' ? diff : undefined].filter(
    (file) => file !== undefined,
  );
  if (fix && diff !== false) throw new UsageError('--fix writes and --diff does not: give one of them');
  if (unsafe && !fix && diff === false) throw new UsageError('--unsafe-fixes goes with --fix or --diff');
  refuseWithGit(command);
  if (formats.filter((format) => format.file === undefined).length > 1) {
    throw new UsageError('two reports cannot both go to standard output: --format NAME=FILE');
  }
  if (baseline.file === undefined && (baseline.update || baseline.prune)) {
    throw new UsageError(`--${baseline.update ? 'update' : 'prune'}-baseline goes with --baseline FILE`);
  }
  if (baseline.file !== undefined) files.push(baseline.file);
  for (const file of files) refuseOutput(file, command);
  if (new Set(files.map(pathKey)).size < files.length) throw new UsageError('two outputs cannot go to one file');
}

/** What git holds is looked at, and never written. */
function refuseWithGit({ staged, since, fix, paths }: LintCommand): void {
  if (!staged && since === undefined) return;
  const flag = staged ? '--staged' : '--since';
  if (staged && since !== undefined)
    throw new UsageError('--staged and --since look at different things: give one of them');
  if (since === '') throw new UsageError('--since needs a revision: --since=REVISION');
  if (fix) {
    const way = staged ? '"vmxlint --staged --diff | git apply --cached" repairs the index, and ' : '';
    throw new UsageError(
      `${flag} looks at what git holds, which --fix does not write: ${way}"vmxlint --fix" the work tree`,
    );
  }
  if (paths.includes('-'))
    throw new UsageError(`${flag} looks at what git holds, and standard input (-) is not among it`);
}

/** More would only wait for one another. */
const MOST_JOBS = 64;

function jobsOf(words: Words): number {
  const text = textOf(words, 'jobs');
  if (text === undefined) return LINT_DEFAULTS.jobs;
  const jobs = text === 'auto' ? process.getBuiltinModule('node:os').availableParallelism() : Number(text);
  if (text === 'auto') return Math.min(jobs, MOST_JOBS);
  if (/^\d+$/.test(text) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError(`--jobs is a number from 1 to ${MOST_JOBS}, or auto, not "${text}"`);
}

function formatOf(text: string): Format {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  const names = Object.keys(reporters);
  if (!names.includes(name)) {
    throw new UsageError(`there is no format "${name}"${didYouMean(name, names) || `: ${names.join(', ')}`}`);
  }
  return { name, file };
}
