import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { chartOf } from '../../src/domain/charts/chart-of.ts'
import { VIEWS, type View } from '../../src/domain/charts/view.ts'
import { viewCsv, viewMarkdown } from '../../src/exports/view-text.ts'
import { toCsv } from '../../src/exports/csv.ts'
import { toMermaid } from '../../src/exports/mermaid.ts'
import { makeOptions } from '../make-options.ts'
import { makeBody, makePlan, openExample, openTestPlan } from '../make-plan.ts'

const example = openExample('leicestershire-rutland')
const options = openTestPlan(makeOptions())

type CsvRow = Record<string, string>
const rowsOf = (csv: string): CsvRow[] => parse(csv, { bom: true, columns: true })
const named = (rows: readonly CsvRow[], row: string): CsvRow[] =>
  rows.filter((one) => one['Row'] === row)

describe.each(VIEWS)('the view %s in words', (view: View) => {
  it.each([
    ['an example', example],
    ['a plan of options', options],
  ])('of %s tells every box, line and date, and what is not shown', (_, opened) => {
    const chart = chartOf(view, opened)
    const rows = rowsOf(viewCsv(opened, { view }))
    const md = viewMarkdown(opened, { view })
    expect(md).toContain('Not legal advice.')
    expect(named(rows, 'Not shown')).toHaveLength(chart.leftOut.length)
    if (chart.kind === 'boxes') {
      expect(named(rows, 'Box').map(({ Name }) => Name)).toEqual(
        chart.boxes.map(({ name }) => name),
      )
      expect(named(rows, 'Line')).toHaveLength(chart.lines.length + chart.hiddenLines.length)
      if (chart.boxes.length > 0) expect(md).toContain('## Every box')
    } else {
      expect(named(rows, 'Date').map(({ When }) => When)).toEqual(
        chart.rows.map(({ when }) => when),
      )
      expect(md).toContain('## Every date')
    }
    expect(rows.every(({ Framework }) => Framework?.includes('16Q'))).toBe(true)
  })
})

describe('a view in words', () => {
  it('tells both ways round what becomes of what', () => {
    const rows = rowsOf(viewCsv(options, { view: 'becomes' }))
    const what = (name: string) =>
      named(rows, 'Old').find(({ Name }) => Name === name)?.['What happens']
    expect(what('Serious case review group')).toBe('Merges into “Practice review group”')
    expect(what('Testshire LSCB')).toBe('Ends: Law')
    expect(what('Child Death Overview Panel')).toBe('Continues as it is')
    expect(what('Training')).toBe('Nothing recorded')
    const comes = (name: string) =>
      named(rows, 'New').find(({ Name }) => Name === name)?.['What comes to it']
    expect(comes('Practice review group')).toBe(
      'Serious case review group; Serious case reviews (function)',
    )
    expect(comes('Partners’ executive')).toBe('Nothing: it is new')
  })

  it('is of the option and against the other that are asked for', () => {
    const asked = { option: 'option-b', against: 'option-a' }
    const md = viewMarkdown(options, { view: 'differences', asked })
    expect(md).toMatch(/## .*(“Option B”.*“Option A”|“Option A”.*“Option B”)/)
    expect(md).toMatch(/\| Added +\| Body +\| “Partnership forum”/)
    expect(md).toMatch(/\| Renamed +\| Body +\| “Partners’ executive”/)
    expect(viewMarkdown(options, { view: 'differences' })).toMatch(/## .*old structure/)
  })

  it('says which day it shows where that is not the plan’s own', () => {
    const shown = { view: 'option', asked: { on: '2019-09-29' } } as const
    expect(viewMarkdown(options, shown)).toContain('Shows what is there on 29 September 2019.')
    expect(toMermaid(options, shown)).toContain('%% Shows what is there on 29 September 2019.')
    expect(viewMarkdown(options, { view: 'option' })).not.toContain('Shows what is there')
  })

  it('disarms formulas and markup in names', () => {
    const bodies = [makeBody({ name: '=HYPERLINK("x")|<b>' })]
    const opened = openTestPlan(makePlan({ bodies }))
    const [box] = named(rowsOf(viewCsv(opened, { view: 'current' })), 'Box')
    expect(box?.['Name']).toBe('\'=HYPERLINK("x")|<b>')
    expect(viewMarkdown(opened, { view: 'current' })).toContain('=HYPERLINK("x")\\|\\<b>')
  })

  it('leaves the schedule as it is where no view is asked for', () => {
    expect(toCsv(example).startsWith('\uFEFFId,Kind,Title,Area')).toBe(true)
  })
})
