import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { milestone, type MilestoneInput } from '../domain/build-plan.ts'
import { BOARD, COUNTY, formPlan } from './form-plan.ts'

const one = (change: Partial<MilestoneInput>, fields: Record<string, unknown> = {}) =>
  formPlan({ milestones: [milestone(change)], statedDeadlines: [], ...fields })

const PAGE = '/plans/ours/milestones/ms-one'

/** What a page says, without its markup. */
const words = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('the page of a milestone', () => {
  it('tells all that is recorded of it', async () => {
    const { page } = one({
      title: 'The board meets <for> the last time',
      when: {
        edtf: '2027-01-30',
        asWritten: 'Saturday 30 January',
        source: { text: 'paragraph 3' },
      },
      owner: { organisation: COUNTY, role: 'Clerk' },
      progress: { state: 'at-risk', note: 'No room yet', asAt: '2026-11-20' },
      about: { kind: 'meeting', body: BOARD, reportOf: BOARD, requirement: 'publish-arrangements' },
      fulfils: 'lscb-annual-report',
      clearDays: 5,
      evidence: [{ kind: 'link', text: 'Agenda', address: 'https://example.org/agenda' }],
      statements: [{ edtf: '2027-01', asWritten: 'in January', source: { text: 'paragraph 9' } }],
      source: { text: 'paragraph 1' },
    })
    const html = await page(PAGE)
    const said = words(html)
    for (const text of [
      'The board meets &lt;for&gt; the last time',
      '30 January 2027 As written: “Saturday 30 January” paragraph 3',
      'Last working day Friday 29 January 2027',
      'Papers out by Friday 22 January 2027 5 clear days before',
      'Upcoming',
      'Its owner says At risk No room yet Said on 20 November 2026',
      'Leicestershire County Council, Clerk',
      'A meeting: Leicestershire and Rutland Local Safeguarding Children Board, on the report of',
      '“in January”: January 2027 paragraph 9',
      'Source paragraph 1',
      'It waits for Nothing',
    ])
      expect(said).toContain(text)
    expect(html).toContain('href="https://example.org/agenda"')
    expect(html).toContain('href="/plans/ours/requirements/lscb-annual-report"')
    expect(html).toContain('href="/plans/ours/requirements/publish-arrangements"')
    expect(html).toContain('href="/plans/ours/download/ics?only=ms-one"')
  })

  it('invents no day: a month has no last working day, and papers none either', async () => {
    const { page } = one({ when: { edtf: '2027-01' }, clearDays: 5 })
    const said = words(await page(PAGE))
    expect(said).not.toContain('Last working day')
    expect(said).toContain('Cannot tell: the meeting has no exact day yet')
  })

  it('says what is not recorded, without date, owner, evidence or source', async () => {
    const { page } = formPlan({
      milestones: [{ id: 'ms-one', title: 'Bare' }],
      statedDeadlines: [],
    })
    const said = words(await page(PAGE))
    for (const text of [
      'Date No date is recorded',
      'Owner Not recorded',
      'Its owner says Not recorded',
      'Evidence None recorded',
      'No wording recorded',
      'Source Not recorded',
    ])
      expect(said).toContain(text)
    expect(said).not.toContain('Add to calendar (.ics)')
  })

  it('links what it waits for, what waits for it, and where each stands', async () => {
    const { page } = formPlan()
    const html = await page('/plans/ours/milestones/ms-g3y7')
    expect(words(html)).toContain(
      'It waits for Overview and Scrutiny Committee considers the draft annual report Done in time',
    )
    expect(words(await page('/plans/ours/milestones/ms-x5t1'))).toContain(
      'What waits for it Publish the board’s annual report 2018/19 Overdue',
    )
  })

  it('tells what is wrong with it, and what would put it right', async () => {
    const { page } = formPlan()
    const said = words(await page('/plans/ours/milestones/ms-g3y7'))
    expect(said).toContain('is dated in 2 ways that differ')
    expect(said).toContain('What would put it right: Settle which is meant, and use one wording.')
    const { page: sound } = one({ when: { edtf: '2027-01-29' } })
    expect(words(await sound(PAGE))).toContain('The checks find nothing wrong')
  })

  it('offers what can be done to it as it is', async () => {
    const offers = async (change: Partial<MilestoneInput>): Promise<string[]> => {
      const html = await one(change).page(PAGE)
      return ['change', 'done', 'progress', 'cancel', 'reopen', 'restore'].filter((deed) =>
        html.includes(`="${PAGE}/${deed}"`),
      )
    }
    expect(await offers({})).toEqual(['change', 'done', 'progress', 'cancel'])
    expect(await offers({ done: {} })).toEqual(['change', 'done', 'reopen'])
    expect(await offers({ cancelled: { reason: 'x' } })).toEqual(['change', 'cancel', 'restore'])
    const example = await formPlan().page('/plans/leicestershire-rutland/milestones/ms-g3y7')
    expect(example).not.toMatch(/milestones\/ms-g3y7\/[a-z]/)
  })

  it('tells what has been done to it, the latest first, and to no other', async () => {
    const made = formPlan()
    await made.send('/milestones/ms-g3y7/cancel', { reason: 'First' })
    await made.send('/milestones/ms-g3y7/cancel', { reason: 'Second' })
    await made.send('/milestones/ms-j9b4/cancel', { reason: 'Another' })
    const said = words(await made.page('/plans/ours/milestones/ms-g3y7'))
    const told = said.slice(said.indexOf('What has been done to it'))
    expect(told.indexOf(': Second')).toBeLessThan(told.indexOf(': First'))
    expect(told).toContain('by somebody at the web pages')
    expect(told).not.toContain('Another')
  })

  it('that is not there is told', async () => {
    const { get } = formPlan()
    const answer = await get('/plans/ours/milestones/ms-none')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('The plan has no such milestone.')
  })

  it('of a plan without law says nothing of checks', async () => {
    const html = await one({}, { framework: undefined }).page(PAGE)
    expect(html).not.toContain('What is wrong with it')
  })
})

describe('an action plan of 60 rows', () => {
  it('stays light', async () => {
    const rows = Array.from({ length: 60 }, (_, n) =>
      milestone({
        id: `ms-${n}`,
        title: `Action ${n * 7919} of the transition plan, as the paper words it`,
        when: { edtf: `2027-0${(n % 9) + 1}-1${n % 10}`, asWritten: `about ${n}` },
        owner: { role: `Role ${n * 31}` },
      }),
    )
    const { page } = formPlan({ milestones: rows, statedDeadlines: [] })
    expect(gzipSync(await page('/plans/ours/milestones')).length).toBeLessThan(30_000)
  })
})
