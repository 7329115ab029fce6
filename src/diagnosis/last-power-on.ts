import { mattersToNesting } from '../analysis/nesting.ts';
import { booleanOf } from '../document/boolean.ts';
import type { Document } from '../document/document.ts';
import { foldKey } from '../document/key.ts';
import { VHV_ENABLE } from '../schema/nesting.ts';
import { type Cause, causeOf } from './causes.ts';
import type { CheckItem, Status } from './checklist.ts';
import type { LogReading } from './log.ts';
import { LAYERS, type LoggedValue, type PowerOn } from './power-on.ts';

/** The log of a machine. */
export interface Log {
  /** For display. */
  readonly name: string;
  readonly reading: LogReading;
}

/** What was so when the machine was powered on last, compared with now. */
export interface LastPowerOn {
  readonly items: readonly CheckItem[];
  /** What the files say now, the machine has not been powered on with. */
  readonly stale: boolean;
  /** Which product ran the machine then; undefined where the log does not tell. */
  readonly product: string | undefined;
  /** It could not be powered on. */
  readonly failed: boolean;
}

/** What the next power-on will do, and may not have been done. */
export interface Now {
  /** The machine's file. */
  readonly path: string;
  readonly document: Document;
  /** Whether vhv.enable is TRUE by what the files say. */
  readonly enabled: boolean;
}

const check = 'last power-on';

/** Compares the last power-on with what the files say now. */
export function checkLastPowerOn(log: Log | undefined, now: Now): LastPowerOn {
  const problem = problemOf(log, now.path);
  const last = log?.reading.last;
  if (log === undefined || last === undefined || problem !== undefined) {
    return { items: [{ check, status: 'note', text: problem ?? '' }], stale: false, product: undefined, failed: false };
  }
  const was = loggedValue(last, VHV_ENABLE);
  const wasOn = booleanOf(was?.value ?? '') === true;
  const stale = last.told && now.enabled && !wasOn;
  const torn = log.reading.torn
    ? [{ check, status: 'note', text: `${log.name} has NUL bytes: it is torn, as after a crash` } as const]
    : [];
  const items = [
    ...(last.told ? [checkEnabled(log.name, last, was, now.enabled)] : []),
    ...refusalsOf(log.name, last),
    ...failuresOf(log.name, last),
    ...monitorOf(log.name, last),
    ...changesOf(log.name, last, now.document),
    ...torn,
  ];
  return { items, stale, product: last.product, failed: last.outcome === 'failed' };
}

/** Why the log tells nothing of this machine. */
function problemOf(log: Log | undefined, path: string): string | undefined {
  if (log === undefined) return 'there is no vmware.log beside the file: what VMware read last cannot be told';
  const { recognised, last } = log.reading;
  if (!recognised) return `${log.name} is no log of VMware's, or is damaged`;
  if (last === undefined) return `${log.name} tells of no power-on`;
  const file = last.file === undefined ? undefined : lastPart(last.file);
  // In older logs nobody knows which characters the bytes are.
  if (file === undefined || file.includes('\uFFFD') || file.toLowerCase() === lastPart(path).toLowerCase())
    return undefined;
  return `${log.name} is of another machine, or of another name of this one: ${file}`;
}

function checkEnabled(name: string, last: PowerOn, was: LoggedValue | undefined, enabled: boolean): CheckItem {
  const when = `${last.time}${last.product === undefined ? '' : `, ${last.product}`}`;
  const place = was === undefined ? name : `${name}:${was.line}, of ${was.layer}`;
  const state = was === undefined ? 'was not set' : `was ${was.value}`;
  const told = `${when}: vhv.enable ${state} (${place})`;
  const wasOn = booleanOf(was?.value ?? '') === true;
  if (enabled && wasOn) return { check, status: 'ok', text: told };
  if (!enabled) return { check, status: 'note', text: told };
  if (last.ended) {
    return {
      check,
      status: 'note',
      text: `${told}; the file was changed since, which takes effect at the next power-on`,
    };
  }
  const text = `${told}: the file was fixed, but the machine was not powered off and on since`;
  return { check, status: 'bad', text };
}

/** FORMAT.md 3. The file may have been repaired since: what it says now, other points tell. */
function* refusalsOf(name: string, { refused }: PowerOn): Generator<CheckItem> {
  for (const { key, used, line } of refused) {
    yield {
      check,
      status: 'note',
      text: `VMware took the value of ${key} for no boolean, and used ${used} (${name}:${line})`,
    };
  }
}

/** A failure whose cause is known is told with it; of others, VMware's own words are. */
function* failuresOf(name: string, last: PowerOn): Generator<CheckItem> {
  if (last.outcome !== 'failed') return;
  const known = new Set<Cause>();
  for (const { line, text } of last.errors) {
    const cause = causeOf(text);
    // VMware may say the same twice, to the user and at the end.
    if (cause === undefined || known.has(cause)) continue;
    known.add(cause);
    yield { check, status: 'bad', text: `failed (${name}:${line}): ${withoutId(text)} ${cause.cause} ${cause.advice}` };
  }
  if (known.size > 0) return;
  const [first] = last.errors;
  const words = last.errors.map(({ text }) => withoutId(text)).join(' ');
  const place = first === undefined ? name : `${name}:${first.line}`;
  yield { check, status: 'bad', text: `failed (${place})${words === '' ? '' : `: ${words.slice(0, 500)}`}` };
}

function* monitorOf(name: string, { monitor }: PowerOn): Generator<CheckItem> {
  if (monitor === undefined) return;
  const status: Status = monitor.hardware ? 'ok' : 'bad';
  const meaning = monitor.hardware
    ? "the host's virtualization is used"
    : "the host's virtualization is not used, and cannot be passed on";
  yield { check, status, text: `${meaning} (${name}:${monitor.line}): ${monitor.text}` };
}

/** What else of the machine's own settings is not as it was. */
function* changesOf(name: string, last: PowerOn, document: Document): Generator<CheckItem> {
  if (!last.told) return;
  const logged = new Map(
    last.values.filter(({ layer }) => layer === 'CONFIGURATION').map((value) => [foldKey(value.key), value]),
  );
  const keys = new Set([...logged.keys(), ...[...document.settings.keys()].filter(mattersToNesting)]);
  const changes = [...keys].flatMap((key) => {
    const [entry] = document.settings.get(key) ?? [];
    const was = logged.get(key);
    if (key === VHV_ENABLE || isSame(was?.value, entry?.value.text)) return [];
    return [`${was?.key ?? entry?.key.text} was ${was === undefined ? 'not set' : `"${was.value}"`}`];
  });
  if (changes.length === 0) return;
  const more = changes.length > 5 ? `, and ${changes.length - 5} more` : '';
  yield { check, status: 'note', text: `other than now, then: ${changes.slice(0, 5).join(', ')}${more} (${name})` };
}

function isSame(was: string | undefined, is: string | undefined): boolean {
  if (was === undefined || is === undefined) return was === is;
  return was === is || (booleanOf(was) !== undefined && booleanOf(was) === booleanOf(is));
}

/** What decided at the power-on: the strongest layer that had it. */
function loggedValue({ values }: PowerOn, key: string): LoggedValue | undefined {
  const found = values.filter((value) => foldKey(value.key) === key);
  return found.sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer))[0];
}

function withoutId(text: string): string {
  return text.replace(/^\[msg\.[\w.]+\] /, '').trim();
}

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
