import type { Severity } from '../rules/rule.ts';
import type { Paint } from './paint.ts';
import type { Effect, Note, Remark, Summary } from './reporter.ts';
import { sanitise } from './sanitise.ts';

/** What must happen before VMware takes notice, in a sentence. */
export const EFFECTS: Readonly<Record<Effect, string>> = {
  machine: 'To take effect: power each VM off and on again; a reboot of its guest is not enough.',
  esxi: 'To take effect on an ESXi host: copy the file back, run /sbin/auto-backup.sh, and restart hostd (/etc/init.d/hostd restart).',
  workstation: 'To take effect on a Workstation or Fusion host: power its VMs off and on again.',
};

/** What happened to every file, for people: one line, and one more for each file of which more must be said. */
export function summaryText(summary: Summary, paint: Paint): string {
  const lists = [
    { name: 'not linted', remarks: summary.notLinted },
    { name: 'not fixed', remarks: summary.notFixed },
    { name: 'skipped', remarks: summary.skipped },
  ].filter(({ remarks }) => remarks.length > 0);
  const remarks = lists.flatMap((list) => list.remarks);
  const inline = remarks.length === 1 ? `: ${remarkText(remarks[0])}` : '';
  const parts = [
    count(summary.files, 'file'),
    ...findingParts(summary, paint),
    ...suppressedParts(summary, paint),
    ...(summary.fixed > 0 ? [paint.good(`${summary.fixed} fixed in ${count(summary.fixedFiles, 'file')}`)] : []),
    ...ignoredPart(summary, paint),
    ...lists.map(({ name, remarks }) => paint.bad(`${remarks.length} ${name}`)),
  ];
  const lines = [`${parts.join(', ')}${inline}`];
  if (inline === '') {
    for (const { name, remarks } of lists)
      for (const remark of remarks) lines.push(`  ${paint.bad(name.padEnd(10))}  ${remarkText(remark)}`);
  }
  for (const note of summary.notes) lines.push(`  ${paint.faint('note'.padEnd(10))}  ${noteText(note)}`);
  for (const effect of summary.effects) lines.push(EFFECTS[effect]);
  lines.push(...undoLines(summary));
  if (summary.interrupted) lines.push(paint.bad('Interrupted: the files after these were not looked at.'));
  return `${lines.join('\n')}\n`;
}

function undoLines({ undo, fixedFiles }: Summary): string[] {
  if (undo === undefined) return [];
  const { run, lost, trouble = '' } = undo;
  const which = lost < fixedFiles ? ` of ${count(lost, 'file')}` : '';
  return [
    ...(run === undefined ? [] : [`To undo: vmxlint undo ${run}`]),
    ...(lost === 0 ? [] : [`No undo${which}: the journal could not be written: ${sanitise(trouble)}`]),
  ];
}

function findingParts({ counts, hidden, fixable, fixed, files, notLinted, skipped }: Summary, paint: Paint): string[] {
  const found = [
    severityPart('error', counts.error, paint),
    severityPart('warning', counts.warning, paint),
    severityPart('info', counts.info, paint),
  ].filter((part) => part !== '');
  if (found.length === 0) {
    const linted = files - notLinted.length - skipped.length;
    if (linted === 0) return [];
    return [paint.good(fixed > 0 ? 'nothing left to report' : 'nothing to report')];
  }
  const repairs = [
    ...(fixable.safe > 0 ? [`${fixable.safe} fixable with --fix`] : []),
    ...(fixable.unsafe > 0
      ? [`${fixable.unsafe} ${fixable.safe > 0 ? 'more ' : 'fixable '}with --fix --unsafe-fixes`]
      : []),
    ...(hidden > 0 ? [`${hidden} not shown`] : []),
  ];
  if (repairs.length > 0) found.push(`${found.pop()} (${repairs.join(', ')})`);
  return found;
}

function suppressedParts({ suppressed: { comment, configuration, baseline } }: Summary, paint: Paint): string[] {
  return [
    ...(comment + configuration > 0 ? [paint.faint(`${comment + configuration} suppressed`)] : []),
    ...(baseline > 0 ? [paint.faint(`${baseline} known`)] : []),
  ];
}

function ignoredPart({ ignored: { files, folders } }: Summary, paint: Paint): string[] {
  const what = [...(files > 0 ? [count(files, 'file')] : []), ...(folders > 0 ? [count(folders, 'folder')] : [])];
  return what.length === 0 ? [] : [paint.faint(`${what.join(' and ')} ignored`)];
}

function severityPart(severity: Severity, number: number, paint: Paint): string {
  if (number === 0) return '';
  return paint.severity(severity, severity === 'info' ? `${number} info` : count(number, severity));
}

function remarkText(remark: Remark | undefined): string {
  return remark === undefined ? '' : `${sanitise(remark.path)}: ${sanitise(remark.reason)}`;
}

function noteText({ path, files, reason }: Note): string {
  const more = files > 1 ? ` and ${files - 1} more` : '';
  return `${sanitise(path)}${more}: ${sanitise(reason)}`;
}

/** `1 file`, `2 files`. */
function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
