import type { Schema } from '@cfworker/json-schema';

/*
 * What a row may say: one JSON schema for each kind of row, over its facts as they are written (src/schema/keys/index.ts, src/schema/guide.ts).
 */

const WORDS = String.raw`[\w+.:/-]+(?: \([1-9]\d*\))?`;
const NUMBER = String.raw`-?\d+`;
const SENTENCE = '^[A-Za-z0-9"].*[.)"]$';

/** The facts of a key, in the order in which a row has them. */
export const keySchema: Schema = {
  type: 'object',
  required: ['type', 'about', 'confidence', 'sources'],
  additionalProperties: false,
  properties: {
    type: {
      enum: [
        ...['boolean', 'yesno', 'integer', 'port', 'enum', 'string', 'filename', 'directory', 'list', 'guestos', 'mac'],
        ...['ipaddr', 'uuid', 'version', 'hexbytes', 'bits32', 'bits128', 'base64', 'blob', 'xml', 'secret'],
      ],
    },
    values: { type: 'string', pattern: `^${WORDS}(?:, ${WORDS})*(?:, \\.\\.\\.)?$` },
    range: { type: 'string', pattern: `^(?:${NUMBER}\\.\\.(?:${NUMBER})?|\\.\\.${NUMBER})$` },
    unit: { enum: ['bytes', 'KB', 'MB', 'GB', 'kHz', 'us', 'ms', 's', 'px', '%'] },
    default: { type: 'string' },
    examples: { type: 'string' },
    hardware: { type: 'string', pattern: String.raw`^(?:[3-9]|1\d|2[0-2])$` },
    scope: { enum: ['host', 'both'] },
    product: { enum: ['esxi', 'hosted', 'fusion'] },
    flags: {
      type: 'string',
      pattern: '^(?:managed|secret|path|required)(?:, (?:secret|path|required))*$',
    },
    status: { enum: ['legacy', 'obsolete', 'suspect', 'nonexistent', 'unverified'] },
    instead: { type: 'string' },
    about: { type: 'string', pattern: SENTENCE },
    confidence: { enum: ['high', 'medium', 'low', 'unverified'] },
    sources: { type: 'string', minLength: 1 },
  },
  if: { properties: { type: { const: 'enum' } } },
  // biome-ignore lint/suspicious/noThenProperty: it is what JSON Schema calls it.
  then: { required: ['values'] },
};

/** The facts of a setting of the guides, in the order in which a row has them. */
export const guideSchema: Schema = {
  type: 'object',
  required: ['expected', 'about', 'scg'],
  additionalProperties: false,
  properties: {
    expected: { type: 'string' },
    default: { type: 'string' },
    about: { type: 'string', pattern: '^[a-zA-Z0-9].*[^.]$' },
    scg: { type: 'string', pattern: String.raw`^\d\.\d(?:-\d\.\d)? [\w.-]+(?:, \d\.\d(?:-\d\.\d)? [\w.-]+)*$` },
    stig: {
      type: 'string',
      pattern: String.raw`^[A-Z\d-]+(?:/V-\d+)? (?:low|med)(?:, [A-Z\d-]+(?:/V-\d+)? (?:low|med))*$`,
    },
    cis: { type: 'string', pattern: String.raw`^[\d/]+ [\d.]+(?:, [\d/]+ [\d.]+)*$` },
    status: { enum: ['dropped', 'obsolete'] },
    note: { type: 'string' },
  },
};
