import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pagesOf } from '../../../src/diagrams/slides/pages-of.ts'
import type { DrawSlides, SlidePage } from '../../../src/diagrams/slides/slide-page.ts'
import { slidesOf } from '../../../src/diagrams/slides/slides-of.ts'
import { wordsWidth, wrapWords } from '../../../src/diagrams/slides/wrap-words.ts'
import type { Slide, SlideBody } from '../../../src/domain/slides/slide.ts'
import { numbers, structure, treeOf, underOne } from './some-structures.ts'

const slide = (body: SlideBody, more: Partial<Slide> = {}): Slide => ({
  id: 'one',
  title: 'Where we are',
  body,
  notes: ['Say this.'],
  forTheChair: false,
  ...more,
})

const words = (points: readonly string[]): SlideBody => ({ kind: 'words', points })

const table = (rows: readonly string[][], more: Partial<SlideBody> = {}): SlideBody =>
  ({
    kind: 'table',
    lead: null,
    head: ['When', 'What'],
    rows,
    empty: 'None.',
    ...more,
  }) as SlideBody

const pages = (...slides: Slide[]) => pagesOf(slides, slidesOf)

const lines = (text: string, size: number, width: number, bold = false): number =>
  wrapWords(text, { bold, size, width }).length

/** How far down a page reaches, set as pages are set: 1200 × 576 pixels are there. */
function depth(page: SlidePage): number {
  if (page.kind === 'words')
    return page.points.reduce(
      (sum, point) => sum + page.size * (1.25 * lines(point, page.size, 1168) + 0.5),
      0,
    )
  if (page.kind === 'title')
    return page.lines.reduce(
      (sum, line) => sum + 8 + page.size * 1.25 * lines(line, page.size, 1120),
      576 - 290,
    )
  if (page.kind !== 'table') return 0
  const row = (cells: readonly string[], bold: boolean): number =>
    Math.max(...cells.map((cell, n) => lines(cell, page.size, page.widths[n]! - 20, bold))) *
      page.size *
      1.25 +
    12
  const lead = page.lead === null ? 0 : lines(page.lead, 20, 1200) * 25 + 12
  return lead + row(page.head, true) + page.rows.reduce((sum, one) => sum + row(one, false), 0)
}

function expectRoom(all: readonly SlidePage[]): void {
  all.forEach((page, n) => {
    expect(page).toMatchObject({ number: n + 1, of: all.length })
    const { titleSize: high } = page
    expect(lines(page.title, high, page.kind === 'title' ? 1120 : 1200, true) * high).toBeLessThan(
      page.kind === 'title' ? 177 : 49,
    )
    expect(high).toBeGreaterThanOrEqual(16)
    expect(depth(page)).toBeLessThanOrEqual(576.5)
    if ('size' in page) expect(page.size).toBeGreaterThanOrEqual(16)
    if (page.kind === 'table')
      expect(page.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1200, 3)
  })
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
}

const joined = (texts: readonly string[]): string => texts.join('').replace(/\s/gu, '')

describe('pagesOf', () => {
  it('keeps few words on one page in large letters, with the notes', async () => {
    const [page, ...others] = await pages(slide(words(['Agree Option B', 'Say when'])))
    expect(others).toEqual([])
    expect(page).toMatchObject({ kind: 'words', size: 32, title: 'Where we are', id: 'one' })
    expect(page!.notes).toEqual(['Say this.'])
  })

  it('goes on with the same title, about as much on each page, and says which page it is', async () => {
    const points = numbers(9).map((n) => `Point ${n} ${'of many words '.repeat(14)}`.trim())
    const all = await pages(slide(words(points)))
    expectRoom(all)
    expect(all.map(({ title }) => title)).toEqual(['Where we are, 1 of 2', 'Where we are, 2 of 2'])
    expect(all.flatMap((page) => (page.kind === 'words' ? page.points : []))).toEqual(points)
    expect(all.map((page) => (page.kind === 'words' ? page.points.length : 0))).toEqual([5, 4])
    expect(all.map(({ id, notes }) => [id, notes])).toEqual([
      ['one', ['Say this.']],
      ['one.2', []],
    ])
  })

  it('shows the head on each page of a table, its lead on the first, and keeps a date in one line', async () => {
    const rows = numbers(30).map((n) => [
      '29 September 2019',
      `${n} ${'what is due then '.repeat(12)}`,
    ])
    const all = await pages(slide(table(rows, { lead: 'As at 13 September 2019.' })))
    expectRoom(all)
    expect(all.length).toBeGreaterThan(2)
    const tables = all.filter((page) => page.kind === 'table')
    expect(tables.map(({ lead }) => lead !== null)).toEqual(all.map((_, n) => n === 0))
    expect(tables.every(({ head }) => head[0] === 'When')).toBe(true)
    expect(joined(tables.flatMap(({ rows: own }) => own.flat()))).toBe(joined(rows.flat()))
    for (const { widths, size } of tables)
      expect(wordsWidth('29 September 2019', false, size)).toBeLessThanOrEqual(widths[0]! - 20)
  })

  it('gives the column that has most to say the most room, and a date its one line', async () => {
    const row = [
      'Until 28 September 2019',
      'Keep the board going until the new arrangements start: planned for 25 September 2019, which is too soon for the law',
      'Leicestershire and Rutland',
      'Local authority and Local Safeguarding Children Board',
      'Law, guidance (not checked)',
    ]
    const head = ['When', 'What', 'Where', 'Who', 'Set by']
    const [page] = await pages(
      slide(
        table(
          numbers(9).map(() => row),
          { head },
        ),
      ),
    )
    const { widths, size } = page as Extract<SlidePage, { kind: 'table' }>
    expect(widths.indexOf(Math.max(...widths))).toBe(1)
    expect(wordsWidth(row[0]!, false, size)).toBeLessThanOrEqual(widths[0]! - 20)
  })

  it('says what is empty, and goes on with a row that no page has room for', async () => {
    const [empty] = await pages(slide(table([])))
    expect(empty).toMatchObject({ kind: 'table', rows: [], empty: 'None.' })
    const long = 'a sentence of the plan. '.repeat(400)
    const all = await pages(slide(table([['29 June 2019', long]])))
    expectRoom(all)
    expect(all.length).toBeGreaterThan(1)
    const cells = all.flatMap((page) => (page.kind === 'table' ? page.rows.flat() : []))
    expect(joined(cells)).toBe(joined(['29 June 2019', long]))
  })

  it('keeps the whole title and every area on the first slide where there is room for them', async () => {
    const title = 'From the board of Testshire to its new partners '.repeat(4).trim()
    const areas = numbers(30).map((n) => `Testshire borough ${n}`)
    const lines = ['As at 13 September 2019', 'The law has moved on.']
    const all = await pages(slide({ kind: 'title', areas, lines }, { title }))
    expectRoom(all)
    expect(all).toHaveLength(1)
    expect(all[0]).toMatchObject({ title, notes: ['Say this.'] })
    expect(all[0]!.kind === 'title' ? all[0]!.lines : []).toEqual([
      expect.stringMatching(/^Testshire borough 0, .* and Testshire borough 29$/),
      ...lines,
    ])
  })

  it('says how many more areas there are, and all of them on the next page', async () => {
    const areas = numbers(150).map((n) => `The district of Testshire ${n}`)
    const body: SlideBody = { kind: 'title', areas, lines: ['As at 13 September 2019'] }
    const [cover, next, ...others] = await pages(slide(body, { title: 'W'.repeat(300) }))
    expectRoom([cover!, next!, ...others])
    const [said = ''] = cover?.kind === 'title' ? cover.lines : []
    const more = Number(/ and (\d+) more areas$/.exec(said)?.[1])
    expect(said).toContain(`Testshire ${149 - more} and `)
    expect(said).not.toContain(`Testshire ${150 - more} `)
    expect(next?.title).toMatch(/^The areas of this plan/)
    const points = [next!, ...others].flatMap((page) => (page.kind === 'words' ? page.points : []))
    expect(points.join(' ')).toBe(`${areas.slice(0, -1).join(', ')} and ${areas.at(-1)!}`)
  })

  it('means by a slide’s number the one it has among all', async () => {
    const chart = treeOf(80, 150)
    const all = await pages(
      slide({ kind: 'title', areas: [], lines: ['To the board'] }, { id: 'first' }),
      slide({ kind: 'boxes', chart: underOne(3) }, { id: 'second', title: 'Now' }),
      slide({ kind: 'boxes', chart }, { id: 'third', title: 'Then' }),
    )
    expectRoom(all)
    expect(all.slice(0, 3).map(({ title }) => title.split(/:|, part/)[0])).toEqual([
      'Where we are',
      'Now',
      'Then',
    ])
    let told = 0
    for (const page of all)
      for (const note of page.kind === 'diagram' ? page.diagram.notes : [])
        for (const [, name, number] of note.matchAll(
          /reports to (Group \d+) [^(]*\(slide (\d+)\)/g,
        )) {
          const there = all[Number(number) - 1]!
          const said =
            there.kind === 'diagram' ? there.diagram.boxes.map(({ says }) => says[0]!.words) : []
          expect(said.some((one) => one.startsWith(`${name!} `))).toBe(true)
          told += 1
        }
    expect(told).toBeGreaterThan(40)
  })

  it('tells a chart that could not be drawn in a table, and of one without boxes that there is none', async () => {
    const boxes = slide({ kind: 'boxes', chart: treeOf(40, 60) })
    const all = await pagesOf([boxes], () => Promise.resolve('too-long'))
    expectRoom(all)
    const [first] = all
    expect(first).toMatchObject({ kind: 'table', head: ['Name', 'Kind', 'Lines'] })
    expect(JSON.stringify(first)).toContain('took too long')
    const rows = all.flatMap((page) => (page.kind === 'table' ? page.rows : []))
    expect(rows).toHaveLength(40)
    expect(rows[1]!.at(-1)).toContain('reports to Safeguarding Partnership')
    const [none] = await pages(slide({ kind: 'boxes', chart: structure([], []) }))
    expect(none).toMatchObject({ kind: 'words', points: ['There is nothing to draw yet.'] })
  })

  it('has the notes of a chart on the first of its pages, and what is said of it on all', async () => {
    const all = await pages(slide({ kind: 'boxes', chart: treeOf(40, 60) }))
    expect(all.length).toBeGreaterThan(2)
    expect(all.map(({ notes }) => notes)).toEqual(
      all.map((_, n) => [n === 0 ? 'Say this.' : 'Who answers to whom.']),
    )
  })

  it('cuts a title that is too long, with its whole in the notes and its page at the end', async () => {
    const title = 'A very long title that nobody would read aloud '.repeat(6)
    const all = await pages(slide(words(numbers(30).map((n) => `Point ${n}`)), { title }))
    expectRoom(all)
    expect(all[0]!.title).toMatch(/….*, 1 of \d$/)
    expect(all[0]!.notes).toEqual(['Say this.', title])
  })

  it('asks for several charts at once, not for all, and keeps the order of the slides', async () => {
    const asked: (() => void)[] = []
    let most = 0
    const draw: DrawSlides = async (chart) => {
      const { promise, resolve } = Promise.withResolvers<undefined>()
      asked.push(() => resolve(undefined))
      most = Math.max(most, asked.length)
      await promise
      return slidesOf(chart)
    }
    const charted = numbers(8).map((n) =>
      slide({ kind: 'boxes', chart: underOne(1) }, { id: `s${n}`, title: `Chart ${n}` }),
    )
    const all = pagesOf(charted, draw)
    for (let left = 8; left > 0; left -= 1) {
      await new Promise((resolve) => setImmediate(resolve))
      asked.pop()?.()
    }
    expect((await all).map(({ title }) => title)).toEqual(charted.map(({ title }) => title))
    expect(most).toBe(6)
  })

  it('ends after 120 pages with one that says what is left out', async () => {
    const some = (count: number, id: string) =>
      numbers(count).map((n) => slide(words(['Agree']), { id: `${id}${n}`, title: `${id} ${n}` }))
    expect(await pages(...some(120, 'one'))).toHaveLength(120)
    const rows = numbers(90).map(() => ['29 June 2019', 'what is due then '.repeat(40)])
    const long = slide(table(rows), { id: 'long', title: 'All dates' })
    const all = await pages(...some(100, 'one'), long, ...some(9, 'two'))
    expectRoom(all)
    expect(all).toHaveLength(120)
    const last = all[119]!
    expect(last).toMatchObject({ kind: 'words', title: 'What is left out', forTheChair: false })
    const said = last.kind === 'words' ? last.points : []
    expect(said[0]).toContain('holds 120 slides')
    expect(said.slice(1, 3)).toEqual(['“All dates”', '“two 0”'])
    expect(said.at(-1)).toBe('and 4 more that were chosen')
  })

  const text = fc.string({
    unit: fc.constantFrom('a', 'W', ' ', 'é', '<', '\n', '子'),
    maxLength: 900,
  })

  it('has room for any words and any table, and loses nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 9 }),
        fc.array(fc.tuple(text, text, text), { maxLength: 9 }),
        async (points, rows) => {
          const head = ['One', 'Two', 'Three']
          const all = await pages(slide(words(points)), slide(table(rows, { head }), { id: 'two' }))
          expectRoom(all)
          const said = all.map((page) =>
            page.kind === 'words' ? page.points : page.kind === 'table' ? page.rows.flat() : [],
          )
          expect(Array.from(joined(said.flat())).toSorted()).toEqual(
            Array.from(joined([...points, ...rows.flat()])).toSorted(),
          )
        },
      ),
      { seed: 6, numRuns: 40 },
    )
  })
})
