import { sanitiseJson } from '../reporters/sanitise.ts';

/** What programs read of a command on settings. */
export function jsonText(data: unknown): string {
  return `${sanitiseJson(JSON.stringify(data, undefined, 2))}\n`;
}
