import { type Document, toDocument } from '../../src/document/document.ts';
import { lint } from '../../src/engine/lint.ts';
import { nestingStateOf } from '../../src/engine/nesting-state.ts';
import type { FileResult, ReporterOptions, Summary } from '../../src/reporters/reporter.ts';
import type { Rule } from '../../src/rules/rule.ts';

/** Repeats whatever the file says, as no rule of ours should: the worst that a message can hold. */
export const parrot: Rule = {
  id: 'parrot',
  category: 'syntax',
  summary: '',
  why: '',
  severity: 'error',
  fix: 'safe',
  kinds: ['vmx', 'host', 'dictionary'],
  messages: { heard: '{key} is {value}' },
  sources: [],
  *check(document) {
    for (const line of document.lines) {
      if (line.kind !== 'entry') yield { message: 'heard', at: line.range, data: { key: '', value: '' } };
      else {
        yield {
          message: 'heard',
          at: line.value.range,
          key: line.key.text,
          data: { key: line.key.text, value: line.value.text },
          related: [line.key.range],
          fix: { edits: [{ range: line.value.range, text: line.value.bytes }], safety: 'safe', sets: [line.key.text] },
        };
      }
    }
  },
};

/** As a run in the folder `/project` has them. */
export const options: ReporterOptions = {
  version: '0.0.0',
  color: false,
  width: 80,
  rules: [parrot],
  standpoint: { folder: '/project', root: '/project' },
  began: new Date('2026-01-02T03:04:05Z'),
  nestingStateOf,
};

/** What a rule finds in a text. */
export function resultOf(path: string, text: string, rule: Rule = parrot): FileResult & { document: Document } {
  const document = toDocument(text);
  const diagnostics = lint(document, { rules: [{ rule, severity: 'error', options: {} }] });
  return { path, document, diagnostics, fixed: [], notes: [] };
}

/** The summary of a run in which nothing was found. */
export const emptySummary: Summary = {
  files: 0,
  counts: { error: 0, warning: 0, info: 0 },
  hidden: 0,
  suppressed: { comment: 0, configuration: 0, baseline: 0 },
  fixable: { safe: 0, unsafe: 0 },
  ignored: { files: 0, folders: 0 },
  fixed: 0,
  fixedFiles: 0,
  notLinted: [],
  notFixed: [],
  skipped: [],
  notes: [],
  effects: new Set(),
  interrupted: false,
  undo: undefined,
};
