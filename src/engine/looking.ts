import type { Configuration } from '../config/configuration.ts';
import { configure } from '../config/configure.ts';
import { type Document, type FileKind, toDocument } from '../document/document.ts';
import { foldKey } from '../document/key.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { KnownKey } from '../schema/known-key.ts';
import { lookUp } from '../schema/look-up.ts';
import { shapeOf, specificityOf } from '../schema/pattern.ts';
import { applyEdits } from '../text/edit.ts';
import { contextOf, findingsOf } from './lint.ts';

/*
 * Which rules look at a key is listed nowhere. It is found out: a rule looks at a key if there is a file of which it says something else when a key that
 * nobody knows stands in its place. The files are one with the key alone, and the rule's own examples.
 */

/** A file to try a rule on; its bytes as latin1. */
export interface Sample {
  readonly kind: FileKind;
  readonly text: string;
}

/** A key, and what is known of it. */
interface Subject {
  readonly key: string;
  readonly known: KnownKey;
}

/** A file with the key, and the same file with each of two other keys in its place. */
type Trial = readonly [own: Document, heading: Document, unknown: Document];

/**
 * What makes another key of a key: a heading, which libvirt cannot read, and one that is merely unknown. A rule that is about no key in particular treats
 * one of them as it treats the key.
 */
const [HEADING, UNKNOWN] = ['_x_x_', 'x_x_'];

/** Values that rules look for; what is allowed of the key itself comes beside them. */
const VALUES = ['TRUE', 'FALSE', '0', '99999999', '/x.iso', '..\\x.vmdk', 'arm-debian12-64', 'password: x'];

/** Those that are put into examples: what an example is about has its values already. The last are masks of CPUID that hide all. */
const FEW = ['TRUE', '0', '0'.repeat(32), 'Max:0'];

/** A file in a folder of its own. */
const ORIGIN = {
  path: '/x/x.vmx',
  surroundings: { name: 'x.vmx', names: new Set(['x.vmx']), lock: undefined, manifests: [] },
};

/** About all lines, or about none. */
const GENERAL: readonly Rule['category'][] = ['syntax', 'style', 'suppressions'];

/**
 * The rules that look at a key, but for those about keys that nobody knows, and those about all lines that say nothing of others because of this one.
 * @param samplesOf the examples of a rule.
 */
export function rulesLookingAt(key: string, known: KnownKey, samplesOf: (rule: Rule) => readonly Sample[]): Rule[] {
  const subject = { key, known };
  const values = [...new Set([...VALUES, ...valuesOf(known)])];
  const alone = (['vmx', 'host'] as const).flatMap((kind) => trialsWith(key, values, '', kind));
  return rules.filter((rule) => {
    const configuration = onlyOf(rule);
    const general = GENERAL.includes(rule.category);
    const looks = (trial: Trial) =>
      rule.kinds.includes(trial[0].kind) &&
      isTold(trial, configuration) &&
      !(general && isAboutLine(trial[0], key, configuration));
    if (alone.some((trial) => isAboutOthers(trial, configuration))) return false;
    return alone.some(looks) || samplesOf(rule).some((sample) => trialsOf(subject, sample).some(looks));
  });
}

function onlyOf(rule: Rule): Configuration {
  return configure([rule], { rules: { [rule.id]: rule.severity === 'off' ? 'warning' : rule.severity } });
}

/** Some of its words, and the numbers that are just outside its range. */
function valuesOf({ values, range }: KnownKey): string[] {
  const ends = range === undefined ? [] : [range[0] - 1, range[1] + 1];
  return [...values.slice(0, 3).map(({ text }) => text), ...ends.filter(Number.isFinite).map(String)];
}

/** An example as it is where it has the key, or as if it were about the key's device; with the key put in where it has not. */
function trialsOf({ key, known }: Subject, { kind, text }: Sample): Trial[] {
  for (const own of [toDocument(text, kind), toDocument(aboutDeviceOf(key, text), kind)]) {
    const there = [...own.settings.values()].flat().filter((entry) => isSame(entry.key.folded, key, known));
    if (there.length === 0) continue;
    const called = (prefix = '') => {
      const edits = there.map((entry) => ({ range: [entry.key.range[0], entry.key.range[0]] as const, text: prefix }));
      return toDocument(applyEdits(own.text, edits), kind);
    };
    return [[own, called(HEADING), called(UNKNOWN)]];
  }
  return trialsWith(key, FEW, text, kind);
}

/** A text in which the device that has a setting of the same name is the key's own, and so is its controller: `sata0:1` may be `scsi0:0`. */
function aboutDeviceOf(key: string, text: string): string {
  const [, device = '', name = ''] = /^(\w+(?::\d+)?)\.(\w+)$/.exec(key) ?? [];
  const other = new RegExp(`^(\\w+\\d(?::\\d+)?)\\.${name}\\b`, 'im').exec(text)?.[1];
  if (other === undefined || !/\d$/.test(device)) return text;
  const [controller = '', otherController = ''] = [device, other].map((one) => one.split(':')[0] ?? '');
  return text.replaceAll(
    new RegExp(`^(?:(${other})|${otherController})\\.`, 'gim'),
    (_, whole?: string) => `${whole === undefined ? controller : device}.`,
  );
}

function trialsWith(key: string, values: readonly string[], text: string, kind: FileKind): Trial[] {
  const at = text.startsWith('\u00EF\u00BB\u00BF') ? 3 : 0;
  return values.map((value) => {
    const put = (prefix = '') =>
      toDocument(`${text.slice(0, at)}${prefix}${key} = "${value}"\n${text.slice(at)}`, kind);
    return [put(), put(HEADING), put(UNKNOWN)];
  });
}

/** Whether a key is the one in question, or is so but for the index. */
function isSame(folded: string, key: string, { pattern }: KnownKey): boolean {
  return specificityOf(pattern) < 3 ? folded === foldKey(key) : lookUp(folded)?.pattern === pattern;
}

function isTold([own, ...others]: Trial, configuration: Configuration): boolean {
  const says = saysOf(own, configuration);
  return others.every((other) => saysOf(other, configuration) !== says);
}

/** Whether a rule speaks of a line of the key: one about all lines then does so of any other key's. */
function isAboutLine(own: Document, key: string, configuration: Configuration): boolean {
  const shape = shapeOf(foldKey(key));
  return configuration.rules.some((active) =>
    [...findingsOf(active, own, contextOf(active, configuration, ORIGIN))].some(
      (finding) => shapeOf(foldKey(finding.key ?? '')) === shape,
    ),
  );
}

function isAboutOthers([, ...others]: Trial, configuration: Configuration): boolean {
  return others.some((document) =>
    configuration.rules.some((active) => {
      const { rule } = active;
      if (!rule.kinds.includes(document.kind)) return false;
      const findings = [...findingsOf(active, document, contextOf(active, configuration, ORIGIN))];
      return findings.some(({ key }) => key?.includes(UNKNOWN ?? ''));
    }),
  );
}

/** All that a rule says of a document, but for how the key is called. */
function saysOf(document: Document, configuration: Configuration): string {
  const all = configuration.rules.map((active) => {
    const { rule } = active;
    const context = contextOf(active, configuration, ORIGIN);
    const findings = [...findingsOf(active, document, context)].map(({ message, data, key, severity }) => [
      message,
      data,
      key,
      severity,
    ]);
    const facts = [...(rule.collect?.(document, context) ?? [])].map((fact) => [fact.key, fact.value]);
    return [findings, facts, [...(rule.forbids?.(document, context) ?? [])]];
  });
  return JSON.stringify(all).replaceAll(/_?x_x_/g, '');
}
