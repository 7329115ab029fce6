import { secretStart } from '../document/secrets.ts';
import type { Setting } from './reading.ts';

/** Whether a setting must not be shown: the schema, its key or a value of it says so. */
export function isSecret(setting: Setting): boolean {
  if (setting.known?.secret === true) return true;
  return setting.values.some((value) => secretStart(`${setting.id} = ${value}`) !== undefined);
}
