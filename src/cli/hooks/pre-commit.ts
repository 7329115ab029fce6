import { homepage } from '../homepage.ts';
import { version } from '../version.ts';
import { namesUs, type Plan, type Runner } from './runner.ts';

const FILE = '.pre-commit-config.yaml';

/** https://pre-commit.com */
export const preCommit: Runner = {
  name: 'pre-commit',

  async plan(folder) {
    const text = folder.read(FILE);
    if (text === undefined) {
      return folder.has(FILE) ? byHand('cannot be read') : undefined;
    }
    if (namesUs(text)) return { kind: 'there', file: FILE };
    const changed = await withHook(text);
    if (changed === undefined) return byHand('is not laid out in the usual way');
    const isInstalled = (folder.read('.git/hooks/pre-commit') ?? '').includes('pre-commit');
    const then = isInstalled ? undefined : 'Run "pre-commit install" once, so that git calls it.';
    return { kind: 'write', file: FILE, text: changed, ...(then !== undefined && { then }) };
  },
};

function byHand(why: string): Plan {
  return { kind: 'by hand', file: FILE, why, lines: hookLines('  ').trimEnd() };
}

function hookLines(indent: string): string {
  const lines = [`- repo: ${homepage}`, `  rev: v${version}`, '  hooks:', '    - id: vmxlint'];
  return lines.map((line) => `${indent}${line}\n`).join('');
}

/** The text with our hook behind the last of `repos`, all else as it was; undefined where that cannot be told for certain. */
async function withHook(text: string): Promise<string | undefined> {
  const { isSeq, parse, parseDocument } = await import('yaml');
  const document = parseDocument(text);
  const repos = document.get('repos');
  if (document.errors.length > 0 || text.includes('\r') || !isSeq(repos) || repos.flow) return undefined;
  const last = repos.items.at(-1);
  const range = typeof last === 'object' && last !== null && 'range' in last ? (last.range as number[]) : undefined;
  if (range?.[0] === undefined || range[1] === undefined) return undefined;
  const lineStart = text.lastIndexOf('\n', range[0] - 1) + 1;
  const indent = /^( *)- +/.exec(text.slice(lineStart))?.[1];
  if (indent === undefined) return undefined;
  // The end of a block lies behind its last line end, or in its last line.
  const found = text[range[1] - 1] === '\n' ? range[1] : text.indexOf('\n', range[1]) + 1;
  const end = found === 0 ? text.length : found;
  const before = text.slice(0, end);
  const changed = `${before}${before.endsWith('\n') ? '' : '\n'}${hookLines(indent)}${text.slice(end)}`;
  return isJustThat(parse(text), parse(changed), parse(hookLines(''))) ? changed : undefined;
}

/** Whether nothing else is told by the new text. */
function isJustThat(before: { repos: unknown[] }, after: unknown, added: unknown[]): boolean {
  return JSON.stringify({ ...before, repos: [...before.repos, ...added] }) === JSON.stringify(after);
}
