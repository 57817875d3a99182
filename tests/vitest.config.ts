import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    reporters: ['default', ['json', { outputFile: '.cache/test-report.json' }]],
    testTimeout: 20_000,
    hookTimeout: 180_000,
    pool: 'forks',
    // One for each core: a browser or a compiler in one leaves the other to the quick ones.
    maxWorkers: '100%',
  },
})
