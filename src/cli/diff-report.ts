import type { Change, ComparedValue, Comparison } from '../compare/changes.ts';
import { reasonOf } from '../compare/reasons.ts';
import type { Paint } from '../reporters/paint.ts';
import { sanitise, sanitiseJson } from '../reporters/sanitise.ts';
import type { Output } from './output.ts';

/** Two files that were compared. */
export interface ComparedPair {
  readonly before: string;
  readonly after: string;
  /** What files of folders were matched by. */
  readonly by: 'uuid.bios' | 'path' | undefined;
  /** Whether it is elsewhere in the later folder. */
  readonly isMoved?: boolean;
  readonly comparison: Comparison;
}

/** Where what differs is told. */
export interface DiffReport {
  pair(pair: ComparedPair): void;
  /** What only one of two folders has. */
  folders(before: string, after: string, only: { removed: readonly string[]; added: readonly string[] }): void;
  /** @returns whether there is a difference. */
  end(): boolean;
}

/** For people. @param all whether what VMware rewrites by itself is shown and counts. */
export function textReport(all: boolean, output: Output, paint: Paint): DiffReport {
  let pairs = 0;
  let different = 0;
  let only = 0;
  let broken = 0;
  let isFirst = true;
  let inFolders = false;
  return {
    pair(pair) {
      const { changes } = pair.comparison;
      const told = changes.filter(({ volatile }) => all || !volatile);
      pairs++;
      if (pair.comparison.before.malformed + pair.comparison.after.malformed > 0) broken++;
      if (told.length > 0) different++;
      const isFile = pair.by === undefined;
      const remarks = remarksOf(pair, changes.length - told.length);
      if (told.length === 0 && !isFile && !pair.isMoved) return;
      const { before, after } = pair;
      const blank = isFirst ? '' : '\n';
      isFirst = false;
      output.write(`${blank}${paint.strong(sanitise(`--- ${before}`))}\n${paint.strong(sanitise(`+++ ${after}`))}\n`);
      if (pair.isMoved) output.write(`${paint.faint(`  the same machine by its ${pair.by}, in another place`)}\n`);
      for (const change of told) output.write(`${changeLine(change, paint)}\n`);
      if (told.length === 0) output.write('  both mean the same\n');
      for (const remark of remarks) output.write(`${paint.faint(sanitise(`  ${remark}`))}\n`);
    },

    folders(before, after, { removed, added }) {
      inFolders = true;
      only = removed.length + added.length;
      if (only > 0 && !isFirst) output.write('\n');
      for (const path of removed) output.write(`${paint.bad(sanitise(`- only in ${before}: ${path}`))}\n`);
      for (const path of added) output.write(`${paint.good(sanitise(`+ only in ${after}: ${path}`))}\n`);
      if (only > 0) isFirst = false;
    },

    end() {
      if (inFolders) {
        const same = pairs - different;
        const counts = [
          `${different} ${different === 1 ? 'differs' : 'differ'}`,
          `${same} ${same === 1 ? 'means' : 'mean'} the same`,
          ...(only === 0 ? [] : [`${only} on one side only`]),
          ...(broken === 0 ? [] : [`${broken} with lines that VMware does not read`]),
        ];
        output.write(
          `${isFirst ? '' : '\n'}${pairs === 1 ? '1 file' : `${pairs} files`} compared: ${counts.join(', ')}\n`,
        );
      }
      return different + only > 0;
    },
  };
}

/** For programs: one object, with all that differs. */
export function jsonReport(all: boolean, output: Output): DiffReport {
  const files: unknown[] = [];
  let only: { onlyBefore: readonly string[]; onlyAfter: readonly string[] } | undefined;
  let differs = false;
  return {
    pair({ before, after, by, comparison }) {
      const { changes } = comparison;
      if (changes.some(({ volatile }) => all || !volatile)) differs = true;
      files.push({
        before: { path: before, ...comparison.before },
        after: { path: after, ...comparison.after },
        matchedBy: by,
        changes: changes.map(changeData),
      });
    },
    folders(_before, _after, { removed, added }) {
      only = { onlyBefore: removed, onlyAfter: added };
      if (removed.length + added.length > 0) differs = true;
    },
    end() {
      output.write(`${sanitiseJson(JSON.stringify({ same: !differs, files, ...only }, undefined, 2))}\n`);
      return differs;
    },
  };
}

function changeData(change: Change): object {
  const { kind, key, before, after, secret, volatile, pattern } = change;
  const texts = (values: readonly ComparedValue[]) => (secret ? undefined : values.map(({ text }) => text));
  const reason = volatile && pattern !== undefined ? reasonOf(pattern) : undefined;
  return { kind, key, before: texts(before), after: texts(after), secret, volatile, reason };
}

const SIGNS: Readonly<Record<Change['kind'], string>> = { added: '+', removed: '-', changed: '~' };

function changeLine(change: Change, paint: Paint): string {
  const { kind, volatile, pattern } = change;
  const line = sanitise(`${SIGNS[kind]} ${change.key}${valuesText(change)}`);
  const painted = { added: paint.good(line), removed: paint.bad(line), changed: paint.severity('warning', line) }[kind];
  const reason = volatile && pattern !== undefined ? reasonOf(pattern)?.about : undefined;
  return reason === undefined ? painted : `${painted}  ${paint.faint(sanitise(`# VMware's: ${reason}`))}`;
}

function valuesText({ kind, before, after, secret }: Change): string {
  if (secret) return kind === 'changed' ? ' has another value, a secret' : ' = *** (a secret)';
  if (kind === 'added') return ` = ${listText(after)}`;
  if (kind === 'removed') return ` = ${listText(before)}`;
  const [from, to] = [listText(before), listText(after)];
  return ` = ${excerpt(from, to)} -> ${excerpt(to, from)}`;
}

function listText(values: readonly ComparedValue[]): string {
  return values.map(({ written }) => `"${written}"`).join(' and ');
}

const LONGEST = 120;
const CONTEXT = 30;

/** A long text, from a little before where it differs from the other. */
function excerpt(text: string, other: string): string {
  if (text.length <= LONGEST) return text;
  let same = 0;
  while (same < text.length && text[same] === other[same]) same++;
  const start = same <= CONTEXT ? 0 : same - CONTEXT;
  const end = Math.min(text.length, start + LONGEST);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

function remarksOf({ before, after, comparison }: ComparedPair, folded: number): string[] {
  const sides = [
    { path: before, side: comparison.before },
    { path: after, side: comparison.after },
  ];
  const encodings = sides.map(({ side }) => side.encoding);
  return [
    ...(folded === 0 ? [] : [foldedText(folded)]),
    ...(encodings[0] === encodings[1]
      ? []
      : [`the encodings differ (${encodings.map((name) => name ?? 'unknown').join(', ')}); the texts were compared`]),
    ...sides.flatMap(({ path, side }) => sideRemarks(path, side)),
  ];
}

function foldedText(count: number): string {
  if (count === 1) return '1 key that VMware rewrites by itself differs, too: --all shows it';
  return `${count} keys that VMware rewrites by itself differ, too: --all shows them`;
}

function sideRemarks(path: string, { malformed, ambiguous }: Comparison['before']): string[] {
  const lines = malformed === 1 ? '1 line that VMware does not read' : `${malformed} lines that VMware does not read`;
  const keys =
    ambiguous.length > 3
      ? `${ambiguous.slice(0, 3).join(', ')} and ${ambiguous.length - 3} more`
      : ambiguous.join(', ');
  return [
    ...(malformed === 0 ? [] : [`${path} has ${lines}: lint it`]),
    ...(ambiguous.length === 0 ? [] : [`${path} has lines that disagree on ${keys}: lint it`]),
  ];
}
