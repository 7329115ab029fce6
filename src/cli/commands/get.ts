import { keyMeantBy } from '../../analysis/judgement.ts';
import type { Document } from '../../document/document.ts';
import { type FoundSetting, findSetting } from '../../edit/look-up.ts';
import { sanitise } from '../../reporters/sanitise.ts';
import { jsonText } from '../edit-json.ts';
import type { Io } from '../io.ts';
import { complain } from '../ledger.ts';
import { splitKey } from '../operands.ts';
import { openProgress } from '../progress.ts';
import { isOneFile, selectionOf, visitDocuments } from '../selection.ts';
import { STATUS } from '../status.ts';
import { choice, isOn, switchOf, type Words } from '../words.ts';

/**
 * Prints what a key is set to: of one file the value alone, as it is where no person looks at it; of several, each value behind the file's name.
 * @returns the exit status: 1 where the key is set in no file. @throws {UsageError | ConfigurationError}
 */
export async function run(words: Words, io: Io): Promise<number> {
  const { key, paths } = splitKey(words);
  const selection = selectionOf(words, paths);
  const json = choice(words, 'format', ['text', 'json'], 'text') === 'json';
  const showSecrets = isOn(words, 'show-secrets');
  const progress = openProgress(io, switchOf(words, 'color'));
  const alone = isOneFile(selection);
  const records: unknown[] = [];
  let found = false;
  let failed = false;
  const fail = (path: string, reason: string) => {
    failed = true;
    complain(`${path}: ${reason}`, progress.io);
  };
  const visitor = {
    document(path: string, document: Document) {
      const setting = findSetting(document, key);
      const problem = setting && problemOf(setting, showSecrets);
      if (problem !== undefined) fail(path, problem);
      found ||= setting !== undefined;
      if (json) records.push({ path, ...recordOf(key, setting, problem !== undefined) });
      else if (setting !== undefined && problem === undefined) write(path, setting.value);
    },
    unread: fail,
    get closed() {
      return io.stdout.closed;
    },
  };
  const write = (path: string, value: string) => {
    const { stdout } = progress.io;
    if (alone) stdout.write(`${stdout.isTerminal ? sanitise(value) : value}\n`);
    else stdout.write(`${sanitise(path)}: ${sanitise(value)}\n`);
  };
  try {
    const status = await visitDocuments(selection, visitor, { progress, purpose: 'look into' });
    if (json) io.stdout.write(jsonText(records));
    if (status !== undefined) return status;
  } finally {
    progress.stop();
  }
  if (failed) return STATUS.failure;
  if (found) return STATUS.clean;
  const meant = keyMeantBy(key);
  complain(`${key} is not set${meant === undefined ? '' : `; did you mean ${meant}?`}`, io);
  return STATUS.findings;
}

/** Why a value cannot be printed. */
function problemOf({ key, lines, contradictory, secret }: FoundSetting, showSecrets: boolean): string | undefined {
  if (contradictory) {
    return `${key} is set more than once, to different values (lines ${lines.join(', ')}): which of them counts is not known`;
  }
  return secret && !showSecrets ? `${key} holds a secret, which --show-secrets prints` : undefined;
}

function recordOf(key: string, setting: FoundSetting | undefined, hidden: boolean): object {
  if (setting === undefined) return { key, value: null, lines: [] };
  return { ...setting, value: hidden ? null : setting.value };
}
