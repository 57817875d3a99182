import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, isBreach } from '../../src/domain/findings/check.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { schedule } from '../../src/domain/schedule.ts'
import { open, PLANS } from '../domain/build-plan.ts'
import { example, ownFindings, told } from './example-findings.ts'

const TODAY = '2018-10-01'
const authority = example('authority-2018-19')
const corrected = example('authority-2018-19-corrected')

describe('the authority of 2018/19, as at 1 October 2018', () => {
  const findings = ownFindings(authority)

  it('has exactly these findings', () => {
    const area = '[this authority]'
    const [start, publish] = [
      '[Implement the new partnership structure]',
      '[Publish new structure]',
    ]
    const money = '[Agree partner financial contributions and support structure]'
    expect(told(authority, findings)).toEqual(
      [
        `law implemented-late cannot-tell unrecorded ${area} ${start}`,
        `law gap-between-arrangements cannot-tell unrecorded ${area}`,
        `law partner-missing cannot-tell unrecorded ${area}`,
        `law scrutiny-missing cannot-tell unrecorded ${area}`,
        `guidance child-death-arrangements-not-published cannot-tell unrecorded ${area}`,
        `guidance child-death-arrangements-late cannot-tell unrecorded ${area}`,
        `guidance month-hides-breach cannot-tell planned ${area} ${publish}`,
        `order started-before-published cannot-tell planned ${area} ${start} ${publish}`,
        `order funding-after-start cannot-tell planned ${start} ${money}`,
        `advice deadline-misstated certain actual ${publish}`,
        'advice undated-milestone certain unrecorded [Communicate the planned changes to the LSCB structure]',
        'advice undated-milestone certain unrecorded [Agree a schedule of engagement with key meetings and forums]',
        ...authority.milestones.map(
          ({ title }) => `advice owner-missing certain unrecorded [${title}]`,
        ),
      ].toSorted(),
    )
    expect(authority.milestones).toHaveLength(8)
  })

  it('has no breach, so that the command line exits with 0', () => {
    expect(findings.filter(isBreach)).toEqual([])
  })

  it('publishes by June in time by law, and by guidance unless it is the 30th', () => {
    const entry = schedule(open(authority, TODAY)).find(({ id }) => id === 'publish-arrangements')
    expect(entry?.bases.map(({ force, verdict }) => [force, verdict])).toEqual([
      ['law', 'in-time'],
      ['guidance', 'cannot-tell'],
    ])
    const hidden = findings.find(({ code }) => code === 'month-hides-breach')
    expect(hidden?.message).toContain('in time unless it is the 30th')
  })

  it('says of order only that the plan allows it', () => {
    for (const { force, message } of findings)
      if (force === 'order') expect(message).toMatch(/^The plan allows/)
  })

  it('misstates the deadline, and speaks of the structure for the arrangements', () => {
    const misstated = findings.find(({ code }) => code === 'deadline-misstated')
    expect(misstated?.message).toContain('“statutory deadline of June 2019”')
    expect(misstated?.message).toContain('the day is 30 June 2019')
    expect(misstated?.message).toContain('It speaks of the structure, where s16G(2) requires')
  })

  it('does not take “starting in January 2019” for the implementation date', () => {
    const start = authority.milestones.find(({ about }) => about?.kind === 'start')
    expect(start?.when).toMatchObject({ edtf: '2019-01/..', asWritten: 'starting in January 2019' })
    expect(start).not.toHaveProperty('sets')
    expect(authority.areas[0]?.anchors).toEqual({})
  })

  it('has its groups: five sub-groups, three working groups, two priorities', () => {
    const count = (kind: string) => authority.bodies.filter((body) => body.kind === kind).length
    expect([count('sub-group'), count('working-group'), count('task-and-finish-group')]).toEqual([
      5, 3, 2,
    ])
  })

  it('has six month-dated and two undated actions', () => {
    const dates = authority.milestones.map(({ when }) => when?.edtf ?? null)
    expect(dates.filter((date) => date === null)).toHaveLength(2)
    for (const date of dates.filter((found) => found !== null))
      expect(date).toMatch(/^(\.\.\/\d{4}-\d{2}|\d{4}-\d{2}\/\.\.)$/)
  })

  it('has no invented day anywhere', () => {
    const file = readFileSync(join(PLANS, 'examples/authority-2018-19.json'), 'utf8')
    const { example: _, createdAt: __, changedAt: ___, ...facts } = JSON.parse(file) as Plan
    expect(JSON.stringify(facts)).not.toMatch(/\d{4}-\d{2}-\d{2}/)
    expect(JSON.stringify(facts)).not.toContain('invented')
  })
})

describe('the same, put right', () => {
  it('has no finding of law, guidance or order, cannot-tell included, and nothing of its own', () => {
    expect(ownFindings(corrected)).toEqual([])
    const all = check(open(corrected, TODAY))
    expect(all.map(({ code }) => code)).toEqual([
      'deadline-on-non-working-day',
      'source-not-checked',
    ])
    expect(all.every(({ national }) => national)).toBe(true)
  })

  it('stays without findings of law until the first day that its plans are put to the test', () => {
    for (const today of ['2018-10-02', '2018-12-31', '2019-06-30'])
      expect(ownFindings(corrected, today).filter(isBreach)).toEqual([])
  })

  const MARK = { text: 'invented, not from the paper', invented: true }

  it('keeps every thing of the original, under its id', () => {
    for (const list of ['areas', 'bodies', 'milestones', 'statedDeadlines'] as const) {
      const ids = new Set(corrected[list].map(({ id }) => id))
      expect(authority[list].filter(({ id }) => !ids.has(id))).toEqual([])
    }
    expect(corrected.bodies).toEqual(authority.bodies)
  })

  it('marks every thing that is not in the original', () => {
    const known = new Set(
      [authority.milestones, authority.organisations, authority.statedDeadlines]
        .flat()
        .map(({ id }) => id),
    )
    const added = [corrected.milestones, corrected.organisations, corrected.statedDeadlines]
      .flat()
      .filter(({ id }) => !known.has(id))
    expect(added).toHaveLength(4)
    for (const { source } of added) expect(source).toEqual(MARK)
  })

  it('marks every date and every owner that is not the original’s', () => {
    let marked = 0
    for (const milestone of corrected.milestones) {
      const original = authority.milestones.find(({ id }) => id === milestone.id)
      for (const field of ['when', 'owner', 'done'] as const) {
        const value = milestone[field]
        if (!value || JSON.stringify(value) === JSON.stringify(original?.[field])) continue
        expect(value, milestone.title).toHaveProperty('source', MARK)
        marked += 1
      }
    }
    expect(marked).toBe(15)
  })

  it('marks everything that an area now records', () => {
    for (const area of corrected.areas) {
      const records = Object.values(area.anchors).flatMap(({ planned, actual }) =>
        [planned, actual].filter((dated) => dated !== undefined),
      )
      expect(records.length).toBeGreaterThan(3)
      for (const { source } of records) expect(source).toEqual(MARK)
      for (const fact of [area.partners, area.scrutiny, area.openReviews])
        expect(fact?.source).toEqual(MARK)
    }
    for (const { when } of corrected.statedDeadlines) expect(when.source).toEqual(MARK)
  })
})
