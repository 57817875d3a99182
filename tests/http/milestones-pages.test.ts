import { describe, expect, it } from 'vitest'
import { milestone } from '../domain/build-plan.ts'
import { formPlan, type Sent } from './form-plan.ts'

const LIST = '/plans/ours/milestones'

const many = (count: number) =>
  formPlan({
    statedDeadlines: [],
    milestones: Array.from({ length: count }, (_, n) =>
      milestone({ id: `ms-${n + 1}`, title: `Action ${n + 1} ${n % 2 === 0 ? 'odd' : 'even'}` }),
    ),
  })

const rowsOf = (html: string): string[] =>
  [...html.matchAll(/<tr class="govuk-table__row" id="(ms-\d+)">/g)].map(([, id]) => id ?? '')

const tickedOf = (html: string): string[] =>
  [...html.matchAll(/name="ids" type="checkbox" value="([^"]+)"[^>]* checked/g)].map(
    ([, id]) => id ?? '',
  )

describe('an action plan of more than 100 milestones', () => {
  it.each([
    ['', 'ms-1', 100, 'Milestones 1 to 100 of 250'],
    ['?page=2', 'ms-101', 100, 'Milestones 101 to 200 of 250'],
    ['?page=3', 'ms-201', 50, 'Milestones 201 to 250 of 250'],
    ['?page=4', 'ms-201', 50, 'Milestones 201 to 250 of 250'],
    ['?page=0', 'ms-1', 100, 'Milestones 1 to 100 of 250'],
    ['?page=x', 'ms-1', 100, 'Milestones 1 to 100 of 250'],
  ])('%s shows its part', async (query, first, count, said) => {
    const html = await many(250).page(`${LIST}${query}`)
    expect(rowsOf(html)).toHaveLength(count)
    expect(rowsOf(html)[0]).toBe(first)
    expect(html).toContain(said)
    expect(html).toMatch(/id="ids" name="ids"/)
  })

  it('leads on and back, with the day asked for', async () => {
    const { page } = many(250)
    const html = await page(`${LIST}?page=2&today=2026-11-01`)
    expect(html).toContain(`href="${LIST}?today=2026-11-01" rel="prev"`)
    expect(html).toContain(`href="${LIST}?page=3&amp;today=2026-11-01" rel="next"`)
    expect(await page(LIST)).not.toContain('rel="prev"')
    expect(await page(`${LIST}?page=3`)).not.toContain('rel="next"')
  })

  it.each([
    [100, false],
    [101, true],
  ])('of %d milestones has pages and a search: %s', async (count, isLong) => {
    const html = await many(count).page(LIST)
    expect(html.includes('govuk-pagination')).toBe(isLong)
    expect(html.includes('id="q"')).toBe(isLong)
    expect(rowsOf(html)).toHaveLength(100)
  })

  it('ticks what is on the page, and says so', async () => {
    const html = await many(250).page(`${LIST}?page=3&select=all`)
    expect(tickedOf(html)).toEqual(rowsOf(html))
    expect(tickedOf(html)).toHaveLength(50)
    expect(html).toContain('all on this page')
    expect(html).toContain(`href="${LIST}?page=3&amp;select=open"`)
  })

  it('finds titles by their words, whatever their order', async () => {
    const { page } = many(250)
    const html = await page(`${LIST}?q=ODD+action+11`)
    expect(rowsOf(html)).toEqual([
      'ms-11',
      'ms-111',
      'ms-113',
      'ms-115',
      'ms-117',
      'ms-119',
      'ms-211',
    ])
    expect(html).toContain('value="ODD action 11"')
    expect(html).toContain('7 of 250 milestones')
    expect(html).not.toContain('/move"')
    expect(await page(`${LIST}?q=even&page=2`)).toContain('Milestones 101 to 125 of 125')
    const none = await page(`${LIST}?q=%3Cb%3E`)
    expect(none).toContain('No milestone has “&lt;b&gt;” in its title.')
    expect(none).not.toContain('<table')
  })

  it('changes what is ticked, and comes back to the page', async () => {
    const made = many(250)
    const sent = { ids: ['ms-101', 'ms-102'], owner: 'nobody', page: '2', revision: '0' }
    const { status, location } = await made.send('/milestones/change', sent)
    expect([status, location]).toEqual([303, `${LIST}?page=2&saved=1`])
    const found = { ...sent, owner: '', 'owner-role': 'Clerk', page: '1', q: 'a&b', revision: '1' }
    expect((await made.send('/milestones/change', found)).location).toBe(`${LIST}?q=a%26b&saved=2`)
  })

  it('shows the page again when a change is refused', async () => {
    const { send } = many(250)
    const sent = { ids: ['ms-101', 'ms-3'], page: '2', revision: '0' }
    const { status, html } = await send('/milestones/change', sent)
    expect(status).toBe(422)
    expect(rowsOf(html)[0]).toBe('ms-101')
    expect(html).toContain('Ticked, and not on this page')
    expect(tickedOf(html).toSorted()).toEqual(['ms-101', 'ms-3'])
  })

  it('goes to the page where a moved row is now', async () => {
    const made = many(250)
    const move = (id: string, to: string, page: string) =>
      made.send(`/milestones/${id}/move`, { to, page })
    expect((await move('ms-100', 'down', '1')).location).toBe(`${LIST}?page=2&saved=1#ms-100`)
    expect((await move('ms-3', 'last', '1')).location).toBe(`${LIST}?page=3&saved=2#ms-3`)
    expect((await move('ms-3', 'first', '3')).location).toBe(`${LIST}?saved=3#ms-3`)
  })
})

describe('moving a row with others ticked', () => {
  const typed: Sent = {
    revision: '0',
    page: '1',
    ids: ['ms-2', 'ms-3'],
    state: 'at-risk',
    note: 'Typed <so>',
    'on-year': '2026',
  }

  it('loses neither ticks nor what was typed', async () => {
    const made = many(5)
    const { status, html } = await made.send('/milestones/ms-4/move', { ...typed, to: 'first' })
    expect(status).toBe(200)
    expect(rowsOf(html)).toEqual(['ms-4', 'ms-1', 'ms-2', 'ms-3', 'ms-5'])
    expect(tickedOf(html)).toEqual(['ms-2', 'ms-3'])
    expect(html).toContain('value="Typed &lt;so&gt;"')
    expect(html).toMatch(/value="at-risk" selected/)
    expect(html).toContain('Moved “Action 4 even” to the top.')
    expect(html).toContain('name="revision" value="1"')
    expect((await made.plan()).revision).toBe(1)
  })

  it('shows the page where it is now, and what is ticked elsewhere', async () => {
    const { send } = many(250)
    const { html } = await send('/milestones/ms-2/move', { ...typed, to: 'last' })
    expect(rowsOf(html).at(-1)).toBe('ms-2')
    expect(tickedOf(html)).toEqual(['ms-2', 'ms-3'])
    expect(html).toContain('Ticked, and not on this page')
  })

  it.each<[Sent, number, string]>([
    [{ to: 'up' }, 422, 'is first already'],
    [{ to: 'sideways' }, 422, 'does not say where to move it'],
  ])('with %j is refused, and loses nothing either', async (more, expected, sentence) => {
    const made = many(5)
    const { status, html } = await made.send('/milestones/ms-1/move', { ...typed, ...more })
    expect(status).toBe(expected)
    expect(html).toContain(sentence)
    expect(tickedOf(html)).toEqual(['ms-2', 'ms-3'])
    expect(html).toContain('value="Typed &lt;so&gt;"')
    expect((await made.plan()).revision).toBe(0)
  })

  it('made from an older order moves nothing, and tells what others did', async () => {
    const made = many(5)
    await made.send('/milestones/ms-5/move', { to: 'up', revision: '0' })
    const { status, html } = await made.send('/milestones/ms-4/move', { ...typed, to: 'up' })
    expect(status).toBe(409)
    expect(html).toContain('Moved “')
    expect(tickedOf(html)).toEqual(['ms-2', 'ms-3'])
    expect(rowsOf(await made.page(LIST))).toEqual(['ms-1', 'ms-2', 'ms-3', 'ms-5', 'ms-4'])
  })

  it('made from an older plan moves it where only other things have changed', async () => {
    const made = many(5)
    await made.send('/title', { title: 'By another', revision: '0' })
    await made.send('/milestones/ms-2/cancel', { reason: 'Overtaken', revision: '1' })
    expect((await made.send('/milestones/ms-4/move', { ...typed, to: 'up' })).status).toBe(200)
    const { title, milestones } = await made.plan()
    expect(title).toBe('By another')
    expect(milestones.map(({ id }) => id)).toEqual(['ms-1', 'ms-2', 'ms-4', 'ms-3', 'ms-5'])
    expect(milestones[1]).toHaveProperty('cancelled')
  })

  it('is not what the Enter key does', async () => {
    const html = await many(5).page(LIST)
    const first = /<button[^>]*form="bulk"[^>]*>/.exec(html)?.[0] ?? ''
    expect(first).not.toContain('formaction')
    expect(html.indexOf(first)).toBeLessThan(html.indexOf('formaction'))
  })
})
