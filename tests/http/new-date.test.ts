import { describe, expect, it } from 'vitest'
import { END, endsOf, planFor, saved } from './date-sent.ts'
import { formPlan, LEICESTERSHIRE, RUTLAND, type Sent } from './form-plan.ts'

describe('a new date', () => {
  it('is shown with what it would do before anything is saved', async () => {
    const { send, plan, journal } = formPlan()
    const start = `/dates/${RUTLAND}/implementationDate`
    const { status, html } = await send(start, planFor('2019-09-28', { also: LEICESTERSHIRE }))
    expect(status).toBe(200)
    expect(html).toContain('<h1 class="govuk-heading-l">What this change would do</h1>')
    expect(html).toContain('This is not saved yet.')
    expect(html).toContain(
      '“Set implementation date of Leicestershire and Rutland (planned): 28 September 2019”',
    )
    expect(html).toContain('No longer noticed (1)')
    expect(html).toContain('29 September 2019: that would be one day late')
    expect(html).toContain('SI 2018/497 reg 6(1): would be in time, likely')
    expect(html).toContain('<input type="hidden" name="date-day" value="28"/>')
    expect(html).toContain(`<input type="hidden" name="also" value="${LEICESTERSHIRE}"/>`)
    expect(html.match(/name="then" value="(save|edit)"/g)).toHaveLength(2)
    expect([(await plan()).revision, (await journal()).length]).toEqual([0, 0])
  })

  it('goes back to the form as it was typed', async () => {
    const { send } = formPlan()
    const typed = planFor('2019-09-28', { 'date-as-written': 'the <28th>', then: 'edit' })
    const { status, html } = await send(END, typed)
    expect(status).toBe(200)
    expect(html).toContain('value="the &lt;28th&gt;"')
    expect(html).toContain('See what this would do')
  })

  it('is saved for the areas that are ticked, with its words and source, as one change', async () => {
    const { send, plan, journal, page } = formPlan()
    const more = { 'date-as-written': 'the last Friday', source: 'Board, item 2', also: RUTLAND }
    const { status, location } = await send(END, saved(planFor('2019-09-27', more)))
    expect([status, location]).toEqual([303, '/plans/ours/dates?saved=1'])
    const planned = {
      edtf: '2019-09-27',
      asWritten: 'the last Friday',
      source: { text: 'Board, item 2' },
    }
    expect(endsOf(await plan())).toEqual([{ planned }, { planned }])
    expect(await journal()).toHaveLength(1)
    const html = await page(location)
    expect(html).toContain('Set board’s last day in office of Leicestershire and Rutland')
    expect(html).toContain('Undo this change')
  })

  it('of one area leaves the other', async () => {
    const { send, plan } = formPlan()
    await send(END, saved(planFor('2019-09-27')))
    expect(endsOf(await plan()).map((end) => end?.planned?.edtf)).toEqual([
      '2019-09-27',
      '2019-09-25',
    ])
  })

  it('that is only a month, or by a day, is kept as that', async () => {
    const { send, plan } = formPlan()
    await send(END, saved(planFor('2019-09-', { 'date-day': '', 'date-how': 'by' })))
    expect(endsOf(await plan())[0]?.planned).toEqual({ edtf: '../2019-09' })
  })

  it('keeps the mark of an invented source unless its words are changed', async () => {
    const source = { text: 'made up', invented: true }
    const area = {
      id: 'area-1',
      name: 'Northshire',
      anchors: { boardEndDate: { planned: { edtf: '2019-09-25', source } } },
    }
    const only = { areas: [area], bodies: [], milestones: [], statedDeadlines: [] }
    const { send, plan } = formPlan(only)
    const path = '/dates/area-1/boardEndDate'
    await send(path, saved(planFor('2019-09-26', { source: 'made up' })))
    expect(endsOf(await plan())[0]?.planned?.source).toEqual(source)
    await send(path, saved(planFor('2019-09-26', { source: 'Board, item 2' })))
    expect(endsOf(await plan())[0]?.planned?.source).toEqual({ text: 'Board, item 2' })
  })

  it('that has happened is taken up to today, and no later', async () => {
    const { send, plan } = formPlan()
    const happened = { as: 'actual' }
    for (const day of ['2026-11-23', '2026-12-']) {
      const { status, html } = await send(END, saved(planFor(day, happened)))
      expect(status).toBe(422)
      expect(html).toContain('href="#date-day"')
      expect(html).toContain('that is after today, 22 November 2026. Record it as planned.')
    }
    expect((await send(END, saved(planFor('2026-11-22', happened)))).status).toBe(303)
    expect(endsOf(await plan())[0]).toMatchObject({
      planned: { edtf: '2019-09-25' },
      actual: { edtf: '2026-11-22' },
    })
  })

  it('that had not come by a day is recorded with that day alone', async () => {
    const { send, plan } = formPlan()
    const not = (day: string, month: string, year: string): Sent =>
      saved({
        as: 'not-yet',
        'not-yet-day': day,
        'not-yet-month': month,
        'not-yet-year': year,
        source: 'Board, item 2',
      })
    for (const [day, month, year, field] of [
      ['', '', '', 'day'],
      ['30', '2', '2019', 'day'],
      ['', '9', '2019', 'day'],
      ['1', '9', '', 'year'],
      ['23', '11', '2026', 'day'],
    ] as const) {
      const { status, html } = await send(END, not(day, month, year))
      expect([status, html.includes(`href="#not-yet-${field}"`)]).toEqual([422, true])
    }
    expect((await send(END, not('1', '9', '2019'))).status).toBe(303)
    expect(endsOf(await plan())[0]).toMatchObject({
      planned: { edtf: '2019-09-25' },
      notYet: { asAt: '2019-09-01', source: { text: 'Board, item 2' } },
    })
  })

  it('can be taken away, and what was not there can’t', async () => {
    const { send, plan } = formPlan()
    const none = (as: string) => send(END, saved({ as, also: RUTLAND }))
    expect((await none('clear-actual')).html).toContain('so there is nothing to clear')
    expect((await none('clear-planned')).status).toBe(303)
    expect(endsOf(await plan())).toEqual([undefined, undefined])
    expect((await none('clear-planned')).status).toBe(422)
  })

  it.each<[string, Sent, string[]]>([
    ['nothing chosen', { ...planFor('2019-09-27'), as: '' }, ['#as']],
    ['something else chosen', { ...planFor('2019-09-27'), as: 'clear' }, ['#as']],
    ['no date', { as: 'planned' }, ['#date-day']],
    ['a day that does not exist', planFor('2019-02-29'), ['#date-day']],
    ['a day without its month', planFor('2019--27'), ['#date-month']],
    ['two figures for the year', planFor('19-09-27'), ['#date-year']],
    [
      'words without a date, and a source too long',
      { as: 'planned', 'date-as-written': 'soon', source: 'x'.repeat(301) },
      ['#date-as-written', '#source'],
    ],
  ])('with %s is refused at its fields, and keeps what was typed', async (_, fields, hrefs) => {
    const { send, plan } = formPlan()
    const { status, html } = await send(END, saved({ ...fields, also: RUTLAND }))
    expect(status).toBe(422)
    expect(html).toContain('<title>Error: ')
    for (const href of hrefs) expect(html).toContain(`href="${href}"`)
    expect(html).toMatch(new RegExp(`value="${RUTLAND}" checked`))
    for (const value of Object.values(fields))
      if (typeof value === 'string' && value.length > 2) expect(html).toContain(value)
    expect((await plan()).revision).toBe(0)
  })

  it('made from an older plan is kept as typed, with what others have done since', async () => {
    const { send, plan } = formPlan()
    await send(END, saved(planFor('2019-09-27', { revision: '0' })))
    const late = await send(END, saved(planFor('2019-09-26', { revision: '0' })))
    expect(late.status).toBe(409)
    expect(late.html).toContain('The plan has been changed since you opened this form')
    expect(late.html).toContain('name="date-day" type="text" value="26"')
    expect(endsOf(await plan())[0]?.planned?.edtf).toBe('2019-09-27')
  })

  it('made from an older plan is previewed and saved with what another did elsewhere', async () => {
    const { send, plan } = formPlan()
    await send(END, saved(planFor('2019-09-27', { also: LEICESTERSHIRE, revision: '0' })))
    await send('/title', { title: 'By another', revision: '1' })
    const mine = planFor('2019-09-30', { revision: '1' })
    const preview = await send(END, mine)
    expect([preview.status, preview.html]).toEqual([200, expect.stringContaining('By another')])
    expect(preview.html).toContain('name="revision" value="1"')
    expect((await send(END, saved(mine))).status).toBe(303)
    expect((await plan()).title).toBe('By another')
    expect(endsOf(await plan())[0]?.planned?.edtf).toBe('2019-09-30')
  })

  it('is told before the preview where another has recorded the same date', async () => {
    const { send } = formPlan()
    await send(END, saved(planFor('2019-09-27', { revision: '0' })))
    const late = await send(END, planFor('2019-09-26', { revision: '0' }))
    expect(late.status).toBe(409)
    expect(late.html).toContain('27 September 2019')
    expect(late.html).toContain('You and somebody else changed the same')
  })

  it('sent twice is one change', async () => {
    const { send, journal } = formPlan()
    const form = saved(planFor('2019-09-27', { revision: '0', also: RUTLAND, source: 'new' }))
    expect((await send(END, form)).location).toBe('/plans/ours/dates?saved=1')
    expect((await send(END, form)).location).toBe('/plans/ours/dates?saved=1')
    expect(await journal()).toHaveLength(1)
  })
})

describe('a date that a milestone holds', () => {
  const withHolder = (areas: string[]) =>
    formPlan({
      areas: ['Leicestershire', 'Rutland'].map((name, n) => ({
        id: [LEICESTERSHIRE, RUTLAND][n],
        name,
      })),
      bodies: [],
      statedDeadlines: [],
      milestones: [
        {
          id: 'ms-hold',
          title: 'Close <the> board',
          when: { edtf: '2019-09-25' },
          sets: 'boardEndDate',
          areas,
        },
      ],
    })

  it('says which, and is changed there', async () => {
    const { page, send, plan } = withHolder([LEICESTERSHIRE])
    const html = await page(`/plans/ours${END}`)
    expect(html).toContain('This date is held by the milestone')
    expect(html).toContain('Close &lt;the&gt; board')
    expect(html).not.toContain('Take away the planned date')
    expect((await send(END, saved(planFor('2019-09-27')))).status).toBe(303)
    expect((await plan()).milestones[0]?.when).toEqual({ edtf: '2019-09-27' })
    expect(endsOf(await plan())).toEqual([undefined, undefined])
  })

  it('for several areas is changed for all of them or for none', async () => {
    const { page, send, plan } = withHolder([])
    const html = await page(`/plans/ours${END}`)
    expect(html).toContain('It holds the date for Rutland as well')
    expect(html).toMatch(new RegExp(`value="${RUTLAND}" checked`))
    const alone = await send(END, saved(planFor('2019-09-27')))
    expect(alone.status).toBe(422)
    expect(alone.html).toContain('which also sets it for Rutland')
    expect((await send(END, saved(planFor('2019-09-27', { also: RUTLAND })))).status).toBe(303)
    expect((await plan()).milestones[0]?.when).toEqual({ edtf: '2019-09-27' })
  })
})
