import { expect, test } from 'vitest';
import { paintFor } from '../../src/reporters/paint.ts';
import type { Summary } from '../../src/reporters/reporter.ts';
import { summaryText } from '../../src/reporters/summary.ts';
import { emptySummary } from './results.ts';

function text(summary: Partial<Summary>): string {
  return summaryText({ ...emptySummary, ...summary }, paintFor(false));
}

test.each<[Partial<Summary>, string]>([
  [{}, '0 files\n'],
  [{ files: 1 }, '1 file, nothing to report\n'],
  [{ files: 2, counts: { error: 1, warning: 2, info: 3 } }, '2 files, 1 error, 2 warnings, 3 info\n'],
  [
    { files: 2, counts: { error: 3, warning: 0, info: 0 }, fixable: { safe: 2, unsafe: 1 } },
    '2 files, 3 errors (2 fixable with --fix, 1 more with --fix --unsafe-fixes)\n',
  ],
  [
    { files: 2, counts: { error: 0, warning: 1, info: 0 }, fixable: { safe: 0, unsafe: 1 }, hidden: 1 },
    '2 files, 1 warning (1 fixable with --fix --unsafe-fixes, 1 not shown)\n',
  ],
  [
    { files: 12, counts: { error: 3, warning: 0, info: 0 }, notFixed: [{ path: 'a.vmx', reason: 'is open' }] },
    '12 files, 3 errors, 1 not fixed: a.vmx: is open\n',
  ],
  [
    { files: 2, suppressed: { comment: 1, configuration: 2, baseline: 4 }, ignored: { files: 1, folders: 2 } },
    '2 files, nothing to report, 3 suppressed, 4 known, 1 file and 2 folders ignored\n',
  ],
  [
    { files: 2, ignored: { files: 2, folders: 0 }, skipped: [{ path: 'b', reason: 'is a link' }] },
    '2 files, nothing to report, 2 files ignored, 1 skipped: b: is a link\n',
  ],
  [{ files: 1, notLinted: [{ path: 'a', reason: 'is gone' }] }, '1 file, 1 not linted: a: is gone\n'],
  [
    { files: 3, notLinted: [{ path: 'a', reason: 'is gone' }], skipped: [{ path: 'b', reason: 'is a link' }] },
    '3 files, nothing to report, 1 not linted, 1 skipped\n  not linted  a: is gone\n  skipped     b: is a link\n',
  ],
  [
    { files: 2, fixed: 3, fixedFiles: 2, effects: new Set(['machine']) },
    '2 files, nothing left to report, 3 fixed in 2 files\nTo take effect: power each VM off and on again; a reboot of its guest is not enough.\n',
  ],
  [
    { files: 9, notes: [{ path: 'a', reason: 'was x', files: 8 }], interrupted: true },
    '9 files, nothing to report\n  note        a and 7 more: was x\nInterrupted: the files after these were not looked at.\n',
  ],
  [{ files: 1, undo: { run: undefined, lost: 0, trouble: undefined } }, '1 file, nothing to report\n'],
  [
    { files: 1, fixed: 1, fixedFiles: 1, undo: { run: 'ab12cd34', lost: 0, trouble: undefined } },
    '1 file, nothing left to report, 1 fixed in 1 file\nTo undo: vmxlint undo ab12cd34\n',
  ],
  [
    { files: 1, fixed: 1, fixedFiles: 1, undo: { run: undefined, lost: 1, trouble: '/x: is full\x1b' } },
    '1 file, nothing left to report, 1 fixed in 1 file\nNo undo: the journal could not be written: /x: is full\\x1b\n',
  ],
  [
    { files: 3, fixed: 3, fixedFiles: 3, undo: { run: 'ab12cd34', lost: 2, trouble: 'is full' } },
    '3 files, nothing left to report, 3 fixed in 3 files\nTo undo: vmxlint undo ab12cd34\nNo undo of 2 files: the journal could not be written: is full\n',
  ],
])('%j', (summary, expected) => {
  expect(text(summary)).toBe(expected);
});
