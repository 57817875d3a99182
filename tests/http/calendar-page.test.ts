import { describe, expect, it } from 'vitest'
import { FEED } from './feed-sent.ts'
import { formPlan } from './form-plan.ts'

const PAGE = '/plans/ours/calendar'
const PUBLIC = { publicUrl: 'https://plans.example' }
const EXAMPLE = '/plans/leicestershire-rutland/calendar'

/** What a page says, without its markup. */
const words = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

const feeds = (...names: string[]) =>
  names.map((name, n) => ({ ...FEED, id: `feed-${n}`, name, tokenHash: String(n).repeat(64) }))

describe('the page of the calendar', () => {
  it('says what to do where there is no feed, and that nobody else can subscribe yet', async () => {
    const html = words(await formPlan().page(PAGE))
    expect(html).toContain('Nobody has an address yet. Make a feed for each organisation')
    expect(html).toContain('Nobody else’s calendar can subscribe here yet.')
    expect(html).toContain('addresses start http://127.0.0.1:8018 and only a calendar program')
    expect(html).toContain('delete that calendar, make it anew and import the fresh file')
  })

  it('says nothing of that where others reach the server', async () => {
    const html = await formPlan({}, PUBLIC).page(PAGE)
    expect(html).not.toContain('Nobody else’s calendar')
    expect(html).toContain('Subscribe, do not import.')
  })

  it('lists each feed with what it shows, how much, since when, and what can be done', async () => {
    const filter = { ...FEED.filter, whose: { organisation: 'org-4t9c' } }
    const html = await formPlan({ feeds: [{ ...FEED, filter }] }).page(PAGE)
    const said = words(html)
    expect(said).toMatch(
      /Shows For Leicestershire County Council: dates of law; reminders 28 days before\. Holds now \d+ entries Made on 1 November 2026 Last fetched Not fetched yet/,
    )
    for (const deed of ['', '/address', '/revoke'])
      expect(html).toContain(`href="/plans/ours/calendar/feeds/feed-1${deed}"`)
    expect(html).not.toContain(FEED.tokenHash)
  })

  it('tells when a program last fetched each, and which have gone quiet', async () => {
    const made = formPlan({ feeds: feeds('Police', 'County', 'Never') })
    const fetched = (feed: string, at: string, agent: string): void =>
      made.deps.feeds.fetches.record({ plan: 'ours', feed, at, agent })
    fetched('feed-0', '2026-11-08T12:00:00Z', 'Microsoft Office/16.0 (Outlook)')
    fetched('feed-1', '2026-11-09T12:00:00Z', '<b>Odd</b> 1.0')
    const html = await made.page(PAGE)
    const said = words(html)
    expect(said).toContain('8 November 2026 at 12:00pm UTC, by Outlook Gone quiet')
    expect(said).toContain('No program has looked for 14 days.')
    expect(html).toContain('9 November 2026 at 12:00pm UTC, by &lt;b&gt;Odd&lt;/b&gt;</p>')
    expect(said).toContain('No program has looked in the 21 days since it was made.')
    expect(said.match(/Gone quiet/g)).toHaveLength(2)
    // Whatever day the page is asked for, quiet is counted on the day that it is.
    expect(words(await made.page(`${PAGE}?today=2019-01-01`)).match(/Gone quiet/g)).toHaveLength(2)
  })

  it('keeps the words of a hostile name as text', async () => {
    const html = await formPlan({ feeds: feeds('<script>alert(1)</script>') }).page(PAGE)
    expect(html).toContain('&lt;script&gt;alert(1)')
    expect(html).not.toContain('<script>')
  })

  it('lists what has no date, each with its reason and its page', async () => {
    const html = await formPlan().page(PAGE)
    expect(html).toContain('href="/plans/ours/milestones/ms-j9b4"')
    const said = words(html)
    expect(said).toMatch(/Requirements \(\d+\).*Milestones \(\d+\)/)
    expect(said).toContain(
      'Consider the budget requirement for future years No date is recorded for it.',
    )
    const listed = html.slice(html.indexOf('id="undated"'))
    expect(listed).not.toContain('requirements/publish-arrangements"')
  })

  it('says so where everything has one', async () => {
    const made = formPlan({
      ...{ framework: undefined, statedDeadlines: [], requirementRecords: [], checklist: [] },
      milestones: [
        { id: 'ms-1', title: 'Meet', when: { edtf: '2027-02' } },
        { id: 'ms-2', title: 'Gone', cancelled: { reason: 'Not needed' } },
      ],
    })
    const said = words(await made.page(PAGE))
    expect(said).toContain('Everything in this plan has a date.')
    expect(said).not.toContain('Law and statutory guidance , ')
  })

  it('of a worked example has files and no feeds', async () => {
    const html = await formPlan().page(EXAMPLE)
    expect(html).toContain('A worked example has files only.')
    expect(html).toContain('href="/plans/leicestershire-rutland/download/ics"')
    expect(html).not.toMatch(/Make a feed|How to subscribe/)
  })

  it('of the plan as it stood has files, and leads to the feeds of now', async () => {
    const made = formPlan({ feeds: feeds('Police') })
    await made.send('/title', { title: 'Later', revision: '0' })
    const html = await made.page(`${PAGE}?asAt=2026-11-22`)
    expect(html).toContain('Feeds are of the plan as it is now')
    expect(html).toContain('download/ics?asAt=2026-11-22')
    expect(html).not.toMatch(/Make a feed|How to subscribe|feeds\/feed-0/)
  })

  it('gives the steps for each program, how often it looks, and what is only hearsay', async () => {
    const said = words(await formPlan().page(PAGE))
    for (const program of ['Outlook for Windows (classic)', 'Outlook, new and on the web'].concat([
      ...['Google Calendar', 'Apple Calendar', 'Thunderbird', 'Nextcloud'],
    ])) {
      const row = new RegExp(
        `${program.replace(/[()]/g, '\\$&')} [^]{20,160} (Told by others|Read in its code)`,
      )
      expect(said.slice(said.indexOf('How soon a change shows is'))).toMatch(row)
    }
    expect(said).toContain('“Told by others” is what users and makers say, not tried by us.')
  })

  it('is linked from the plan’s other pages', async () => {
    const made = formPlan()
    for (const part of ['', '/schedule', '/milestones'])
      expect(await made.page(`/plans/ours${part}`)).toContain(`href="${PAGE}"`)
    expect(await made.page('/plans/ours/schedule')).toContain('or in your own calendar')
    expect(await made.page(PAGE)).toMatch(/href="\/plans\/ours\/calendar" aria-current="page"/)
  })
})

describe('a calendar too large for Google', () => {
  const many = (count: number) => ({
    ...{ framework: undefined, statedDeadlines: [], requirementRecords: [], checklist: [] },
    ...{ areas: [], bodies: [], organisations: [], money: [] },
    milestones: Array.from({ length: count }, (_, n) => ({
      ...{ id: `ms-${n}`, title: `Step ${n}`, when: { edtf: '2027-02-01' } },
    })),
  })

  it.each([
    [1000, false],
    [1001, true],
  ])('of %i entries: %s', async (count, isTold) => {
    const filter = { ...FEED.filter, dates: 'all', reminders: [] }
    const made = formPlan({ ...many(count), feeds: [{ ...FEED, filter }] })
    const said = words(await made.page(PAGE))
    expect(said).toContain(`${count} entries`)
    expect(said.includes('The whole programme is too large for Google Calendar')).toBe(isTold)
    expect(said.includes('This feed is too large for Google Calendar')).toBe(isTold)
    if (isTold) expect(said).toContain('Split it: one for each partner')
  })
})
