/*
 * The reporters that a plain run does not need: in dist/ they are a file of their own, loaded when one of them is wanted (rolldown.config.ts).
 */
export { checkstyle } from './checkstyle.ts';
export { github } from './github.ts';
export { gitlab } from './gitlab.ts';
export { jsonl } from './jsonl.ts';
export { junit } from './junit.ts';
export { rdjson } from './rdjson.ts';
export { sarif } from './sarif.ts';
export { tap } from './tap.ts';
