import { defineConfig } from 'vitest/config'

/** Tests of what is pure: nothing that one file leaves behind can reach another. */
const PURE = ['domain', 'views', 'plans', 'catalogue'].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
)

export default defineConfig({
  test: {
    root: '.',
    reporters: ['default', ['json', { outputFile: '.cache/test-report.json' }]],
    testTimeout: 20_000,
    hookTimeout: 180_000,
    pool: 'forks',
    // One for each core: a browser or a compiler in one leaves the other to the quick ones.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'rest', include: ['tests/**/*.test.{ts,tsx}'], exclude: PURE },
      },
      // Modules are read once for all of them, which halves their time.
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
    ],
  },
})
