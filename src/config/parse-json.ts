// Looked at: `yaml`, which we have, reads JSON, but not with `//` comments; JSON.parse tells no places; comment-json none of values. jsonc-parser is
// what VS Code reads its own settings with.
import type { Node } from 'jsonc-parser';
import type { Range } from '../text/edit.ts';
import { checkLevel, type Member, membersOf, SyntaxProblem, type Tree } from './tree.ts';

/** Reads JSON, with comments and commas at the end of lists if somebody likes them. @throws {SyntaxProblem} */
export async function parseJson(text: string): Promise<Tree> {
  const { parseTree, printParseErrorCode } = await import('jsonc-parser');
  const errors: { error: number; offset: number; length: number }[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { allowTrailingComma: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new SyntaxProblem([0, 0], 'this is nested too deep'); // it calls itself for each level
  }
  const [first] = errors;
  if (first !== undefined) {
    const words = printParseErrorCode(first.error).replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    throw new SyntaxProblem([first.offset, first.offset + first.length], `this is not JSON: ${words.toLowerCase()}`);
  }
  if (root === undefined) throw new SyntaxProblem([0, 0], 'there is nothing in this file');
  return treeOf(root, 0);
}

function treeOf(node: Node, level: number): Tree {
  const range = rangeOf(node);
  checkLevel(level, range);
  const { type, value, children = [] } = node;
  if (type === 'array') return { kind: 'list', range, items: children.map((child) => treeOf(child, level + 1)) };
  if (type !== 'object') return { kind: 'scalar', range, value };
  return membersOf(
    range,
    children.flatMap(({ children: [name, member] = [] }): Member[] =>
      name === undefined || member === undefined
        ? []
        : [{ name: String(name.value), at: rangeOf(name), value: treeOf(member, level + 1) }],
    ),
  );
}

function rangeOf({ offset, length }: Node): Range {
  return [offset, offset + length];
}
