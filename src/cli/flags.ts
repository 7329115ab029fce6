import { presets } from '../config/presets.ts';
import { reporters } from '../reporters/index.ts';

/**
 * A flag of the command line; the table is what is parsed and what `--help` prints. One that means another thing to other commands has a row for each
 * meaning, and takes the same in all.
 */
export interface Flag {
  readonly name: string;
  /** `value`: must be given one; `optional`: may, as `--flag=value` only; `switch`: none. */
  readonly takes: 'value' | 'optional' | 'switch';
  /** As help shows it behind the name: `=FILE`. */
  readonly value?: string;
  /** On if nothing is said: help shows it as `--no-NAME`. */
  readonly negative?: true;
  /** What `--no-NAME` does, where a flag that takes a value has that, too. */
  readonly without?: string;
  readonly group: string;
  readonly help: string;
  /** The commands that know it; `lint` where none is given. */
  readonly commands?: readonly string[] | 'all';
}

const SHOWN = 'What is shown';
const FIXING = 'Fixing';
const CHANGING = 'Changing';
const WRITTEN = 'Writing';
const FILES = 'Files';
const RULES = 'Rules';
const EDITING = ['set', 'unset', 'format'];
const WRITING = ['lint', 'undo', ...EDITING];
const ASKING = ['get', 'list', ...EDITING];
const LINTING = ['lint', ...ASKING];
const LOOKING = ['lint', 'print-config', ...ASKING];
const JUDGING = ['lint', 'print-config'];
const HOOKS = 'For hooks';

/** In the order of help. */
export const FLAGS: readonly Flag[] = [
  {
    name: 'fix',
    takes: 'switch',
    group: FIXING,
    help: 'Write the safe fixes: byte by byte, nothing else in a file changes.',
  },
  {
    name: 'unsafe-fixes',
    takes: 'switch',
    group: FIXING,
    help: 'With --fix or --diff: also those that somebody may not have meant.',
  },
  {
    name: 'fix-only',
    takes: 'switch',
    group: FIXING,
    help: 'As --fix, but report what was fixed and nothing else, whatever is left.',
  },
  {
    name: 'diff',
    takes: 'optional',
    value: '[=FILE]',
    group: FIXING,
    help: 'Write nothing, show what --fix would write. Redirected, or to FILE, it is a patch for git apply.',
  },
  {
    name: 'diff',
    takes: 'optional',
    value: '[=FILE]',
    group: CHANGING,
    help: 'Write nothing, show what would be written. Redirected, or to FILE, it is a patch for git apply.',
    commands: EDITING,
  },
  {
    name: 'check',
    takes: 'switch',
    group: CHANGING,
    help: 'Write nothing, tell which files would be changed, and exit 1 if there are any.',
    commands: EDITING,
  },
  {
    name: 'create',
    takes: 'switch',
    group: CHANGING,
    help: 'Make the files that are not there. Without it they are an error.',
    commands: ['set'],
  },
  {
    name: 'backup',
    takes: 'optional',
    value: '[=SUFFIX]',
    group: WRITTEN,
    help: 'Keep the old bytes of each file beside it, as NAME.bak or NAME with SUFFIX.',
    commands: ['lint', ...EDITING],
  },
  {
    name: 'force',
    takes: 'switch',
    group: WRITTEN,
    help: 'Also write files that are open in VMware, run, are suspended, have a snapshot with memory, or stand in a list of checksums. Never what cannot be written safely whatever you say: fully encrypted, read-only or changed meanwhile.',
    commands: ['lint', 'undo'],
  },
  {
    name: 'force',
    takes: 'switch',
    group: WRITTEN,
    help: 'Do what is known to be wrong of a key or a value, and write files, too, that are open in VMware, run, are suspended, have a snapshot with memory, or stand in a list of checksums. Never what cannot be written safely whatever you say: fully encrypted, read-only or changed meanwhile.',
    commands: EDITING,
  },
  {
    name: 'hardlinks',
    takes: 'value',
    value: '=break|refuse',
    group: WRITTEN,
    help: 'A file with other hard links: give it its own copy, so that the others keep the old bytes (break, the default), or leave it alone.',
    commands: WRITING,
  },
  {
    name: 'preserve-times',
    takes: 'switch',
    group: WRITTEN,
    help: 'Keep the modification time of what is written.',
    commands: WRITING,
  },
  {
    name: 'journal',
    takes: 'switch',
    negative: true,
    group: WRITTEN,
    help: 'Do not record what is written: it cannot be undone then.',
    commands: WRITING,
  },
  {
    name: 'dry-run',
    takes: 'switch',
    group: WRITTEN,
    help: 'With undo: write nothing, show which files would be restored.',
    commands: ['undo'],
  },

  {
    name: 'kind',
    takes: 'value',
    value: '=KIND',
    group: FILES,
    help: 'What the named files are: vmx, host, dictionary (only the syntax is checked), or auto: by path, then by content.',
    commands: LINTING,
  },
  {
    name: 'stdin-filename',
    takes: 'value',
    value: '=PATH',
    group: FILES,
    help: 'What the file on standard input (-) is called.',
    commands: LINTING,
  },
  {
    name: 'files-from',
    takes: 'value',
    value: '=FILE',
    group: FILES,
    help: 'Take paths from FILE too, one a line; - is standard input.',
    commands: LINTING,
  },
  {
    name: 'staged',
    takes: 'switch',
    group: FILES,
    help: 'Look at what git has staged, as it is in the index: what "git commit" would commit, whatever the work tree holds. Paths limit it.',
  },
  {
    name: 'since',
    takes: 'value',
    value: '=REVISION',
    group: FILES,
    help: 'Look at what commits have changed since REVISION of git, as the latest one has it. Paths limit it.',
  },
  {
    name: 'gitignore',
    takes: 'switch',
    negative: true,
    group: FILES,
    help: 'Search what .gitignore files exclude, too. A .vmxlintignore and the configuration hold all the same.',
    commands: LOOKING,
  },
  {
    name: '0',
    takes: 'switch',
    group: FILES,
    help: 'The paths of --files-from are separated by NUL.',
    commands: LINTING,
  },
  {
    name: 'where',
    takes: 'value',
    value: '=KEY=PATTERN',
    group: FILES,
    help: "Only files that set KEY to a value that PATTERN matches, such as 'guestOS=vmkernel*': * is any text, ? one character, without regard to case. May be repeated: all must hold.",
    commands: ASKING,
  },
  {
    name: 'max-file-size',
    takes: 'value',
    value: '=SIZE',
    group: FILES,
    help: 'Refuse larger files: bytes, or with K, M or G. Default: 4M.',
    commands: ['diff', ...LINTING],
  },

  {
    name: 'jobs',
    takes: 'value',
    value: '=NUMBER|auto',
    group: FILES,
    help: 'Lint with so many threads; auto is one for each processor. It pays from some forty thousand files on, and takes longer below twenty thousand. With --fix, --diff, --baseline, --statistics, --staged and --since there is one, the default.',
  },

  {
    name: 'config',
    takes: 'value',
    value: '=FILE',
    group: RULES,
    help: 'Go by this configuration, not by the nearest .vmxlint.yaml or .vmxlint.json, or "vmxlint" in package.json, up to the repository\'s folder.',
    without: 'Go by no configuration.',
    commands: LOOKING,
  },
  {
    name: 'preset',
    takes: 'value',
    value: '=NAME',
    group: RULES,
    help: `Begin with a preset: ${Object.keys(presets).join(', ')}. May be repeated.`,
    commands: JUDGING,
  },
  {
    name: 'target',
    takes: 'value',
    value: '=PRODUCT',
    group: RULES,
    help: 'The product that the files are for, such as esxi-8 or workstation-17.',
    commands: JUDGING,
  },
  {
    name: 'baseline',
    takes: 'value',
    value: '=FILE',
    group: RULES,
    help: 'Hide the findings that are known: those in FILE. They are not fixed either.',
  },
  {
    name: 'update-baseline',
    takes: 'switch',
    group: RULES,
    help: 'Write all that is found now in the files that are looked at to the baseline. It becomes known.',
  },
  {
    name: 'prune-baseline',
    takes: 'switch',
    group: RULES,
    help: 'Take out of the baseline what is found no more, and files that are no more.',
  },
  {
    name: 'inline-config',
    takes: 'switch',
    negative: true,
    group: RULES,
    help: 'Let no comment in a file silence what is found in it.',
    commands: JUDGING,
  },
  {
    name: 'rule',
    takes: 'value',
    value: "='ID: SEVERITY'",
    group: RULES,
    help: "Set a rule to error, warning, info or off, or to 'ID: [SEVERITY, {option: value}]'. May be repeated.",
    commands: JUDGING,
  },
  {
    name: 'fail-on',
    takes: 'value',
    value: '=SEVERITY',
    group: RULES,
    help: 'Exit 1 from this severity on: error (the default), warning or info.',
  },

  {
    name: 'max-warnings',
    takes: 'value',
    value: '=NUMBER',
    group: RULES,
    help: 'Exit 1 when there are more warnings than that.',
  },
  {
    name: 'format',
    takes: 'value',
    value: '=NAME[=FILE]',
    group: SHOWN,
    help: `${Object.keys(reporters).join(', ')}; to FILE if one is given. May be repeated. The default is stylish, in GitHub Actions github.`,
  },
  {
    name: 'format',
    takes: 'value',
    value: '=text|json',
    group: SHOWN,
    help: 'Text for people (the default), or JSON for programs.',
    commands: ['history', 'print-config', 'verify', 'doctor', 'diff', ...ASKING],
  },
  {
    name: 'format',
    takes: 'value',
    value: '=text|json|markdown',
    group: SHOWN,
    help: 'A line for each rule (the default), JSON for programs, or all about them as a page.',
    commands: ['rules'],
  },
  {
    name: 'host',
    takes: 'value',
    value: '=FILE',
    group: FILES,
    help: 'The file of the host that the machines run on.',
    without: 'Go by no file of a host.',
    commands: ['doctor'],
  },
  {
    name: 'print',
    takes: 'value',
    value: '=linux|windows|esxi',
    group: SHOWN,
    help: 'Print the line to run in a guest, or on an ESXi host, whose output this command reads; do nothing else.',
    commands: ['verify'],
  },
  {
    name: 'all',
    takes: 'switch',
    group: SHOWN,
    help: 'Also show what VMware rewrites by itself, and why it does; then that counts as a difference, too.',
    commands: ['diff'],
  },
  {
    name: 'git',
    takes: 'switch',
    group: FILES,
    help: 'Let git compare and merge .vmx files by what they mean.',
    commands: ['init'],
  },
  {
    name: 'show-secrets',
    takes: 'switch',
    group: SHOWN,
    help: 'Print passwords and keys, too.',
    commands: ['get', 'list'],
  },
  {
    name: 'statistics',
    takes: 'switch',
    group: SHOWN,
    help: 'Also tell how many findings each rule has, and where the time went.',
  },
  { name: 'quiet', takes: 'switch', group: SHOWN, help: 'Show errors only.' },
  {
    name: 'color',
    takes: 'switch',
    group: SHOWN,
    help: 'Colours always; --no-color: never. Else on a terminal, as NO_COLOR and FORCE_COLOR say.',
    commands: 'all',
  },
  { name: 'help', takes: 'switch', group: SHOWN, help: 'This text.', commands: 'all' },
  { name: 'version', takes: 'switch', group: SHOWN, help: 'The version.', commands: 'all' },

  {
    name: 'hook',
    takes: 'switch',
    group: HOOKS,
    help: 'Have each commit linted.',
    commands: ['init'],
  },
  { name: 'exit-non-zero-on-fix', takes: 'switch', group: HOOKS, help: 'Exit 1 when something was fixed.' },
  { name: 'force-exclude', takes: 'switch', group: HOOKS, help: 'Leave out what is excluded even if it is named.' },
  { name: 'pass-on-no-files', takes: 'switch', group: HOOKS, help: 'Exit 0 when there is no file to lint.' },
];

/** The flag of that name, without dashes. */
export function flagOf(name: string): Flag | undefined {
  return FLAGS.find((flag) => flag.name === name);
}

/** The flags that a command has, in the order of help. */
export function flagsOf(command: string): readonly Flag[] {
  return FLAGS.filter(({ commands = ['lint'] }) => commands === 'all' || commands.includes(command));
}
