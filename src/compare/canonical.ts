import { createHash } from 'node:crypto';
import { contentOf, type Document } from '../document/document.ts';
import { unreadableReason } from '../document/nature.ts';
import { MASK, maskSecrets } from '../document/secrets.ts';
import { spellKey } from '../schema/pattern.ts';
import { compareKeys } from './order.ts';
import { exactText, type Setting, settingsById, visible, written } from './reading.ts';
import { isSecret } from './secret.ts';
import { isVolatile } from './volatile.ts';

/**
 * What a document means, as lines without terminators that two versions of a file can be compared by: `key = "value"` in the order of `compareKeys`, in
 * UTF-8, the key as VMware spells it (one that is not known in lower case), the value as VMware writes it. Comments, what VMware rewrites by itself,
 * and `.encoding` are left out.
 *
 * A secret is there with a mask that is the same for every secret: a digest would tell a short password to anybody who tries some. So it cannot be
 * seen here that one has changed.
 *
 * What VMware does not read follows, as comments. Of a document that is no text there is one line, with a digest, so that a change is seen all the same.
 */
export function canonicalLines(document: Document): string[] {
  const reason = unreadableReason(document);
  if (reason !== undefined) return [`# not read by VMware: the file ${reason} (${imprint(document)})`];
  const settings = [...settingsById(document).values()]
    .filter((setting) => !isLeftOut(setting, document))
    .sort((a, b) => compareKeys(a.id, b.id));
  const malformed = document.lines.filter((line) => line.kind === 'malformed');
  return [
    ...settings.flatMap(settingLines),
    ...malformed.map(
      (line) =>
        `# not read by VMware: ${visible(exactText(maskSecrets(contentOf(document, line)), document.encoding))}`,
    ),
  ];
}

/** Of all bytes: git shows a digest of these itself. */
function imprint({ text }: Document): string {
  const digest = createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 12);
  return `${text.length} bytes, SHA-256 ${digest}`;
}

function isLeftOut({ id, known }: Setting, { encoding }: Document): boolean {
  return isVolatile(known) || (id === '.encoding' && encoding.codec !== undefined);
}

function settingLines(setting: Setting): string[] {
  const { id, known, meanings } = setting;
  const key = visible(known === undefined ? id : spellKey(known.pattern, id));
  if (isSecret(setting)) return [`${key} = "${MASK}"`];
  return meanings.map((meaning) => `${key} = "${written(meaning)}"`);
}
