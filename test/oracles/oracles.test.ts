import { describe, expect, it } from 'vitest';
import { entryOf, type FileKind, toDocument } from '../../src/document/document.ts';
import { foldKey } from '../../src/document/key.ts';
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
    // Whoever drops a bare or an empty value, or takes its quotes for a part of it, sees the repair of one as a change of the setting.
    const announced = result.fixed
      .flatMap((one) => [...(one.fix?.sets ?? []), ...(one.key === undefined ? [] : [foldKey(one.key)])])
      .map((key) => Buffer.from(key, 'latin1').toString());
    return [{ name: `${name}, ${i > 0 ? 'unsafe' : 'safe'}`, before: text, after, announced }];
  });
}

/** A reader's own limit, by which it sees a change in a setting that nobody changed. */
interface Excuse {
  readonly readers: readonly string[];
  readonly reason: string;
  applies(key: string, change: Change): boolean;
}

const EXCUSES: readonly Excuse[] = [
  {
    readers: ['virt-v2v'],
    reason: 'knows no lone CR, so that the whole file is one line to it',
    applies: (_, { before }) => /\r(?!\n)/.test(before),
  },
  {
    readers: ['virt-v2v'],
    reason: 'drops a line with a comment, but takes one with a quote behind the comment for a value',
    applies: (key, { after }) => entryOf(toDocument(after), key)?.comment !== undefined,
  },
  {
    readers: ['virt-v2v'],
    reason: 'takes a byte order mark for a part of the first key',
    applies: (key, { before }) => before.startsWith('\xEF\xBB\xBF') && key.endsWith('.encoding'),
  },
  {
    readers: ['virt-v2v'],
    reason: 'loses itself at a quote inside a value, and reads what follows only after the repair',
    applies: (key, { before, after }) => {
      const [old, now] = [before, after].map((text) => entryOf(toDocument(text), key)?.value.bytes);
      return /=[ \t]*"[^"\r\n]*"[^"\s#]/.test(before) && old !== undefined && old === now;
    },
  },
  {
    readers: ['vmware-dictll', 'virt-v2v'],
    reason: 'is told of a key in bytes that are no UTF-8, which cannot be handed over as an argument',
    applies: (key) => key.includes('\uFFFD'),
  },
];

/** Whether the settings that a reader is surprised by have all an excuse. */
function excuse({ reader, line }: Answer, change: Change): Excuse | undefined {
  const surprising = (line.match(/(?<= [+~-])[^ ]+/g) ?? []).filter(
    (key) => !change.announced.includes(key) || key.includes('\uFFFD'),
  );
  return EXCUSES.find(
    (one) =>
      one.readers.includes(reader) && surprising.length > 0 && surprising.every((key) => one.applies(key, change)),
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
