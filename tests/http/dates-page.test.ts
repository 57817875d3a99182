import { describe, expect, it } from 'vitest'
import { END, planFor, saved } from './date-sent.ts'
import { formPlan, LEICESTERSHIRE, RUTLAND } from './form-plan.ts'
import { makeApp, writePlan } from './make-app.ts'

describe('the page of key dates', () => {
  it('tells of every key date what is planned, what happened, its words and its source', async () => {
    const { page, deps } = formPlan()
    const html = await page('/plans/ours/dates')
    const { anchors } = deps.shelf.catalogue.frameworks.get('working-together-2018')!
    for (const { id, title, definition } of anchors) {
      expect(html).toContain(`id="${id}">${title}<`)
      expect(html).toContain(definition.replaceAll("'", '&#39;'))
    }
    expect(html).toContain('As written: “will cease on 25th September 2019”')
    expect(html).toContain('paragraph 13')
    expect(html).toContain('SI 2018/497 reg 5(2)')
    expect(html.match(/Leicestershire and Rutland</g)?.length).toBeGreaterThanOrEqual(12)
  })

  it('links what counts from a date, and what the date shows as met', async () => {
    const html = await formPlan().page('/plans/ours/dates')
    const section = html.slice(html.indexOf('id="publicationDate"'), html.indexOf('id="boardEnd'))
    expect(section).toContain('It shows as met:')
    expect(section).toContain('href="/plans/ours/requirements/publish-arrangements"')
    expect(section).toContain('Counted from it:')
    expect(section).toContain('href="/plans/ours/requirements/implement-arrangements"')
  })

  it('tells areas apart that record different dates', async () => {
    const { page, send } = formPlan()
    await send(END, saved(planFor('2019-09-27')))
    const html = await page('/plans/ours/dates')
    const section = html.slice(html.indexOf('id="boardEndDate"'), html.indexOf('id="boardWindUp'))
    expect(section).toContain('27 September 2019')
    expect(section).toContain('25 September 2019')
    expect(section).toContain('>Leicestershire</p>')
    expect(section).toContain('>Rutland</p>')
  })

  it('names the milestone that holds a date, and a start that is only stated', async () => {
    const { page } = makeApp()
    const html = await page('/plans/authority-2018-19-corrected/dates')
    expect(html).toContain('Held by the milestone')
    expect(html).toContain('/plans/authority-2018-19-corrected/milestones/ms-e6v1')
    expect(html).not.toContain('/dates/area-c7j4')
    expect(await page('/plans/authority-2018-19/dates')).toContain(
      'but not that it is the implementation date in law.',
    )
  })

  it('says so where there is no framework, and where there is no area', async () => {
    const { page, folder } = makeApp()
    const bare = { areas: [], bodies: [], milestones: [], statedDeadlines: [], money: [] }
    writePlan(folder, 'no-area', bare)
    writePlan(folder, 'no-law', { ...bare, framework: undefined })
    expect(await page('/plans/no-area/dates')).toContain('href="/plans/no-area/areas"')
    expect(await page('/plans/no-law/dates')).toContain('This plan names no framework')
  })
})

describe('the form for a key date', () => {
  it('shows what is recorded, in words and in its fields', async () => {
    const { page, valueIn } = formPlan()
    const html = await page(`/plans/ours${END}`)
    expect(html).toContain(
      '<h1 class="govuk-heading-l">Board’s last day in office: Leicestershire and Rutland</h1>',
    )
    expect(html).toContain('Take away the planned date, 25 September 2019')
    expect(html).not.toContain('Take away that it happened')
    expect(html).toMatch(/value="planned" checked/)
    expect([await valueIn(END, 'date-day'), await valueIn(END, 'date-year')]).toEqual([
      '25',
      '2019',
    ])
    expect(await valueIn(END, 'date-as-written')).toBe('will cease on 25th September 2019')
    expect(await valueIn(END, 'source')).toBe('paragraph 13')
  })

  it('opens on what happened where that is asked for, with no other date in it', async () => {
    const { page, valueIn } = formPlan()
    const html = await page(`/plans/ours${END}?as=actual`)
    expect(html).toMatch(/value="actual" checked/)
    expect(await valueIn(`${END}?as=actual`, 'date-day')).toBe('')
    expect(await valueIn(`${END}?as=actual`, 'source')).toBe('')
    const published = `/dates/${RUTLAND}/publicationDate`
    expect(await page(`/plans/ours${published}`)).toMatch(/value="actual" checked/)
    expect(await valueIn(published, 'date-day')).toBe('28')
  })

  it('ticks other areas that record the same, and no others', async () => {
    const { page, send } = formPlan()
    const ticked = new RegExp(`value="${RUTLAND}" checked`)
    expect(await page(`/plans/ours${END}`)).toMatch(ticked)
    expect(await page(`/plans/ours${END}?as=actual`)).not.toMatch(ticked)
    expect(await page(`/plans/ours/dates/${LEICESTERSHIRE}/boardWindUpDate`)).not.toMatch(ticked)
    await send(END, saved(planFor('2019-09-27')))
    expect(await page(`/plans/ours${END}`)).not.toMatch(ticked)
  })

  it.each([`/dates/${LEICESTERSHIRE}/easter`, '/dates/area-x/boardEndDate', '/dates/x/y'])(
    '%s is not there, and keeps what was typed',
    async (path) => {
      const { send, page } = formPlan()
      const { status, html } = await send(path, planFor('2019-09-27', { source: 'Typed <here>' }))
      expect(status).toBe(404)
      expect(html).toContain('Typed &lt;here&gt;')
      expect(await page(`/plans/ours${path}`)).toContain('no such key date')
    },
  )
})
