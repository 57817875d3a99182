import { describe, expect, it } from 'vitest'
import type { Body } from '../../src/domain/plan.ts'
import { BodiesTable } from '../../views/structure/bodies-table.tsx'
import { makeArea, makeBody, makePlan } from '../make-plan.ts'
import { htmlOf } from './html-of.ts'

/** What stands beneath the name of the only body of a plan. */
function lifeOf(life: Pick<Body, 'from' | 'to'>, end?: string): string | undefined {
  const anchors = end === undefined ? {} : { boardEndDate: { planned: { edtf: end } } }
  const areas = [makeArea({ board: 'body-one1', anchors })]
  const plan = makePlan({ areas, bodies: [makeBody(life)] })
  return /<p class="app-quiet">([^<]*)<\/p>/.exec(
    htmlOf(<BodiesTable asked={null} plan={plan} framework={null} />),
  )?.[1]
}

describe('the life of a body', () => {
  it.each([
    [{ from: '2019-09/..' }, 'from September 2019 or later'],
    [{ from: '2009-04', to: '../2019-06-30' }, 'from April 2009, to 30 June 2019 or earlier'],
    [{ to: '2020-02-29' }, 'to 29 February 2020'],
    [{}, undefined],
  ])('%j is told as: %s', (life, said) => {
    expect(lifeOf(life)).toBe(said)
  })

  it('ends for a board when its area plans the end', () => {
    expect(lifeOf({}, '2019-09-25')).toBe('to 25 September 2019, planned')
    expect(lifeOf({ to: '2019-12' }, '2019-09-25')).toBe('to December 2019')
  })
})
