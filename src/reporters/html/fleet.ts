import { entryOf } from '../../document/document.ts';
import type { NestingState } from '../../engine/nesting-state.ts';
import { projectPath } from '../../engine/project-path.ts';
import type { Severity } from '../../rules/rule.ts';
import { guestOf } from '../../schema/guest-os.ts';
import type { FileResult, ReporterOptions } from '../reporter.ts';
import { sanitise } from '../sanitise.ts';

/*
 * What the page shows of each file. All texts are sanitised here, and nowhere else.
 */

/** A machine, a host, or another file. */
export interface Item {
  readonly path: string;
  readonly kind: 'machine' | 'host' | 'other';
  /** What it calls itself; a host has no name but its path. */
  readonly name: string;
  /** What runs in it, or what it is. */
  readonly about: string;
  readonly hardware: string;
  /** The folder that it is counted in: the one in which its own folder is. */
  readonly folder: string;
  readonly nesting: NestingState | undefined;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly ShownFinding[];
  /** How many more there are. */
  readonly more: number;
  readonly fixed: number;
  readonly remarks: readonly string[];
}

export interface ShownFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

const ABOUT = { host: 'Host configuration', other: 'Other file' } as const;

/** Of one file; a page must stay one that a browser can open. */
const MOST_FINDINGS = 50;

const HOST_FILE =
  /(?:^|\/)(?:etc\/vmware\/config|VMware Fusion\/config|VMware(?: (?:Workstation|Player))?\/config\.ini)$/i;

/** What is to be shown of a file. */
export function itemOf(result: FileResult, { standpoint, nestingStateOf }: ReporterOptions): Item {
  const { document, diagnostics, fixed, notLinted, notFixed, skipped, notes } = result;
  const path = projectPath(result.path, standpoint);
  const text = (key: string) => (document === undefined ? '' : sanitise(entryOf(document, key)?.value.text ?? ''));
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  const kind = document?.kind === 'vmx' ? 'machine' : document?.kind === 'host' ? 'host' : 'other';
  return {
    path: sanitise(path),
    kind,
    name: (kind === 'machine' && text('displayName')) || sanitise(nameOf(path)),
    about:
      kind === 'machine' ? (guestOf(text('guestOS'))?.name ?? text('guestOS')) : text('product.name') || ABOUT[kind],
    hardware: kind === 'machine' ? text('virtualHW.version') : text('product.version'),
    folder: sanitise(folderOf(path)),
    nesting: document === undefined ? undefined : nestingStateOf(document),
    counts,
    findings: diagnostics.slice(0, MOST_FINDINGS).map(({ rule, severity, message, start }) => {
      return { rule, severity, message: sanitise(message), line: start.line, column: start.column };
    }),
    more: Math.max(0, diagnostics.length - MOST_FINDINGS),
    fixed: fixed.length,
    remarks: [
      ...(notLinted === undefined ? [] : [`not linted: ${notLinted}`]),
      ...(notFixed === undefined ? [] : [`not fixed: ${notFixed}`]),
      ...(skipped === undefined ? [] : [`skipped: ${skipped}`]),
      ...notes,
    ].map(sanitise),
  };
}

/** A file of which more was found out later, from other files. */
export function withFindings(item: Item, later: Item): Item {
  const { error, warning, info } = later.counts;
  const findings = [...item.findings, ...later.findings].slice(0, MOST_FINDINGS);
  const { counts } = item;
  return {
    ...item,
    counts: { error: counts.error + error, warning: counts.warning + warning, info: counts.info + info },
    findings,
    more: item.more + later.more + item.findings.length + later.findings.length - findings.length,
    remarks: [...item.remarks, ...later.remarks],
  };
}

/** A machine's own folder is called after it, and a host's file is deep in the host's: what counts is what these are in. */
function folderOf(path: string): string {
  if (HOST_FILE.test(path)) return parentOf(rootOf(path)) || '.';
  const folder = parentOf(path);
  const isOwn = folder.slice(folder.lastIndexOf('/') + 1).toLowerCase() === nameOf(path).toLowerCase();
  return (isOwn ? parentOf(folder) : folder) || '.';
}

/** Where the files of a host's file begin; empty where that is the project's folder. */
export function rootOf(path: string): string {
  return path.replace(HOST_FILE, '');
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  const name = HOST_FILE.test(path) ? rootOf(path) : path;
  return name.slice(name.lastIndexOf('/') + 1).replace(/\.(?:vmx|vmtx)$/i, '') || path;
}
