import { describe, expect, it } from 'vitest'
import { CODES, type FindingCode } from '../../../src/domain/findings/finding.ts'
import { adviceCases } from './advice-cases.ts'
import { boardCases } from './board-cases.ts'
import { findingsOf, type FindingCase } from './finding-case.ts'
import { orderCases } from './order-cases.ts'
import { peopleCases } from './people-cases.ts'
import { publicationCases } from './publication-cases.ts'
import { remedyCases } from './remedy-cases.ts'
import { reviewCases } from './review-cases.ts'
import { startCases } from './start-cases.ts'
import { structureCases } from './structure-cases.ts'
import { yearlyReportCases } from './yearly-report-cases.ts'

const cases: FindingCase[] = [
  ...publicationCases,
  ...startCases,
  ...remedyCases,
  ...boardCases,
  ...reviewCases,
  ...yearlyReportCases,
  ...peopleCases,
  ...orderCases,
  ...adviceCases,
  ...structureCases,
]

const codes = Object.keys(CODES) as FindingCode[]

describe.each(codes)('%s', (code) => {
  const own = cases.filter((one) => one.code === code)

  it.each(own.filter(({ found }) => found))('is found: $when', ({ plan, today, found }) => {
    const findings = findingsOf(plan, today).filter((finding) => finding.code === code)
    expect(findings).not.toEqual([])
    const { says, remedy, times, ...wanted } = found!
    expect(findings[0]).toMatchObject(wanted)
    if (says) expect(findings[0]?.message).toMatch(says)
    if (remedy) expect(findings[0]?.remedy).toMatch(remedy)
    if (times) expect(findings).toHaveLength(times)
  })

  it.each(own.filter(({ found }) => !found))('is not found: $when', ({ plan, today }) => {
    expect(findingsOf(plan, today).filter((finding) => finding.code === code)).toEqual([])
  })
})

describe('the cases', () => {
  it.each(codes)('show %s found in at least one plan, and not found in one just inside', (code) => {
    const own = cases.filter((one) => one.code === code)
    expect(own.some(({ found }) => found)).toBe(true)
    expect(own.some(({ found }) => !found)).toBe(true)
  })

  it('rest on a plan in which nothing is wrong', () => {
    expect(findingsOf({}, '2019-10-01').filter(({ national }) => !national)).toEqual([])
  })
})
