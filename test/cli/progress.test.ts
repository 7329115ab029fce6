import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, shell } from './command.ts';

const VM = '.encoding = "UTF-8"\nconfig.version = "8"\nvirtualHW.version = "19"\nguestOS = "debian12-64"\n';
const RENEWED = /\b[\d,]+ files\x1b\[\?2026l/;
const hasScript = execFileSync('sh', ['-c', 'command -v script || true']).length > 0;

let folder: string;
beforeAll(() => {
  folder = freshFolder();
  for (let i = 0; i < 3000; i++)
    writeFileSync(path.join(folder, `${i}.vmx`), i % 100 === 0 ? VM : `${VM}vhv.enable = "TRUE"\n`);
});

/** What a terminal gets of a run that takes longer than nobody minds: its first file comes late. */
function onTerminal(line: string, columns = 80, env: Readonly<Record<string, string>> = {}): string {
  const late = line.replace('vmxlint', '(sleep 1.1; cat 1.vmx) | vmxlint - .');
  return shell(`script -qec "stty cols ${columns}; ${late}" /dev/null`, { folder, env: { TERM: 'xterm', ...env } })
    .stdout;
}

describe.skipIf(!hasScript)('a long run', () => {
  test('shows on a terminal how far it has come, and then takes that away', () => {
    const shown = onTerminal('vmxlint');
    expect(shown).toMatch(RENEWED);
    expect(shown).toMatch(/3001 files, [^\n]*30 errors/);
    expect(shown.lastIndexOf('\x1b[?25h')).toBeGreaterThan(shown.lastIndexOf('\x1b[?25l'));
    // What is reported begins its line: nothing of what was shown is left before it.
    const heads = shown.split('\r\n').filter((text) => text.includes('.vmx'));
    expect(heads.length).toBe(30);
    expect(heads.filter((text) => !/^(?:.*\x1b\[1G\x1b\[0K)?\x1b\[4m\d+\.vmx\x1b\[24m$/.test(text))).toEqual([]);
  });

  test('shows it without colour, if the user has that so', () => {
    const shown = onTerminal('vmxlint', 80, { NO_COLOR: '1' });
    expect(shown).toMatch(RENEWED);
    expect(shown).not.toMatch(/\x1b\[\d*m/);
  });

  test.each([
    ['standard error is no terminal', 'vmxlint 2>&1 | cat', 80, {}],
    ['the terminal is no width wide, as that of pre-commit', 'vmxlint', 0, {}],
    ['the terminal is a dumb one', 'vmxlint', 80, { TERM: 'dumb' }],
    ['no colours are wanted', 'vmxlint --no-color', 80, {}],
    ['it runs in CI', 'vmxlint', 80, { CI: 'true' }],
  ])('is silent where %s', (_, line, columns, env) => {
    const shown = onTerminal(line, columns, env);
    expect(shown).toContain('3001 files, ');
    expect(shown).not.toContain('\x1b[?');
  });
});
