import { describe, expect, it } from 'vitest'
import { readOptions } from '../../../src/domain/charts/asked-options.ts'
import { viewRequest } from '../../../src/domain/charts/view-request.ts'
import { VIEWS } from '../../../src/domain/charts/view.ts'
import { makeOptions } from '../../make-options.ts'
import { makePlan } from '../../make-plan.ts'

const today = '2019-06-30'
const plan = makeOptions()

describe('what a view shows where nothing is asked for', () => {
  it.each(VIEWS)('%s', (view) => {
    const isOfNew = ['option', 'transition', 'becomes', 'differences'].includes(view)
    expect(viewRequest(view, { plan, today }, {})).toEqual({
      option: isOfNew ? 'option-a' : null,
      against: 'old',
      on: isOfNew || view === 'timeline' ? null : today,
    })
    expect(viewRequest(view, { plan: makePlan(), today }, {}).option).toBeNull()
  })

  it('is all of an option, whenever it is there, unless a day is asked for', () => {
    const option = 'option-b'
    expect(viewRequest('membership', { plan, today }, { option }).on).toBeNull()
    expect(viewRequest('membership', { plan, today }, { option, on: today }).on).toBe(today)
  })

  it('is both structures whole, of no one day, where one is held against the other', () => {
    for (const view of ['transition', 'becomes', 'differences'] as const)
      expect(viewRequest(view, { plan, today }, { on: today }).on).toBeNull()
  })
})

describe('the options that a view is asked for with', () => {
  const said = (view: (typeof VIEWS)[number], option?: string, against?: string, of = plan) => {
    const read = readOptions(of, view, { option, against })
    return read.ok ? read.value : read.problems.map(({ path, message }) => `${path}: ${message}`)
  }

  it('are known by id or by name', () => {
    expect(said('option', 'option-b')).toEqual({ option: 'option-b' })
    expect(said('option', ' option B ')).toEqual({ option: 'option-b' })
    expect(said('differences', 'Option A', 'Option B')).toEqual({
      option: 'option-a',
      against: 'option-b',
    })
    expect(said('differences', '', 'old')).toEqual({ against: 'old' })
    expect(said('current', '', '')).toEqual({})
  })

  it('are refused with those that there are', () => {
    expect(said('differences', 'Option C', 'D')).toEqual([
      'option: There is no option “Option C”. There are: Option A (option-a), Option B (option-b).',
      'against: There is no option “D”. There are: Option A (option-a), Option B (option-b).',
    ])
    expect(said('option', 'A', '', makePlan())).toEqual([
      'option: There is no option “A”. This plan has no options.',
    ])
    const options = plan.options.map((option) => ({ ...option, name: 'Alike' }))
    expect(said('option', 'alike', '', { ...plan, options })).toEqual([
      'option: Several options are called “alike”. Give its id. There are: Alike (option-a), Alike (option-b).',
    ])
  })

  it('are refused by a view that is of none, or compares with none', () => {
    expect(said('timeline', 'option-a')).toEqual([
      'option: The view “timeline” is of no option; leave the option out.',
    ])
    expect(said('becomes', 'option-a', 'old')).toEqual([
      'against: Only the view “differences” compares with another structure.',
    ])
  })
})
