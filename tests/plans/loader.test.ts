import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/catalogue.ts'
import { PLANS } from '../domain/build-plan.ts'

const root = mkdtempSync(join(tmpdir(), 'plans-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Instead of a value: take the field away, or put the first of a list at its end again. */
const GONE = Symbol('gone')
const TWICE = Symbol('twice')

/** Sets one place of a JSON value, given as `entries.6.bases.0.rule`. */
function setAt(holder: unknown, place: string, value: unknown): void {
  const [key = '', ...rest] = place.split('.')
  if (typeof holder !== 'object' || holder === null) throw new Error(`${key} is in nothing`)
  const inside = holder as Record<string, unknown>
  if (rest.length > 0) setAt(inside[key], rest.join('.'), value)
  else if (value === GONE) Reflect.deleteProperty(inside, key)
  else if (value === TWICE) (inside[key] as unknown[]).push((inside[key] as unknown[])[0])
  else inside[key] = value
}

let copies = 0

/** A copy of the shipped data in which one file was rewritten. */
function copyWith(file: string, rewrite: (text: string) => string): string {
  const folder = join(root, String((copies += 1)))
  cpSync(PLANS, folder, { recursive: true })
  const path = join(folder, file)
  writeFileSync(path, rewrite(readFileSync(path, 'utf8')))
  return folder
}

function copyWithPlace(file: string, place: string, value: unknown): string {
  return copyWith(file, (text) => {
    const content: unknown = JSON.parse(text)
    setAt(content, place, value)
    return JSON.stringify(content)
  })
}

const LAW = 'frameworks/working-together-2018.json'
const HOLIDAYS = 'bank-holidays-england-wales.json'
const EXAMPLE = 'examples/leicestershire-rutland.json'
/** The entry on publishing the arrangements: law first, then guidance. */
const PUBLISH = 'entries.6'

const easter = { kind: 'relative', anchor: 'easterSunday', offset: { days: 1 }, bound: 'by' }

describe('the shipped data', () => {
  it('loads whole: one framework, five examples and three starting points', () => {
    const { examples, startingPoints, frameworks } = loadCatalogue(PLANS)
    expect([...frameworks.keys()]).toEqual(['working-together-2018'])
    expect([...examples.keys()].toSorted()).toEqual([
      'authority-2018-19',
      'authority-2018-19-corrected',
      'bath-north-east-somerset-2010',
      'county-durham-2011',
      'leicestershire-rutland',
    ])
    expect([...startingPoints.keys()].toSorted()).toEqual([
      'blank',
      'joint-areas',
      'single-authority',
    ])
  })

  it.each<[string, string, unknown, RegExp]>([
    [
      'an unknown key in a basis',
      `${PUBLISH}.bases.0.colour`,
      1,
      /entries\.6\.bases\.0 has "colour"/,
    ],
    ['an unknown key at the top', 'colour', 1, /has "colour"/],
    [
      'a rule that counts from an unknown anchor',
      `${PUBLISH}.bases.0.rule`,
      easter,
      /counts from "easterSunday", which is not an anchor/,
    ],
    ['a rule of no known kind', `${PUBLISH}.bases.0.rule`, { kind: 'formula' }, /bases\.0\.rule/],
    [
      'a requirement met by an unknown anchor',
      `${PUBLISH}.fulfilment.anchor`,
      'easterSunday',
      /names "easterSunday"/,
    ],
    ['an entry twice', 'entries', TWICE, /has the id "act-passed" more than once/],
    ['a basis twice in one entry', `${PUBLISH}.bases`, TWICE, /has the id "law" more than once/],
    ['an item twice', `${PUBLISH}.items`, TWICE, /has the id "p01" more than once/],
    ['an anchor twice', 'anchors', TWICE, /has the id "publicationDate" more than once/],
    ['a provision twice', 'provisions', TWICE, /more than once/],
    [
      'a board to link with twice',
      'linkedBoards.boards',
      TWICE,
      /"health-and-wellbeing-board" more/,
    ],
    [
      'a paragraph of the Schedule twice',
      'relevantAgencies.groups.5.agencies',
      TWICE,
      /relevantAgencies has the id "36"/,
    ],
    [
      'a basis without a day it came into force',
      `${PUBLISH}.bases.0.inForceFrom`,
      GONE,
      /inForceFrom is missing/,
    ],
    [
      'a basis without a day it was checked',
      `${PUBLISH}.bases.1.checkedOn`,
      GONE,
      /checkedOn is missing/,
    ],
    [
      'a basis checked on 30 February',
      `${PUBLISH}.bases.1.checkedOn`,
      '2026-02-30',
      /is not a day that exists/,
    ],
    [
      'a basis of a confidence nobody knows',
      `${PUBLISH}.bases.1.confidence`,
      'sure',
      /must be "read" or "secondary" or "memory"/,
    ],
    [
      'a basis that ends before it begins',
      `${PUBLISH}.bases.1.inForceTo`,
      '2018-01-01',
      /goes out of force before/,
    ],
    ['an item without a source', `${PUBLISH}.items.0.bases`, [], /items\.0\.bases/],
    [
      'a list of items from nowhere',
      'entries.7.itemsOf',
      'nothing',
      /names "nothing", which is not an entry/,
    ],
  ])('is refused with %s in the framework, by file and place', (_what, place, value, reason) => {
    const folder = copyWithPlace(LAW, place, value)
    expect(() => loadCatalogue(folder)).toThrow(reason)
    expect(() => loadCatalogue(folder)).toThrow(join(folder, LAW))
  })

  it.each<[string, string, string, unknown, RegExp]>([
    [
      'a bank holiday on 30 February',
      HOLIDAYS,
      'days.0.day',
      '2017-02-30',
      /is not a day that exists/,
    ],
    [
      'bank holidays without a day they were checked',
      HOLIDAYS,
      'checkedOn',
      GONE,
      /checkedOn is missing/,
    ],
    ['bank holidays nobody knows how sure of', HOLIDAYS, 'confidence', 'sure', /must be "read"/],
    [
      'an example under an unknown framework',
      EXAMPLE,
      'framework',
      'working-together-1999',
      /names "working-together-1999"/,
    ],
    [
      'an example with an anchor the framework lacks',
      EXAMPLE,
      'areas.0.anchors.easterSunday',
      {},
      /names the date "easterSunday"/,
    ],
    [
      'an example that fulfils nothing known',
      EXAMPLE,
      'milestones.5.fulfils',
      'nothing',
      /names the requirement "nothing"/,
    ],
    [
      'an example with a basis the requirement lacks',
      EXAMPLE,
      'statedDeadlines.0.basis',
      'hearsay',
      /names the basis "hearsay"/,
    ],
    [
      'an example that takes another’s id',
      EXAMPLE,
      'id',
      'authority-2018-19',
      /which another file has already/,
    ],
  ])('is refused with %s, by file', (_what, file, place, value, reason) => {
    const folder = copyWithPlace(file, place, value)
    expect(() => loadCatalogue(folder)).toThrow(reason)
    expect(() => loadCatalogue(folder)).toThrow(join(folder, file))
  })

  it.each([LAW, HOLIDAYS, EXAMPLE])('is refused where %s is cut short', (file) => {
    const folder = copyWith(file, (text) => text.slice(0, 500))
    expect(() => loadCatalogue(folder)).toThrow(join(folder, file))
    expect(() => loadCatalogue(folder)).toThrow(/not readable as JSON/)
  })
})
