import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/domain/findings/finding.ts'
import { findingsAbout } from '../../../src/domain/findings/about-entry.ts'
import { check } from '../../../src/domain/findings/check.ts'
import { entryOf } from '../../../src/domain/framework.ts'
import {
  buildArea,
  buildPlan,
  catalogue,
  framework,
  milestone,
  open,
  planned,
  type PlanInput,
} from '../build-plan.ts'

const codes = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.map(({ code }) => code)),
]

const about = (plan: Partial<PlanInput>, entry: string): string[] =>
  codes(findingsAbout(open(buildPlan(plan), '2019-05-01'), entryOf(framework, entry)))

const late = buildArea({
  anchors: {
    publicationDate: planned('2019-07-02'),
    implementationDate: planned('2019-06-01'),
    boardEndDate: planned('2019-05-20'),
  },
})

describe('the findings about a requirement', () => {
  it('are those that cite a basis of it, and no others', () => {
    expect(about({ areas: [late] }, 'publish-arrangements')).toEqual([
      'published-late',
      'published-after-guidance-date',
      'started-before-published',
    ])
    expect(about({ areas: [late] }, 'board-continues')).toEqual(['gap-between-arrangements'])
    expect(about({ areas: [late] }, 'first-yearly-report')).toEqual([])
  })

  it('are those of order and advice that concern it without a basis', () => {
    const published = buildArea({
      anchors: { publicationDate: { actual: { edtf: '2019-04-01' } } },
    })
    expect(about({ areas: [published], milestones: [] }, 'publish-arrangements')).toEqual([
      'decision-not-recorded',
    ])
    const money = milestone({ about: { kind: 'funding-agreed' }, when: { edtf: '2019-12' } })
    expect(about({ milestones: [money] }, 'implement-arrangements')).toEqual([
      'funding-after-start',
    ])
  })

  it.each([
    [{ fulfils: 'lscb-annual-report' }, 'lscb-annual-report'],
    [{ about: { kind: 'decision', requirement: 'lscb-annual-report' } }, 'lscb-annual-report'],
    [{ sets: 'boardWindUpDate' }, 'board-winds-up'],
  ] as const)('are those about a milestone that is for it: %j', (change, entry) => {
    const milestones = [milestone({ ...change })]
    expect(about({ milestones }, entry)).toContain('undated-milestone')
    expect(about({ milestones }, 'rapid-review')).toEqual([])
    expect(about({ milestones: [milestone({})] }, entry)).toEqual([])
  })
})

describe('every finding', () => {
  const all = [...catalogue.examples.values()].flatMap((plan) =>
    check(open(plan, plan.example?.asAt ?? '2019-09-13')),
  )
  const known = new Set(framework.entries.map(({ id }) => id))

  it('names entries that there are, each once, and those whose bases it cites', () => {
    expect(all.length).toBeGreaterThan(20)
    for (const { entries, bases } of all) {
      expect(entries.filter((id) => !known.has(id))).toEqual([])
      expect(new Set(entries).size).toBe(entries.length)
      for (const { entry } of bases) if (entry !== undefined) expect(entries).toContain(entry)
    }
  })

  it('of law or guidance on an entry is found from the page of that entry', () => {
    const plan = catalogue.examples.get('leicestershire-rutland')!
    const opened = open(plan, '2019-09-13')
    for (const finding of check(opened))
      for (const id of finding.entries)
        expect(findingsAbout(opened, entryOf(framework, id))).toContainEqual(finding)
  })
})
