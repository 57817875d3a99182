import { describe, expect, it } from 'vitest'
import { readBefore } from '../../src/store/read-before.ts'
import { buildPlan } from '../domain/build-plan.ts'

const textOf = (title: string): string => JSON.stringify({ ...buildPlan(), title })
const titleOf = (path: string, text: string): string | null => {
  const result = readBefore(path, text)
  return result.ok ? result.value.title : null
}

describe('a text read before', () => {
  it('is the very plan that it was, and another text is another', () => {
    const first = readBefore('/a.json', textOf('One'))
    expect(readBefore('/a.json', textOf('One'))).toBe(first)
    expect(titleOf('/a.json', textOf('Two'))).toBe('Two')
    expect(titleOf('/a.json', textOf('One'))).toBe('One')
    expect(titleOf('/b.json', textOf('Other'))).toBe('Other')
  })

  it('that was damaged is damaged still, and mended once it is mended', () => {
    expect(titleOf('/c.json', '{')).toBe(null)
    expect(titleOf('/c.json', '{')).toBe(null)
    expect(titleOf('/c.json', textOf('Mended'))).toBe('Mended')
  })

  it('of many plans is forgotten in turn, and read anew', () => {
    const first = readBefore('/0.json', textOf('First'))
    for (let n = 1; n < 80; n += 1) readBefore(`/${n}.json`, textOf(`Plan ${n}`))
    const again = readBefore('/0.json', textOf('First'))
    expect(again).not.toBe(first)
    expect(again).toEqual(first)
  })
})
