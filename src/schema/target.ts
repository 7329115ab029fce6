import { HARDWARE_VERSIONS } from './hardware.ts';

/** The product that files are for. */
export interface Target {
  /** As the user wrote it. */
  readonly name: string;
  readonly product: 'esxi' | 'workstation' | 'fusion';
  /** The first part of its version: 8 of ESXi 8.0 U2, 25 of Workstation 25H2. */
  readonly major: number;
  /** The highest `virtualHW.version` that it runs. */
  readonly hardware: number;
}

/** What users may call each product, and what the table of hardware versions calls it. */
const PRODUCTS: Readonly<Record<string, { readonly product: Target['product']; readonly name: RegExp }>> = {
  esx: { product: 'esxi', name: /^ESXi? / },
  esxi: { product: 'esxi', name: /^ESXi? / },
  workstation: { product: 'workstation', name: /^Workstation / },
  player: { product: 'workstation', name: /^Workstation / },
  fusion: { product: 'fusion', name: /^Fusion / },
};

/**
 * The target of a name: a product and as much of its version as is known: `esxi-8`, `esxi-8.0u2`, `workstation-17.5`, `fusion-25h2`. What is left out may
 * be anything, so that `esxi-8` runs what any ESXi 8 runs. Undefined for a product or a version that there is not.
 */
export function targetOf(name: string): Target | undefined {
  const [, word = '', version = ''] = /^([a-z]+)-(\d{1,2}(?:\.\d{1,2})?(?:h\d)?(?: ?u\d{1,2})?)$/i.exec(name) ?? [];
  const known = Object.hasOwn(PRODUCTS, word.toLowerCase()) ? PRODUCTS[word.toLowerCase()] : undefined;
  if (known === undefined) return undefined;
  const wanted = numbersOf(version.replace(/^(\d+) ?u/i, '$1.0u'));
  const [major = 0] = wanted;
  const releases = releasesOf(known.name);
  const hardware = releases.filter((release) => isUpTo(release.version, wanted)).map((release) => release.hardware);
  return releases.some((release) => release.version[0] === major)
    ? { name, product: known.product, major, hardware: Math.max(...hardware) }
    : undefined;
}

/** Names of targets, for messages: each product with each first part of its version, oldest first. */
export function targetNames(): string[] {
  return ['esxi', 'workstation', 'fusion'].flatMap((word) => {
    const majors = releasesOf(PRODUCTS[word]?.name ?? /$./).map(({ version: [major = 0] }) => major);
    return [...new Set(majors)].map((major) => `${word}-${major}`);
  });
}

/**
 * Whether a key is read by the target; by some product, where none was named.
 * @param product the only one that reads it, as a known key has it.
 */
export function isReadBy(target: Target | undefined, product: 'esxi' | 'hosted' | 'fusion' | undefined): boolean {
  if (target === undefined || product === undefined || product === target.product) return true;
  return product === 'hosted' && target.product !== 'esxi';
}

interface Release {
  readonly version: readonly number[];
  readonly hardware: number;
}

/** The releases that brought a hardware version, of all products with such a name, oldest first. */
function releasesOf(name: RegExp): Release[] {
  return HARDWARE_VERSIONS.flatMap(({ version: hardware, products }) =>
    products
      .filter((product) => name.test(product))
      .map((product) => ({ version: numbersOf(product.replace(name, '')), hardware })),
  );
}

/** `8.0 U2` is 8, 0, 2; `25H2` is 25, 2. */
function numbersOf(version: string): number[] {
  return (version.match(/\d+/g) ?? []).map(Number);
}

/** Whether a release came no later than the newest of those that are wanted. */
function isUpTo(release: readonly number[], wanted: readonly number[]): boolean {
  for (const [i, number] of wanted.entries()) {
    const other = release[i] ?? 0;
    if (other !== number) return other < number;
  }
  return true;
}
