import { foreignLanguage } from '../document/nature.ts';
import { type Rule, wholeFile } from './rule.ts';

const rule: Rule = {
  id: 'not-a-dictionary',
  category: 'syntax',
  summary: 'The file is written in another language.',
  why: `A .vmx can be a Git LFS pointer whose content was never fetched, a template that some tool fills in, or the XML of a .vmxf under the wrong name. VMware would read
nothing sensible from it, and a repair would make it worse: nothing else is checked, and nothing is written.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx', 'host', 'dictionary'],
  foreign: true,
  messages: { foreign: 'this is {language}, not a VMware configuration: nothing else was checked' },
  sources: [{ evidence: 'observed', text: 'files named .vmx in public repositories' }],

  *check(document) {
    const language = foreignLanguage(document);
    if (language !== undefined) yield { message: 'foreign', at: wholeFile(document), data: { language } };
  },
};

export default rule;
