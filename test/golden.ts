import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const updating = process.env.VMXLINT_UPDATE === '1';

/**
 * Holds a file to what the program makes of it now, byte for byte; `undefined` says that there must be no such file.
 * Under `npm run update` the file is written, or removed, instead; otherwise a missing one fails.
 * @param actual a byte string.
 */
export function expectGolden(path: string, actual: string | undefined): void {
  const golden = existsSync(path) ? readFileSync(path, 'latin1') : undefined;
  if (!updating || golden === actual) {
    expect(actual, `${path}: read the difference; if it is right, npm run update writes it`).toBe(golden);
    return;
  }
  if (actual === undefined) rmSync(path);
  else writeFileSync(path, actual, 'latin1');
}

/** A text as its UTF-8 bytes, one char each. */
export function bytesOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
