/*
 * The JSON schema of what `json` (the whole document) and `jsonl` (`#/$defs/line`, each line) say; `npm run bundle` writes it to dist/report.schema.json.
 * Members may be added without a new `format`, so readers pass over those that they do not know.
 */

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: 'string', description });
const count = (description: string): Schema => ({ type: 'integer', minimum: 0, description });
const flag = (description: string): Schema => ({ type: 'boolean', description });
const oneOf = (values: readonly string[], description: string): Schema => ({ enum: values, description });
const listOf = (items: Schema, description: string): Schema => ({ type: 'array', items, description });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** @param optional the names of the members that are left out where they have no value. */
function object(
  description: string,
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', description, properties, required };
}

const head = {
  format: { const: 1, description: 'Goes up when a reader of the old format could misread the new one.' },
  vmxlint: text('The version of vmxlint.'),
};

const position = object('Where a person finds a byte.', {
  line: { type: 'integer', minimum: 1 },
  column: { type: 'integer', minimum: 1, description: 'In UTF-16 code units of the decoded line.' },
});

const place = {
  range: ref('range'),
  start: ref('position'),
  end: ref('position'),
};

const fix = object(
  'How it can be repaired; taken whole or not at all.',
  {
    safety: oneOf(['safe', 'unsafe'], 'safe: --fix makes it; unsafe: --fix --unsafe-fixes does.'),
    sets: listOf({ type: 'string' }, 'The settings (keys in lower case) that change; nothing else does.'),
    edits: listOf(
      object('One replacement.', {
        range: ref('range'),
        text: text('The new bytes, each as the character of that code.'),
      }),
      'On the file as it is; left out where a line holds a secret.',
    ),
    secret: { const: true, description: 'In place of the edits, where a line that they touch holds a secret.' },
  },
  ['edits', 'secret'],
);

const diagnostic = object(
  'A finding.',
  {
    rule: text('The id of the rule; "vmxlint explain RULE" tells about it.'),
    severity: oneOf(['error', 'warning', 'info'], 'As configured.'),
    message: text('What, where else, and what to do. Untrusted: it may quote the file.'),
    key: text('The setting that it is about, as written.'),
    ...place,
    related: listOf(
      object('A place.', { path: text('Of another file; left out for a place in this one.'), ...place }, ['path']),
      'The other places that the message speaks of.',
    ),
    fix,
  },
  ['key', 'fix'],
);

const silencer = object(
  'What silences it.',
  {
    kind: oneOf(['comment', 'configuration', 'baseline'], 'Where that is written.'),
    reason: text('Why the finding may stay, where the configuration says so.'),
    owner: text('Who answers for that.'),
    expires: text('The last day that it holds: YYYY-MM-DD.'),
  },
  ['reason', 'owner', 'expires'],
);

const file = {
  path: text(
    'As named or found; bytes that are not UTF-8 as U+FFFD. A file comes again, behind all others, with what only several files together show.',
  ),
  kind: oneOf(['vmx', 'host', 'dictionary'], 'What the file was taken for.'),
  encoding: text('What the file declares in .encoding.'),
  diagnostics: listOf(ref('diagnostic'), 'What is true of the file now, by place.'),
  fixed: listOf(ref('diagnostic'), 'What was repaired; the places are of texts that are gone.'),
  suppressed: listOf(ref('suppressed'), 'What is true of the file, too, but is to be silent; by place.'),
  notLinted: text('Why it could not be linted; to be read after the name and a colon.'),
  notFixed: text('Why nothing was written, though something could have been repaired.'),
  skipped: text('Why it was passed over while searching.'),
  notes: listOf({ type: 'string' }, 'What else there is to know.'),
};
const fileOptional = ['kind', 'encoding', 'notLinted', 'notFixed', 'skipped'];

const summary = {
  files: count('All that were named or found.'),
  errors: count('Findings, by severity.'),
  warnings: count(''),
  infos: count(''),
  hidden: count('Of them, those that --quiet keeps out of the report.'),
  suppressed: object('Findings that are silent, by what silences them; they count nowhere else.', {
    comment: count('A comment in the file.'),
    configuration: count('An entry of the configuration.'),
    baseline: count('The baseline.'),
  }),
  fixable: object('Findings that could be repaired and were not.', { safe: count(''), unsafe: count('') }),
  ignored: object('What was passed over because an ignore file or the configuration says so.', {
    files: count('Files that would have been linted.'),
    folders: count('Folders, whatever is in them.'),
  }),
  fixed: count('Findings that were repaired.'),
  fixedFiles: count('Files that were written.'),
  notLinted: count('Files that could not be linted.'),
  notFixed: count('Files that could have been repaired and were not written.'),
  skipped: count('Files that were passed over while searching.'),
  interrupted: flag('Whether the run ended before all files were looked at.'),
  undo: object(
    'How what was written can be undone; left out where nothing is recorded.',
    {
      run: text('For "vmxlint undo RUN"; left out where nothing was written or recorded.'),
      lost: count('Files that were written and cannot be restored.'),
      trouble: text('Why not.'),
    },
    ['run', 'trouble'],
  ),
};

const typed = (
  type: string,
  description: string,
  properties: Readonly<Record<string, Schema>>,
  optional?: readonly string[],
) => object(description, { type: { const: type }, ...properties }, optional);

/** Of draft 2020-12. */
export const reportSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A report of vmxlint: --format json; of --format jsonl each line is a "line" of the definitions',
  ...object('All results of a run.', {
    ...head,
    files: listOf(ref('file'), 'In the order of the run.'),
    summary: ref('summary'),
  }),
  $defs: {
    line: {
      oneOf: [
        typed('start', 'The first line.', head),
        typed('file', 'One for each file, as soon as it is done.', file, fileOptional),
        typed('summary', 'The last line; a report without it was cut short.', summary, ['undo']),
      ],
    },
    file: object('What became of one file.', file, fileOptional),
    summary: object('What became of all files.', summary, ['undo']),
    diagnostic,
    suppressed: object('A finding that is silent.', { by: silencer, finding: ref('diagnostic') }),
    range: {
      type: 'array',
      items: { type: 'integer', minimum: 0 },
      minItems: 2,
      maxItems: 2,
      description: 'Start and end: offsets in bytes, the end not included.',
    },
    position,
  },
};
