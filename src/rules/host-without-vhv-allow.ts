import { isMeant } from '../analysis/meaning.ts';
import { nestingEntry, obstacleToNesting } from '../analysis/nesting.ts';
import { entryThatSays } from '../document/boolean.ts';
import type { Document } from '../document/document.ts';
import { VHV_ALLOW } from '../schema/nesting.ts';
import { type Fact, type FileFact, type Rule, wholeFile } from './rule.ts';

type Options = {
  readonly esxi: 'any' | '5.0' | '>=5.1';
};

const rule: Rule<Options> = {
  id: 'host-without-vhv-allow',
  category: 'nested',
  summary: 'A machine nests, and the file of its host does not allow it.',
  why: `On ESXi 5.0 vhv.enable = "TRUE" in a .vmx is of no use while the host's /etc/vmware/config does not say vhv.allow = "TRUE". Only a run over both files shows it. A machine
belongs to the host whose file tree it is in (the folder that etc/vmware/config is in, of a backup or of the host itself). Where no machine of the run is in such a
tree, all are reported if no host of the run allows nesting.`,
  severity: 'off',
  fix: 'none',
  kinds: ['vmx', 'host'],
  messages: {
    absent: '{key} is TRUE, and of no use where the host does not allow it: add vhv.allow = "TRUE" to {related}',
    refused: '{key} is TRUE, and the host does not allow it: vhv.allow is FALSE in {related}',
  },
  options: {
    esxi: {
      enum: ['any', '5.0', '>=5.1'],
      default: 'any',
      description: 'Which ESXi the hosts run: from 5.1 on only an explicit FALSE counts.',
    },
  },
  sources: [
    { evidence: 'documented', text: 'VMware community document DOC-8970, "Running Nested VMs"' },
    { evidence: 'community', text: 'from ESXi 5.1 on vhv.allow is not necessary' },
  ],

  *collect(document, { options, path = '' }) {
    const file = path.replaceAll('\\', '/');
    if (document.kind === 'host') {
      yield hostFact(document, file, options);
      return;
    }
    const entry = nestingEntry(document);
    if (entry === undefined || obstacleToNesting(document) !== undefined) return;
    yield { at: entry.value.range, key: entry.key.text, value: file };
  },

  *conclude(facts) {
    const hosts = facts.filter(isHost);
    const byRoot = new Map(hosts.map((host) => [rootOf(host), host]));
    const machines = facts.filter((fact) => !isHost(fact));
    const treeless = machines.every((machine) => hostOf(machine.value, byRoot) === undefined);
    const noneAllows = hosts.every((host) => stateOf(host) !== 'allowed');
    for (const fact of machines) {
      const host = hostOf(fact.value, byRoot) ?? (treeless && noneAllows ? hosts[0] : undefined);
      const state = host === undefined ? 'allowed' : stateOf(host);
      if (host === undefined || state === 'allowed') continue;
      yield { about: fact, message: state, related: [host] };
    }
  },
};

/** The host in whose tree a file is: the nearest. */
function hostOf<F>(path: string, byRoot: ReadonlyMap<string, F>): F | undefined {
  for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
    const host = byRoot.get(path.slice(0, end + 1));
    if (host !== undefined || end === 0) return host;
  }
  return undefined;
}

type State = 'allowed' | 'absent' | 'refused';

/** The value of a host's fact: its state, and where its tree of files begins, behind a line end. */
function hostFact(document: Document, file: string, { esxi }: Options): Fact {
  const root = /^(.*\/)etc\/vmware\/config$/i.exec(file)?.[1] ?? '';
  const refused = entryThatSays(document, VHV_ALLOW, false);
  const at = refused?.value.range ?? wholeFile(document);
  const absent = esxi !== '>=5.1' && !isMeant(document, VHV_ALLOW);
  return { at, key: VHV_ALLOW, value: `${refused ? 'refused' : absent ? 'absent' : 'allowed'}\n${root}` };
}

function isHost({ value }: FileFact): boolean {
  return value.includes('\n');
}

function stateOf({ value }: FileFact): State {
  return value.slice(0, value.indexOf('\n')) as State;
}

function rootOf({ value }: FileFact): string {
  return value.slice(value.indexOf('\n') + 1);
}

export default rule;
