import { SaxesParser } from 'saxes';
import { expect } from 'vitest';
import { parse } from 'yaml';

/** Code points that no output may hold, whatever went in; tab and line feed are not among them. From and to. */
const HIDDEN: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xe0000, 0xe0fff],
];

/** The characters of an output that nobody would see. */
export function hiddenIn(text: string): string[] {
  return [...text].filter((char) => {
    const code = char.codePointAt(0) ?? 0;
    return HIDDEN.some(([from, to]) => code >= from && code <= to);
  });
}

/** What makes a log take a line for a command, in GitHub, Azure and TeamCity. */
const COMMAND = /##(?:vso|teamcity)?\[|^\s*::/m;

function isForPeople(output: string): void {
  expect(output).not.toMatch(COMMAND);
}

function isGithub(output: string): void {
  const lines = output.split('\n');
  const ours =
    /^::(?:error|warning|notice) title=vmxlint \([\w -]+\),file=[^:,]*(?:,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?)?::/;
  isForPeople(lines.filter((line) => !ours.test(line)).join('\n'));
}

function isJson(output: string): void {
  isForPeople(output);
  JSON.parse(output);
}

/** Fails on XML that is not well-formed. */
export function isXml(output: string): void {
  isForPeople(output);
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(output).close();
}

function isJsonLines(output: string): void {
  isForPeople(output);
  expect(output.endsWith('\n')).toBe(true);
  for (const line of output.slice(0, -1).split('\n')) JSON.parse(line);
}

/** A plan, and as many tests as it says; below some of them YAML, and nothing else. */
function isTap(output: string): void {
  isForPeople(output);
  const [version, ...lines] = output.replace(/^ {2}---\n((?: {2}.*\n)*?) {2}\.\.\.\n/gm, yamlBlock).split('\n');
  const tests = lines.filter((line) => /^(?:not )?ok \d+ - (?:[^\\#]|\\.)*(?: # SKIP .*)?$/.test(line));
  expect(version).toBe('TAP version 14');
  expect(lines.slice(tests.length)).toEqual([`1..${tests.length}`, '']);
}

function yamlBlock(_: string, block: string): string {
  expect(parse(block)).toBeTypeOf('object');
  return '';
}

/** How each format is read; each fails on an output that is none of its kind, or does more than it should. */
export const readers: Readonly<Record<string, (output: string) => void>> = {
  stylish: isForPeople,
  compact: isForPeople,
  json: isJson,
  github: isGithub,
  jsonl: isJsonLines,
  gitlab: isJson,
  sarif: isJson,
  junit: isXml,
  checkstyle: isXml,
  tap: isTap,
  rdjson: isJson,
};
