import { expect, it } from 'vitest';
import type { Foreseen } from '../../src/cli/lint-file.ts';
import { fromAnswer, toAnswer } from '../../src/cli/portable.ts';
import { configure } from '../../src/config/configure.ts';
import { toDocument } from '../../src/document/document.ts';
import type { FileResult } from '../../src/reporters/reporter.ts';

const configuration = configure([], {});
const project = { suppressions: [], resolve: () => ({ configuration }) } as never;
const PATH = 'a/b.vmx';
const clean: FileResult = { path: PATH, document: undefined, diagnostics: [], suppressed: [], fixed: [], notes: [] };
const fact = { active: { rule: { id: 'x' } }, key: 'k', value: 'v', by: undefined };

function outcomeOf(result: Partial<FileResult>, more: Partial<Foreseen> = {}): Foreseen {
  return { result: () => ({ ...clean, ...result }), facts: [], failed: false, ...more };
}

it('a clean file is one word, and the same on the other side', () => {
  const answer = toAnswer(outcomeOf({}), project);
  expect(answer).toBe('clean');
  const back = fromAnswer(answer, PATH, project) as Foreseen;
  expect({ ...back, result: back.result() }).toEqual({ result: clean, facts: [], failed: false });
});

it.each([
  ['notes', outcomeOf({ notes: ['is odd'] })],
  ['what is suppressed', outcomeOf({ suppressed: [{ diagnostic: {} as never, by: 'comment' }] })],
  ['what was found', outcomeOf({ diagnostics: [{} as never] })],
  ['what was repaired', outcomeOf({ fixed: [{} as never] })],
  ['a document', outcomeOf({ document: toDocument('') })],
  ['that it could not be linted', outcomeOf({ notLinted: 'is no text' })],
  ['that it failed', outcomeOf({}, { failed: true })],
  ['facts', outcomeOf({}, { facts: [fact as never] })],
])('one is not that has %s', (_, outcome) => {
  expect(toAnswer(outcome, project)).toMatchObject({ result: { path: PATH } });
});
