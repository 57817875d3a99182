import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { pagesOf } from '../../src/diagrams/slides/pages-of.ts'
import type { SlidePage } from '../../src/diagrams/slides/slide-page.ts'
import { slidesOf } from '../../src/diagrams/slides/slides-of.ts'
import type { Slide, SlideBody } from '../../src/domain/slides/slide.ts'
import { slidesFor } from '../../src/domain/slides/slides-for.ts'
import { toPptx } from '../../src/exports/pptx.ts'
import { presentation } from '../../src/exports/pptx/presentation.ts'
import { aBox, aLine, numbers, structure, treeOf } from '../diagrams/slides/some-structures.ts'
import { EVERY_KIND } from '../diagrams/some-charts.ts'
import { makeBody, makePlan, openExample, openTestPlan } from '../make-plan.ts'
import { ATTACKS } from './nasty-labels.ts'
import { OPTIONS } from './options.ts'
import { all, OFFICE, paragraphs, readPptx, titleOf, wayOfConnector } from './pptx-file.ts'

const slide = (id: string, title: string, body: SlideBody, more: Partial<Slide> = {}): Slide => ({
  ...{ id, title, body, notes: [`Said of ${title}`], forTheChair: false },
  ...more,
})

const LOOKS = ['added', 'removed', 'changed'] as const

const SLIDES: readonly Slide[] = [
  slide('title', 'Testshire: a new partnership', {
    kind: 'title',
    areas: ['Testshire'],
    lines: ['Today'],
  }),
  slide('words', 'The decision', {
    kind: 'words',
    points: ['To agree “Option A”', ...ATTACKS.slice(0, 9)],
  }),
  slide(
    'table',
    'Next dates',
    {
      kind: 'table',
      lead: 'Two dates are ahead.',
      head: ['When', 'What'],
      rows: [
        ['29 June 2019', 'Publish <the> arrangements & more'],
        ['', ']]> "Start"'],
      ],
      empty: 'None',
    },
    { forTheChair: true },
  ),
  slide('none', 'Findings', {
    kind: 'table',
    lead: null,
    head: ['A'],
    rows: [],
    empty: 'No finding.',
  }),
  slide('kinds', 'The structure', { kind: 'boxes', chart: EVERY_KIND }),
  slide('many', 'Forty bodies', { kind: 'boxes', chart: treeOf(40, 70) }),
  slide('attacks', 'Names', {
    kind: 'boxes',
    chart: structure(
      ATTACKS.map((name, n) => aBox(n, { name, look: LOOKS[n % 3]! })),
      numbers(8).map((n) => aLine(n + 1, 0, { words: ATTACKS[n]!, dotted: n % 2 === 0 })),
      { across: true },
    ),
  }),
]

const MADE = {
  title: 'Testshire',
  footer: {
    today: '',
    plan: `Testshire ${'and its neighbours '.repeat(12)}`,
    revision: 12,
    asAt: '2019-09-13',
    on: null,
  },
  notices: ['Not legal advice.'],
  changedAt: '2019-09-13T10:20:30.000Z',
}

let pages: SlidePage[]
let file: Uint8Array
let read: Awaited<ReturnType<typeof readPptx>>

beforeAll(async () => {
  pages = await pagesOf(SLIDES, slidesOf)
  file = await presentation(pages, MADE)
  read = await readPptx(file)
})

const diagrams = () =>
  pages.flatMap((page) =>
    page.kind === 'diagram' ? [{ ...page.diagram, page: read.slides[page.number - 1]! }] : [],
  )

const idsOf = (root: Document): string[] =>
  all(root, 'p:cNvPr').map((one) => one.getAttribute('id')!)

describe('a presentation as a file', () => {
  it('has each page as a slide with its own title, footer and number in their places', () => {
    expect(read.slides.map(titleOf)).toEqual(pages.map(({ title }) => title))
    const feet = read.slides.map((one) =>
      all(one, 'p:sp')
        .filter((shape) =>
          ['ftr', 'sldNum'].includes(all(shape, 'p:ph')[0]?.getAttribute('type') ?? ''),
        )
        .flatMap(paragraphs),
    )
    for (const [n, [footer, number]] of feet.entries()) {
      expect(footer).toMatch(
        /^(For the chair alone\. )?Testshire and .*…?, revision 12, as at 13 September 2019$/,
      )
      expect(footer!.startsWith('For the chair')).toBe(pages[n]!.forTheChair)
      expect(number).toBe(String(n + 1))
    }
  })

  it('has every label whole, whatever it is, in a shape that can be changed', () => {
    for (const { boxes, frames, lines, page } of diagrams()) {
      const said = new Set(paragraphs(page))
      const wanted = [
        ...boxes.flatMap(({ says }) => says.map(({ words }) => words)),
        ...frames.map(({ title }) => title),
        ...lines.flatMap(({ label }) => label?.words ?? []),
      ]
      expect(wanted.filter((one) => !said.has(one))).toEqual([])
    }
    const words = read.slides.flatMap(paragraphs)
    expect(words).toEqual(
      expect.arrayContaining(['To agree “Option A”', ']]> "Start"', 'No finding.']),
    )
    expect([...read.parts.keys()].filter((path) => path.includes('media'))).toEqual([])
  })

  it('joins every line to shapes that are there, the way that it was found', () => {
    let joined = 0
    for (const { lines, boxes, page } of diagrams()) {
      const ids = idsOf(page)
      const connectors = all(page, 'p:cxnSp')
      joined += connectors.length
      expect(connectors).toHaveLength(lines.length)
      for (const [n, connector] of connectors.entries()) {
        const ends = ['a:stCxn', 'a:endCxn'].map((name) => all(connector, name)[0]!)
        const shapes = ends.map((end) => {
          const id = end.getAttribute('id')!
          expect(ids).toContain(id)
          return all(page, 'p:sp').find((one) => all(one, 'p:cNvPr')[0]!.getAttribute('id') === id)!
        })
        const line = lines[n]!
        expect(shapes.map((shape) => paragraphs(shape)[0])).toEqual(
          [line.from, line.to].map((id) => boxes.find((box) => box.id === id)!.says[0]!.words),
        )
        const way = wayOfConnector(connector)
        const [first, last] = [line.points[0]!, line.points.at(-1)!]
        expect(Math.hypot(way[0]!.x - first.x, way[0]!.y - first.y)).toBeLessThan(1)
        expect(Math.hypot(way.at(-1)!.x - last.x, way.at(-1)!.y - last.y)).toBeLessThan(1)
        for (const point of way)
          expect(
            Math.min(...line.points.map(({ x, y }) => Math.hypot(x - point.x, y - point.y))),
          ).toBeLessThan(1.5)
      }
    }
    expect(joined).toBeGreaterThan(60)
    // What LibreOffice is given as free lines, since it would lead them through boxes.
    const free = diagrams().flatMap(({ page }) => all(page, 'mc:Fallback'))
    expect(free.length / joined).toBeLessThan(0.4)
  })

  it('has a number of its own for each shape, and words for who cannot see it', () => {
    for (const page of read.slides) {
      for (const choice of all(page, 'mc:Choice')) choice.remove()
      const ids = idsOf(page)
      expect(new Set(ids).size).toBe(ids.length)
      const shapes = [...all(page, 'p:sp'), ...all(page, 'p:cxnSp'), ...all(page, 'p:graphicFrame')]
      const silent = shapes.filter(
        (one) => all(one, 'p:ph').length === 0 && !all(one, 'p:cNvPr')[0]!.getAttribute('descr'),
      )
      expect(silent).toEqual([])
    }
  })

  it('has no letters of less than 12 points, and all in English of this country', () => {
    for (const [path, part] of read.parts) {
      const sizes = ['a:rPr', 'a:endParaRPr', 'a:defRPr'].flatMap((name) =>
        all(part, name).flatMap((one) => one.getAttribute('sz') ?? []),
      )
      expect(
        sizes.filter((size) => Number(size) < 1200),
        path,
      ).toEqual([])
      const tongues = [...part.querySelectorAll('[lang]')].map((one) => one.getAttribute('lang'))
      expect(new Set([...tongues, 'en-GB']), path).toEqual(new Set(['en-GB']))
    }
  })

  it('keeps the notes of each page, and what to know of the file on the first', () => {
    expect(read.notes.map(paragraphs).map((said) => said.slice(0, -1))).toEqual(
      pages.map(({ notes }, n) => [
        ...(notes.length === 0 && n > 0 ? [''] : notes),
        ...(n === 0 ? MADE.notices : []),
      ]),
    )
  })

  it('is the same file for the same plan, of the day on which the plan changed', async () => {
    expect(Buffer.from(await presentation(pages, MADE)).equals(file)).toBe(true)
    const core = read.parts.get('docProps/core.xml')!
    expect(
      ['dcterms:created', 'dcterms:modified'].map((name) => all(core, name)[0]!.textContent),
    ).toEqual(['2019-09-13T10:20:30Z', '2019-09-13T10:20:30Z'])
  })

  it.skipIf(OFFICE === null)(
    `opens in LibreOffice with as many pages as slides${OFFICE === null ? ' (not installed here)' : ''}`,
    { timeout: 120_000 },
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'pptx-'))
      try {
        writeFileSync(join(folder, 'slides.pptx'), file)
        const home = `-env:UserInstallation=file://${folder}/office`
        const args = [home, '--headless', '--convert-to', 'pdf', '--outdir', folder]
        const done = spawnSync(OFFICE!, [...args, join(folder, 'slides.pptx')], {
          encoding: 'utf8',
        })
        expect(done.status, done.stderr).toBe(0)
        const pdf = readFileSync(join(folder, 'slides.pdf'), 'latin1')
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(pages.length)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  )
})

describe('a plan as slides to take away', () => {
  const opened = openExample('leicestershire-rutland')
  const made = async (more: Partial<Parameters<typeof toPptx>[1]> = {}) => {
    const result = await toPptx(opened, {
      ...OPTIONS,
      draw: () => Promise.resolve({ ok: false, why: 'failed' }),
      drawPixels: () => Promise.resolve({ ok: false, why: 'failed' }),
      drawSlides: () => Promise.resolve('failed'),
      planSlides: () => Promise.resolve(slidesFor(opened)),
      ...more,
    })
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '))
    if (typeof result.value === 'string') throw new Error('There is no file.')
    return readPptx(result.value)
  }

  it('is the whole presentation, or the slides of one view', async () => {
    const whole = await made()
    expect(titleOf(whole.slides[0]!)).toContain('Leicestershire and Rutland')
    expect(paragraphs(whole.notes[0]!).join(' ')).toContain('Not legal advice.')
    const view = await made({ view: 'accountability' })
    expect(view.slides.length).toBeLessThan(whole.slides.length)
    expect(paragraphs(view.slides[0]!).join(' ')).toContain('revision 0, as at 13 September 2019')
  })

  it('says in its title which other day it shows', async () => {
    const { slides } = await made({
      view: 'current',
      asked: { on: '2018-01-31' },
      drawSlides: slidesOf,
    })
    expect(titleOf(slides[0]!)).toContain('on 31 January 2018')
  })

  it('is of that day in its notes too', () => {
    const late = makeBody({ name: 'Late group', from: '2018-02-01' })
    const plan = openTestPlan(makePlan({ bodies: [makeBody({ id: 'first' }), late] }))
    const view = { id: 'v', kind: 'view' as const, view: 'current' as const, points: [] }
    const notes = (on?: string) =>
      slidesFor(plan, { choices: [view], on })[0]?.notes.join(' ') ?? 'none'
    expect(notes('2018-01-31')).toContain('Not shown: Late group')
    expect(notes('2018-02-01')).not.toContain('Late group')
    expect(notes()).not.toContain('Late group')
  })

  it('is refused where no slide is left for the board', async () => {
    await expect(made({ planSlides: () => Promise.resolve([]) })).rejects.toThrow(
      'No slide for the board is chosen',
    )
  })
})
