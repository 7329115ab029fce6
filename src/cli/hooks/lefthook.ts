import { namesUs, type Runner } from './runner.ts';

const FILES = ['lefthook', '.lefthook', '.config/lefthook'].flatMap((name) =>
  ['yml', 'yaml', 'json', 'jsonc', 'toml'].map((end) => `${name}.${end}`),
);

const LINES = `pre-commit:
  jobs:
    - name: vmxlint
      run: vmxlint --staged`;

/** https://lefthook.dev: its jobs may be laid out in so many ways that nobody but their author should add one. */
export const lefthook: Runner = {
  name: 'lefthook',

  plan(folder) {
    const file = FILES.find((name) => folder.has(name));
    if (file === undefined) return undefined;
    if (namesUs(folder.read(file) ?? '')) return { kind: 'there', file };
    return { kind: 'by hand', file, why: 'has jobs of its own', lines: LINES };
  },
};
