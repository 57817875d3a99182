import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/domain/plan.ts'
import { schedule } from '../../src/domain/schedule.ts'
import { toCsv } from '../../src/exports/csv.ts'
import {
  catalogue,
  makeArea,
  makeMilestone,
  makePlan,
  openExample,
  openTestPlan,
  withoutFramework,
} from '../make-plan.ts'
import { NASTY_LABELS } from './nasty-labels.ts'

/** RFC 4180, read by its grammar: quoted fields with doubled quotes, CRLF between records. */
function readCsv(text: string): string[][] {
  const records: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  for (let at = 0; at < text.length; at = field.lastIndex) {
    const found = field.exec(text)
    if (!found) throw new Error(`not CSV at ${at}: ${text.slice(at, at + 40)}`)
    records.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === '\r\n') records.push([])
  }
  return records.filter((record) => record.length > 0)
}

const table = (csv: string): Record<string, string>[] => {
  const [heads = [], ...rows] = readCsv(csv.slice(1))
  return rows.map((row) => Object.fromEntries(heads.map((head, n) => [head, row[n] ?? ''])))
}

const titles = (plan: Plan): string[] =>
  table(toCsv(openTestPlan(withoutFramework(plan)))).map(({ Title = '' }) => Title)

describe('the schedule as CSV', () => {
  const csv = toCsv(openExample('leicestershire-rutland'))

  it('opens with a byte-order mark and headings, and ends every row by CRLF', () => {
    expect(csv.startsWith('\uFEFFId,Kind,Title,Area,Owner,Due,Due (EDTF),')).toBe(true)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('has a row for each requirement in each area, with all its bases', () => {
    expect(table(csv).filter(({ Id }) => Id === 'publish-arrangements')).toEqual(
      ['Leicestershire', 'Rutland'].map((Area) => ({
        Id: 'publish-arrangements',
        Kind: 'requirement',
        Title: 'Publish the arrangements',
        Area,
        Owner: 'Safeguarding partners',
        Due: '29 June 2019',
        'Due (EDTF)': '2019-06-29',
        'Last working day': '28 June 2019',
        Standing: 'done-in-time',
        Why: 'Done: 28 June 2019, which was in time; the last day is 30 June 2019 (SI 2018/497 reg 5(1)).',
        Bases:
          'SI 2018/497 reg 5(1); law (must); 30 June 2019; in time; read at its source; checked 22 November 2026 | DfE transitional guidance 2018 (paragraph not verified); guidance (must); 29 June 2019; in time; from a secondary source, not read at its source; checked 22 November 2026',
        Framework:
          'The move of 2018 to 2020; Working Together was replaced on 15 December 2023 and again on 18 March 2026, and sections 16E to 16Q have been amended.',
      })),
    )
  })

  it('gives a month as a month that no spreadsheet makes a day of', () => {
    const report = table(csv).find(({ Id }) => Id === 'ms-g3y7')
    expect(report).toMatchObject({
      Due: 'September 2019 (day not fixed)',
      'Due (EDTF)': '2019-09',
      'Last working day': '',
    })
  })

  it.each([...catalogue.examples.keys()])('%s has as many rows as its schedule', (id) => {
    const opened = openExample(id)
    const rows = table(toCsv(opened))
    expect(rows.map(({ Id }) => Id)).toEqual(schedule(opened).map((entry) => entry.id))
    expect(rows.every(({ Framework = '' }) => Framework.startsWith('The move of 2018'))).toBe(true)
  })

  it('is headings only for a plan of nothing', () => {
    expect(readCsv(toCsv(openTestPlan(withoutFramework(makePlan()))))).toHaveLength(1)
  })
})

describe('formulas in CSV', () => {
  it.each([
    '=cmd|/c calc!A1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '\r=1',
    '\n=1',
    '\u00A0=1',
    '\u3000=1',
    '\u0000=1',
    '\u200E=1',
    '\uFEFF=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ])('%j is text', (title) => {
    const [shown] = titles(makePlan({ milestones: [makeMilestone({ title })] }))
    expect(shown).toMatch(/^'[=+\-@＝＋－＠]/u)
  })

  it('stand in no cell of any nasty plan', () => {
    const plan = makePlan({
      areas: NASTY_LABELS.map((name, n) => makeArea({ id: `area-${n}`, name })),
      milestones: NASTY_LABELS.map((title, n) =>
        makeMilestone({ id: `ms-${n}`, title, owner: { role: title }, areas: [`area-${n}`] }),
      ),
    })
    const records = readCsv(toCsv(openTestPlan(withoutFramework(plan))).slice(1))
    expect(records).toHaveLength(NASTY_LABELS.length + 1)
    for (const record of records) {
      expect(record).toHaveLength(12)
      for (const cell of record) expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/u)
    }
  })
})
