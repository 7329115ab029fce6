import type { Environment } from './color.ts';

/**
 * The arguments for what a step of a GitHub workflow gives as `with:`, by action.yml. A line is one argument, whatever is in it: no shell reads it.
 * @param env with the inputs as GitHub hands them over, `INPUT_` and the name in capitals.
 */
export function actionArguments(env: Environment): string[] {
  const formats = linesOf(env, 'format');
  // What goes to a file alone leaves the log, and the lines of the files, without a word.
  const isSilent = formats.length > 0 && formats.every((format) => format.includes('='));
  const since = linesOf(env, 'since').slice(0, 1);
  return [
    'lint',
    ...linesOf(env, 'preset').map((preset) => `--preset=${preset}`),
    ...formats.map((format) => `--format=${format}`),
    ...(isSilent ? ['--format=github'] : []),
    ...since.map((revision) => `--since=${revision}`),
    ...linesOf(env, 'args'),
    '--',
    ...linesOf(env, 'paths'),
  ];
}

function linesOf(env: Environment, name: string): string[] {
  const lines = (env[`INPUT_${name.toUpperCase()}`] ?? '').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
