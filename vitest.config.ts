import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    passWithNoTests: false,
    // `npm run update`: tests that compare a golden write it.
    env: mode === 'update' ? { VMXLINT_UPDATE: '1' } : {},
  },
}));
