import { oneOf } from '../analysis/traits.ts';
import { entryThatSays } from '../document/boolean.ts';
import { type Document, type Entry, entryOf } from '../document/document.ts';
import type { Finding, Rule } from './rule.ts';

const ENABLED = 'remotedisplay.vnc.enabled';
const ADDRESS = 'remotedisplay.vnc.ip';

/** In plain text, and in a form that hides it from nobody. */
const PASSWORDS = ['remotedisplay.vnc.password', 'remotedisplay.vnc.key'];

/** ESXi has no VNC server from here on. */
const FIRST_ESXI_WITHOUT = 7;

const rule: Rule = {
  id: 'open-vnc',
  category: 'security',
  summary: 'The console is served by VNC, or a VNC password stands in the file.',
  why: `The VNC server of a machine gives its console, before any login and without encryption, to whoever reaches the port: on every address of the host unless
RemoteDisplay.vnc.ip says otherwise. Its password is optional, has at most 8 characters that count, and stands in the .vmx in plain text; RemoteDisplay.vnc.key is
the same in a form that anybody can undo. Builders such as Packer switch VNC on and leave it so when they are cut short. ESXi has no such server from 7.0 on.`,
  severity: 'error',
  fix: 'none',
  kinds: ['vmx'],
  about: oneOf(ENABLED, ...PASSWORDS),
  messages: {
    open: '{key} is TRUE without a password: whoever reaches {where} has the console; set it to "FALSE" unless it is needed',
    local:
      '{key} is TRUE without a password, for this host alone ({where}): any of its users has the console; set it to "FALSE" unless it is needed',
    password:
      '{key} is TRUE: {where} gives the console, unencrypted, to whoever knows or guesses the password on line {related}; set it to "FALSE" unless it is needed',
    left: '{key} holds a password that anybody who has the file can read, and VNC is not on: take the line out',
  },
  guide: ['RemoteDisplay.vnc.enabled'],
  sources: [
    { evidence: 'documented', text: 'VMware Security Configuration Guides 5.5 to 6.7; STIG for vSphere 7.0' },
    {
      evidence: 'observed',
      text: 'hashicorp/packer-plugin-vmware switches VNC on for a build, and on newer ESXi must go through a websocket instead',
    },
  ],

  *check(document, { target }) {
    const enabled = entryThatSays(document, ENABLED, true);
    const passwords = PASSWORDS.flatMap((key) => entryOf(document, key) ?? []).filter(({ value }) => value.text !== '');
    const served = target?.product !== 'esxi' || target.major < FIRST_ESXI_WITHOUT;
    if (enabled !== undefined && served) yield serverFinding(document, enabled, passwords);
    else for (const { key } of passwords) yield leftFinding(key);
  },
};

function serverFinding(document: Document, { key, value }: Entry, passwords: readonly Entry[]): Finding {
  const address = entryOf(document, ADDRESS)?.value.text.trim() ?? '';
  const everywhere = /^(?:|0\.0\.0\.0|::|\[::\])$/.test(address);
  const local = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|\[::1\]|localhost)$/i.test(address);
  const where = `${portText(document)} of ${everywhere ? 'any address of the host' : address.slice(0, 40)}`;
  const finding = { at: value.range, key: key.text, data: { key: key.text, where } };
  if (passwords.length > 0) {
    return { ...finding, message: 'password', severity: 'warning', related: passwords.map((one) => one.range) };
  }
  return local ? { ...finding, message: 'local', severity: 'warning' } : { ...finding, message: 'open' };
}

function portText(document: Document): string {
  const port = entryOf(document, 'RemoteDisplay.vnc.port')?.value.text.trim() ?? '';
  return /^\d{1,5}$/.test(port) ? `port ${port}` : 'the VNC port';
}

function leftFinding(key: Entry['key']): Finding {
  return { message: 'left', at: key.range, key: key.text, data: { key: key.text }, severity: 'warning' };
}

export default rule;
