import type { Configuration } from '../config/configuration.ts';
import { configure } from '../config/configure.ts';
import type { Document } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { Diagnostic } from '../engine/diagnostic.ts';
import { overriddenStates } from '../engine/guard.ts';
import { lint } from '../engine/lint.ts';
import { rules } from '../rules/index.ts';
import { VHV_ALLOW, VHV_ENABLE } from '../schema/nesting.ts';
import type { CheckItem, Checklist, Step } from './checklist.ts';
import { checkLastPowerOn, type Log } from './last-power-on.ts';
import { decide, type Layer } from './layers.ts';
import {
  blockedSteps,
  hostFileStep,
  hostSteps,
  powerSteps,
  productsOf,
  repairSteps,
  verifyStep,
} from './next-steps.ts';
import { checkPrerequisites } from './prerequisites.ts';
import { checkAllow, checkEnable, checkPreferences, troubleText } from './switches.ts';

/** A machine, and what is known beside its file. */
export interface Machine {
  /** For display. */
  readonly path: string;
  readonly document: Document;
  /** What stands beside the file; without it nothing is said of locks and suspended states. */
  readonly surroundings?: Surroundings | undefined;
  /** The files of its host, of the user and of the site, as far as they are at hand. */
  readonly layers?: readonly Layer[];
  readonly log?: Log | undefined;
}

/** What the files are linted by: whatever a project or a comment silences, what stands in the way does. */
const RECOMMENDED: Configuration = { ...configure(rules), suppressions: { inline: false } };

const NESTED: ReadonlySet<string> = new Set(rules.filter(({ category }) => category === 'nested').map(({ id }) => id));

/** Rules whose errors are a danger, and keep no machine from running. */
const SECURITY: ReadonlySet<string> = new Set(
  rules.filter(({ category }) => category === 'security').map(({ id }) => id),
);

/** What stands in the way of nesting in a machine. */
export function examineMachine(machine: Machine): Checklist {
  const { path, document, surroundings, layers = [], log } = machine;
  const own: Layer = { kind: 'machine', path, document, own: true };
  const diagnostics = lint(document, RECOMMENDED, { path, surroundings });
  const enable = checkEnable(own, layers);
  const power = checkLastPowerOn(log, { path, document, enabled: enable.status === 'ok' });
  const allow = checkAllow(document, layers);
  const prerequisites = [...checkPrerequisites(document, diagnostics)];
  const file = checkFile(diagnostics);
  const state = checkState(document, surroundings);
  const items = [enable, allow, ...checkPreferences(layers), ...prerequisites, file, ...state, ...power.items];
  const isHopeless = prerequisites.some(({ check }) => check === 'guest');
  return { path, kind: 'machine', items, next: isHopeless ? [] : [...steps()] };

  function* steps(): Generator<Step> {
    const products = productsOf(path, power.product, layers);
    if (prerequisites.some(({ status }) => status === 'bad')) {
      yield* blockedSteps(path);
      return;
    }
    const isWrong = enable.status === 'bad' || file.status === 'bad';
    const hindering = diagnostics.filter(({ rule, severity }) => severity === 'error' || NESTED.has(rule));
    if (isWrong) yield* repairSteps(path, hindering, state.length > 0);
    if (allow.status === 'bad') yield hostFileStep(layers);
    if (isWrong || power.stale || power.failed) yield* powerSteps(path, document, products, enable.status !== 'ok');
    yield verifyStep(document);
  }
}

/** What stands in the way of nesting on a host, by its own file. */
export function examineHost({ path, document }: Omit<Layer, 'kind'>): Checklist {
  const layers: readonly Layer[] = [{ kind: 'host', path, document, own: true }];
  const diagnostics = lint(document, RECOMMENDED, { path });
  const allow = decide(layers, VHV_ALLOW);
  const enable = decide(layers, VHV_ENABLE);
  const allowText = allow === undefined ? 'is not set, and ESXi 5.0 needs it' : troubleText(allow);
  const items: CheckItem[] = [
    allow?.says === 'on'
      ? { check: VHV_ALLOW, status: 'ok', text: `is TRUE: ${allow.where}` }
      : { check: VHV_ALLOW, status: 'bad', text: allowText },
  ];
  if (enable?.says === 'on') {
    items.push({ check: VHV_ENABLE, status: 'note', text: `is TRUE for every machine of this host: ${enable.where}` });
  } else if (enable !== undefined) {
    items.push({ check: VHV_ENABLE, status: enable.says === 'off' ? 'note' : 'bad', text: troubleText(enable) });
  }
  items.push(checkFile(diagnostics));
  const isBad = items.some(({ status }) => status === 'bad');
  const next = isBad
    ? [...repairSteps(path, diagnostics, false), ...hostSteps(productsOf(path, undefined, layers))]
    : [];
  return { path, kind: 'host', items, next };
}

/** What is wrong with the file apart from nesting, of which the other points speak. */
function checkFile(diagnostics: readonly Diagnostic[]): CheckItem {
  const check = 'file';
  const others = diagnostics.filter(({ rule }) => !NESTED.has(rule));
  const errors = others.filter(({ severity }) => severity === 'error');
  const warnings = count(others.filter(({ severity }) => severity === 'warning').length, 'warning');
  if (errors.length === 0) return { check, status: 'ok', text: `no errors, ${warnings}` };
  const hindering = errors.filter(({ rule }) => !SECURITY.has(rule));
  const [first] = hindering.length > 0 ? hindering : errors;
  const more = errors.length > 1 ? `, and ${errors.length - 1} more` : '';
  const text = `${count(errors.length, 'error')}, ${warnings}: line ${first?.start.line}: ${first?.message}${more}`;
  return { check, status: hindering.length > 0 ? 'bad' : 'note', text };
}

function checkState(document: Document, surroundings: Surroundings | undefined): CheckItem[] {
  return overriddenStates(document, surroundings).map((what) => ({
    check: 'state',
    status: 'note',
    text: `it ${what}`,
  }));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
