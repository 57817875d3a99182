import { describe, expect, it } from 'vitest'
import { applyAction } from '../../src/domain/change.ts'
import { copyPlan } from '../../src/domain/copy-plan.ts'
import { isBreach } from '../../src/domain/findings/check.ts'
import type { FindingCode } from '../../src/domain/findings/finding.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { schedule } from '../../src/domain/schedule.ts'
import { framework, open } from '../domain/build-plan.ts'
import { about, example, ownFindings, told } from './example-findings.ts'

const plan = example('leicestershire-rutland')
const findings = ownFindings(plan)
const first = (code: FindingCode) => findings.find((finding) => finding.code === code)
const TODAY = '2019-09-13'

describe('Leicestershire and Rutland, as at 13 September 2019', () => {
  it('opens as at its own day', () => {
    expect(plan.example?.asAt).toBe(TODAY)
  })

  it('has exactly these findings', () => {
    const both = ['Leicestershire', 'Rutland']
    const report = '[Publish the board’s annual report 2018/19]'
    const budget = '[Consider the budget requirement for future years]'
    expect(told(plan, findings)).toEqual(
      [
        ...both.flatMap((area) => [
          `law implemented-late likely planned [${area}]`,
          `law gap-between-arrangements likely planned [${area}]`,
          `law board-ended-with-open-reviews cannot-tell unrecorded [${area}]`,
          `law partner-missing cannot-tell unrecorded [${area}]`,
          `law scrutiny-missing cannot-tell unrecorded [${area}]`,
          `guidance child-death-arrangements-not-published cannot-tell unrecorded [${area}]`,
          `guidance child-death-arrangements-late cannot-tell unrecorded [${area}]`,
        ]),
        `law board-acts-after-repeal cannot-tell planned [Leicestershire] [Rutland] ${report}`,
        `order business-after-board-end certain planned [Leicestershire] [Health and Wellbeing Board considers the annual report]`,
        `order business-after-board-end certain planned [Leicestershire] [Rutland] ${report}`,
        'advice deadline-misstated certain actual',
        'advice group-without-chair certain unrecorded',
        `advice statements-differ certain actual ${report}`,
        'advice decision-not-recorded certain unrecorded [Rutland]',
        `advice undated-milestone certain unrecorded ${budget}`,
        `advice owner-missing certain unrecorded ${budget}`,
      ].toSorted(),
    )
  })

  it('exits the command line with a breach, on planned dates', () => {
    expect(findings.filter(isBreach).map(({ code }) => code)).toEqual([
      'implemented-late',
      'implemented-late',
      'gap-between-arrangements',
      'gap-between-arrangements',
    ])
  })

  it('names the days of the gap, and where the paper gives them', () => {
    const gap = first('gap-between-arrangements')
    expect(gap?.message).toContain(
      'at least from Thursday 26 September 2019 to Saturday 28 September 2019',
    )
    expect(gap?.sources).toEqual(['paragraph 13', 'paragraph 33'])
    expect(gap?.citations).toEqual(['SI 2018/497 reg 8(2)'])
  })

  it('is a day late by the law and by guidance’s three months, in time by the long-stop', () => {
    const late = first('implemented-late')
    expect(late?.message).toMatch(/29 September 2019: that would be one day late/)
    expect(late?.message).toContain('the last day is 28 September 2019')
    expect(late?.message).toMatch(/in time by the long-stop .*one day late by the three months/)
    expect(findings.map(({ code }) => code)).not.toContain('implemented-after-guidance-date')
  })

  it('may publish the report on two days when the board’s law has ended', () => {
    expect(first('board-acts-after-repeal')?.message).toContain('29 or 30 September 2019')
  })

  it('misstates the deadline in paragraph 33, which is a day', () => {
    const misstated = first('deadline-misstated')
    expect(misstated?.message).toContain('“in place by the end of September 2019”')
    expect(misstated?.message).toContain('the day is 29 September 2019')
    expect(misstated?.sources).toEqual(['paragraph 33'])
  })

  it('words one publication in two ways', () => {
    expect(first('statements-differ')?.sources).toEqual(['paragraph 2', 'paragraph 28'])
  })

  it('speaks of reviews under way in paragraph 19, without number or kind', () => {
    const reviews = first('board-ended-with-open-reviews')
    expect(reviews?.sources).toContain('paragraph 19, “current reviews underway”')
    expect(reviews?.message).toContain('speaks of reviews under way, but does not record')
  })

  it('published in time, by law and by guidance', () => {
    const entries = schedule(open(plan, TODAY)).filter(({ id }) => id === 'publish-arrangements')
    expect(entries).toHaveLength(2)
    for (const entry of entries) {
      expect(entry.standing).toBe('done-in-time')
      expect(entry.bases.map(({ verdict }) => verdict)).toEqual(['in-time', 'in-time'])
    }
  })

  it('has its two totals and two contributions, in pence, with the shares the paper states', () => {
    expect(plan.money.map((row) => [row.kind, row.amountPence, row.statedShare])).toEqual([
      ['total', 24_341_900, undefined],
      ['contribution', 8_427_600, '35%'],
      ['total', 10_215_200, undefined],
      ['contribution', 5_359_000, '52%'],
    ])
  })

  it('has two councils with one board, and one pair of dates for each', () => {
    expect(plan.areas.map(({ name }) => name)).toEqual(['Leicestershire', 'Rutland'])
    expect(new Set(plan.areas.map(({ board }) => board)).size).toBe(1)
    for (const area of plan.areas) {
      expect(area.anchors['publicationDate']?.actual?.edtf).toBe('2019-06-28')
      expect(area.anchors['boardEndDate']?.planned?.edtf).toBe('2019-09-25')
      expect(area.anchors['implementationDate']?.planned?.edtf).toBe('2019-09-29')
    }
  })

  it('gives each dated fact its paragraph', () => {
    for (const milestone of plan.milestones) expect(milestone.source?.text).toMatch(/paragraph \d/)
    for (const area of plan.areas)
      for (const record of Object.values(area.anchors))
        for (const dated of [record.planned, record.actual])
          if (dated) expect(dated.source?.text).toMatch(/paragraph \d/)
  })

  it('keeps the end of September a month', () => {
    const report = plan.milestones.find(({ about: kind }) => kind?.kind === 'report')
    expect(report?.when).toMatchObject({ edtf: '2019-09', asWritten: 'at the end of September' })
  })
})

describe('its remedy: the board to 27, the start on 28, the report out by Friday 27 September', () => {
  const copied = copyPlan(plan, {
    id: 'remedied',
    now: '2019-09-13T10:00:00Z',
    newId: (() => {
      let n = 0
      return () => `copy${String((n += 1)).padStart(6, '0')}`
    })(),
  })

  function take(before: Plan, action: unknown): Plan {
    const result = applyAction(before, action, { framework, today: TODAY })
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '))
    return result.value.plan
  }

  const setting = (anchor: string, edtf: string) =>
    copied.areas.map(({ id }) => ({ action: 'set-anchor', area: id, anchor, date: { edtf } }))
  const report = copied.milestones.find(({ about: kind }) => kind?.kind === 'report')
  const remedy = [
    ...setting('boardEndDate', '2019-09-27'),
    ...setting('implementationDate', '2019-09-28'),
    { action: 'change-milestone', id: report?.id, change: { when: { edtf: '2019-09-27' } } },
  ]
  const AT_FAULT: FindingCode[] = [
    'implemented-late',
    'gap-between-arrangements',
    'business-after-board-end',
    'board-acts-after-repeal',
  ]
  const faults = (of: Plan) => ownFindings(of, TODAY).filter(({ code }) => AT_FAULT.includes(code))

  it('clears all the dates at fault', () => {
    expect(faults(copied)).toHaveLength(7)
    expect(faults(remedy.reduce(take, copied))).toEqual([])
  })

  it('leaves nothing that is certain or likely in law', () => {
    expect(ownFindings(remedy.reduce(take, copied), TODAY).filter(isBreach)).toEqual([])
  })

  it.each([
    ['the board’s end', 0, 2, ['gap-between-arrangements', 'business-after-board-end']],
    ['the start', 2, 4, ['implemented-late']],
    ['the report', 4, 5, ['business-after-board-end', 'board-acts-after-repeal']],
  ])('needs all three: without %s it does not', (_what, from, to, left) => {
    const partly = remedy.filter((_, n) => n < from || n >= to).reduce(take, copied)
    const codes = new Set(faults(partly).map(({ code }) => code))
    for (const code of left) expect([...codes]).toContain(code)
  })

  it('is what the findings themselves say', () => {
    expect(first('gap-between-arrangements')?.remedy).toBe(
      'Keep the board in office to at least Friday 27 September 2019 and start the new arrangements on 28 September 2019.',
    )
    expect(first('implemented-late')?.remedy).toContain('Starting on 28 September 2019')
    for (const finding of findings.filter(({ code }) => code === 'business-after-board-end'))
      expect(finding.remedy, about(plan, finding).join()).toContain('Friday 27 September 2019')
    expect(first('board-acts-after-repeal')?.remedy).toContain('by Friday 27 September 2019')
  })
})
