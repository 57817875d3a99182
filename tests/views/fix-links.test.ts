import { describe, expect, it } from 'vitest'
import { CODES, finding, type FindingCode } from '../../src/domain/findings/finding.ts'
import { check, isOwn } from '../../src/domain/findings/check.ts'
import { besideTag } from '../../views/findings/beside-tag.ts'
import { fixLinks } from '../../views/findings/fix-links.ts'
import { makeArea, makePlan, openExample, openTestPlan } from '../make-plan.ts'

const opened = openTestPlan(makePlan({ areas: [makeArea()] }))

const linksOf = (code: FindingCode) =>
  fixLinks(
    opened,
    finding(code, { verdict: 'certain', message: 'It is so.', subjects: ['area-one1'] }),
  )

describe('where a finding leads', () => {
  it.each(Object.keys(CODES) as FindingCode[])('%s leads somewhere in one’s own plan', (code) => {
    expect(linksOf(code)).not.toEqual([])
  })

  it('a decision not recorded leads to the form for a milestone', () => {
    expect(linksOf('decision-not-recorded')[0]?.path).toBe('milestones/new')
    expect(linksOf('deadline-misstated')[0]?.path).toBe('stated-deadlines')
  })

  it('everything noticed in the examples leads somewhere, once they are copied', () => {
    for (const id of ['leicestershire-rutland', 'authority-2018-19']) {
      const example = openExample(id)
      const { example: _, ...plan } = example.plan
      const own = { ...example, plan }
      for (const one of check(own).filter(isOwn)) expect(fixLinks(own, one)).not.toEqual([])
    }
  })

  it('a worked example leads to no form', () => {
    const example = openExample('leicestershire-rutland')
    const paths = check(example).flatMap((one) => fixLinks(example, one).map(({ path }) => path))
    expect(paths.filter((path) => /new$|stated-deadlines|^dates|^areas/.test(path))).toEqual([])
  })
})

describe('what a finding says beside the tag of its verdict', () => {
  it('tells no doubt twice', () => {
    const draft = { subjects: [], message: 'Cannot tell whether it is in time: no day is given.' }
    const told = (verdict: 'certain' | 'cannot-tell') =>
      besideTag(finding('not-published', { ...draft, verdict }))
    expect(told('cannot-tell')).toBe('Whether it is in time: no day is given.')
    expect(told('certain')).toBe(draft.message)
  })
})
