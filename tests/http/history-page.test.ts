import { beforeEach, describe, expect, it } from 'vitest'
import type { Made } from './make-app.ts'
import { pastPlan } from './past-plan.ts'
import { planOf } from './plan-states.ts'

const [FIRST, SECOND] = planOf('ours').milestones.filter(
  ({ done, cancelled }) => !done && !cancelled,
)

let made: Made

beforeEach(async () => {
  made = await pastPlan('ours', '2026-02-02', [
    ['2026-02-07', { action: 'name-plan', title: 'One' }, 'Anna'],
    ['2026-02-28', { action: 'cancel-milestone', id: FIRST?.id ?? '', reason: 'No' }, 'Bert'],
    ['2026-03-01', { action: 'cancel-milestone', id: SECOND?.id ?? '', reason: 'No' }, 'Anna'],
    ['2026-03-29', { action: 'remove-seat', id: 'seat-1' }, 'Anna'],
  ])
})

const revisions = (html: string): number[] =>
  [...html.matchAll(/id="revision-(\d+)"/g)].map(([, revision]) => Number(revision))

describe('the history', () => {
  it.each([
    ['', [4, 3, 2, 1, 0]],
    ['by=Anna', [4, 3, 1]],
    ['by=Nobody', []],
    ['about=Milestones', [3, 2]],
    ['about=Structure', [4]],
    [`thing=milestones/${SECOND?.id ?? ''}`, [3]],
    ['q=CANCELLED', [3, 2]],
    ['since=2026-02-28', [4, 3, 2]],
    ['since=2026-03-01', [4, 3]],
    ['until=2026-02-28', [2, 1, 0]],
    ['since=2026-02-08&until=2026-02-28', [2]],
    ['since-day=28&since-month=2&since-year=2026&by=Bert', [2]],
    ['from=2', [2, 1, 0]],
    ['by=Anna&from=3', [3, 1]],
    ['asAt=2026-02-28', [2, 1, 0]],
  ])('%s tells revisions %j', async (query, expected) => {
    expect(revisions(await made.page(`/plans/ours/history?${query}`))).toEqual(expected)
  })

  it('says how many are told, and keeps what was asked for', async () => {
    const html = await made.page('/plans/ours/history?by=Anna&q=name')
    expect(html).toContain('1 of 5 changes.')
    expect(html).toMatch(/<option value="Anna" selected/)
    expect(html).toContain('value="name"')
    expect(await made.page('/plans/ours/history?q=zebra')).toContain(
      'None of the 5 changes is as you ask.',
    )
  })

  it('tells by whom, that nobody was verified, and what stood there before and after', async () => {
    const html = await made.page('/plans/ours/history')
    expect(html).toContain('recorded on this computer, person not verified')
    expect(html).toContain('by Bert · revision 2')
    expect(html).toContain('Before: nothing recorded')
    expect(html).toContain('After: reason: No')
  })

  it.each(['since-day=30&since-month=2&since-year=2026', 'until=2026-02-30'])(
    'says that %s is no day',
    async (query) => {
      const answer = await made.get(`/plans/ours/history?${query}`)
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('There is a problem')
    },
  )

  it('keeps what is asked for from page to page', async () => {
    const { shelf } = made.deps
    for (let n = 0; n < 60; n += 1) await made.post('/plans/ours/title', { title: `Title ${n}` })
    const html = await made.page('/plans/ours/history?q=Title')
    expect(html).toContain('/plans/ours/history?q=Title&amp;from=14')
    expect((await shelf.store.history('ours')).entries).toHaveLength(65)
  })
})

describe('the name that a person gives', () => {
  const keep = (name: string) => made.post('/plans/ours/history/name', { name })

  it('goes with what is recorded in that browser from then on', async () => {
    const answer = await keep(' Anna, business manager ')
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/plans/ours/history#your-name',
    ])
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    const sent = { cookie: cookie.split(';')[0] ?? '' }
    await made.post('/plans/ours/title', { title: 'By Anna' }, sent)
    await made.post('/plans/ours/title', { title: 'By nobody' })
    await made.post('/plans/ours/undo', { revision: '6' }, sent)
    const journal = await made.deps.shelf.store.journal('ours')
    expect(journal.slice(-3).map(({ by }) => by)).toEqual([
      'Anna, business manager',
      'somebody at the web pages',
      'Anna, business manager',
    ])
    const html = await (await made.get('/plans/ours/history', sent)).text()
    expect(html).toContain('kept as done by “Anna, business manager”')
  })

  it('is forgotten again', async () => {
    expect((await keep('')).headers.get('set-cookie')).toMatch(/^name=;.*Max-Age=0/)
  })

  it.each(['A'.repeat(81), 'Anna\u202Ebob', '<b>\n'.repeat(30)])('%j is refused', async (name) => {
    const answer = await keep(name)
    expect(answer.status).toBe(422)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await answer.text()).toContain('There is a problem')
  })

  it('of a cookie that nobody could have been given is left aside', async () => {
    const cookie = `name=${encodeURIComponent('A\u0000'.repeat(90))}`
    await made.post('/plans/ours/title', { title: 'Forged' }, { cookie })
    const journal = await made.deps.shelf.store.journal('ours')
    expect(journal.at(-1)?.by).toBe('somebody at the web pages')
  })

  it('is not asked for on a past day, nor of an example', async () => {
    expect(await made.page('/plans/ours/history?asAt=2026-02-28')).not.toContain('Your name')
    expect((await made.post('/plans/ours/history/name?asAt=2026-02-28', {})).status).toBe(403)
    expect(await made.page('/plans/leicestershire-rutland/history')).not.toContain('Your name')
  })
})

describe('marked moments', () => {
  it('are marked, told, asked for and taken away', async () => {
    const marked = await made.post('/plans/ours/moments', {
      ...{ id: 'm-1', name: 'March <board>', revision: '4' },
    })
    expect([marked.status, marked.headers.get('location')]).toEqual([
      303,
      '/plans/ours/moments?saved=5',
    ])
    const html = await made.page('/plans/ours/moments?saved=5')
    expect(html).toContain('Marked the plan as it was at “March &lt;board&gt;”')
    expect(html).toContain('22 November 2026')
    expect(html).toContain('/plans/ours/changes?from=m-1')
    expect(await made.page('/plans/ours/changes')).toContain(
      'March &lt;board&gt; (22 November 2026)',
    )
    const taken = await made.post('/plans/ours/moments/m-1/unmark', { revision: '5' })
    expect(taken.status).toBe(303)
    expect(await made.page('/plans/ours/moments')).toContain('No moment is marked yet.')
    expect((await made.post('/plans/ours/moments/m-1/unmark', {})).status).toBe(404)
  })

  it('sent twice are one', async () => {
    for (const _ of [1, 2])
      await made.post('/plans/ours/moments', { id: 'm-1', name: 'Board', revision: '4' })
    expect((await made.deps.shelf.store.journal('ours')).at(-1)?.revision).toBe(5)
  })

  it.each([
    ['', 'The name is empty'],
    ['A'.repeat(301), 'The name is longer than 300'],
  ])('of the name %j are refused, and it is kept', async (name, told) => {
    const answer = await made.post('/plans/ours/moments', { id: 'm-1', name, revision: '4' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(told)
    expect(html).toContain(`value="${name}"`)
  })

  it('of a name that is taken are refused', async () => {
    await made.post('/plans/ours/moments', { id: 'm-1', name: 'Board', revision: '4' })
    const answer = await made.post('/plans/ours/moments', {
      id: 'm-2',
      name: 'board ',
      revision: '5',
    })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('is marked already')
  })
})
