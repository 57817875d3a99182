import { describe, expect, it } from 'vitest'
import { END, endsOf, planFor, saved } from './date-sent.ts'
import { formPlan, LEICESTERSHIRE, RUTLAND, type Sent } from './form-plan.ts'

const NOT_YET = { 'not-yet-day': '1', 'not-yet-month': '9', 'not-yet-year': '2019' }

/** The form as first shown for the example, where a planned day is recorded. */
const PREFILLED = planFor('2019-9-25', {
  'date-as-written': 'will cease on 25th September 2019',
  source: 'paragraph 13',
})

describe('what is typed where the choice has no use for it', () => {
  it.each<[string, Sent, string, string]>([
    [
      'a date beside “not by a day”',
      { ...planFor('2019-09-27'), ...NOT_YET, as: 'not-yet' },
      'date-day',
      'You chose “It had not happened by a day”: clear this date, or choose “It is planned” or “It has happened”.',
    ],
    [
      'only a month beside it',
      { as: 'not-yet', ...NOT_YET, 'date-month': '10' },
      'date-month',
      'clear this date',
    ],
    [
      'a later date beside it',
      { as: 'not-yet', ...NOT_YET, 'date-end-year': '2020' },
      'date-end-year',
      'clear this date',
    ],
    [
      'words of a paper beside it',
      { ...PREFILLED, ...NOT_YET, as: 'not-yet', 'date-as-written': 'soon <on>' },
      'date-as-written',
      'clear this date',
    ],
    [
      'a day of not yet beside a plan',
      planFor('2019-09-27', NOT_YET),
      'not-yet-day',
      'You chose “It is planned”: clear this day, or choose “It had not happened by a day”.',
    ],
    [
      'a year of not yet beside what has happened',
      planFor('2019-09-27', { as: 'actual', 'not-yet-year': '2019' }),
      'not-yet-year',
      'You chose “It has happened”',
    ],
    [
      'another date beside taking one away',
      planFor('2019-09-27', { as: 'clear-planned' }),
      'date-day',
      'You chose “Take away the planned date, 25 September 2019”',
    ],
    [
      'a source beside taking one away',
      { as: 'clear-planned', source: 'paragraph 99' },
      'source',
      'clear where it is written',
    ],
  ])('%s is an error at its box, and kept', async (_, sent, at, told) => {
    const { send, plan } = formPlan()
    const { status, html } = await send(END, saved(sent))
    expect(status).toBe(422)
    expect(html).toContain(`<a href="#${at}">`)
    expect(html).toContain(told)
    expect((await plan()).revision).toBe(0)
  })

  it('is told together with what else is wrong', async () => {
    const { html } = await formPlan().send(END, saved({ ...planFor('2019-09-27'), as: 'not-yet' }))
    expect(html).toContain('<a href="#date-day">')
    expect(html).toContain('<a href="#not-yet-day">')
  })

  it('is no error where it is what the form was filled with', async () => {
    const not = formPlan()
    const sent = saved({ ...PREFILLED, ...NOT_YET, as: 'not-yet' })
    expect((await not.send(END, sent)).status).toBe(303)
    expect(endsOf(await not.plan())[0]).toMatchObject({ notYet: { asAt: '2019-09-01' } })
    const again = planFor('2019-09-27', { ...NOT_YET, source: 'paragraph 13' })
    expect((await not.send(END, saved(again))).status).toBe(303)
    const cleared = { ...PREFILLED, 'date-day': '', 'date-month': '', 'date-year': '' }
    const rest = saved({ ...cleared, ...NOT_YET, as: 'not-yet' })
    expect((await formPlan().send(END, rest)).status).toBe(303)
    const away = formPlan()
    expect((await away.send(END, saved({ ...PREFILLED, as: 'clear-planned' }))).status).toBe(303)
    expect(endsOf(await away.plan())[0]).toBeUndefined()
  })
})

describe('the areas that a key date is for', () => {
  const first = (html: string): number => html.indexOf('Which areas is this for?')

  it('are asked for first, and named in the heading', async () => {
    const html = await formPlan().page(`/plans/ours${END}`)
    expect(first(html)).toBeGreaterThan(0)
    expect(first(html)).toBeLessThan(html.indexOf('What do you want to record?'))
    expect(html).toContain('Board’s last day in office: Leicestershire and Rutland</h1>')
    expect(html).toContain('It is for Leicestershire.')
  })

  it('are in the heading as they were ticked', async () => {
    const { send } = formPlan()
    const alone = (await send(END, planFor('2019-02-29'))).html
    expect(alone).toContain('Board’s last day in office: Leicestershire</h1>')
    const both = (await send(END, planFor('2019-02-29', { also: RUTLAND }))).html
    expect(both).toContain('Board’s last day in office: Leicestershire and Rutland</h1>')
  })

  it('are not asked for where there is one', async () => {
    const area = { id: LEICESTERSHIRE, name: 'Northshire', anchors: {} }
    const only = { areas: [area], bodies: [], milestones: [], statedDeadlines: [] }
    const html = await formPlan(only).page(`/plans/ours${END}`)
    expect(first(html)).toBe(-1)
    expect(html).toContain('Board’s last day in office</h1>')
  })
})
