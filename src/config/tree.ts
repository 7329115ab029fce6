import type { Range } from '../text/edit.ts';

/** What a configuration file says, as JSON and YAML both can say it. Ranges are offsets into its text, in UTF-16 code units. */
export type Tree = Scalar | List | Members;

export interface Scalar {
  readonly kind: 'scalar';
  readonly range: Range;
  readonly value: string | number | boolean | null;
}

export interface List {
  readonly kind: 'list';
  readonly range: Range;
  readonly items: readonly Tree[];
}

export interface Members {
  readonly kind: 'members';
  readonly range: Range;
  /** In the order of the file, no name twice. */
  readonly members: readonly Member[];
}

export interface Member {
  readonly name: string;
  readonly at: Range;
  readonly value: Tree;
}

/** What keeps a text from being a tree. */
export class SyntaxProblem extends Error {
  override readonly name = 'SyntaxProblem';
  readonly range: Range;

  constructor(range: Range, message: string) {
    super(message);
    this.range = range;
  }
}

/** How deep a tree may be: deeper than any configuration is, less deep than our own recursion goes. */
export const MOST_LEVELS = 32;

/** The tree as plain data. A member called `__proto__` is one like any other. */
export function dataOf(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(dataOf);
  return Object.fromEntries(tree.members.map(({ name, value }) => [name, dataOf(value)]));
}

/** The members of a map. @throws {SyntaxProblem} for a name that stands twice. */
export function membersOf(range: Range, members: readonly Member[]): Members {
  const names = new Set<string>();
  for (const { name, at } of members) {
    if (names.has(name)) throw new SyntaxProblem(at, `"${name}" stands here already`);
    names.add(name);
  }
  return { kind: 'members', range, members };
}

/** @throws {SyntaxProblem} where a tree goes too deep. */
export function checkLevel(level: number, range: Range): void {
  if (level > MOST_LEVELS) throw new SyntaxProblem(range, `this is nested more than ${MOST_LEVELS} levels deep`);
}
