import { describe, expect, it } from 'vitest'
import { versionNow } from '../../src/domain/option-content.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { fatesUnder } from '../../src/domain/structure-scope.ts'
import { makeOptions } from '../make-options.ts'
import { accepted } from './take-action.ts'

const plan = makeOptions()
const names = (things: readonly { name: string }[]) => things.map(({ name }) => name).toSorted()
const AREA = plan.areas[0]?.id ?? ''

describe('a copy', () => {
  it('leaves what was the same as what goes the same as what that was', () => {
    const copyOf = (option: string) => ({ of: 'option', option })
    const add = (id: string, of: string) => ({
      action: 'add-option',
      id,
      option: { name: id },
      copyOf: copyOf(of),
    })
    const old = accepted(plan, {
      action: 'change-body',
      id: 'a-exec',
      change: { sameAs: 'lscb' },
    }).plan
    const copies = accepted(accepted(old, add('c', 'option-a')).plan, add('d', 'c')).plan
    const sames = (from: Plan, name: string) =>
      from.bodies.flatMap((body) =>
        body.name === name && body.option !== undefined ? [body.sameAs] : [],
      )
    const gone = accepted(accepted(copies, { action: 'remove-option', id: 'c' }).plan, {
      action: 'remove-option',
      id: 'option-a',
    }).plan
    // The board goes on being the old one; of the group, which was new, one copy stands for all.
    expect(sames(gone, 'Partners’ executive')).toEqual(['lscb'])
    expect(sames(gone, 'Practice review group')).toEqual([undefined, 'b-practice'])
    const functions = gone.functions.filter(({ name }) => name === 'Local reviews')
    expect(functions.map(({ sameAs }) => sameAs)).toEqual([undefined])
  })

  it('leaves agreement to another as it is, when what that is the same as goes', () => {
    const more = { action: 'add-option', id: 'c', option: { name: 'Option C' } }
    const copy = accepted(plan, { ...more, copyOf: { of: 'option', option: 'option-a' } }).plan
    const asked = accepted(copy, {
      action: 'record-position',
      id: 'pos-c',
      option: 'c',
      organisation: 'council',
      areas: [AREA],
      position: 'agreed',
    }).plan
    const left = accepted(asked, { action: 'remove-option', id: 'option-a' }).plan
    expect(versionNow(left, 'c')?.number).toBe(1)
  })

  it('copies nothing of the old structure of which something is said for every option', () => {
    const general = [
      { body: 'scr', kind: 'merges-into', into: ['cdop'] },
      { function: 'f-training', kind: 'moves-to', into: ['cdop'] },
    ]
    const set = general.reduce(
      (next, fate, n) => accepted(next, { action: 'set-fate', id: `general-${n}`, fate }).plan,
      makeOptions({ fates: plan.fates.slice(0, 1) }),
    )
    const lines = [
      ...set.lines,
      { id: 'l-pqa-scr', body: 'pqa', other: 'scr', kind: 'advises' as const },
    ]
    const { plan: next } = accepted(
      { ...set, lines },
      { action: 'add-option', id: 'c', option: { name: 'C' }, copyOf: { of: 'old' } },
    )
    const own = <T extends { option?: string | undefined }>(things: readonly T[]) =>
      things.filter(({ option }) => option === 'c')
    expect(names(own(next.bodies))).toEqual(['Performance group', 'Testshire LSCB'])
    expect(names(own(next.functions))).toEqual([])
    expect(own(next.fates).map(({ body }) => body)).toEqual(['lscb', 'pqa'])
    expect(fatesUnder(next, 'c').find(({ body }) => body === 'scr')?.into).toEqual(['cdop'])
    const ids = new Set(next.bodies.flatMap(({ id, option }) => (option === 'c' ? [id] : [])))
    const to = next.lines.flatMap(({ body, other }) => (ids.has(body) ? [other] : []))
    expect(to.every((id) => ids.has(id))).toBe(true)
  })
})
