import { describe, expect, it } from 'vitest'
import { makeApp, writePlan } from './make-app.ts'

const CURRENCY = 'sections 16E to 16Q have been amended.'

const { get, page } = makeApp()

describe('the first page', () => {
  it('says how to make a plan where there is none', async () => {
    expect(await page('/')).toContain('You have no plan yet. Start one,')
  })

  it('lists your plans before the examples, and a damaged one with its file and the reason', async () => {
    const own = makeApp()
    writePlan(own.folder, 'our-plan', { title: 'Our own plan', changedAt: '2026-11-22T00:05:00Z' })
    const path = writePlan(own.folder, 'spoilt', { revision: 'three' })
    const html = await own.page('/')
    expect(html.indexOf('Our own plan')).toBeLessThan(html.indexOf('Worked examples'))
    expect(html).toContain('22 November 2026 at 12:05am UTC')
    expect(html).toContain(path)
    expect(html).toContain('revision')
    expect(html).not.toContain('You have no plan yet')
  })
})

describe('a plan', () => {
  it('opens an example as at its own day and offers a copy', async () => {
    const html = await page('/plans/leicestershire-rutland')
    expect(html).toContain('A worked example, as at 13 September 2019. It is read-only.')
    expect(html).toContain('href="/plans/leicestershire-rutland/copy"')
  })

  it('shows the breach of law on its front page, once for both areas, with what puts it right', async () => {
    const html = await page('/plans/leicestershire-rutland')
    expect(html).toContain(
      'in each of Leicestershire and Rutland is planned for 29 September 2019: that would be one day late',
    )
    expect(html).toContain('Starting on 28 September 2019 puts it right')
    expect(html.match(/that would be one day late/g)).toHaveLength(1)
  })

  it('says “Nothing wrong” of a plan with nothing wrong, national advice not counted', async () => {
    expect(await page('/plans/authority-2018-19-corrected')).toContain(
      '<strong>Nothing wrong</strong>',
    )
    const findings = await page('/plans/authority-2018-19-corrected/findings')
    expect(findings).toContain('Nothing wrong was found in this plan.')
    expect(findings).toContain('The same for every plan')
  })

  it('marks the facts that the illustration made up', async () => {
    for (const part of ['', '/schedule', '/structure'])
      expect(await page(`/plans/authority-2018-19-corrected${part}`)).toContain(
        'Invented, not from a paper',
      )
    expect(await page('/plans/authority-2018-19/schedule')).not.toContain('Invented, not from')
  })

  it('shows key dates as read and as written, with the paragraph, once for areas that agree', async () => {
    const html = await page('/plans/leicestershire-rutland')
    expect(html).toContain('In Leicestershire and Rutland')
    expect(html).toContain(
      '25 September 2019</p><p class="app-quiet">As written: “will cease on 25th September 2019”</p><p class="app-quiet">paragraph 13',
    )
  })

  it('says of a start that is only stated that it is not the implementation date in law', async () => {
    expect(await page('/plans/authority-2018-19')).toContain(
      'A start is stated, from January 2019 (“starting in January 2019”), but not that it is the implementation date in law.',
    )
  })

  it('shows law and guidance side by side with our reading of each', async () => {
    const html = await page('/plans/leicestershire-rutland/schedule')
    expect(html).toContain('SI 2018/497 reg 6(1): must, <strong>by 28 September 2019</strong>')
    expect(html).toContain('Our reading: <strong>would be one day late, likely</strong>')
    expect(html).toContain(
      '<strong>by 29 September 2019</strong> (last working day Friday 27 September 2019)',
    )
    expect(html).toContain('Our reading: <strong>would be in time, likely</strong>')
    expect(html).toContain(
      'From a secondary source, not read at its source; checked 22 November 2026',
    )
    expect(html).toContain('From memory, not checked at any source; noted 22 November 2026')
  })

  it('tells duties, requirements of guidance, events and milestones apart in words', async () => {
    const html = await page('/plans/leicestershire-rutland/schedule')
    for (const words of [
      'Duty in law',
      'Requirement of guidance',
      'Event, binds nobody',
      'Milestone, promised locally',
    ])
      expect(html).toContain(words)
  })

  it('gives sums as the papers do', async () => {
    const html = await page('/plans/leicestershire-rutland/structure')
    expect(html).toContain('£243,419')
    expect(html).toContain('35%')
  })
})

describe('a plan with little in it', () => {
  const empty = {
    organisations: [],
    areas: [],
    bodies: [],
    milestones: [],
    statedDeadlines: [],
    money: [],
  }

  it.each(['', '/schedule', '/findings', '/structure', '/copy'])(
    'is shown on %s, with a framework or without',
    async (part) => {
      const made = makeApp()
      writePlan(made.folder, 'bare', empty)
      writePlan(made.folder, 'structure-only', { ...empty, framework: undefined })
      for (const id of ['bare', 'structure-only']) {
        const html = await made.page(`/plans/${id}${part}`)
        expect(html).toContain('<h1')
        expect(html).not.toMatch(/undefined|NaN|<tbody class="govuk-table__body"><\/tbody>/)
        expect(html.includes(CURRENCY)).toBe(id === 'bare')
      }
    },
  )

  it('says that nothing was checked where there is no law to hold it against', async () => {
    const made = makeApp()
    writePlan(made.folder, 'structure-only', { statedDeadlines: [], framework: undefined })
    expect(await made.page('/plans/structure-only/findings')).toContain('Nothing was checked.')
    expect(await made.page('/plans/structure-only')).not.toContain('Nothing wrong')
    writePlan(made.folder, 'bare', empty)
    expect(await made.page('/plans/bare')).not.toContain('Nothing wrong')
  })

  it('tells on the front page what is overdue', async () => {
    const html = await page('/plans/leicestershire-rutland?today=2019-10-15')
    expect(html).toMatch(/<strong>\d+ overdue:<\/strong>/)
    expect(html).toContain('<h2 class="govuk-heading-s" id="overdue">')
  })
})

describe('the day asked for', () => {
  it('is honoured, told, and kept in the links of the plan', async () => {
    const html = await page('/plans/leicestershire-rutland?today=2019-10-01')
    expect(html).toContain('Worked out as on 1 October 2019, the day that the address asks for.')
    expect(html).toContain('href="/plans/leicestershire-rutland/schedule?today=2019-10-01"')
    expect(html).toContain('its own day is 13 September 2019')
  })

  it.each(['2019-02-29', 'tomorrow', ''])(
    'is refused with a sentence where it is “%s”',
    async (day) => {
      const answer = await get(`/plans/leicestershire-rutland/schedule?today=${day}`)
      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain('Write a day that exists as ?today=2019-06-29.')
    },
  )
})

describe('the law', () => {
  it('is searched without a script, by all the words in any order', async () => {
    const html = await page('/law?q=arrangements+PUBLISH')
    expect(html).toContain('What holds all the words of “arrangements PUBLISH”.')
    expect(html).toContain('/law/publish-arrangements')
    expect(html).not.toContain('/law/act-passed')
  })

  it('says so where nothing is found, and shows what was typed', async () => {
    const html = await page('/law?q=%3Cb%3Ezebra')
    expect(html).toContain('Nothing holds all the words of “&lt;b&gt;zebra”.')
  })

  it('lists first to look up what says so itself, then what is remembered', async () => {
    const html = await page('/law')
    const list = html.slice(html.indexOf('id="look-up"'))
    expect(list.indexOf('The date rests on one converted copy')).toBeLessThan(
      list.indexOf('From memory'),
    )
    expect(list.indexOf('From memory')).toBeLessThan(list.indexOf('From a secondary source'))
  })

  it('names all 38 relevant agencies', async () => {
    expect((await page('/law')).match(/\(paragraph \d+\)/g)).toHaveLength(38)
  })

  it('shows an entry with its quote, its rule in words, its life and its items', async () => {
    const html = await page('/law/implement-arrangements')
    expect(html).toContain('By the publication date + 3 months')
    expect(html).toContain('rel="noopener noreferrer"')
    expect(html).toContain('From 4 July 2018 to 29 September 2020')
    expect(await page('/law/publish-arrangements')).toContain('P01: Say how the three partners')
    expect(await page('/law/first-yearly-report')).toContain('What has to be in it')
  })
})
