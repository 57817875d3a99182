import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { makeApp, writePlan } from './make-app.ts'

const EXAMPLE = '/plans/leicestershire-rutland/schedule'

const made = makeApp()

async function open(path: string): Promise<Document> {
  const answer = await made.get(path)
  expect(answer.status).toBe(200)
  return new JSDOM(await answer.text()).window.document
}

const textOf = (node: Element | null): string => node?.textContent.replace(/\s+/g, ' ').trim() ?? ''

const all = (document: Document, selector: string): Element[] => [
  ...document.querySelectorAll(selector),
]

const rows = (document: Document): Element[] => all(document, 'main tbody tr')

/** Key dates that the plan sets itself stand among the groups, and are no entries to choose. */
const plannedRows = (document: Document): Element[] =>
  rows(document).filter((row) => textOf(row.querySelector('th')).includes('Planned key date'))

const entries = (document: Document): number => rows(document).length - plannedRows(document).length

const shown = (document: Document): string => textOf(document.querySelector('#shown'))

const standings = (document: Document): string[] =>
  all(document, '[data-label=Standing]').map(textOf)

const details = (document: Document) => document.querySelector('details.app-filter')

describe('the schedule without a choice', () => {
  it('is in groups, with the form folded away', async () => {
    const document = await open(EXAMPLE)
    expect(all(document, 'main h2').map(textOf)[0]).toMatch(/^Coming up \(\d+\)$/)
    expect(details(document)?.hasAttribute('open')).toBe(false)
    expect(document.querySelector('#shown')).toBeNull()
  })

  it('links each entry to its own page, and the day that was asked for goes along', async () => {
    const document = await open(`${EXAMPLE}?today=2019-09-20`)
    const links = all(document, 'main tbody th a').map((link) => link.getAttribute('href'))
    const base = '/plans/leicestershire-rutland'
    expect(links).toContain(`${base}/requirements/publish-arrangements?today=2019-09-20`)
    expect(links).toContain(`${base}/milestones/ms-v8n6?today=2019-09-20`)
    expect(links).toHaveLength(rows(document).length)
  })
})

describe('the groups of the schedule', () => {
  const bare = { bodies: [], milestones: [], statedDeadlines: [] }
  const area = (anchors: Record<string, unknown>) => [{ id: 'area-1', name: 'Northshire', anchors }]

  /** The heading of the group in which an entry stands. */
  const groupOf = (document: Document, title: string): string => {
    const row = rows(document).find((one) => textOf(one).startsWith(title))
    return textOf(row?.closest('section')?.querySelector('h2') ?? null).replace(/ \(.*/, '')
  }

  it('have key dates as planned among what comes up, and leave empty groups out', async () => {
    const document = await open(EXAMPLE)
    const heads = all(document, 'main h2').map((one) => textOf(one).replace(/ \(.*/, ''))
    expect(heads).toEqual(['Coming up', 'Cannot tell', 'Done'])
    const found = plannedRows(document).map(textOf)
    expect(found.join()).toContain('Planned: board’s last day in office')
    expect(groupOf(document, 'Planned: board’s last day')).toBe('Coming up')
    expect(textOf(all(document, 'main h2')[0] ?? null)).toBe(
      `Coming up (${all(document, 'section[aria-labelledby=coming] tbody tr').length})`,
    )
  })

  it('put what cannot be told, but has its day ahead, with what comes up', async () => {
    writePlan(made.folder, 'unknown', { ...bare, areas: area({}) })
    const start = 'Put the new arrangements into operation'
    const on = async (day: string) =>
      groupOf(await open(`/plans/unknown/schedule?today=${day}`), start)
    expect(await on('2019-09-28')).toBe('Coming up')
    expect(await on('2019-09-29')).toBe('Coming up')
    expect(await on('2019-09-30')).toBe('Cannot tell')
  })

  it('say beside a standing that the plan itself misses the day', async () => {
    const planned = (edtf: string) => ({ publicationDate: { planned: { edtf } } })
    const told = async (edtf: string) => {
      writePlan(made.folder, 'misses', { ...bare, areas: area(planned(edtf)) })
      const document = await open('/plans/misses/schedule?today=2019-03-04')
      const row = rows(document).find((one) => textOf(one).startsWith('Publish the arr'))
      return textOf(row?.querySelector('[data-label=Standing]') ?? null)
    }
    expect(await told('2019-07-01')).toBe('Upcoming Planned too late')
    expect(await told('2019-06-30')).toBe('Upcoming')
  })

  it('call a milestone done, and not in time, that has no planned date', async () => {
    const milestones = [
      { id: 'ms-1', title: 'Undated', done: {} },
      { id: 'ms-2', title: 'Unplanned', done: { when: { edtf: '2019-02-01' } } },
      { id: 'ms-3', title: 'As planned', when: { edtf: '2019-02-01' }, done: {} },
    ]
    writePlan(made.folder, 'done', { ...bare, milestones, areas: area({}) })
    const document = await open('/plans/done/schedule?today=2019-03-04&kind=milestone&sort=title')
    expect(standings(document)).toEqual(['Done in time', 'Done', 'Done'])
  })
})

describe('the schedule with a choice', () => {
  it('is one list that says how many of how many it shows', async () => {
    const everything = entries(await open(EXAMPLE))
    const document = await open(`${EXAMPLE}?standing=due-soon&standing=cannot-tell`)
    const count = rows(document).length
    expect(shown(document)).toBe(`${count} of ${everything} shown`)
    expect(all(document, 'main table')).toHaveLength(1)
    const own = standings(document).map((text) => text.replace(/ Planned too .*/, ''))
    expect([...new Set(own)].toSorted()).toEqual(['Cannot tell', 'Due soon'])
    expect(details(document)?.hasAttribute('open')).toBe(true)
  })

  it('keeps in the form what was chosen', async () => {
    const document = await open(
      `${EXAMPLE}?standing=due-soon&kind=law&owner=body-c2v8&area=area-8k3d&sort=title&today=2019-09-14`,
    )
    const ticked = all(document, 'input[checked]').map((input) => input.getAttribute('value'))
    expect(ticked).toEqual(['due-soon', 'law'])
    const chosen = all(document, 'option[selected]').map((option) => option.getAttribute('value'))
    expect(chosen).toEqual(['body-c2v8', 'area-8k3d', 'title'])
    const form = document.querySelector('.app-filter form')
    expect(form?.getAttribute('method')).toBe('get')
    expect(form?.querySelector('input[name=today]')?.getAttribute('value')).toBe('2019-09-14')
  })

  it('shows each filter as a link that takes that one away and leaves the others', async () => {
    const document = await open(`${EXAMPLE}?standing=due-soon&kind=milestone&today=2019-09-14`)
    const tags = all(document, '.app-filter-tags a')
    expect(tags.map(textOf)).toEqual([
      'Remove the filter Standing: Due soon',
      'Remove the filter Kind: Milestone, promised locally',
    ])
    const href = tags[0]?.getAttribute('href') ?? ''
    expect(href).toBe(`${EXAMPLE}?kind=milestone&today=2019-09-14#shown`)
    const less = await open(href.replace('#shown', ''))
    expect(rows(less).length).toBeGreaterThan(rows(document).length)
    expect(all(less, '.app-filter-tags a')).toHaveLength(1)
    const clear = all(document, '.app-filter .govuk-button-group a')[0]
    expect(clear?.getAttribute('href')).toBe(`${EXAMPLE}?today=2019-09-14`)
  })

  it('says what is printed of it in words, for the form is not', async () => {
    const document = await open(`${EXAMPLE}?standing=due-soon&standing=overdue&area=area-m5x1`)
    expect(textOf(document.querySelector('.app-print-only'))).toBe(
      'Standing: Overdue or Due soon. Area: Rutland.',
    )
  })

  it('by order alone is one list of everything', async () => {
    const everything = entries(await open(EXAMPLE))
    const document = await open(`${EXAMPLE}?sort=title`)
    expect(shown(document)).toBe(`${everything} of ${everything} shown`)
    expect(document.body.textContent).toContain('In order of title.')
    const titles = all(document, 'main tbody th strong').map(textOf)
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en-GB')))
  })

  it('says so where nothing is left, with a way back', async () => {
    const document = await open(`${EXAMPLE}?standing=done-late&kind=event&today=2019-09-14`)
    expect(rows(document)).toEqual([])
    expect(shown(document)).toMatch(/^0 of \d+ shown$/)
    expect(document.body.textContent).toContain(
      'Nothing in this schedule fits all of that at once.',
    )
    const back = all(document, 'a').find((link) => textOf(link) === 'Clear the filters')
    expect(back?.getAttribute('href')).toBe(`${EXAMPLE}?today=2019-09-14`)
  })

  it('leaves out what there is not, and says so, escaped', async () => {
    const document = await open(`${EXAMPLE}?standing=%3Cb%3Efrozen&owner=x&kind=milestone`)
    const inset = textOf(document.querySelector('.govuk-inset-text'))
    expect(inset).toContain('There is no standing “<b>frozen” here')
    expect(inset).toContain('There is no owner “x” here')
    expect(all(document, '.app-filter-tags a')).toHaveLength(1)
    const only = await open(`${EXAMPLE}?standing=frozen`)
    expect(all(only, 'main h2').map(textOf)[0]).toContain('Coming up')
  })

  it('has no choice of area where there is only one', async () => {
    const document = await open('/plans/authority-2018-19/schedule?sort=owner')
    expect(document.querySelector('#area')).toBeNull()
    expect(all(document, '#sort option').map(textOf)).not.toContain('Area')
  })
})

describe('what a plan records of its own', () => {
  const HOSTILE = `<img src=x onerror="alert('1')"> & Co`
  const record = { id: 'rr-1', requirement: 'publish-arrangements' }
  const owner = { role: `Head of ${HOSTILE}` }

  it('shows how owners say that it goes, in words, beside where it stands', async () => {
    writePlan(made.folder, 'progress', {
      milestones: [
        {
          id: 'ms-1',
          title: 'Agree the money',
          when: { edtf: '2019-09-30' },
          progress: { state: 'at-risk', asAt: '2019-09-01' },
        },
        { id: 'ms-2', title: 'Agree the name', progress: { note: 'No word yet' } },
      ],
      statedDeadlines: [],
      requirementRecords: [{ ...record, area: 'area-m5x1', progress: { state: 'off-track' } }],
    })
    const document = await open('/plans/progress/schedule?today=2019-09-13')
    expect(standings(document).filter((text) => text.includes('Owner says'))).toEqual([
      'Due soonOwner says: at risk, on 1 September 2019',
      expect.stringMatching(/Owner says: off track$/),
    ])
    // What Rutland alone records keeps its line apart from Leicestershire's.
    const publish = rows(document)
      .map(textOf)
      .filter((text) => text.startsWith('Publish the arr'))
    expect(publish).toHaveLength(2)
  })

  it('shows who owns a requirement beside its duty holder, once where areas agree', async () => {
    const both = ['area-8k3d', 'area-m5x1'].map((area, n) => ({
      ...record,
      id: `rr-${n}`,
      area,
      owner,
    }))
    writePlan(made.folder, 'owned', { requirementRecords: both })
    const document = await open('/plans/owned/schedule?today=2019-09-13')
    const publish = rows(document)
      .map(textOf)
      .filter((text) => text.startsWith('Publish the arr'))
    expect(publish).toHaveLength(1)
    expect(publish[0]).toContain(
      `By: Safeguarding partners; recorded owner: Head of ${HOSTILE} In Leicestershire and Rutland`,
    )
  })

  it('is escaped wherever it is put: titles, words as written, reasons, owners, areas', async () => {
    writePlan(made.folder, 'hostile', {
      areas: [
        { id: 'area-1', name: HOSTILE },
        { id: 'area-2', name: 'Rutland' },
      ],
      bodies: [],
      milestones: [
        {
          id: 'ms-1',
          title: HOSTILE,
          owner,
          areas: ['area-1'],
          when: { edtf: '2019-09', asWritten: HOSTILE },
          cancelled: { reason: HOSTILE },
        },
      ],
      statedDeadlines: [],
    })
    for (const query of ['', '?sort=owner&area=area-1']) {
      const document = await open(`/plans/hostile/schedule${query}`)
      expect(all(document, 'img')).toEqual([])
      const row = rows(document).find((one) => one.querySelector('a[href*="/milestones/ms-1"]'))
      expect(textOf(row?.querySelector('th a') ?? null)).toBe(HOSTILE)
      expect(textOf(row ?? null)).toContain(`As written: “${HOSTILE}”`)
      expect(textOf(row ?? null)).toContain(`By: Head of ${HOSTILE}`)
      expect(textOf(row ?? null)).toContain(`Cancelled: ${HOSTILE}.`)
      expect(textOf(row ?? null)).toContain(`In ${HOSTILE}`)
    }
  })

  it('is read anew after a change: nothing of the plan before is kept', async () => {
    const milestones = (title: string) => [{ id: 'ms-1', title, when: { edtf: '2019-09-30' } }]
    writePlan(made.folder, 'changing', { milestones: milestones('Before'), statedDeadlines: [] })
    expect(await made.page('/plans/changing/schedule')).toContain('Before')
    writePlan(made.folder, 'changing', { milestones: milestones('After'), statedDeadlines: [] })
    const html = await made.page('/plans/changing/schedule')
    expect(html).toContain('After')
    expect(html).not.toContain('Before</a>')
  })

  it('of an example is told for each day that is asked for', async () => {
    const soon = await open(`${EXAMPLE}?today=2019-09-13&standing=due-soon`)
    const later = await open(`${EXAMPLE}?today=2019-11-13&standing=due-soon`)
    const again = await open(`${EXAMPLE}?today=2019-09-13&standing=due-soon`)
    expect(shown(soon)).not.toBe(shown(later))
    expect(shown(again)).toBe(shown(soon))
  })
})
