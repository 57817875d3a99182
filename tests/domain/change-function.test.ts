import { describe, expect, it } from 'vitest'
import { buildPlan } from './build-plan.ts'
import { accepted, refused } from './take-action.ts'

const plan = buildPlan()
const TRAINING = { name: 'Training', body: 'body-board' }
const add = (held: object, id = 'f-new') => ({ action: 'add-function', id, function: held })
const change = (fields: object, id = 'f-new') => ({ action: 'change-function', id, change: fields })
const trained = accepted(plan, add(TRAINING)).plan

describe('a function', () => {
  it('is added with who is responsible for it, or nobody yet', () => {
    const held = { ...TRAINING, from: '2019-04', source: { text: 'page 3' } }
    const { plan: next, said } = accepted(plan, add(held))
    expect(next.functions).toEqual([{ id: 'f-new', ...held }])
    expect(said).toBe('Added the function “Training”, with “Northshire LSCB”')
    expect(accepted(plan, add({ name: 'Training' })).said).toBe(
      'Added the function “Training”, with nobody yet',
    )
  })

  it.each([
    [{ ...TRAINING, name: ' ' }, 'function.name', 'is empty'],
    [{ ...TRAINING, body: 'body-x' }, 'body', 'The plan has no such body.'],
    [{ ...TRAINING, from: '2019-07', to: '2019-06' }, 'to', 'It would end before it starts.'],
  ])('is not added from %j', (held, path, told) => {
    const { paths, told: said } = refused(plan, add(held))
    expect(paths).toEqual([path])
    expect(said).toContain(told)
  })

  it('is held once by a body at a time, and may move to another', () => {
    const again = (fields: object) => add({ ...TRAINING, ...fields }, 'f-two')
    expect(refused(trained, again({ name: 'TRAINING' })).paths).toEqual(['name'])
    expect(accepted(trained, again({ body: 'body-scrutiny' })).plan.functions).toHaveLength(2)
    const ended = accepted(trained, change({ to: '2019-06-30' })).plan
    expect(refused(ended, again({ from: '2019-06-30' })).paths).toEqual(['name'])
    expect(accepted(ended, again({ from: '2019-07-01' })).plan.functions).toHaveLength(2)
  })

  it('is changed field by field, and says which', () => {
    const { plan: next, said } = accepted(trained, change({ name: 'Learning', body: null }))
    expect(next.functions).toEqual([{ id: 'f-new', name: 'Learning' }])
    expect(said).toBe(
      'Changed the function “Training”: name to “Learning” and responsible body to nobody yet',
    )
  })

  it.each([
    [add(TRAINING), 'The plan has a function of the id “f-new” already.'],
    [change({}, 'f-x'), 'The plan has no function “f-x”.'],
    [change({}), 'Nothing was changed, so there is nothing to save.'],
    [{ action: 'remove-function', id: 'f-x' }, 'The plan has no function “f-x”.'],
    [
      { action: 'remove-body', id: 'body-board' },
      '“Northshire LSCB” cannot be removed: it is the board of “Northshire” and responsible for “Training”. Change these first.',
    ],
  ])('stands against %j', (action, told) => {
    expect(refused(trained, action).told).toBe(told)
  })

  it('is removed', () => {
    const { plan: next, said } = accepted(trained, { action: 'remove-function', id: 'f-new' })
    expect(next).toEqual(plan)
    expect(said).toBe('Removed the function “Training”')
  })
})
