import { describe, expect, it } from 'vitest';
import { entryOf, type FileKind, toDocument } from '../../src/document/document.ts';
import { fix } from '../../src/engine/fix.ts';
import { corpusFiles } from '../corpus.ts';
import { isReadable, recommended } from '../laws.ts';
import { caseFolders, casesOf } from '../rules/cases.ts';
import { type Answer, ask, READERS } from './ask.ts';

interface Source {
  readonly name: string;
  readonly text: string;
  readonly kind: FileKind | undefined;
}

const fixtures = caseFolders().flatMap((rule) =>
  casesOf(rule).map(({ name, text, kind }): Source => ({ name: `${rule}/${name}`, text, kind })),
);
const corpus = corpusFiles().map(({ id, text, kind }): Source => ({ name: id, text, kind }));

interface Change {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly announced: readonly string[];
}

/** What the safe fixes make of a file, and what the unsafe ones do where that is more. */
function changesOf({ name, text, kind }: Source): Change[] {
  if (!isReadable(text, kind)) return [];
  const document = toDocument(text, kind);
  const results = [false, true].map((unsafe) => fix(document, recommended(), { unsafe }));
  return results.flatMap((result, i) => {
    const after = result.document.text;
    if (after === text || (i > 0 && after === results[0]?.document.text)) return [];
    const announced = result.fixed
      .flatMap((one) => one.fix?.sets ?? [])
      .map((key) => Buffer.from(key, 'latin1').toString());
    return [{ name: `${name}, ${i > 0 ? 'unsafe' : 'safe'}`, before: text, after, announced }];
  });
}

/** A reader's own limit, by which it sees a change in a setting that nobody changed. */
interface Excuse {
  readonly reader: string;
  readonly reason: string;
  applies(key: string, change: Change): boolean;
}

const EXCUSES: readonly Excuse[] = [
  {
    reader: 'virt-v2v',
    reason: 'knows no lone CR, so that the whole file is one line to it',
    applies: (_, { before }) => /\r(?!\n)/.test(before),
  },
  {
    reader: 'virt-v2v',
    reason: 'drops a line with a comment, but takes one with a quote behind the comment for a value',
    applies: (key, { after }) => entryOf(toDocument(after), key)?.comment !== undefined,
  },
];

/** Whether the settings that a reader is surprised by have all an excuse. */
function excuse({ reader, line }: Answer, change: Change): Excuse | undefined {
  const surprising = (line.match(/(?<= [+~-])\S+/g) ?? []).filter((key) => !change.announced.includes(key));
  return EXCUSES.find(
    (one) => one.reader === reader && surprising.length > 0 && surprising.every((key) => one.applies(key, change)),
  );
}

const answers: Answer[] = [];
const excuses = new Set<string>();

describe.runIf(process.env.VMXLINT_ORACLES)('other readers see of a fix what it announced, and nothing else', () => {
  const changes = [...fixtures, ...corpus].flatMap(changesOf);

  it('is asked of many changes', () => {
    expect(changes.length).toBeGreaterThan(corpus.length > 0 ? 150 : 30);
  });

  it.each(changes)('$name', { timeout: 60_000 }, (change) => {
    const said = ask(change.before, change.after, change.announced).map((answer): Answer => {
      const found = answer.says === 'SURPRISE' ? excuse(answer, change) : undefined;
      if (found === undefined) return answer;
      excuses.add(found.reason);
      return { ...answer, says: 'excused' };
    });
    answers.push(...said);
    expect(said.filter(({ says }) => /[A-Z]{4}/.test(says)).map(({ line }) => line)).toEqual([]);
  });

  it('needs every excuse', () => {
    expect(EXCUSES.map(({ reason }) => reason).filter((reason) => !excuses.has(reason))).toEqual([]);
  });

  it('knows every reader, and each has read some files', () => {
    const words = ['ok', 'still refuses', 'now accepts', 'excused', 'NEWLY REFUSES', 'SURPRISE', 'ERROR'] as const;
    const count = (reader: string, word: string) =>
      answers.filter((one) => one.reader === reader && one.says === word).length;
    const rows = READERS.map((reader) => [reader, ...words.map((word) => String(count(reader, word)))]);
    console.log(
      [['reader', ...words], ...rows]
        .map((row) =>
          row
            .map((cell) => cell.padEnd(15))
            .join('')
            .trimEnd(),
        )
        .join('\n'),
    );
    for (const reader of READERS) expect(count(reader, 'ok'), reader).toBeGreaterThan(0);
  });
});
