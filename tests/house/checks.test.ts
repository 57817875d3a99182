import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planJsonSchema } from '../../src/domain/plan-schema.ts'
import { complaints } from './complaints.ts'

const MINUTES = 600_000

describe('the house', () => {
  it('runs on the pinned Node, whatever the machine has', () => {
    expect(process.version).toMatch(/^v24\./)
  })

  it('type-checks', { timeout: 3 * MINUTES }, () => {
    expect(complaints('tsc', '-p', 'tests/tsconfig.json')).toBe('')
  })

  it('type-checks as it is built, without what only tests know', { timeout: 3 * MINUTES }, () => {
    expect(complaints('tsc', '-p', 'tsconfig.json', '--noEmit')).toBe('')
  })

  it('is formatted', { timeout: MINUTES }, () => {
    expect(complaints('prettier', '--check', '.')).toBe('')
  })

  it('has no dead code, unused dependency or unlisted one', { timeout: 2 * MINUTES }, () => {
    expect(complaints('knip', '--config', 'tests/knip.json')).toBe('')
  })

  it('offers editors the JSON Schema of a plan as the program reads it', () => {
    const file: unknown = JSON.parse(readFileSync('plans/plan.schema.json', 'utf8'))
    expect(file, 'run "npm run schema"').toEqual(JSON.parse(JSON.stringify(planJsonSchema())))
  })
})
