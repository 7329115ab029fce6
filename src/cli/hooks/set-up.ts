import { isUtf8 } from 'node:buffer';
import { lstatSync, mkdirSync } from 'node:fs';
import nodePath from 'node:path';
import { gitPlaces, type Places } from '../../files/git/places.ts';
import { absolutePath } from '../../files/path.ts';
import { exists } from '../../files/project.ts';
import { readSource } from '../../files/read.ts';
import { reasonOf } from '../../files/reason.ts';
import { writeWhole } from '../../files/whole.ts';
import { sanitise } from '../../reporters/sanitise.ts';
import type { Io } from '../io.ts';
import { STATUS, UsageError } from '../status.ts';
import { gitHook } from './git-hook.ts';
import { husky } from './husky.ts';
import { lefthook } from './lefthook.ts';
import { lintStaged } from './lint-staged.ts';
import { preCommit } from './pre-commit.ts';
import type { Folder, Plan, Runner } from './runner.ts';

const MOST_BYTES = 1024 * 1024;

/**
 * Has commits linted, by what the repository runs its hooks with already; says what it did, or what somebody must do.
 * @returns the exit status. @throws {UsageError}
 */
export async function setUpHook({ stdout }: Io): Promise<number> {
  const places = placesHere();
  const { runner, plan } = await choose(places);
  const file = sanitise(nodePath.relative(absolutePath('.'), nodePath.join(places.top, plan.file)));
  if (plan.kind === 'there') {
    stdout.write(`${runner.name}: vmxlint is in ${file} already\n`);
    return STATUS.clean;
  }
  if (plan.kind === 'by hand') {
    const lines = plan.lines.replace(/^/gm, '  ');
    stdout.write(`${runner.name}: ${file} ${plan.why}, and is left alone. Add to it:\n\n${sanitiseLines(lines)}\n`);
    return STATUS.findings;
  }
  const isNew = !exists(nodePath.join(places.top, plan.file));
  await write(nodePath.join(places.top, plan.file), plan.text);
  stdout.write(
    `${runner.name}: vmxlint is ${isNew ? 'set up in' : 'added to'} ${file}\n${plan.then === undefined ? '' : `${plan.then}\n`}`,
  );
  return STATUS.clean;
}

function placesHere(): Places {
  try {
    return gitPlaces();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `init --hook: ${/not a git repository/.test(message) ? 'this folder is in no git repository' : message}`,
    );
  }
}

/** The first that the repository uses; git itself, every one does. */
async function choose(places: Places): Promise<{ runner: Runner; plan: Plan }> {
  const folder = folderAt(places.top);
  for (const runner of [preCommit, lintStaged, husky, lefthook, gitHook(places)]) {
    const plan = await runner.plan(folder);
    if (plan !== undefined) return { runner, plan };
  }
  throw new UsageError('init --hook: nothing here runs hooks');
}

function folderAt(top: string): Folder {
  return {
    read(path) {
      const full = nodePath.join(top, path);
      // What a link leads to may be somebody else's.
      if (lstatSync(full, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
      const read = readSource(full, { maxSize: MOST_BYTES });
      // Other bytes would not be the same when they are written back.
      const bytes = read.ok ? Buffer.from(read.source.text, 'latin1') : undefined;
      return bytes !== undefined && isUtf8(bytes) ? bytes.toString() : undefined;
    },
    has: (path) => exists(nodePath.join(top, path)),
  };
}

async function write(path: string, text: string): Promise<void> {
  try {
    mkdirSync(nodePath.dirname(path), { recursive: true });
    await writeWhole(path, Buffer.from(text), text.startsWith('#!') ? 0o777 : 0o666);
  } catch (error) {
    throw new UsageError(`${path}: ${reasonOf(error)}`);
  }
}

function sanitiseLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `${sanitise(line)}\n`)
    .join('');
}
