import type { Range } from '../text/edit.ts';
import { didYouMean } from './suggest.ts';
import { dataOf, type Members, type Tree } from './tree.ts';

/** A JSON schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** Takes note of what is wrong, and goes on. */
export type Report = (range: Range, message: string) => void;

/**
 * What a part of a configuration file may be: as a JSON schema for editors, and as a reader that says what is wrong and where. The tests hold the one
 * to the other.
 */
export interface Shape<T> {
  readonly schema: Schema;
  /** @returns undefined where something is wrong, which has been reported. */
  read(tree: Tree, report: Report): T | undefined;
}

/** Something, and where it is written. */
export interface Written<T> {
  readonly value: T;
  readonly at: Range;
}

/** A text of which `flawOf` says what is wrong with it, to be read after the text. */
export function text(
  description: string,
  flawOf: (text: string) => string | undefined,
  more: Schema = {},
): Shape<Written<string>> {
  return {
    schema: { type: 'string', minLength: 1, description, ...more },
    read(tree, report) {
      if (tree.kind !== 'scalar' || typeof tree.value !== 'string' || tree.value === '') {
        report(tree.range, `this must be a text, not ${shown(tree)}`);
        return undefined;
      }
      const flaw = flawOf(tree.value);
      if (flaw !== undefined) report(tree.range, flaw);
      return flaw === undefined ? { value: tree.value, at: tree.range } : undefined;
    },
  };
}

/** One of these, or a list of them. */
export function oneOrMore<T>(item: Shape<T>, description: string): Shape<readonly T[]> {
  const list = listOf(item, description);
  return {
    schema: { description, anyOf: [item.schema, { type: 'array', items: item.schema }] },
    read(tree, report) {
      if (tree.kind === 'list') return list.read(tree, report);
      const one = item.read(tree, report);
      return one === undefined ? undefined : [one];
    },
  };
}

/** A list; what is wrong in it is left out. */
export function listOf<T>(item: Shape<T>, description: string): Shape<readonly T[]> {
  return {
    schema: { type: 'array', items: item.schema, description },
    read(tree, report) {
      if (tree.kind === 'list') return tree.items.flatMap((one) => item.read(one, report) ?? []);
      report(tree.range, `this must be a list, not ${shown(tree)}`);
      return undefined;
    },
  };
}

type Fields = Readonly<Record<string, Shape<unknown>>>;

/** What is written of the members that there are, and where. */
export type Fielded<F extends Fields> = { readonly at: Range } & {
  readonly [Name in keyof F]?: (F[Name] extends Shape<infer T> ? T : never) | undefined;
};

/** A map that has these members and no others. */
export function fields<F extends Fields>(
  description: string,
  shapes: F,
  required: readonly (keyof F & string)[] = [],
): Shape<Fielded<F>> {
  const properties = Object.fromEntries(Object.entries(shapes).map(([name, { schema }]) => [name, schema]));
  return {
    schema: {
      type: 'object',
      description,
      properties,
      additionalProperties: false,
      ...(required.length > 0 && { required }),
    },
    read(tree, report) {
      if (tree.kind !== 'members') {
        report(
          tree.range,
          `this must be a map with members such as ${Object.keys(shapes).slice(0, 2).join(' and ')}, not ${shown(tree)}`,
        );
        return undefined;
      }
      const read = tree.members.flatMap(({ name, at, value }) => {
        const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
        if (shape === undefined) report(at, unknownName(name, Object.keys(shapes)));
        return shape === undefined ? [] : [[name, shape.read(value, report)]];
      });
      reportMissing(tree, required, report);
      return { ...Object.fromEntries(read), at: tree.range };
    },
  };
}

function reportMissing({ members, range }: Members, required: readonly string[], report: Report): void {
  for (const name of required) {
    if (!members.some((member) => member.name === name)) report([range[0], range[0]], `"${name}" is missing here`);
  }
}

/** What to say of a name that means nothing. */
export function unknownName(name: string, known: readonly string[]): string {
  return `"${name}" means nothing here${didYouMean(name, known) || `: there may be ${known.join(', ')}`}`;
}

/** What was written in the place of something else. */
export function shown(tree: Tree): string {
  if (tree.kind !== 'scalar') return tree.kind === 'list' ? 'a list' : 'a map';
  const json = JSON.stringify(dataOf(tree));
  return json === 'null' ? 'nothing' : json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
