import { expect, it } from 'vitest'
import { complaints } from './complaints.ts'

// In a file of its own, so that the other core can do the rest of the house meanwhile.
it('passes the linter', { timeout: 600_000 }, () => {
  const folders = ['src', 'views', 'tests', '.build', '.ci']
  expect(
    complaints('eslint', '--config', 'tests/eslint.config.js', '--max-warnings', '0', ...folders),
  ).toBe('')
})
