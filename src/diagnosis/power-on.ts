import { mattersToNesting } from '../analysis/nesting.ts';
import { foldKey } from '../document/key.ts';
import type { LogLine } from './log-line.ts';

/** The places that VMware takes a machine's settings from, the strongest first: the order in which a log lists them for a machine. */
export const LAYERS = ['COMMAND LINE', 'CONFIGURATION', 'USER DEFAULTS', 'HOST DEFAULTS', 'SITE DEFAULTS'] as const;

export type LayerName = (typeof LAYERS)[number];

/** A setting as VMware had parsed it. Texts are of a file: not yet fit for a terminal. */
export interface LoggedValue {
  readonly layer: LayerName;
  /** As it is written. */
  readonly key: string;
  readonly value: string;
  /** 1-based, in the log. */
  readonly line: number;
}

/** What VMware had to say, and where. */
export interface LoggedMessage {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** What a log tells of one time that a machine was powered on. */
export interface PowerOn {
  /** As the log writes it. */
  readonly time: string;
  /** `VMware Workstation 16.2.4`; undefined where the log begins later. */
  readonly product: string | undefined;
  /** The machine's file, as VMware named it; old products do not. */
  readonly file: string | undefined;
  /** Whether VMware printed the machine's own settings. */
  readonly told: boolean;
  /** The settings that matter to nesting, of all layers that VMware printed. */
  readonly values: readonly LoggedValue[];
  readonly outcome: 'failed' | 'succeeded' | 'unknown';
  /** Whether it was powered off, or its process ended, since. */
  readonly ended: boolean;
  /** Why it could not be powered on, in VMware's words. */
  readonly errors: readonly LoggedMessage[];
  /** Values that VMware could take for no boolean, and what it has used instead; of settings that matter to nesting. */
  readonly refused: readonly (LoggedMessage & { readonly key: string; readonly used: string })[];
  /** What VMware wrote of how it runs the guest: with the CPU's virtualization, or without. */
  readonly monitor: (LoggedMessage & { readonly hardware: boolean }) | undefined;
}

const MOST_VALUES = 500;
const MOST_ERRORS = 20;
const LONGEST = 300;

type Draft = { -readonly [Name in keyof PowerOn]: PowerOn[Name] } & {
  readonly values: LoggedValue[];
  readonly errors: LoggedMessage[];
  readonly refused: PowerOn['refused'][number][];
};

/** Follows the lines of a log, and remembers the last time that the machine was powered on; bounded, whatever comes. */
export class PowerOnFollower {
  #product: string | undefined;
  #draft: Draft | undefined;
  #layer: LayerName | undefined;
  /** The headings that were met since the machine was powered on. */
  #seen = new Set<string>();
  #isError = false;

  get last(): PowerOn | undefined {
    return this.#draft;
  }

  /** @param number 1-based. */
  take(line: LogLine, number: number): void {
    const { message, thread } = line;
    if (message.startsWith('DICT')) {
      if (thread === 'vmx') this.#takeDict(line, number);
      return;
    }
    const [, name, version] = /^Log for (VMware [\w ]{1,40}?) pid=\d+ version=(\S{1,40})/.exec(message) ?? [];
    if (name !== undefined) {
      this.#product = `${name} ${version}`;
      this.#begin(line);
      return;
    }
    if (message === 'PowerOn' || message.startsWith('VMX_PowerOn: VMX build')) {
      if (this.#seen.size > 0 || this.#draft === undefined) this.#begin(line);
      return;
    }
    if (this.#draft !== undefined) this.#takeMessage(this.#draft, line, number);
  }

  #begin({ time }: LogLine): void {
    this.#seen = new Set();
    this.#layer = undefined;
    this.#isError = false;
    this.#draft = {
      ...{ time, product: this.#product, file: undefined, told: false, values: [], outcome: 'unknown' },
      ...{ ended: false, errors: [], refused: [], monitor: undefined },
    };
  }

  #takeDict(line: LogLine, number: number): void {
    const [, heading, file] = /^DICT --- ([A-Z][A-Z ]{1,30}[A-Z])(?: (\S.*?))?\s*$/.exec(line.message) ?? [];
    if (heading !== undefined) {
      const isOnce = heading === 'CONFIGURATION' || heading === 'USER PREFERENCES';
      if (this.#draft === undefined || (isOnce && this.#seen.has(heading))) this.#begin(line);
      this.#seen.add(heading);
      this.#layer = LAYERS.find((name) => name === heading);
      if (heading === 'CONFIGURATION' && this.#draft !== undefined) {
        this.#draft.told = true;
        this.#draft.time = line.time;
        this.#draft.file = file?.slice(0, 2 * LONGEST);
      }
      return;
    }
    const [, key, value = ''] = /^DICT +(\S{1,200}) = (.*)$/.exec(line.message) ?? [];
    const values = this.#draft?.values;
    if (key === undefined || this.#layer === undefined || values === undefined) return;
    if (values.length >= MOST_VALUES || !mattersToNesting(foldKey(key))) return;
    // Layers that stand above the machine's are printed twice.
    const folded = foldKey(key);
    if (values.some((other) => other.layer === this.#layer && foldKey(other.key) === folded)) return;
    values.push({ layer: this.#layer, key, value: unquoted(value).slice(0, LONGEST), line: number });
  }

  #takeMessage(draft: Draft, { message, continues }: LogLine, number: number): void {
    const text = message.slice(0, LONGEST);
    if (/^Module '\w{1,40}' power on failed|^VMX_PowerOn: ModuleTable_PowerOn = 0/.test(message))
      draft.outcome = 'failed';
    if (/^VMX_PowerOn: ModuleTable_PowerOn = 1|^Transitioned vmx\/execState\/val to poweredOn/.test(message)) {
      draft.outcome = 'succeeded';
    }
    if (
      /^Transitioned vmx\/execState\/val to (?:poweredOff|suspended)|^VMX exit |^VMX has left the building/.test(
        message,
      )
    ) {
      draft.ended = this.#seen.size > 0;
    }
    const modes = /^MONITOR MODE: allowed modes\s*: (.*)$/.exec(message)?.[1];
    if (modes !== undefined && !/\bHV\b|\bHWMMU\b/.test(modes)) draft.monitor = { line: number, text, hardware: false };
    const settings = /^HV Settings: virtual exec = .(\w+).; virtual mmu = .(\w+)./.exec(message);
    if (settings !== null) draft.monitor = { line: number, text, hardware: settings[1] === 'hardware' };
    this.#takeError(draft, text, continues, number);
    takeRefusal(draft, text, number);
  }

  /** What is told to the user after `Msg_Post: Error`, up to a rule; newer products write it behind `Power on failure messages:`. */
  #takeError(draft: Draft, text: string, continues: boolean, number: number): void {
    const failure = /^Power on failure messages: (.*)$/.exec(text)?.[1];
    if (failure !== undefined) draft.outcome = 'failed';
    if (/^Msg_Post: Error/.test(text) || failure !== undefined) this.#isError = true;
    else if (/^-{10}/.test(text) || !(continues || text.startsWith('[msg.'))) this.#isError = false;
    const words = failure ?? (this.#isError && !/^Msg_Post/.test(text) ? text : undefined);
    if (words !== undefined && draft.errors.length < MOST_ERRORS) draft.errors.push({ line: number, text: words });
    if (/^\[msg\.vmx\.poweron\.failed\]/.test(text)) draft.outcome = 'failed';
  }
}

/** Wherever the message begins in the line, a guest's own words come behind the word "Guest:". */
function takeRefusal(draft: Draft, text: string, line: number): void {
  const [, key, used = ''] =
    /^(?:\[msg\.[\w.]+\] ?)?Value ".{0,200}" for variable "([^"]{1,100})" is not a valid boolean value\. Using value "(\w+)"/.exec(
      text,
    ) ?? [];
  if (key === undefined || draft.refused.length >= MOST_ERRORS || !mattersToNesting(foldKey(key))) return;
  draft.refused.push({ line, text, key, used });
}

function unquoted(value: string): string {
  return /^"(.*)"\s*$/.exec(value)?.[1] ?? value.trim();
}
