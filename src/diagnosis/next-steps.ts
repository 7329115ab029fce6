import { type Document, entryOf } from '../document/document.ts';
import type { Diagnostic } from '../engine/diagnostic.ts';
import type { Place, Step } from './checklist.ts';
import type { Layer } from './layers.ts';
import { PROBES, type ProbedSystem } from './probes.ts';

/** A product that runs machines. */
export type Product = 'ESXi' | 'Workstation' | 'Fusion';

const ALL: readonly Product[] = ['ESXi', 'Workstation'];

/**
 * The products that a machine may be run by: by what its log says, else by where it lives and by the host's file; ESXi and Workstation where none of
 * these tells.
 */
export function productsOf(path: string, logged: string | undefined, layers: readonly Layer[]): readonly Product[] {
  const named = [logged ?? '', ...layers.map(({ document }) => entryOf(document, 'product.name')?.value.text ?? '')];
  for (const name of named) {
    if (/ESX/.test(name)) return ['ESXi'];
    if (/Fusion/.test(name)) return ['Fusion'];
    if (/Workstation|Player/.test(name)) return ['Workstation'];
  }
  const isEsxi = /^\/vmfs\//.test(path) || layers.some(({ document }) => document.settings.has('authd.soapserver'));
  return isEsxi ? ['ESXi'] : ALL;
}

/** What to do while something stands in the way that no repair of a file takes away. */
export function blockedSteps(path: string): Step[] {
  const file = shellWord(path);
  return [
    { place: 'here', aim: 'see what stands in the way, and take it away', commands: [`vmxlint ${file}`] },
    { place: 'here', aim: 'then look again', commands: [`vmxlint doctor ${file}`] },
  ];
}

/**
 * How to look at a file, and to repair what can be repaired.
 * @param diagnostics those that stand in the way.
 * @param inUse whether the machine's state forbids to write the file now.
 */
export function* repairSteps(path: string, diagnostics: readonly Diagnostic[], inUse: boolean): Generator<Step> {
  const file = shellWord(path);
  const safe = diagnostics.some(({ fix }) => fix?.safety === 'safe');
  const unsafe = diagnostics.some(({ fix }) => fix?.safety === 'unsafe');
  const when = inUse ? ' (once the machine is shut down and closed)' : '';
  yield { place: 'here', aim: 'see what is wrong', commands: [`vmxlint ${file}`] };
  if (safe)
    yield { place: 'here', aim: `repair it${when}`, commands: [`vmxlint --diff ${file}`, `vmxlint --fix ${file}`] };
  if (!safe && unsafe) {
    const aim = `repair it, if that is what you want${when}`;
    const flags = '--unsafe-fixes';
    yield { place: 'here', aim, commands: [`vmxlint --diff ${flags} ${file}`, `vmxlint --fix ${flags} ${file}`] };
  }
}

/** How to power a machine off and on again, in each product. @param set whether nesting is still to be switched on, too. */
export function* powerSteps(
  path: string,
  document: Document,
  products: readonly Product[],
  set: boolean,
): Generator<Step> {
  const name = shellWord(entryOf(document, 'displayName')?.value.text ?? 'NAME');
  const aim = 'shut the machine down and power it on';
  for (const product of products) {
    const commands = {
      ESXi: [
        'vim-cmd vmsvc/getallvms',
        'vim-cmd vmsvc/power.shutdown VMID',
        'vim-cmd vmsvc/reload VMID',
        'vim-cmd vmsvc/power.on VMID',
      ],
      Workstation: vmrun('ws', path),
      Fusion: vmrun('fusion', path),
    }[product];
    yield { place: product, aim, commands };
    if (product !== 'ESXi') continue;
    const nesting = set ? [`govc vm.change -vm ${name} -nested-hv-enabled=true`] : [];
    const power = [`govc vm.power -s ${name}`, ...nesting, `govc vm.power -on ${name}`];
    yield {
      place: 'vCenter',
      aim: set ? 'or switch it on there, between shutting down and powering on' : aim,
      commands: power,
    };
  }
}

/** Where to read on about the file of a host that stands in the way. */
export function hostFileStep(layers: readonly Layer[]): Step {
  const files = layers.filter(({ kind }) => kind === 'host').map(({ path }) => shellWord(path));
  return {
    place: 'here',
    aim: 'see what to do about the host',
    commands: files.map((file) => `vmxlint doctor ${file}`),
  };
}

/** How a change of a host's file comes into force. */
export function hostSteps(products: readonly Product[]): Step[] {
  if (!products.includes('ESXi')) return [];
  const commands = ['/sbin/auto-backup.sh', '/etc/init.d/hostd restart'];
  return [{ place: 'ESXi', aim: 'keep the change of the file, and have it read', commands }];
}

/** How to see, in the guest, whether it worked. */
export function verifyStep(document: Document): Step {
  const guest = entryOf(document, 'guestOS')?.value.text ?? '';
  const system: ProbedSystem = /^win/i.test(guest) ? 'windows' : /^vmkernel/i.test(guest) ? 'esxi' : 'linux';
  const place: Place = 'guest';
  return { place, aim: 'see whether it worked', commands: [`ssh GUEST ${remote(PROBES[system])} | vmxlint verify`] };
}

function remote(command: string): string {
  return command.includes('|') ? `'${command}'` : command;
}

function vmrun(type: string, path: string): string[] {
  const file = /["$`!%]/.test(path) ? shellWord(path) : `"${path}"`;
  return [`vmrun -T ${type} stop ${file} soft`, `vmrun -T ${type} start ${file}`];
}

/** A text as one word of a shell's. */
function shellWord(text: string): string {
  const word = text.startsWith('-') ? `./${text}` : text;
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
