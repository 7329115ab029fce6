import { readFileSync } from 'node:fs';
import path from 'node:path';

/* What users paste, as the README shows it: `fixtures/integrations/<where>/`. */

export const root = path.join(import.meta.dirname, '../..');

/** The address in the snippets. There is nothing at it before the first release: tests put a clone in its place. */
export const ADDRESS = `https://github.com/${repositoryName()}`;

/** The text of a snippet. */
export function snippet(file: string): string {
  return readFileSync(path.join(root, 'fixtures/integrations', file), 'utf8');
}

/** `OWNER/NAME`, of package.json. */
function repositoryName(): string {
  const { repository } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return /^git\+https:\/\/github\.com\/(.+)\.git$/.exec(repository.url)?.[1] ?? '';
}
