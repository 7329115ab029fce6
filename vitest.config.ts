import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    passWithNoTests: false,
    // Generous: a loaded machine is no failure, and no test measures time.
    testTimeout: 120_000,
    // `npm run update`: tests that compare a golden write it. `npm run pairs`: the table of pairs is printed.
    env: { update: { VMXLINT_UPDATE: '1' }, pairs: { VMXLINT_PAIRS: '1' } }[mode] ?? {},
  },
}));
