import { describe, expect, it } from 'vitest'
import { check, FORCES, isBreach, isOwn } from '../../../src/domain/findings/check.ts'
import type { Finding, FindingCode } from '../../../src/domain/findings/finding.ts'
import { actual, buildArea, buildPlan, catalogue, open, planned } from '../build-plan.ts'
import { boardCases } from './board-cases.ts'
import { findingsOf } from './finding-case.ts'
import { orderCases } from './order-cases.ts'
import { peopleCases } from './people-cases.ts'
import { publicationCases } from './publication-cases.ts'
import { remedyCases } from './remedy-cases.ts'
import { reviewCases } from './review-cases.ts'
import { startCases } from './start-cases.ts'
import { structureCases } from './structure-cases.ts'
import { yearlyReportCases } from './yearly-report-cases.ts'

const cases = [
  ...publicationCases,
  ...startCases,
  ...remedyCases,
  ...boardCases,
  ...reviewCases,
  ...yearlyReportCases,
  ...peopleCases,
  ...orderCases,
  ...structureCases,
]

/** Every finding of every case and of the shipped examples. */
const everything: Finding[] = [
  ...cases.flatMap(({ plan, today }) => findingsOf(plan, today)),
  ...[...catalogue.examples.values()].flatMap((plan) =>
    check(open(plan, plan.example?.asAt ?? '2019-09-13')),
  ),
]

const having = (wanted: Partial<Finding>): Finding[] =>
  everything.filter((finding) =>
    Object.entries(wanted).every(([key, value]) => finding[key as keyof Finding] === value),
  )

/** Codes that hold one date against another. */
const DATED: FindingCode[] = [
  'published-late',
  'implemented-late',
  'gap-between-arrangements',
  'board-acts-after-repeal',
  'board-ended-with-open-reviews',
  'yearly-report-late',
  'published-after-guidance-date',
  'implemented-after-guidance-date',
  'child-death-arrangements-late',
  'started-before-published',
  'funding-after-start',
  'dependency-order',
  'business-after-board-end',
  'decision-after-deadline',
  'option-not-agreed',
  'ended-body-has-business',
]

describe('what a finding says', () => {
  it.each(['serious-case-review-not-handed-over', 'child-death-review-not-handed-over'] as const)(
    '%s never calls anything late, for no day is set for passing reviews on',
    (code) => {
      const found = having({ code })
      expect(found.length).toBeGreaterThan(3)
      for (const { message, remedy } of found)
        expect(`${message} ${remedy ?? ''}`).not.toMatch(/late/i)
    },
  )

  it('of guidance is that it departs from something to have regard to, and is no breach', () => {
    const found = having({ force: 'guidance' })
    expect(new Set(found.map(({ code }) => code)).size).toBe(7)
    for (const { message } of found) {
      expect(message).toContain('departs from guidance that partners must have regard to (s16K(1))')
      expect(message).toContain('not in itself a breach')
    }
  })

  it('of guidance on child death reviews names the section that binds its own partners', () => {
    for (const finding of having({ force: 'guidance' })) {
      const childDeath = finding.subjects.some((id) => id.includes('child-death'))
      expect(finding.message.includes('s16Q(1)'), finding.message).toBe(childDeath)
    }
  })

  it.each(DATED)('%s is what would be of a plan and what was of a fact', (code) => {
    const told = having({ code }).filter(({ verdict }) => verdict !== 'cannot-tell')
    const [plan, fact] = (['planned', 'actual'] as const).map((rests) =>
      told.filter(({ restsOn }) => restsOn === rests),
    )
    expect([plan?.length, fact?.length]).not.toContain(0)
    for (const { message } of plan ?? []) expect(message).toMatch(/\bwould\b/)
    for (const { message } of fact ?? []) expect(message).not.toMatch(/\bwould\b/)
  })

  it('is whole sentences', () => {
    for (const { message, remedy } of everything) {
      expect(message).toMatch(/^[A-Z“0-9].*\.$/s)
      expect(message).not.toMatch(/undefined|null|NaN| {2}|\.\./)
      if (remedy !== undefined) expect(remedy).toMatch(/^[A-Z].*\.$/s)
    }
  })

  it('of law or guidance comes with its sources, each with the day it was checked', () => {
    for (const { force, citations, bases, code } of everything.filter(isOwn)) {
      if (force === 'law' || force === 'guidance') expect(citations, code).not.toEqual([])
      expect(citations).toEqual([...new Set(bases.map(({ citation }) => citation))])
      for (const { checkedOn } of bases) expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  it('where nothing is recorded is always that one cannot tell, in law and guidance', () => {
    for (const { force, verdict, code } of having({ restsOn: 'unrecorded' }))
      if (force !== 'advice') expect([code, verdict]).toEqual([code, 'cannot-tell'])
  })

  it('says where in the papers the facts stand', () => {
    const source = { text: 'paragraph 13' }
    const anchors = { publicationDate: { actual: { edtf: '2019-07-02', source } } }
    const found = findingsOf({ areas: [buildArea({ anchors })] }, '2019-10-01')
    expect(found.find(({ code }) => code === 'published-late')?.sources).toEqual(['paragraph 13'])
  })

  it('keeps the name of an area as it is written, whatever is in it', () => {
    const name = 'ST HELENS $& <b>'
    const anchors = {
      publicationDate: planned('2019-06'),
      implementationDate: planned('2019-09-15'),
    }
    const found = findingsOf({ areas: [buildArea({ name, anchors })] }, '2019-05-01')
    const late = found.find(({ code }) => code === 'implemented-late')
    expect(late?.message).toContain(`the start of the new arrangements in ${name} (`)
  })
})

describe('the findings of a plan', () => {
  it('are told by what binds most, and within that by how sure it is', () => {
    for (const { plan, today } of cases) {
      const found = findingsOf(plan, today)
      const places = found.map(({ force }) => FORCES.indexOf(force))
      expect(places).toEqual(places.toSorted())
    }
  })

  it('are none where the plan has no framework', () => {
    const opened = {
      ...open(buildPlan({ areas: [], milestones: [] }), '2019-10-01'),
      framework: null,
    }
    expect(check(opened)).toEqual([])
  })

  it('are a breach only in law and on a recorded fact', () => {
    const late = findingsOf(
      { areas: [buildArea({ anchors: { publicationDate: actual('2019-07-02') } })] },
      '2019-10-01',
    )
    expect(late.filter(isBreach).map(({ code }) => code)).toEqual(['published-late'])
    const silent = findingsOf(
      { areas: [buildArea({ anchors: { publicationDate: null } })] },
      '2019-10-01',
    )
    expect(silent.filter(isBreach)).toEqual([])
    const guidance = findingsOf(
      { areas: [buildArea({ anchors: { publicationDate: actual('2019-06-30') } })] },
      '2019-10-01',
    )
    expect(guidance.map(({ code }) => code)).toContain('published-after-guidance-date')
    expect(guidance.filter(isBreach)).toEqual([])
  })
})
