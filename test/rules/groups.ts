import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from '../../src/config/configuration.ts';
import { type FileKind, toDocument } from '../../src/document/document.ts';
import { kindOfPath } from '../../src/document/kind.ts';
import { type Conclusion, factsOf, openSurvey } from '../../src/engine/survey.ts';
import { rulesFolder } from './cases.ts';

/** An example of a rule across files: all files under `fixtures/rules/<rule>/<name>/`. */
export interface Group {
  readonly rule: string;
  readonly name: string;
  readonly folder: string;
  readonly files: readonly GroupFile[];
}

export interface GroupFile {
  /** From the group's folder on. */
  readonly path: string;
  readonly kind: FileKind | undefined;
  readonly text: string;
}

/** The groups of one rule; goldens are none. */
export function groupsOf(rule: string): Group[] {
  const folder = join(rulesFolder, rule);
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  return names.toSorted().map((name) => ({ rule, name, folder, files: filesOf(join(folder, name)) }));
}

/** What is found in one file. */
export type FileDiagnostics = Pick<Conclusion, 'path' | 'diagnostics'>;

/** What is found in the files seen together, as if they were in a folder /lab. */
export function concluded({ files }: Group, configuration: Configuration): FileDiagnostics[] {
  const survey = openSurvey();
  for (const { path, kind, text } of files)
    survey.add(path, factsOf(toDocument(text, kind), configuration, { path: `/lab/${path}` }));
  return survey.conclude();
}

function filesOf(folder: string): GroupFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted()
    .map((path) => ({ path, kind: kindOfPath(`/lab/${path}`), text: readFileSync(join(folder, path), 'latin1') }));
}
