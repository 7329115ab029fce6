import { styleText } from 'node:util';
import type { Severity } from '../rules/rule.ts';

type Style = Parameters<typeof styleText>[0];

/** Colours for what has been sanitised; none at all where the user wants none. */
export interface Paint {
  readonly severity: (severity: Severity, text: string) => string;
  readonly path: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const SEVERITY: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

export function paintFor(color: boolean): Paint {
  // The caller has decided: Node is not to look at its own standard output.
  const paint = (style: Style) => (text: string) =>
    color && text !== '' ? styleText(style, text, { validateStream: false }) : text;
  return {
    severity: (severity, text) => paint(SEVERITY[severity])(text),
    path: paint('underline'),
    good: paint('green'),
    bad: paint('red'),
    strong: paint('bold'),
    faint: paint('gray'),
  };
}
