import { isAbsolute, relative } from 'node:path';
import { nestingStateOf } from '../engine/nesting-state.ts';
import type { Standpoint } from '../engine/project-path.ts';
import { absolutePath } from '../files/path.ts';
import { reporters } from '../reporters/index.ts';
import type { FileResult, Reporter, Summary } from '../reporters/reporter.ts';
import { rules } from '../rules/index.ts';
import { type Environment, wantsColor } from './color.ts';
import type { Io } from './io.ts';
import type { Format, LintCommand } from './lint-command.ts';
import { type Output, outputToFile } from './output.ts';
import type { Statistics } from './statistics.ts';
import { UsageError } from './status.ts';
import { version } from './version.ts';
import { widthOf } from './width.ts';

/** All reports of a run. */
export interface Reports {
  /** Whether a report for people goes to a terminal or to standard error, and so tells every reason there. */
  readonly watched: boolean;
  /** Whether no report looks into the document of a file in which nothing was found. */
  readonly onlyFindings: boolean;
  /** Whether nobody reads any report any more. */
  readonly closed: boolean;
  file(result: FileResult): void;
  end(summary: Summary): void;
}

interface Report {
  readonly reporter: Reporter;
  readonly output: Output;
  readonly human: boolean;
}

/** The formats that people read; all others are for machines. */
const FOR_PEOPLE: readonly string[] = ['stylish', 'compact', 'github'];

/** Opens the files of `--format`, and begins every report. @throws {UsageError} when a file cannot be written. */
export async function openReports(command: LintCommand, io: Io, statistics: Statistics): Promise<Reports> {
  const usual = io.env.GITHUB_ACTIONS === 'true' ? 'github' : 'stylish';
  const formats = command.formats.length > 0 ? command.formats : [{ name: usual, file: undefined }];
  const brief = command.formats.length === 0 && command.diff === true;
  const reports: Report[] = [];
  for (const format of formats) reports.push(await openReport(format, command, io, brief));
  for (const { reporter, output } of reports) output.write(reporter.start());
  return {
    watched: reports.some(({ human, output }) => human && (output.isTerminal || output === io.stderr)),
    onlyFindings: reports.every(({ reporter }) => reporter.onlyFindings),
    get closed() {
      return reports.every(({ output }) => output.closed);
    },
    file(result) {
      statistics.count(result);
      const shown = shownOf(result, command);
      statistics.during('reporting', () => {
        for (const { reporter, output } of reports) output.write(reporter.file(shown));
      });
    },
    end(summary) {
      statistics.during('reporting', () => {
        for (const { reporter, output } of reports) {
          output.write(reporter.end(summary));
          output.flush();
        }
      });
    },
  };
}

/** @param brief tells how the run ended, and no more: what is shown is elsewhere. */
async function openReport({ name, file }: Format, command: LintCommand, io: Io, brief: boolean): Promise<Report> {
  const output = file === undefined ? standardOutput(command, io) : outputToFile(file);
  const factory = await reporters[name]?.();
  if (factory === undefined) throw new UsageError(`there is no format "${name}"`);
  const color = file === undefined && wantsColor(output, command.color, io.env);
  const standpoint = standpointOf(io.env);
  const reporter = factory({
    version,
    color,
    width: widthOf(output),
    rules,
    standpoint,
    began: new Date(),
    nestingStateOf,
  });
  return { output, human: FOR_PEOPLE.includes(name), reporter: brief ? { ...reporter, file: () => '' } : reporter };
}

/** A patch, or the repaired bytes of standard input, want standard output for themselves. */
function standardOutput({ diff, fix, paths }: LintCommand, io: Io): Output {
  return diff === true || (fix && paths.includes('-')) ? io.stderr : io.stdout;
}

/** In CI the project is what was checked out, also where the run was started deeper in it. */
function standpointOf({ GITHUB_WORKSPACE, CI_PROJECT_DIR }: Environment): Standpoint {
  const folder = absolutePath('.');
  const root = [GITHUB_WORKSPACE, CI_PROJECT_DIR].find((place) => place !== undefined && isInside(folder, place));
  return { folder, root: root ?? folder };
}

function isInside(folder: string, place: string): boolean {
  const way = relative(place, folder);
  return isAbsolute(place) && !isAbsolute(way) && !/^\.\.(?:[/\\]|$)/.test(way);
}

function shownOf(result: FileResult, { quiet, fixOnly }: LintCommand): FileResult {
  if (fixOnly) return { ...result, diagnostics: [] };
  return quiet ? withoutMinor(result) : result;
}

function withoutMinor(result: FileResult): FileResult {
  return { ...result, diagnostics: result.diagnostics.filter((one) => one.severity === 'error'), fixed: [] };
}
