import { type CheckItem, type Checklist, type Status, type Step, verdictOf } from '../diagnosis/checklist.ts';
import type { Paint } from '../reporters/paint.ts';
import { sanitise } from '../reporters/sanitise.ts';
import type { Environment } from './color.ts';
import { wrap } from './wrap.ts';

type Marks = Readonly<Record<Status, string>>;

const SIGNS: Marks = { ok: '✔', bad: '✖', unknown: '?', note: '·' };
const PLAIN: Marks = { ok: '+', bad: 'x', unknown: '?', note: '-' };

/** The marks that a terminal can show: signs where the locale is of UTF-8, else letters. */
export function marksFor(env: Environment): Marks {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  const isWindows = process.platform === 'win32' && env.WT_SESSION !== undefined;
  return isWindows || /utf-?8/i.test(locale) ? SIGNS : PLAIN;
}

const CHECK = 'last power-on'.length;

const PLACES: Readonly<Record<Step['place'], string>> = {
  here: '',
  ESXi: 'on ESXi: ',
  Workstation: 'with Workstation: ',
  Fusion: 'with Fusion: ',
  vCenter: 'through vCenter: ',
  guest: '',
};

const VERDICTS = {
  ok: 'nothing stands in the way',
  bad: 'something stands in the way',
  unknown: 'cannot tell whether something stands in the way',
} as const;

/** A checklist for people. */
export function checklistText(checklist: Checklist, marks: Marks, width: number, paint: Paint): string {
  const { path, items, next } = checklist;
  const verdict = verdictOf(checklist);
  const shown = { ok: paint.good, bad: paint.bad, unknown: paint.strong }[verdict](VERDICTS[verdict]);
  const lines = [`${paint.path(sanitise(path))}: ${shown}`];
  for (const [index, item] of items.entries()) {
    lines.push(itemText(item, items[index - 1]?.check === item.check, marks, width, paint));
  }
  if (next.length > 0) lines.push('', `  ${paint.strong('Next:')}`);
  for (const { place, aim, commands } of next) {
    lines.push(`  ${PLACES[place]}${aim}`, ...commands.map((command) => `    ${sanitise(command)}`));
  }
  return `${lines.join('\n')}\n`;
}

function itemText(
  { check, status, text }: CheckItem,
  again: boolean,
  marks: Marks,
  width: number,
  paint: Paint,
): string {
  const color = { ok: paint.good, bad: paint.bad, unknown: paint.strong, note: paint.faint }[status];
  const name = (again ? '' : check).padEnd(CHECK);
  return `  ${color(marks[status])} ${name}  ${wrap(sanitise(text), width, CHECK + 6)}`;
}
