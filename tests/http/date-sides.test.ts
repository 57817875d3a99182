import { describe, expect, it } from 'vitest'
import { milestone } from '../domain/build-plan.ts'
import { END, endsOf, saved } from './date-sent.ts'
import { formPlan, LEICESTERSHIRE, RUTLAND } from './form-plan.ts'
import { fieldsOf } from './forms/fields-of.ts'

const PLANNED = {
  edtf: '../2019-06-28',
  asWritten: 'by 28 June as planned',
  source: { text: 'made up', invented: true },
}

type Anchors = Record<string, unknown>

const plan = (first: Anchors, second: Anchors = {}, milestones: unknown[] = []) =>
  formPlan({
    areas: [
      { id: LEICESTERSHIRE, name: 'Leicestershire', anchors: { boardEndDate: first } },
      { id: RUTLAND, name: 'Rutland', anchors: { boardEndDate: second } },
    ],
    bodies: [],
    statedDeadlines: [],
    milestones,
  })

type Made = ReturnType<typeof plan>

/** The form as a browser would send it, with some fields typed into. */
async function filled(made: Made, typed: Record<string, string>, query = '') {
  const form = fieldsOf(await (await made.get(`/plans/ours${END}${query}`)).text())
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  return form
}

const sent = (form: URLSearchParams) =>
  Object.fromEntries([...form.keys()].map((name) => [name, form.getAll(name)]))

const HAPPENED = { as: 'actual', 'date-how': 'on', 'date-day': '30', 'date-month': '6' }

describe('what the form was filled with from the other side', () => {
  it('is not taken for the words and source of what has happened', async () => {
    const made = plan({ planned: PLANNED })
    const form = await filled(made, HAPPENED)
    expect((await made.send(END, saved(sent(form)))).status).toBe(303)
    expect(endsOf(await made.plan())[0]).toEqual({
      planned: PLANNED,
      actual: { edtf: '2019-06-30' },
    })
    expect((await made.send(END, saved(sent(form)))).status).toBe(303)
    expect(await made.journal()).toHaveLength(1)
  })

  it('is kept where it was changed', async () => {
    const made = plan({ planned: PLANNED })
    const typed = { ...HAPPENED, source: 'Board, item 2', 'date-as-written': 'ended on the 30th' }
    await made.send(END, saved(sent(await filled(made, typed))))
    expect(endsOf(await made.plan())[0]).toMatchObject({
      actual: {
        edtf: '2019-06-30',
        asWritten: 'ended on the 30th',
        source: { text: 'Board, item 2' },
      },
    })
  })

  it('is kept, with its mark, where the same stands beside that side already', async () => {
    const made = plan({ planned: PLANNED, actual: { ...PLANNED, edtf: '2019-06-29' } })
    await made.send(END, saved(sent(await filled(made, HAPPENED, '?as=planned'))))
    expect(endsOf(await made.plan())[0]).toMatchObject({
      actual: { ...PLANNED, edtf: '2019-06-30' },
    })
  })

  it('stays with its mark where that side is recorded again', async () => {
    const made = plan({ planned: PLANNED })
    await made.send(END, saved(sent(await filled(made, { 'date-day': '27' }))))
    expect(endsOf(await made.plan())[0]).toEqual({ planned: { ...PLANNED, edtf: '../2019-06-27' } })
  })

  it('is not what stands of its not having happened, for a plan', async () => {
    const notYet = { asAt: '2019-09-01', source: { text: 'Board, item 2' } }
    const made = plan({ notYet })
    expect(await made.valueIn(END, 'source')).toBe('')
    expect(await made.valueIn(`${END}?as=actual`, 'source')).toBe('Board, item 2')
    const typed = { ...HAPPENED, 'date-year': '2019', 'not-yet-day': '', 'not-yet-month': '' }
    const form = await filled(made, { ...typed, 'not-yet-year': '' }, '?as=actual')
    expect((await made.send(END, saved(sent(form)))).status).toBe(303)
    expect(endsOf(await made.plan())[0]).toEqual({ actual: { edtf: '2019-06-30' } })
  })

  it('is said of the form at its choice', async () => {
    const told = 'Words and source that the form was filled with are not taken along'
    expect(await plan({ planned: PLANNED }).page(`/plans/ours${END}`)).toContain(told)
    expect(await plan({}).page(`/plans/ours${END}`)).not.toContain(told)
  })
})

describe('the source of a milestone that holds a date', () => {
  it('stays the milestone’s', async () => {
    const source = { text: 'paragraph 5' }
    const holder = milestone({ when: { edtf: '2019-09-25' }, sets: 'boardEndDate', source })
    const made = plan({}, {}, [holder])
    expect(await made.page(`/plans/ours${END}`)).toContain('paragraph 5')
    expect(await made.valueIn(END, 'source')).toBe('')
    await made.send(END, saved(sent(await filled(made, { 'date-day': '27' }))))
    expect((await made.plan()).milestones[0]).toMatchObject({ source })
    expect((await made.plan()).milestones[0]?.when).toEqual({ edtf: '2019-09-27' })
  })

  it('is not asked twice for the areas for which the milestone holds it', async () => {
    const holder = milestone({ when: { edtf: '2019-06-28' }, sets: 'boardEndDate' })
    const made = plan({}, {}, [holder])
    const form = await filled(made, HAPPENED)
    expect((await made.send(END, saved(sent(form)))).status).toBe(303)
    expect((await made.plan()).milestones[0]?.done).toEqual({ when: { edtf: '2019-06-30' } })
  })
})

describe('an area that was ticked for the planned date', () => {
  const both = () => plan({ planned: PLANNED }, { planned: PLANNED })
  const QUESTION = 'Has it happened in Rutland as well? Tick it again to record it for both.'

  it('is asked about once before what has happened is recorded for it', async () => {
    const made = both()
    const form = await filled(made, HAPPENED)
    expect(form.getAll('also')).toEqual([RUTLAND])
    const { status, html } = await made.send(END, sent(form))
    expect(status).toBe(422)
    expect(html).toContain(QUESTION)
    expect(html).toContain('href="#also"')
    expect(html).toContain('Board’s last day in office: Leicestershire</h1>')
    const again = fieldsOf(html)
    expect(again.getAll('also')).toEqual([])
    const preview = await made.send(END, sent(again))
    expect(preview.html).toContain('“Set board’s last day in office of Leicestershire (actual)')
    await made.send(END, saved(sent(again)))
    expect(endsOf(await made.plan())).toEqual([
      { planned: PLANNED, actual: { edtf: '2019-06-30' } },
      { planned: PLANNED },
    ])
  })

  it('goes along where it is ticked again', async () => {
    const made = both()
    const again = fieldsOf((await made.send(END, sent(await filled(made, HAPPENED)))).html)
    again.append('also', RUTLAND)
    expect((await made.send(END, sent(again))).status).toBe(200)
    expect((await made.send(END, saved(sent(again)))).status).toBe(303)
    expect(endsOf(await made.plan()).map((end) => end?.actual?.edtf)).toEqual([
      '2019-06-30',
      '2019-06-30',
    ])
  })

  it('is told together with what else is wrong', async () => {
    const made = both()
    const form = await filled(made, { ...HAPPENED, 'date-day': '31' })
    const { html } = await made.send(END, sent(form))
    expect(html).toContain('href="#date-day"')
    expect(html).toContain(QUESTION)
  })

  it('is asked about in its own words where another thing is recorded', async () => {
    const made = both()
    const typed = { as: 'not-yet', 'not-yet-day': '1', 'not-yet-month': '9' }
    const form = await filled(made, { ...typed, 'not-yet-year': '2019' })
    expect((await made.send(END, sent(form))).html).toContain(
      'Is this for Rutland as well? Tick it again if it is.',
    )
  })

  it('is not asked about for the planned date, or where the form was opened for what happened', async () => {
    const made = both()
    expect((await made.send(END, sent(await filled(made, { 'date-day': '27' })))).status).toBe(200)
    const form = await filled(made, { ...HAPPENED, 'date-year': '2019' }, '?as=actual')
    expect(form.getAll('also')).toEqual([])
    form.append('also', RUTLAND)
    expect((await made.send(END, sent(form))).status).toBe(200)
  })
})
