import type { ParsedNode } from 'yaml';
import type { Range } from '../text/edit.ts';
import { checkLevel, type Member, membersOf, SyntaxProblem, type Tree } from './tree.ts';

type Yaml = typeof import('yaml');

/**
 * Reads YAML 1.2, without what makes one thing of another: anchors, aliases and tags of one's own.
 * @throws {SyntaxProblem}
 */
export async function parseYaml(text: string): Promise<Tree> {
  const yaml = await import('yaml');
  const contents = contentsOf(yaml, text);
  return contents === undefined ? { kind: 'members', range: [0, 0], members: [] } : treeOf(yaml, contents, 0);
}

/** Not by `parseDocument`, which takes time squared to write out all that is wrong, and to look for names that stand twice. */
function contentsOf({ Composer, isScalar, Parser }: Yaml, text: string): ParsedNode | undefined {
  const composer = new Composer<ParsedNode, true>({ uniqueKeys: false });
  const [document, another] = [...composer.compose(new Parser().parse(text), true, text.length)];
  const [flaw] = [document, another].flatMap((one) => [...(one?.errors ?? []), ...(one?.warnings ?? [])]);
  if (flaw !== undefined) {
    const message = flaw.message.charAt(0).toLowerCase() + flaw.message.slice(1);
    throw new SyntaxProblem(flaw.pos, `this is not YAML that can be read: ${message}`);
  }
  if (another !== undefined) {
    const [start] = another.range;
    throw new SyntaxProblem([start, start], 'a second document has no place in a configuration');
  }
  const contents = document?.contents;
  const isNothing = contents == null || (isScalar(contents) && contents.source === '');
  return isNothing ? undefined : contents;
}

function treeOf(yaml: Yaml, node: ParsedNode, level: number): Tree {
  const range = rangeOf(node);
  checkLevel(level, range);
  if (yaml.isAlias(node)) throw new SyntaxProblem(range, 'anchors and aliases have no place in a configuration');
  if (yaml.isSeq(node)) {
    return { kind: 'list', range, items: node.items.map((item) => treeOf(yaml, item as ParsedNode, level + 1)) };
  }
  if (yaml.isMap(node)) {
    const pairs = node.items as { readonly key: ParsedNode; readonly value: ParsedNode | null }[];
    return membersOf(
      range,
      pairs.map(({ key, value }): Member => {
        const at = rangeOf(key);
        if (!yaml.isScalar(key)) throw new SyntaxProblem(at, 'a name is wanted here');
        const name = String(key.value);
        if (value === null) return { name, at, value: { kind: 'scalar', range: at, value: null } };
        return { name, at, value: treeOf(yaml, value, level + 1) };
      }),
    );
  }
  const { value } = node;
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return { kind: 'scalar', range, value: isPlain ? value : null };
}

function rangeOf({ range: [start, end] }: ParsedNode): Range {
  return [start, end];
}
