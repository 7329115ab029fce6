import { oneOf } from '../analysis/traits.ts';
import { booleanOf, entryThatSays } from '../document/boolean.ts';
import { entryOf } from '../document/document.ts';
import type { Rule } from './rule.ts';

/** A debugger's port into a guest, and where it listens if nothing else is said. */
const STUBS = ['32', '64'].map((bits) => ({
  listen: `debugstub.listen.guest${bits}`,
  remote: `debugstub.listen.guest${bits}.remote`,
  port: `debugstub.port.guest${bits}`,
  standard: `88${bits}`,
}));

const rule: Rule = {
  id: 'debug-stub',
  category: 'security',
  summary: 'A port is open through which a debugger controls the guest.',
  why: `debugStub.listen.guest32 and guest64 let a debugger attach to the machine from outside: it reads and writes all memory of the guest and steers its CPUs, without a
password, and the guest cannot see it. By default the port listens on the host alone, for all of its users; with .remote it listens for everybody who reaches the host.
Recipes for kernel debugging leave the lines behind.`,
  severity: 'warning',
  fix: 'none',
  kinds: ['vmx'],
  about: oneOf(...STUBS.flatMap(({ listen, remote }) => [listen, remote])),
  messages: {
    local:
      '{key} is TRUE: any user of the host can read and change all memory of the guest through port {port}; take the line out when the debugging is done',
    remote:
      '{key} is TRUE: whoever reaches port {port} of the host can read and change all memory of the guest; take the line out, and tunnel to the host instead',
  },
  sources: [
    { evidence: 'community', text: 'recipes for debugStub; CosmosOS/Cosmos switches it on to debug its kernel' },
  ],

  *check(document) {
    for (const { listen, remote: open, port, standard } of STUBS) {
      const remote = entryThatSays(document, open, true);
      const written = entryOf(document, port)?.value.text.trim() ?? '';
      const data = { port: /^\d{1,5}$/.test(written) ? written : standard };
      if (remote !== undefined && booleanOf(entryOf(document, listen)?.value.text ?? '') !== false) {
        const { key, value } = remote;
        yield {
          message: 'remote',
          at: value.range,
          key: key.text,
          data: { ...data, key: key.text },
          severity: 'error',
        };
        continue;
      }
      const local = entryThatSays(document, listen, true);
      if (local === undefined) continue;
      yield { message: 'local', at: local.value.range, key: local.key.text, data: { ...data, key: local.key.text } };
    }
  },
};

export default rule;
