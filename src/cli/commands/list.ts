import type { Document } from '../../document/document.ts';
import { quote } from '../../document/intents.ts';
import { MASK } from '../../document/secrets.ts';
import { type FoundSetting, findSettings } from '../../edit/look-up.ts';
import { sanitise } from '../../reporters/sanitise.ts';
import { jsonText } from '../edit-json.ts';
import type { Io } from '../io.ts';
import { complain } from '../ledger.ts';
import { splitPattern } from '../operands.ts';
import { openProgress } from '../progress.ts';
import { isOneFile, selectionOf, visitDocuments } from '../selection.ts';
import { STATUS } from '../status.ts';
import { choice, isOn, switchOf, type Words } from '../words.ts';

/**
 * Lists what files set, as VMware would write it: one line a key, of several files behind the file's name.
 * @returns the exit status: 1 where nothing matches the pattern. @throws {UsageError | ConfigurationError}
 */
export async function run(words: Words, io: Io): Promise<number> {
  const { pattern, paths } = splitPattern(words);
  const selection = selectionOf(words, paths);
  const json = choice(words, 'format', ['text', 'json'], 'text') === 'json';
  const showSecrets = isOn(words, 'show-secrets');
  const progress = openProgress(io, switchOf(words, 'color'));
  const alone = isOneFile(selection);
  const records: unknown[] = [];
  let found = false;
  let failed = false;
  const visitor = {
    document(path: string, document: Document) {
      const settings = findSettings(document, pattern).map((setting) => ({
        ...setting,
        value: setting.secret && !showSecrets ? undefined : setting.value,
      }));
      found ||= settings.length > 0;
      if (json) records.push({ path, settings: settings.map((one) => ({ ...one, value: one.value ?? null })) });
      else
        for (const one of settings) progress.io.stdout.write(`${alone ? '' : `${sanitise(path)}: `}${lineOf(one)}\n`);
    },
    unread(path: string, reason: string) {
      failed = true;
      complain(`${path}: ${reason}`, progress.io);
    },
    get closed() {
      return io.stdout.closed;
    },
  };
  try {
    const status = await visitDocuments(selection, visitor, { progress, purpose: 'list' });
    if (json) io.stdout.write(jsonText(records));
    if (status !== undefined) return status;
  } finally {
    progress.stop();
  }
  if (failed) return STATUS.failure;
  if (found || pattern === undefined) return STATUS.clean;
  complain(`no key matches ${pattern}`, io);
  return STATUS.findings;
}

type Listed = Omit<FoundSetting, 'value'> & { readonly value: string | undefined };

function lineOf({ key, value, lines, contradictory }: Listed): string {
  const [, ...others] = lines;
  const again = `  # and again, ${contradictory ? 'with another value' : 'with the same value'}: line ${others.join(', ')}`;
  return sanitise(`${key} = ${value === undefined ? MASK : quote(value)}${others.length === 0 ? '' : again}`);
}
