import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';
import { parse } from 'yaml';
import sheet from '../../src/reporters/html/page.css?raw';
import page from '../../src/reporters/html/page.js?raw';

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
  [0xfdd0, 0xfdef],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfffe, 0xffff],
  [0x1fffe, 0x1ffff],
  [0xe0000, 0xe0fff],
  [0x10fffe, 0x10ffff],
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

/** A page whose only script and style are ours, and that loads nothing, whatever the browser allows. */
function isHtml(output: string): void {
  isForPeople(output.replace(page, '').replace(sheet, ''));
  const errors: string[] = [];
  const document = parseHtml(output, { onParseError: ({ code }) => void errors.push(code) });
  expect(errors).toEqual([]);
  const scripts: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      expect(ALLOWED).toContain(node.tagName);
      const [content] = node.childNodes;
      if (node.tagName === 'script' || node.tagName === 'style') {
        scripts.push(content !== undefined && 'value' in content ? content.value : '');
        expect(node.attrs).toEqual([]);
      }
      for (const { name } of node.attrs)
        expect(name).not.toMatch(/^(?:on|src|href|style|action|formaction|data$|xlink|srcdoc|ping|background|poster)/);
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(document);
  expect(scripts).toEqual([sheet, page]);
  const hashes = [sheet, page].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  const policy = `default-src 'none'; script-src ${hashes[1]}; style-src ${hashes[0]}; base-uri 'none'; form-action 'none'`;
  expect(output.slice(0, output.indexOf('<style>'))).toContain(
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  );
}

/** The elements of the page: none that loads, runs or frames anything but these two. */
const ALLOWED =
  'html head meta title style body header h1 h2 h3 span p main section div strong small ol ul li button svg rect details summary form input select option output table thead tbody tr th td code script'.split(
    ' ',
  );

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
  html: isHtml,
};
