import { configure } from '../config/configure.ts';
import { toDocument } from '../document/document.ts';
import { lint } from '../engine/lint.ts';
import { type Conclusion, factsOf, openSurvey } from '../engine/survey.ts';
import { sanitise } from '../reporters/sanitise.ts';
import type { ExampleFile } from '../rules/examples.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { fromUtf8 } from '../text/encoding.ts';

/** What a rule says of an example: of each file by itself, and of rules across files of all of them together. The files stand in one folder, alone. */
export function foundIn(rule: Rule, files: readonly ExampleFile[]): Pick<Conclusion, 'path' | 'diagnostics'>[] {
  // With the others on, too: some rules are about what is said of others.
  const configuration = configure(rules, {
    rules: { [rule.id]: rule.severity === 'off' ? 'warning' : rule.severity },
  });
  const names = new Set(files.map(({ path }) => path));
  const survey = openSurvey();
  const found = files.map(({ path, kind, text }) => {
    const document = toDocument(text, kind);
    const surroundings = { name: path, names, lock: undefined, manifests: [] };
    survey.add(path, factsOf(document, configuration, { path: `/${path}` }));
    return { path, diagnostics: lint(document, configuration, { surroundings }) };
  });
  return [...found, ...survey.conclude()].map(({ path, diagnostics }) => ({
    path,
    diagnostics: diagnostics.filter((one) => one.rule === rule.id),
  }));
}

/** The lines of an example's file, as they can be shown. */
export function shownLines({ text }: ExampleFile): string[] {
  const decoded = fromUtf8(text);
  const lines = decoded.replace(/(?:\r\n?|\n)$/, '').split(/\r\n?|\n/);
  return lines.map(sanitise);
}
