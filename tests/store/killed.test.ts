import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createJsonStore } from '../../src/store/json-store.ts'
import { killWriter } from './killed-writer.ts'
import { retitle, storeWithPlan, valueOf } from './temp-store.ts'

const ROUNDS = 20

describe('a program killed in the middle of its writes', () => {
  it(
    `${ROUNDS} times loses no change that it was told of, and leaves a plan that can be read`,
    { timeout: 180_000 },
    async () => {
      const { folder } = await storeWithPlan()
      const told: string[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        told.push(...(await killWriter(folder, `Round ${round}`, (round * 37) % 120)))
        // As after a restart: nothing is remembered.
        const store = createJsonStore(folder)
        const seen = valueOf(await store.read('northshire'))
        valueOf(await store.change('northshire', retitle(`After ${round}`)))
        expect(valueOf(await store.verify('northshire'))).not.toHaveProperty('fault')
        const said = new Set((await store.journal('northshire')).map((entry) => entry.said))
        for (const one of told) expect(said).toContain(`Called it ${one}`)
        expect(seen.revision).toBeGreaterThanOrEqual(told.length)
      }
      expect(told.length).toBeGreaterThan(ROUNDS)
      expect(readdirSync(folder).toSorted()).toEqual([
        'northshire.journal.jsonl',
        'northshire.json',
      ])
    },
  )
})
