import { describe, expect, it } from 'vitest'
import type { BoxChart, TimeChart } from '../../src/domain/chart.ts'
import type { Undrawn } from '../../src/domain/charts/undrawn.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Drawn } from '../../views/pictures/picture-page.tsx'
import { StructureViewPage } from '../../views/pictures/structure-view-page.tsx'
import { TimeViewPage } from '../../views/pictures/time-view-page.tsx'
import { makeBody, makeMilestone, makePlan, openExample, openTestPlan } from '../make-plan.ts'
import { htmlOf } from './html-of.ts'
import { BOXES, DATES } from './some-charts.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>T</title></svg>'
const DRAWN: Drawn = { ok: true, svg: SVG, width: 9, height: 9 }
const NO_DAY = { day: '', month: '', year: '' }

const own = openTestPlan(
  makePlan({ bodies: [makeBody()], milestones: [makeMilestone({ id: 'ms-1' })] }),
)
const frame = { asked: null, saved: null, css: '/assets/app.css', here: '/here?x=1' }

function structure(opened: OpenPlan, more: { chart?: BoxChart; drawn?: Drawn; on?: string } = {}) {
  const page = { ...frame, opened, chart: BOXES, drawn: DRAWN, on: opened.today, ...more }
  return htmlOf(<StructureViewPage {...page} typed={NO_DAY} errors={[]} />)
}

const dates = (opened: OpenPlan, more: { chart?: TimeChart; drawn?: Drawn } = {}) =>
  htmlOf(<TimeViewPage {...{ ...frame, opened, chart: DATES, drawn: DRAWN, ...more }} />)

/** The words of each row of a table, by its caption. */
function rowsOf(html: string, caption: string): string[][] {
  const table = html.slice(html.indexOf(`>${caption}</caption>`)).split('</table>')[0] ?? ''
  const body = table.split('<tbody')[1] ?? ''
  return body
    .split('<tr')
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
        cell.replace(/<[^>]*>/g, '').trim(),
      ),
    )
}

describe('the page of a structure', () => {
  it('has a row for each box and each line, with all that the chart says of it', () => {
    const html = structure(own)
    expect(rowsOf(html, 'Every box')).toEqual([
      [
        'Board &lt;b&gt;one&lt;/b&gt;',
        'Board',
        'None',
        'To June 2019',
        'Reports to “Group three” (not shown: from 29 September 2019)',
      ],
      [
        'Group two',
        'Panel',
        'New structure',
        'Start not recorded',
        'Reports to Board &lt;b&gt;one&lt;/b&gt;',
      ],
    ])
    expect(rowsOf(html, 'Every line')).toEqual([
      ['Group two', 'reports to', 'Board &lt;b&gt;one&lt;/b&gt;'],
    ])
  })

  it('holds the picture as it is, and says what it leaves out and why', () => {
    const html = structure(own)
    expect(html).toContain(SVG)
    expect(html).toContain('Two bodies &amp; a line.')
    expect(html).toContain('Not shown, because it does not exist on 15 January 2019:')
    expect(html).toContain('<strong>Group three</strong>. From 29 September 2019.')
    expect(structure(own, { chart: { ...BOXES, leftOut: [] } })).toContain('Nothing is left out.')
  })

  it('explains the signs that are in the picture, and no others', () => {
    const html = structure(own)
    expect(html).toContain('<strong>Square corners, thick border, pale blue</strong>: Board')
    expect(html).toContain('<strong>Six sides, dashed border, pale yellow</strong>: Panel')
    expect(html).toContain('<strong>Arrow</strong>: Reports to what it points to')
    expect(html).not.toContain('Rounded corners')
    expect(html).not.toContain('Dotted arrow')
  })

  it('leads past the picture to its tables', () => {
    const html = structure(own)
    expect(html.indexOf('href="#tables"')).toBeLessThan(html.indexOf('<svg'))
    expect(html.indexOf('id="tables"')).toBeGreaterThan(html.indexOf('<svg'))
    expect(html.indexOf('id="tables"')).toBeLessThan(html.indexOf('Every box'))
  })

  it('denies no line that it does not draw', () => {
    const [one, two] = BOXES.boxes
    const bare = { ...BOXES, boxes: [one!, two!], lines: [], hiddenLines: [] }
    expect(rowsOf(structure(own, { chart: bare }), 'Every box').map((row) => row[4])).toEqual([
      'None recorded',
      'None recorded',
    ])
  })

  it('says so where there is no line, instead of an empty table', () => {
    const html = structure(own, { chart: { ...BOXES, lines: [] } })
    expect(html).toContain('No lines: nothing is recorded')
    expect(html).not.toContain('Every line')
  })

  it('leads to the page of a body of your plan, and of no worked example', () => {
    expect(structure(own)).toContain('href="/plans/testshire/bodies/b-1"')
    expect(structure(openExample('leicestershire-rutland'))).not.toContain('/bodies/b-1"')
  })

  it('takes files away as at the day that it shows', () => {
    const html = structure(own, { on: '2019-06-30' })
    expect(html).toContain('download/svg?view=current&amp;today=2019-06-30"')
    expect(html).toContain('download/mmd?view=current&amp;today=2019-06-30"')
    expect(html).toContain('Show it as at 15 January 2019')
    expect(structure(own)).toContain('download/svg?view=current"')
  })

  it('says what to do where there is nothing to draw', () => {
    const nothing = { chart: { ...BOXES, groups: [], boxes: [], lines: [], leftOut: [] } }
    const none: Drawn = { ok: false, why: 'nothing' }
    const bare = structure(openTestPlan(makePlan()), { ...nothing, drawn: none })
    expect(bare).toContain('There is nothing to draw yet.')
    expect(bare).toContain('href="/plans/testshire/bodies/new"')
    expect(bare).not.toMatch(/Take away|Every box|How to read the picture/)
    const early = structure(own, { ...nothing, drawn: none, on: '2017-01-01' })
    expect(early).toContain('No body or group of this plan stands on 1 January 2017.')
    expect(early).not.toContain('bodies/new')
  })
})

describe('the page of a timetable', () => {
  it('has a row for each row of the chart, with all that it says of it', () => {
    expect(rowsOf(dates(own), 'Every date')).toEqual([
      [
        'Publish the arrangements',
        '29 June 2019',
        'Milestones',
        'Upcoming Planned too late, likely',
        'Law',
        'Nothing recorded',
      ],
      [
        'The day it starts',
        'by February 2019 (“by the winter”)',
        'Milestones',
        'Done',
        'This plan',
        'Nothing recorded',
      ],
      [
        'Agree &lt;i&gt;money&lt;/i&gt;',
        'by February 2019 (“by the winter”)',
        'Milestones',
        'Overdue',
        'This plan',
        'Publish the arrangements and Hold a fair (cancelled)',
      ],
    ])
  })

  it('never says of what nothing is recorded of that it is not done', () => {
    const [, start] = DATES.rows
    const html = dates(own, { chart: { ...DATES, rows: [{ ...start!, done: false }] } })
    expect(rowsOf(html, 'Every date')[0]?.[3]).toBe('Not recorded as done')
  })

  it('explains what is due soon, and as at which day, where they are drawn', () => {
    const [first] = DATES.rows
    const soon = { ...DATES, rows: [{ ...first!, wrong: null, standing: 'due-soon' as const }] }
    expect(dates(own, { chart: soon })).toMatch(/<strong>“Due soon”.*darker blue.*4 weeks/s)
    expect(dates(own)).not.toContain('“Due soon”')
    expect(dates(own)).toContain('<strong>Dashed upright line, “As at”</strong>: 1 March 2019.')
  })

  it('leads to what each row comes from', () => {
    const html = dates(own)
    expect(html).toContain('href="/plans/testshire/requirements/publish-arrangements"')
    expect(html).toContain('href="/plans/testshire/milestones/ms-1"')
    expect(html).toContain('href="/plans/testshire/dates#implementationDate"')
  })

  it('explains the signs that are in the picture, and no others', () => {
    expect(dates(own)).toMatch(/<strong>Diamond.*<strong>Bar.*<strong>Arrow/s)
    const [first] = DATES.rows
    const exact = dates(own, { chart: { ...DATES, rows: [first!] } })
    expect(exact).toContain('<strong>Diamond')
    expect(exact).not.toMatch(/<strong>Bar|<strong>Arrow/)
  })

  it('explains what a label begins with, and the outline of what law requires', () => {
    const html = dates(own)
    expect(html).toContain('<strong>Thick outline</strong>: A date by which law requires something')
    expect(html).toMatch(/<strong>“Planned too late” before its name<\/strong>/)
    expect(html).not.toContain('“Cannot tell”')
    const [first] = DATES.rows
    const event = { ...first!, required: false, wrong: null, standing: 'cannot-tell' as const }
    const past = { ...event, bar: { first: '2019-02-28', last: '2019-02-28' } }
    const other = dates(own, { chart: { ...DATES, rows: [past] } })
    expect(other).toContain('<strong>“Cannot tell” before its name</strong>')
    expect(other).not.toContain('Thick outline')
    expect(dates(own, { chart: { ...DATES, rows: [event] } })).not.toContain('“Cannot tell”')
  })

  it('explains a range of one day, and a day with an open side', () => {
    const [, , row] = DATES.rows
    const one = { ...row!, bar: { first: '2019-09-30', last: '2019-09-30' } }
    const bar = dates(own, { chart: { ...DATES, rows: [one] } })
    expect(bar).toMatch(/<strong>Bar of one day, with «/)
    expect(bar).not.toContain('Diamond with')
    expect(dates(own)).not.toContain('Bar of one day')
    const day = dates(own, { chart: { ...DATES, rows: [{ ...one, exact: true }] } })
    expect(day).toContain('<strong>Diamond with « or »</strong>')
    expect(day).not.toContain('Bar of one day')
  })

  it('says of the Mermaid text what it does not show', () => {
    expect(dates(own)).toContain('no arrows')
    expect(structure(own)).not.toContain('no arrows')
  })

  it('says what to do where there is nothing to draw', () => {
    const html = dates(own, {
      chart: { ...DATES, rows: [] },
      drawn: { ok: false, why: 'nothing' },
    })
    expect(html).toContain('href="/plans/testshire/milestones/new"')
    expect(html).not.toMatch(/Take away|Every date|Not shown/)
  })
})

describe('a picture that is not drawn', () => {
  const waits: Undrawn[] = ['not-yet']
  const never: Undrawn[] = ['too-long', 'too-large', 'failed']

  it.each([...waits, ...never])('%s: the page says why, and tells all in words', (why) => {
    const html = dates(own, { drawn: { ok: false, why } })
    expect(html).not.toContain('<svg')
    expect(html).not.toContain('How to read the picture')
    expect(html).toContain('told in words')
    expect(rowsOf(html, 'Every date')).toHaveLength(3)
    expect(html).toContain('download/mmd?view=timeline')
  })

  it.each(waits)('%s: leads to the picture alone, and to this page again', (why) => {
    const html = structure(own, { drawn: { ok: false, why }, on: '2019-06-30' })
    expect(html).toContain('href="/here?x=1"')
    expect(html).toContain('href="/plans/testshire/views/current/picture?today=2019-06-30"')
    expect(html).toContain('download/svg')
  })

  it.each(never)('%s: promises no picture', (why) => {
    const html = dates(own, { drawn: { ok: false, why } })
    expect(html).not.toMatch(/\/picture|download\/svg/)
  })
})
