import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    passWithNoTests: false,
    // Generous: a loaded machine is no failure, and no test measures time.
    testTimeout: 120_000,
    // `npm run update`: tests that compare a golden write it.
    env: mode === 'update' ? { VMXLINT_UPDATE: '1' } : {},
  },
}));
