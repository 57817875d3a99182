import { afterAll, describe, expect, it } from 'vitest'
import { createPictures } from '../../src/diagrams/pictures.ts'
import { slidesFor } from '../../src/domain/slides/slides-for.ts'
import {
  EXPORTERS,
  VIEWS,
  type Exporter,
  type FileContent,
  type View,
} from '../../src/exports/exporters.ts'
import { openExample } from '../make-plan.ts'
import { OPTIONS } from './options.ts'

const opened = openExample('leicestershire-rutland')

const pictures = createPictures({ folder: null, log: () => undefined, limitMs: 60_000 })
afterAll(() => pictures.close())

async function render(format: string, view?: View): Promise<FileContent> {
  const made = await EXPORTERS.get(format)?.render(opened, {
    ...OPTIONS,
    ...(view === undefined ? {} : { view }),
    draw: (chart) => pictures.picture(chart, 60_000),
    drawSlides: (chart) => pictures.slides(chart, 60_000),
    drawPixels: (svg) => pictures.pixels(svg, 60_000),
    planSlides: () => Promise.resolve(slidesFor(opened)),
  })
  if (!made?.ok) throw new Error(made?.problems[0]?.message ?? `nothing renders ${format}`)
  return made.value
}

const isText = ({ mediaType }: Exporter): boolean => /^text|json|svg/.test(mediaType)

describe('the exporters', () => {
  it('are these, each under its own name', () => {
    expect(
      [...EXPORTERS].map(([name, { format, mediaType }]) => [name, format, mediaType]),
    ).toEqual([
      ['ics', 'ics', 'text/calendar; charset=utf-8'],
      ['mmd', 'mmd', 'text/vnd.mermaid; charset=utf-8'],
      ['svg', 'svg', 'image/svg+xml; charset=utf-8'],
      ['png', 'png', 'image/png'],
      ['pptx', 'pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
      ['csv', 'csv', 'text/csv; charset=utf-8'],
      ['md', 'md', 'text/markdown; charset=utf-8'],
      ['json', 'json', 'application/json; charset=utf-8'],
    ])
  })

  it.each([...EXPORTERS.values()].filter(isText).map(({ format }) => format))(
    '%s carries the line on what has become of the law',
    { timeout: 60_000 },
    async (format) => {
      const text = String(await render(format)).replace(/\r\n /g, '')
      expect(text).toMatch(/Working Together was replaced on 15 December 2023/)
      if (format !== 'csv') expect(text).toContain('Not legal advice.')
    },
  )

  it('draws the view that is asked for, the structure if none is', async () => {
    expect(EXPORTERS.get('mmd')?.views).toBe(VIEWS)
    expect(await render('mmd')).toContain('\nflowchart ')
    expect(await render('mmd', 'timeline')).toContain('\ngantt\n')
  })
})
