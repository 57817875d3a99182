import { describe, expect, it } from 'vitest'
import { idFromTitle } from '../../src/domain/plan-id.ts'
import { PlanId } from '../../src/domain/text.ts'

const free = () => false

describe('the id that a title gives', () => {
  it.each([
    ['Our plan, 2019', 'our-plan-2019'],
    ['Leicestershire and Rutland: LSCB', 'leicestershire-and-rutland-lscb'],
    ['The council’s plan', 'the-councils-plan'],
    ['  Café   Møller ', 'cafe-m-ller'],
    ['2019 plan', 'plan-2019-plan'],
    [
      'Westmere: from WSCB to the Westmere safeguarding partnership',
      'westmere-from-wscb-to-the-westmere-safeguarding',
    ],
    ['اتفاق', 'plan'],
    ['!!!', 'plan'],
    ['', 'plan'],
  ])('“%s” is %s', (title, id) => {
    expect(idFromTitle(title, free)).toBe(id)
  })

  it('is the first that is not taken', () => {
    const taken = new Set(['our-plan', 'our-plan-2'])
    expect(idFromTitle('Our plan', (id) => taken.has(id))).toBe('our-plan-3')
  })

  it.each(['x'.repeat(300), 'word '.repeat(60), `${'x'.repeat(54)} y`])(
    'is an id however long the title is',
    (title) => {
      const taken = new Set<string>()
      for (let n = 0; n < 3; n += 1) {
        const id = idFromTitle(title, (one) => taken.has(one))
        expect(PlanId.safeParse(id).success).toBe(true)
        taken.add(id)
      }
    },
  )
})
