import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { makeApp, writePlan } from './make-app.ts'

const EXAMPLE = '/plans/leicestershire-rutland'
const FOOTER = 'Not legal advice.'

const made = makeApp()

const textOf = (node: Element | null): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? ''

async function open(path: string): Promise<Document> {
  const answer = await made.get(path)
  expect(answer.status).toBe(200)
  return new JSDOM(await answer.text()).window.document
}

/** The part of the page under a heading. */
const part = (document: Document, id: string): Element | null =>
  document.querySelector(`section[aria-labelledby="${id}"]`)

const items = (section: Element | null): string[] =>
  [...(section?.querySelectorAll('li') ?? [])].map(textOf)

/** Milestones that were to be done on these days, and were not. */
const onDays = (days: readonly string[]) =>
  days.map((edtf, n) => ({ id: `ms-${n}`, title: `Thing ${n}`, when: { edtf } }))

describe('a plan’s front page', () => {
  it('tells what is wrong in law first, then what is overdue, then what comes next', async () => {
    const document = await open(`${EXAMPLE}?today=2019-09-14`)
    const heads = [...document.querySelectorAll('.app-front__main h2')].map(textOf)
    expect(heads).toEqual(['What is wrong', 'Overdue', 'Next dates'])
  })

  it('has key dates as planned among what comes next, apart from the last day in law', async () => {
    const next = part(await open(EXAMPLE), 'next')
    const rows = [...(next?.querySelectorAll('tbody tr') ?? [])]
    const row = (words: string) => rows.find((one) => textOf(one).includes(words)) ?? null
    const planned = row('Planned: implementation date')
    expect(textOf(planned)).toMatch(/^(From )?29 September 2019.*Planned key date$/)
    expect(planned?.querySelector('a')?.getAttribute('href')).toBe(
      `${EXAMPLE}/dates#implementationDate`,
    )
    const law = textOf(row('Put the new arrangements into operation'))
    expect(law).toContain('By 28 September 2019Last day in law · in 15 days')
    expect(law).toContain('Planned too late, likely')
  })

  it('has the dates that come next, each with its own page', async () => {
    const next = part(await open(EXAMPLE), 'next')
    const rows = [...(next?.querySelectorAll('tbody tr') ?? [])]
    expect(rows.length).toBeGreaterThanOrEqual(5)
    expect(textOf(rows[0] ?? null)).toBe(
      '13 September 2019todayCabinet considers the draft annual reportMilestone, promised locally · Leicestershire',
    )
    expect(rows[0]?.querySelector('a')?.getAttribute('href')).toBe(`${EXAMPLE}/milestones/ms-x5t1`)
    const dated = rows.map((row) => row.querySelector('a')?.getAttribute('href'))
    expect(dated).toContain(`${EXAMPLE}/requirements/implement-arrangements`)
  })

  it('has breaches of law in full before the number of everything else', async () => {
    const wrong = part(await open(EXAMPLE), 'wrong')
    expect(wrong?.querySelectorAll('.app-finding')).toHaveLength(2)
    expect(textOf(wrong)).toContain('that would be one day late')
    expect(items(wrong).slice(-4)).toEqual([
      'Law: 2 likely, 4 cannot tell',
      'Guidance: 2 cannot tell',
      'Order of events: 2 certain',
      expect.stringMatching(/^Advice: \d+ certain$/),
    ])
  })

  it('says what is waited for, with where it is recorded', async () => {
    const awaited = part(await open(EXAMPLE), 'awaited')
    expect(items(awaited)).toContain('The decision on the arrangements is not recorded in Rutland')
    const links = [...(awaited?.querySelectorAll('a') ?? [])].map((link) =>
      link.getAttribute('href'),
    )
    expect(links).toContain(`${EXAMPLE}/dates`)
    expect(links).toContain(`${EXAMPLE}/requirements/child-mortality-database`)
  })

  it('says who owes what, with the schedule of each', async () => {
    const owed = part(await open(`${EXAMPLE}?today=2019-09-14`), 'owed')
    expect(items(owed)[0]).toBe(
      'Cabinet of Leicestershire County Council · 1 overdueNothing dated is ahead',
    )
    const href = owed?.querySelector('a')?.getAttribute('href') ?? ''
    expect(href).toBe(`${EXAMPLE}/schedule?owner=body-c2v8&today=2019-09-14#shown`)
    const list = await open(href.replace('#shown', ''))
    expect(textOf(list.querySelector('main tbody'))).toContain('Cabinet considers the draft annual')
  })

  it.each([
    ['2019-09-14', 1, 'the day after the meeting'],
    ['2019-09-13', 0, 'the day of the meeting'],
  ])('on %s has %i overdue: %s', async (today, count) => {
    const overdue = part(await open(`${EXAMPLE}?today=${today}`), 'overdue')
    expect(items(overdue)).toHaveLength(count)
    expect(overdue === null).toBe(count === 0)
  })

  it('names the first of what is overdue, the oldest first, and leads to the others', async () => {
    const days = ['2019-03-31', '2019-02-28', '2018-12', '../2019-01', '2019-05-01', '2019-04-30']
    const more = Array.from({ length: 8 }, (_, n) => `2019-05-${10 + n}`)
    writePlan(made.folder, 'late', {
      milestones: onDays([...days, ...more]),
      statedDeadlines: [],
    })
    const overdue = part(await open('/plans/late?today=2019-06-01'), 'overdue')
    expect(textOf(overdue)).toContain('14 overdue:')
    const told = items(overdue).map((text) => /^Thing \d+(?=due)|^and.*/.exec(text)?.[0])
    expect(told.slice(0, 5)).toEqual(['Thing 2', 'Thing 3', 'Thing 1', 'Thing 0', 'Thing 5'])
    expect(told.at(-1)).toBe(`and ${14 - (told.length - 1)} more`)
    const links = [...(overdue?.querySelectorAll('a') ?? [])]
    expect(links.at(-1)?.getAttribute('href')).toBe(
      '/plans/late/schedule?standing=overdue&today=2019-06-01#shown',
    )
    expect(items(overdue)[1]).toBe('Thing 3due by January 2019 · nobody is named')
  })

  it('asks first for a duty in law that went by in silence', async () => {
    const area = { id: 'area-1', name: 'Northshire', anchors: {} }
    writePlan(made.folder, 'silent', {
      areas: [area],
      bodies: [],
      milestones: [],
      statedDeadlines: [],
    })
    const silent = part(await open('/plans/silent?today=2019-07-01'), 'awaited')
    expect(items(silent)[0]).toBe(
      'Publish the arrangements: should have been done by 30 June 2019; nothing is recorded',
    )
    const before = part(await open('/plans/silent?today=2019-06-30'), 'awaited')
    expect(items(before).join()).not.toContain('should have been done')
  })

  it('leads to everything that it only counts', async () => {
    const milestones = Array.from({ length: 40 }, (_, n) => ({
      id: `ms-${n}`,
      title: `Thing ${n}`,
      owner: { role: `Lead ${n}` },
      when: { edtf: `2019-10-${10 + (n % 20)}` },
      progress: { state: 'at-risk' },
    }))
    writePlan(made.folder, 'many', { milestones, statedDeadlines: [] })
    const document = await open('/plans/many?today=2019-09-13')
    for (const [id, href] of [
      ['next', '/plans/many/schedule?today=2019-09-13#coming'],
      ['owed', '/plans/many/schedule?sort=owner&today=2019-09-13#shown'],
    ] as const) {
      const link = [...(part(document, id)?.querySelectorAll('a') ?? [])].at(-1)
      expect(textOf(link ?? null)).toMatch(/^and \d+ more$/)
      expect(link?.getAttribute('href')).toBe(href)
    }
    const rest = part(document, 'awaited')?.querySelector('details')
    expect(textOf(rest?.querySelector('summary') ?? null)).toMatch(/^and \d+ more$/)
    const all = items(part(document, 'awaited')).filter((text) => text.startsWith('Thing'))
    expect(all).toHaveLength(40)
  })

  it('tells what owners say is at risk, with their words', async () => {
    const progress = { state: 'off-track', note: 'The split is not agreed', asAt: '2019-09-01' }
    const [milestone] = onDays(['2019-09-30'])
    writePlan(made.folder, 'risk', {
      milestones: [{ ...milestone, progress }],
      statedDeadlines: [],
    })
    const awaited = part(await open('/plans/risk?today=2019-09-13'), 'awaited')
    expect(items(awaited)[0]).toBe(
      'Thing 0: owner says off track, on 1 September 2019“The split is not agreed”',
    )
  })

  it('shortens a title that would fill the page, and escapes it', async () => {
    const title = `<b>${'Endless words '.repeat(20)}`
    const milestones = [{ id: 'ms-0', title, when: { edtf: '2019-09-30' } }]
    writePlan(made.folder, 'long', { milestones, statedDeadlines: [] })
    const next = part(await open('/plans/long?today=2019-09-29'), 'next')
    const link = textOf(next?.querySelector('a[href*="/milestones/"]') ?? null)
    expect(link).toMatch(/^<b>Endless words .* (Endless|words)…$/)
    expect(link.length).toBeLessThanOrEqual(121)
  })

  it('leaves on paper what it leans on, and takes off what only a screen can use', async () => {
    const document = await open(EXAMPLE)
    const screenOnly = [...document.querySelectorAll('.app-screen-only')].map(textOf).join(' ')
    expect(screenOnly).toContain('Take it with you')
    expect(screenOnly).not.toContain('The law has moved on')
    expect(screenOnly).not.toContain('as at 13 September 2019')
    expect(textOf(document.querySelector('.app-footer'))).toContain(FOOTER)
  })
})

describe('a plan with little in it', () => {
  const nothing = {
    organisations: [],
    areas: [],
    bodies: [],
    milestones: [],
    statedDeadlines: [],
    requirementRecords: [],
    money: [],
  }

  it('says what to do first where no area is recorded', async () => {
    writePlan(made.folder, 'bare', nothing)
    writePlan(made.folder, 'bare-structure', { ...nothing, framework: undefined })
    for (const id of ['bare', 'bare-structure']) {
      const document = await open(`/plans/${id}?today=2019-09-13`)
      const start = part(document, 'start')
      expect(textOf(start)).toContain('No area is recorded yet. Name your area')
      const link = start?.querySelector('a')?.getAttribute('href')
      expect(link).toBe(`/plans/${id}/areas?today=2019-09-13`)
      expect(document.querySelector('.app-front')).toBeNull()
    }
  })

  it('of an area with nothing recorded says what it waits for, and that nothing is a breach', async () => {
    writePlan(made.folder, 'named', { ...nothing, areas: [{ id: 'area-1', name: 'Northshire' }] })
    const document = await open('/plans/named?today=2019-03-01')
    expect(part(document, 'start')).toBeNull()
    expect(items(part(document, 'awaited'))[0]).toMatch(
      /^The (publication|implementation) date is not recorded\d requirements wait for it$/,
    )
    expect(textOf(part(document, 'wrong'))).toContain('No breach of law was found')
  })

  it('of structure only shows its milestones, and that nothing was checked', async () => {
    writePlan(made.folder, 'structure', {
      ...nothing,
      framework: undefined,
      milestones: onDays(['2019-09-30']),
    })
    const document = await open('/plans/structure?today=2019-09-13')
    expect(textOf(part(document, 'next'))).toContain('Thing 0')
    expect(textOf(part(document, 'wrong'))).toContain('Nothing was checked.')
    expect(textOf(part(document, 'owed'))).toContain('Nobody is named')
    expect(textOf(part(document, 'awaited'))).toContain('Nothing is waited for.')
    expect(part(document, 'dates')).toBeNull()
  })
})
