import { namesUs, type Plan } from './runner.ts';

const SHELL = /^#!.*\b(?:sh|bash|dash|ash|ksh|zsh)\b.*$/;

/**
 * The plan for a hook that is a shell script. What we add comes first: what is there may end in `exec` or `exit`.
 * @param text what is there; undefined where nothing is.
 * @param bare whether the script may have no `#!` line, since something else than the system starts it.
 */
export function scriptPlan(file: string, text: string | undefined, command: string, bare: boolean): Plan {
  const lines = `# What is staged is linted ("vmxlint init --hook").\n${command} || exit\n`;
  if (text === undefined) return { kind: 'write', file, text: bare ? lines : `#!/bin/sh\n${lines}` };
  if (namesUs(text)) return { kind: 'there', file };
  const byHand = (why: string): Plan => ({ kind: 'by hand', file, why, lines: `${command} || exit` });
  if (text.includes('\r') || text.includes('\0')) return byHand('is not plain text with the line ends of Unix');
  const [first = ''] = text.split('\n');
  if (!first.startsWith('#!')) return bare ? { kind: 'write', file, text: lines + text } : byHand('has no "#!" line');
  if (!SHELL.test(first)) return byHand('is not a shell script');
  const rest = text.slice(first.length + 1);
  return { kind: 'write', file, text: `${first}\n${lines}${rest}` };
}
