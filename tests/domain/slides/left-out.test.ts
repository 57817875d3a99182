import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../src/domain/plan.ts'
import { sayLacking } from '../../../src/domain/slides/say-lacking.ts'
import { slidesFor } from '../../../src/domain/slides/slides-for.ts'
import { structureNow } from '../../../src/domain/slides/structure-now.ts'
import { lackingSlides } from '../../../src/domain/slides/usual-slides.ts'
import { makeOptions } from '../../make-options.ts'
import { makeBody, makePlan, openTestPlan } from '../../make-plan.ts'

const said = (plan: Plan): string[] =>
  lackingSlides({ plan }).map((lacking) => sayLacking(plan, lacking))

const NO_OPTION =
  'Left out: the new structure, what becomes of what, where partners stand, the decision asked for: no option is recorded.'

describe('the usual slides that are left out', () => {
  it('are named with what the plan lacks, on the pages and in the notes of the first slide', () => {
    const plan = makePlan({ bodies: [] })
    const all = ['Left out: the structure now: no body is recorded.', NO_OPTION]
    expect(said(plan)).toEqual(all)
    expect(slidesFor(openTestPlan(plan))[0]!.notes).toEqual(all)
    expect(said(makePlan({ bodies: [makeBody()] }))).toEqual([NO_OPTION])
  })

  it('are none of those that the plan has something for, nor where somebody has chosen', () => {
    expect(said(makeOptions())).toEqual([])
    expect(said(makeOptions({ fates: [] }))).toEqual([
      'Left out: what becomes of what: what happens to the bodies of the old structure is not recorded.',
    ])
    expect(
      said(makePlan({ slides: [{ id: 'one', kind: 'words', title: 'Own', points: [] }] })),
    ).toEqual([])
  })
})

describe('the structure now', () => {
  const TODAY = '2019-06-30'
  const now = (...bodies: Plan['bodies']) =>
    structureNow(openTestPlan(makePlan({ bodies, lines: [] }), TODAY), TODAY)
  const old = makeBody({ id: 'old', name: 'Old board' })
  const fresh = (id: string, from?: string) =>
    makeBody({ id, name: id, side: 'new', ...(from === undefined ? {} : { from }) })

  it('leaves new bodies out until their first day, and says how many', () => {
    const chart = now(old, fresh('a'), fresh('b', '2019-06-30'), fresh('c', '2019-07-01'))
    expect(chart.boxes.map(({ id }) => id)).toEqual(['old', 'b'])
    expect(chart.remarks).toEqual([
      'Not shown: 1 body of the new structure whose start is not recorded, and 1 that starts later.',
    ])
    expect(chart.leftOut.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(now(old, fresh('c', '2019-07-01'), fresh('d', '2019-08')).remarks).toEqual([
      'Not shown: 2 bodies of the new structure that start later.',
    ])
    expect(now(old).remarks).toEqual([])
  })

  it('shows new bodies without a start where there is nothing else', () => {
    const chart = now(fresh('a'), fresh('b'))
    expect(chart.boxes.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(chart.remarks).toEqual([])
  })
})

describe('the decision asked for', () => {
  it('has in its notes what the option is and where each partner stands', () => {
    const [slide] = slidesFor(openTestPlan(makeOptions()), {
      choices: [{ id: 'one', kind: 'decision', points: [] }],
    })
    expect(slide!.notes).toEqual([
      '“Option A” has 2 new bodies; it says what happens to 3 of 4 old bodies.',
      'Testshire County Council: Not yet asked',
      'Testshire CCG: Not yet asked',
      'Chief Constable of Testshire: Not yet asked',
    ])
  })
})
