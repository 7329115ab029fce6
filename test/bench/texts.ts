import { type Random, randomFrom } from '../conformance/random.ts';

/*
 * Texts to measure on, as byte strings; the same for the same numbers, on every machine. A machine's file is made after what Workstation writes: about
 * 100 settings, 3 KB, and no rule that is on by default has anything to say of it.
 */

const GUESTS = ['ubuntu-64', 'debian12-64', 'rhel9-64', 'windows2019srv-64', 'centos8-64', 'sles15-64'] as const;
const WORDS = ['web', 'db', 'build', 'mail', 'cache', 'proxy', 'queue', 'ldap', 'batch', 'edge'] as const;

/** What the machine of this number has in its `.vmx`: clean, and like no other in its name, addresses and sizes. */
export function machineText(number: number): string {
  const random = randomFrom(number * 7919 + 1);
  const name = `${random.pick(WORDS)}-${number}`;
  const disks = 1 + random.below(2);
  const lines = [
    ...head(name, random),
    ...Array.from({ length: disks }, (_, disk) => diskLines(name, disk)).flat(),
    ...networkLines(number, random),
    ...BRIDGES,
    ...tail(name, random),
  ];
  return `${lines.join('\n')}\n`;
}

/** A file with one mistake that `--fix` repairs: its last two lines have run into one another. */
export function brokenMachineText(number: number): string {
  return `${machineText(number)}remotedisplay.maxconnections = "4"tools.guest.desktop.autolock = "TRUE"\n`;
}

/** A text of at least `size` bytes that repeats what `next` gives, cut after a whole piece. */
export function repeated(size: number, next: (index: number) => string): string {
  const pieces: string[] = [];
  for (let index = 0, length = 0; length < size; index++) {
    const piece = next(index);
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join('');
}

/** A machine with very many settings of its own, none of them wrong. */
export function longText(size: number): string {
  const random = randomFrom(3);
  const part = (index: number) => `guestinfo.part${index} = "${random.below(1e9)} of ${index % 1000}"\n`;
  const text = machineText(0);
  return text + repeated(size - text.length, part);
}

/** A file of lines of which VMware's reader understands none, of the kinds that people write. */
export function malformedText(lines: number): string {
  const kinds = ['this is no setting', 'key = "no end', 'two words = "x"', 'a = "b" c = "d"', '= "no key"', 'a = b c'];
  return Array.from({ length: lines }, (_, index) => `${kinds[index % kinds.length]} ${index}\n`).join('');
}

/** What has taken other parsers down or made them slow, by name; each about `size` bytes. */
export function worstCases(size: number): ReadonlyMap<string, string> {
  return new Map([
    ['malformed lines', repeated(size, (index) => `line ${index} is none\n`)],
    ['unclosed quotes', repeated(size, (index) => `k${index} = "\n`)],
    ['line ends', '\n'.repeat(size)],
    ['carriage returns', '\r'.repeat(size)],
    ['one line of blanks', ' '.repeat(size)],
    ['one line of equals signs', '='.repeat(size)],
    ['one line of quotes', `a = ${'"'.repeat(size)}`],
    ['one line of `= "`', '= "'.repeat(size / 3)],
    ['one comment', `#${'x'.repeat(size)}`],
    ['one value', `a = "${'x'.repeat(size)}"`],
    ['NUL bytes', '\0'.repeat(size)],
  ]);
}

function head(name: string, random: Random): string[] {
  return [
    '.encoding = "UTF-8"',
    'config.version = "8"',
    'virtualHW.version = "19"',
    `displayName = "${name}"`,
    `guestOS = "${random.pick(GUESTS)}"`,
    `memsize = "${1024 * (1 + random.below(16))}"`,
    'numvcpus = "4"',
    'cpuid.coresPerSocket = "2"',
    'vhv.enable = "TRUE"',
    `nvram = "${name}.nvram"`,
    'virtualHW.productCompatibility = "hosted"',
    'powerType.powerOff = "soft"',
    'powerType.powerOn = "soft"',
    'powerType.suspend = "soft"',
    'powerType.reset = "soft"',
    'vmci0.present = "TRUE"',
    'hpet0.present = "TRUE"',
    'tools.syncTime = "FALSE"',
    'scsi0.virtualDev = "lsilogic"',
    'scsi0.present = "TRUE"',
  ];
}

function diskLines(name: string, disk: number): string[] {
  return [
    `scsi0:${disk}.fileName = "${name}-${disk}.vmdk"`,
    `scsi0:${disk}.present = "TRUE"`,
    `scsi0:${disk}.redo = ""`,
  ];
}

function networkLines(number: number, random: Random): string[] {
  const bytes = [number >> 16, number >> 8, number].map((part) => (part & 0xff).toString(16).padStart(2, '0'));
  const uuid = Array.from({ length: 5 }, () => random.below(256).toString(16).padStart(2, '0'));
  const id = `56 4d ${uuid.join(' ')} 2f-34 aa d7 03 ba ${bytes.join(' ')}`;
  return [
    'ethernet0.connectionType = "nat"',
    'ethernet0.addressType = "generated"',
    'ethernet0.virtualDev = "e1000e"',
    'ethernet0.present = "TRUE"',
    `ethernet0.generatedAddress = "00:0c:29:${bytes.join(':')}"`,
    'ethernet0.generatedAddressOffset = "0"',
    `uuid.bios = "${id}"`,
    `uuid.location = "${id}"`,
  ];
}

const BRIDGES = [
  'pciBridge0.present = "TRUE"',
  'pciBridge0.pciSlotNumber = "17"',
  ...[4, 5, 6, 7].flatMap((bridge) => [
    `pciBridge${bridge}.present = "TRUE"`,
    `pciBridge${bridge}.virtualDev = "pcieRootPort"`,
    `pciBridge${bridge}.functions = "8"`,
    `pciBridge${bridge}.pciSlotNumber = "${17 + bridge}"`,
  ]),
];

function tail(name: string, random: Random): string[] {
  return [
    `extendedConfigFile = "${name}.vmxf"`,
    'floppy0.present = "FALSE"',
    'usb.present = "TRUE"',
    'ehci.present = "TRUE"',
    'sound.present = "TRUE"',
    'sound.autoDetect = "TRUE"',
    'sound.fileName = "-1"',
    'scsi0.pciSlotNumber = "16"',
    'usb.pciSlotNumber = "32"',
    'ethernet0.pciSlotNumber = "33"',
    'sound.pciSlotNumber = "34"',
    'ehci.pciSlotNumber = "35"',
    'svga.vramSize = "268435456"',
    'vmotion.checkpointFBSize = "4194304"',
    'vmotion.checkpointSVGAPrimarySize = "268435456"',
    'vmotion.svga.mobMaxSize = "268435456"',
    'vmotion.svga.graphicsMemoryKB = "262144"',
    `vmci0.id = "-${1_000_000_000 + random.below(1e9)}"`,
    'monitor.phys_bits_used = "45"',
    'gui.lastPoweredViewMode = "fullscreen"',
    'tools.upgrade.policy = "useGlobal"',
    'cleanShutdown = "TRUE"',
    'annotation = "Kept by the operations team.|0A|0ARebuilt every quarter from the golden image; ask before it is moved to other storage.|0ABacked up nightly, and kept for ninety days."',
    'ide1:0.present = "TRUE"',
    'ide1:0.deviceType = "cdrom-raw"',
    'ide1:0.fileName = "auto detect"',
    'ide1:0.startConnected = "FALSE"',
    'ide1:0.autodetect = "TRUE"',
    'usb_xhci.present = "TRUE"',
    'usb_xhci.pciSlotNumber = "192"',
    'migrate.hostlog = "./machine.hlog"',
    'softPowerOff = "TRUE"',
    ...[0, 1].flatMap((port) => [
      `usb:${port}.present = "TRUE"`,
      `usb:${port}.speed = "2"`,
      `usb:${port}.deviceType = "${port === 0 ? 'hid' : 'hub'}"`,
      `usb:${port}.port = "${port}"`,
      `usb:${port}.parent = "-1"`,
    ]),
    'toolsInstallManager.updateCounter = "1"',
    'toolsInstallManager.lastInstallError = "0"',
    'svga.guestBackedPrimaryAware = "TRUE"',
    `guestInfo.detailed.data = "architecture='X86' bitness='64' familyName='Linux' kernelVersion='6.1.0-${random.below(40)}-amd64'"`,
  ];
}
