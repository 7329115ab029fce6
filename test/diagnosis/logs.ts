/** Logs as VMware writes them, with invented values. */

export type Style = 'Workstation 7' | 'Workstation 14' | 'Workstation 17' | 'ESXi 5' | 'ESXi 8';

export const STYLES: readonly Style[] = ['Workstation 7', 'Workstation 14', 'Workstation 17', 'ESXi 5', 'ESXi 8'];

const PRODUCTS: Readonly<Record<Style, string>> = {
  'Workstation 7': 'VMware Workstation pid=4284 version=7.1.1 build=build-282343 option=Release',
  'Workstation 14': 'VMware Workstation pid=1598 version=14.0.0 build=build-6661328 option=Release',
  'Workstation 17': 'VMware Workstation pid=2080 version=17.5.0 build=build-22583795 option=Release',
  'ESXi 5': 'VMware ESX pid=5012 version=5.0.0 build=build-469512 option=Release',
  'ESXi 8': 'VMware ESX pid=2100 version=8.0.2 build=build-22380479 option=Release',
};

/** What VMware writes before a message; a sign goes on with the message before. */
function prefix(style: Style, sign: ':' | '+'): string {
  const plus = sign === '+' ? '+' : '';
  return {
    'Workstation 7': 'Aug 20 20:09:05.063: vmx| ',
    'Workstation 14': `2021-05-23T03:46:13.736+02:00| vmx| I125${sign} `,
    'Workstation 17': `2024-03-13T00:48:06.262Z In(05)${plus} vmx `,
    'ESXi 5': '2012-04-15T09:30:43.171Z| vmx| ',
    'ESXi 8': `2023-12-05T17:42:40.741Z In(05)${plus} vmx - `,
  }[style];
}

/** A line for each message; one that begins with a plus sign goes on with the one before. */
export function lines(style: Style, messages: readonly string[], eol = '\n'): string {
  return messages
    .map((message) => (message.startsWith('+') ? prefix(style, '+') + message.slice(1) : prefix(style, ':') + message))
    .map((line) => line + eol)
    .join('');
}

export function product(style: Style): string {
  return `Log for ${PRODUCTS[style]}`;
}

type Settings = Readonly<Record<string, string>>;

export interface Printed {
  readonly file?: string;
  readonly configuration: Settings;
  readonly host?: Settings;
  readonly user?: Settings;
  readonly commandLine?: Settings;
}

/** The dictionaries that VMware prints when a machine is powered on. */
export function dictionaries(
  style: Style,
  { file, configuration, host = {}, user = {}, commandLine = {} }: Printed,
): string[] {
  const quote = style === 'Workstation 7' ? '' : '"';
  const rows = (settings: Settings) =>
    Object.entries(settings).map(([key, value]) => `DICT ${key.padStart(24)} = ${quote}${value}${quote}`);
  const defaults = [
    'DICT --- USER DEFAULTS /root/.vmware/config',
    ...rows(user),
    'DICT --- HOST DEFAULTS /etc/vmware/config',
    ...rows({ libdir: '/usr/lib/vmware', ...host }),
    'DICT --- SITE DEFAULTS /usr/lib/vmware/config',
    ...rows({ libdir: '/usr/lib/vmware' }),
  ];
  return [
    'DICT --- GLOBAL SETTINGS /usr/lib/vmware/settings',
    'DICT --- NON PERSISTENT (null)',
    'DICT --- USER PREFERENCES /root/.vmware/preferences',
    ...rows({ 'pref.ws.session.window.count': '1' }),
    ...defaults,
    'DICT --- NONPERSISTENT',
    ...rows({ 'gui.available': 'TRUE' }),
    'DICT --- COMMAND LINE',
    ...rows({ 'gui.available': 'TRUE', ...commandLine }),
    'DICT --- RECORDING',
    `DICT --- CONFIGURATION${file === undefined ? '' : ` ${file} `}`,
    ...rows({ 'config.version': '8', ...configuration }),
    ...defaults,
    'DICT --- GLOBAL SETTINGS /usr/lib/vmware/settings',
  ];
}

/** The messages of one time that a machine is powered on. */
export function poweredOn(
  style: Style,
  printed: Printed,
  after: readonly string[] = ['VMX_PowerOn: ModuleTable_PowerOn = 1'],
): string[] {
  return [
    product(style),
    'Hostname=lab',
    'Transitioned vmx/execState/val to poweredOff',
    'PowerOn',
    'VMX_PowerOn: VMX build 22583795, UI build 22583795',
    ...dictionaries(style, printed),
    'ToolsISO: Unable to read signature file, ignoring.',
    ...after,
  ];
}

/** How VMware says that a machine could not be powered on. */
export function failure(style: Style, id: string, text: string, module: string): string[] {
  if (style === 'Workstation 17' || style === 'ESXi 8') {
    return [
      `Module '${module}' power on failed.`,
      'VMX_PowerOn: ModuleTable_PowerOn = 0',
      `+Power on failure messages: ${text}`,
      `+Module '${module}' power on failed.`,
      '+Failed to start the virtual machine.',
      '+',
      'Transitioned vmx/execState/val to poweredOff',
    ];
  }
  return [
    `Module '${module}' power on failed.`,
    'VMX_PowerOn: ModuleTable_PowerOn = 0',
    'Msg_Post: Error',
    `[${id}] ${text}`,
    `[msg.moduletable.powerOnFailed] Module '${module}' power on failed.`,
    '[msg.vmx.poweron.failed] Failed to start the virtual machine.',
    '----------------------------------------',
    'Transitioned vmx/execState/val to poweredOff',
  ];
}
