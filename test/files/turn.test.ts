import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inTurn } from '../../src/files/turn.ts';

/** Runs of other versions keep to the same name, so it does not change. */
const HOLD = `require('node:net').createServer().listen({ path: '\\0vmxlint-replaces-files' }, () => process.stdout.write('held'));`;

async function whileHeld(step: (kill: () => void) => Promise<void>): Promise<void> {
  const holder = spawn(process.execPath, ['-e', HOLD], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await once(holder.stdout, 'data');
    await step(() => holder.kill('SIGKILL'));
  } finally {
    holder.kill('SIGKILL');
  }
}

describe.runIf(process.platform === 'linux')('a turn', () => {
  test('is given back, also when the step fails', async () => {
    const fails = () => {
      throw new Error('of the step');
    };
    await expect(inTurn(fails)).rejects.toThrow('of the step');
    expect(await inTurn(() => 1)).toBe(1);
  });

  test('is waited for while another process has it, and had when that one is killed', async () => {
    await whileHeld(async (kill) => {
      const order: string[] = [];
      const taken = inTurn(() => order.push('taken'), 60_000);
      await setTimeout(100);
      order.push('killed');
      kill();
      await taken;
      expect(order).toEqual(['killed', 'taken']);
    });
  });

  test('is not waited for longer than one has patience', async () => {
    await whileHeld(async () => {
      expect(await inTurn(() => 'taken', 20)).toBe('taken');
    });
  });
});
