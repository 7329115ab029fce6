import type { Io } from './io.ts';
import type { Words } from './words.ts';

/** A command: what help says of it, and the module that runs it, which is loaded when it is called. */
export interface Command {
  /** What is written behind the program's name. */
  readonly usage: string;
  /** One sentence. */
  readonly summary: string;
  /** What help for this command tells beside its flags. */
  readonly about?: string;
  /** What 0, 1 and 2 mean, where not as for `lint`. */
  readonly exits?: readonly [clean: string, findings?: string, failure?: string];
  readonly load: () => Promise<CommandModule>;
}

export interface CommandModule {
  /** @returns the exit status. @throws {UsageError | ConfigurationError} */
  readonly run: (words: Words, io: Io) => number | Promise<number>;
}

const PATHS =
  "Paths are files, folders (searched for .vmx, .vmtx and host files), patterns such as 'vms/**/*.vmx', or - for standard input; the current folder if there is none. What exists as it is written is never taken for a pattern or a flag.";

const ON_SETTINGS =
  'What exists as it is written is a path, and so is all that stands behind --; folders are searched as lint searches them, and - is standard input.';

/** In the order of help. The first word of the command line may be one of these; a file of that name is `./NAME`. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  lint: {
    usage: '[lint] [flags] [paths..]',
    summary: 'Lint .vmx files and host configuration (/etc/vmware/config), and repair them with --fix.',
    about: PATHS,
    load: () => import('./commands/lint.ts'),
  },
  get: {
    usage: 'get [flags] FILE.. KEY',
    summary: 'Print what a key is set to; of several files, or of folders, each value behind the name of its file.',
    about: `The key may be written in any case. Behind no name, and where no person looks at it, a value is printed as it is. ${ON_SETTINGS}`,
    exits: ['printed', 'the key is set in none of the files'],
    load: () => import('./commands/get.ts'),
  },
  list: {
    usage: 'list [flags] FILE.. [PATTERN]',
    summary: 'List what files set: all keys, or those that match a pattern such as scsi0*.',
    about: `Of several files, or of folders, each line begins with the name of its file. ${ON_SETTINGS}`,
    exits: ['listed', 'no key matches the pattern'],
    load: () => import('./commands/list.ts'),
  },
  set: {
    usage: 'set [flags] FILE.. KEY=VALUE..',
    summary: 'Set keys to values: only the bytes of the value change, or a line is added as VMware writes it.',
    about: `In each file all that is asked for is done, or nothing. Of a key that stands more than once, the first line stays. ${ON_SETTINGS}`,
    exits: ['done, or there was nothing to do', 'with --diff or --check: something to do'],
    load: () => import('./commands/set.ts'),
  },
  unset: {
    usage: 'unset [flags] FILE.. KEY..',
    summary: 'Take keys out, every line of them.',
    about: ON_SETTINGS,
    exits: ['done, or there was nothing to do', 'with --diff or --check: something to do'],
    load: () => import('./commands/unset.ts'),
  },
  format: {
    usage: 'format [flags] FILE..',
    summary: 'Write each entry as VMware does, key = "value"; comments, order and line ends stay, and what it says.',
    about: ON_SETTINGS,
    exits: ['done, or there was nothing to do', 'with --diff or --check: something to do'],
    load: () => import('./commands/format.ts'),
  },
  undo: {
    usage: 'undo [flags] [RUN]',
    summary: 'Restore the files that a run changed, byte for byte; the latest run if none is named.',
    exits: ['restored', 'a file was left alone, or refused'],
    load: () => import('./commands/undo.ts'),
  },
  history: {
    usage: 'history',
    summary: 'List the runs that can be undone.',
    exits: ['listed'],
    load: () => import('./commands/history.ts'),
  },
  explain: {
    usage: 'explain [RULE|KEY]',
    summary: 'Tell all about a rule, or about a key such as scsi0:0.fileName.',
    exits: ['told'],
    load: () => import('./commands/explain.ts'),
  },
  rules: {
    usage: 'rules',
    summary: 'List the rules.',
    exits: ['listed'],
    load: () => import('./commands/rules.ts'),
  },
  doctor: {
    usage: 'doctor [flags] [paths..]',
    summary: 'Tell what stands in the way of nesting in a machine, or on a host, and what to type next.',
    about:
      'Paths are files or folders, searched for .vmx, .vmtx and host files; the current folder if there is none. Of a machine its vmware.log is read, too: it tells what VMware read at the last power-on. Nothing is written. Where no file of a host is among the paths, and none is named by --host, those of this machine hold: ~/.vmware/preferences, ~/.vmware/config, /etc/vmware/config, /usr/lib/vmware/config.',
    exits: [
      'nothing stands in the way',
      'something does',
      'cannot tell, wrong usage, or a file that could not be read',
    ],
    load: () => import('./commands/doctor.ts'),
  },
  verify: {
    usage: 'verify [FILE]',
    summary: 'Tell whether a hypervisor can run in a machine: in this one, or where an output comes from.',
    about:
      'FILE, or standard input, is what a program has printed there: /proc/cpuinfo, lscpu, kvm-ok, virt-host-validate, systeminfo (Windows) or esxcfg-info (ESXi), recognised by its content. With neither, it is /proc/cpuinfo of this machine.',
    exits: ['virtualization is visible', 'it is not', 'cannot tell, wrong usage, or a failure'],
    load: () => import('./commands/verify.ts'),
  },
  diff: {
    usage: 'diff [flags] A B',
    summary: 'Tell what two files, or the machines in two folders, mean differently.',
    about:
      'Keys that were added, removed or have another value; order, the case of keys, spacing, comments, line ends and encodings do not count, nor does a machine that has moved. In two folders a machine is known by its uuid.bios, else by its path. One of two files can be -, standard input. Secrets are not shown.',
    exits: ['both mean the same', 'they differ'],
    load: () => import('./commands/diff.ts'),
  },
  textconv: {
    usage: 'textconv FILE',
    summary: 'Print what a file means, sorted and in one spelling, for git diff.',
    about:
      'Comments and what VMware rewrites by itself are left out; what VMware does not read comes last. Every secret is the same ***, so that one that has changed is not told.',
    exits: ['printed'],
    load: () => import('./commands/textconv.ts'),
  },
  merge: {
    usage: 'merge O A B [PATH [N]]',
    summary: 'Merge key by key, into A: for git merge.',
    about:
      'A is ours, B theirs, O what both have become of. What only one side has changed is taken; what both have changed in two ways stands between conflict markers, N characters long. Of what VMware rewrites by itself ours stays. Another language, such as a template, is merged by lines. Messages call the file PATH. "vmxlint init --git" tells git of all that.',
    exits: [
      'merged',
      'merged, with conflicts to be resolved',
      'no text: A is as it was; in a failure too, which is 255',
    ],
    load: () => import('./commands/merge.ts'),
  },
  init: {
    usage: 'init [--git | --hook]',
    summary: 'Write a configuration to begin with, .vmxlint.yaml; never over one that is there.',
    about:
      'With --git: let git compare and merge by what files mean. Writes the lines that are missing to .gitattributes of the repository, and tells what to type in each clone. With --hook: have each commit linted, by the first of pre-commit, lint-staged, husky, core.hooksPath and a hook of git that the repository uses. What cannot be added to for certain is left alone, and it tells what to add.',
    exits: ['written', 'with --hook: somebody must add what it tells'],
    load: () => import('./commands/init.ts'),
  },
  'print-config': {
    usage: 'print-config FILE',
    summary: 'Show what holds for a file, and where each part of it is said.',
    exits: ['shown'],
    load: () => import('./commands/print-config.ts'),
  },
  completion: {
    usage: 'completion',
    summary: 'Print a script for bash, zsh or fish that completes commands and flags.',
    exits: ['printed'],
    load: () => import('./commands/completion.ts'),
  },
};

/** Whether a word is the name of a command. */
export function isCommand(word: string): boolean {
  return Object.hasOwn(COMMANDS, word);
}
