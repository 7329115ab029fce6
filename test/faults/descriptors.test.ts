import { expect, test } from 'vitest';
import { freshFolder, shell } from '../cli/command.ts';
import { makeTree } from './tree.ts';

const FILES = 300;

// Each file that is written takes two descriptors with --backup, and Node and getfattr want theirs. Only Linux tells how many there are.
test.skipIf(process.platform !== 'linux').each([64, 128, 512])(
  'of %i descriptors there are enough for any number of files',
  (limit) => {
    const folder = freshFolder();
    makeTree(`${folder}/tree`, FILES);
    const { status, stdout, stderr } = shell(
      `ulimit -n ${limit}; vmxlint --fix --backup=.bak --no-journal --quiet tree; find tree -name '*.bak' | wc -l`,
      { folder },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const [, fixed, files, backups] = /(\d+) fixed in (\d+) files$.*^(\d+)$/ms.exec(stdout) ?? [];
    expect(Number(files)).toBeGreaterThanOrEqual(FILES);
    expect([fixed, backups]).toEqual([files, files]);
    expect(stdout).not.toContain('too many open files');
  },
);
