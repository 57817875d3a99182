import { describe, expect, it } from 'vitest'
import type { Fate } from '../../src/domain/option.ts'
import { planDifferences } from '../../src/domain/plan-differences.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { makeOptions } from '../make-options.ts'

describe('the structures of a plan', () => {
  it('differ between two options, copies being the same', () => {
    const found = planDifferences(makeOptions(), { option: 'option-b', against: 'option-a' })
    expect(found.map(({ said: words }) => words)).toEqual([
      '“Partners’ executive” is renamed “Strategic board”',
      '“Practice review group” moves: it reported to “Partners’ executive”, now to “Partnership forum”',
      '“Partnership forum” is added: partnership; reports to “Strategic board”',
      'The line “Partners’ executive” links with “Health and Wellbeing Board” is removed',
      'The line “Child Death Overview Panel” links with “Partners’ executive” is removed',
      '“Partners’ executive” loses a seat: chair, “Testshire County Council”',
      '“Partners’ executive” loses a seat: member, “Testshire CCG”',
      '“Partners’ executive” loses a seat: member, “Chief Constable of Testshire”',
      'The function “Local reviews” is removed: held by “Practice review group”',
      'What happens to “Testshire LSCB” is not yet said under “Option B”; under “Option A” it ends: Law',
      'What happens to “Serious case review group” is not yet said under “Option B”; under “Option A” it merges into “Practice review group”',
      'What happens to “Performance group” is not yet said under “Option B”; under “Option A” it is undecided',
      'What happens to “Serious case reviews” is not yet said under “Option B”; under “Option A” it moves to “Practice review group”',
    ])
    expect(found.filter(({ subject }) => subject === 'fate').map(({ kind }) => kind)).toEqual(
      Array.from({ length: 4 }, () => 'undecided'),
    )
  })

  it('leave open what one of two options does not say yet, whichever comes first', () => {
    const plan = makeOptions()
    const functions = [{ id: 'f-cdr', name: 'Child death review', body: 'cdop' }]
    const fates: Plan['fates'] = [
      { id: 'fate-cdop', option: 'option-a', body: 'cdop', kind: 'continues', into: [] },
    ]
    const told = (option: string, against: string) =>
      planDifferences({ ...plan, functions, fates }, { option, against }).flatMap((one) =>
        [one.before, one.after].some((id) => ['cdop', 'f-cdr', 'fate-cdop'].includes(id ?? ''))
          ? [`${one.kind} ${one.subject}: ${one.said}`]
          : [],
      )
    const panel =
      'undecided body: What happens to “Child Death Overview Panel” is not yet said under “Option B”; under “Option A” it continues as it is'
    const review =
      'undecided function: What happens to the function “Child death review” is not yet said under “Option B”; under “Option A” it is held by “Child Death Overview Panel”'
    expect(told('option-b', 'option-a')).toEqual([panel, review])
    expect(told('option-a', 'option-b')).toEqual([panel, review])
  })

  it('say where what continues reports to another only by what happens to “Testshire LSCB”', () => {
    const plan = makeOptions()
    const told = (kind: Fate['kind']) => {
      const fates = plan.fates.map((fate) =>
        fate.id === 'fate-lscb' ? { ...fate, kind, into: ['a-exec'] } : fate,
      )
      return planDifferences({ ...plan, fates }, { option: 'option-a', against: 'old' }).flatMap(
        ({ before, subject, said }) => (before === 'cdop' && subject === 'body' ? [said] : []),
      )
    }
    expect(told('merges-into')).toEqual([
      '“Child Death Overview Panel” moves: it reported to “Testshire LSCB”, now to “Partners’ executive”, by what happens to “Testshire LSCB”',
    ])
    expect(told('renamed')).toEqual([])
  })

  it('tell what became of what is gone, and do not count that as a difference', () => {
    const found = planDifferences(makeOptions(), { option: 'option-a', against: 'old' })
    expect(found.filter(({ subject }) => subject === 'fate')).toEqual([])
    expect(found.map(({ said: words }) => words)).toContain(
      '“Serious case review group” is removed: sub-group; reports to “Testshire LSCB”; it merges into “Practice review group”',
    )
    expect(found.find(({ before }) => before === 'f-reviews')?.kind).toBe('moved')
  })
  it('say what is still open, which is not removed', () => {
    const says = { option: 'option-a', body: 'scr', kind: 'renamed' as const }
    const lost = { id: 'f-scr', ...says, into: [] }
    const plan = makeOptions()
    const own = plan.fates.map((fate) =>
      fate.id === 'fate-scr' ? lost : fate.id === 'fate-pqa' ? { ...fate, reason: 'Cost.' } : fate,
    )
    const told = (fates: Plan['fates']) =>
      planDifferences({ ...plan, fates }, { option: 'option-a', against: 'old' }).flatMap((one) =>
        one.kind === 'removed' || one.kind === 'undecided' ? [`${one.kind}: ${one.said}`] : [],
      )
    expect(told(own)).toEqual([
      'removed: “Testshire LSCB” is removed: board; seat: chair, Independent chair; it ends: Law',
      'undecided: Where “Serious case review group” goes is not recorded: sub-group; reports to “Testshire LSCB”; it is renamed',
      'undecided: What happens to “Performance group” is undecided (Cost): sub-group; reports to “Testshire LSCB”',
      'undecided: What happens to the function “Training” is not recorded: held by “Testshire LSCB”',
    ])
    expect(told([]).filter((one) => one.startsWith('removed'))).toEqual([])
  })

  it('leave open a line of a body that stays to one that is open', () => {
    const plan = makeOptions()
    const fates = plan.fates.filter(({ body: about }) => about !== 'lscb')
    const found = planDifferences({ ...plan, fates }, { option: 'option-a', against: 'old' })
    expect(found.filter(({ before }) => before === 'cdop')).toEqual([])
  })

  it('tell that a function moves though its body stays, and know one that nobody had', () => {
    const plan = makeOptions()
    const functions = [
      { id: 'f-cdr', name: 'Child death review', body: 'cdop' },
      { id: 'f-audit', name: 'Audit' },
      { id: 'f-a-audit', name: 'Audit', body: 'a-exec', option: 'option-a', sameAs: 'f-audit' },
    ]
    const into = ['a-practice']
    const fate = { id: 'fate-cdr', function: 'f-cdr', kind: 'moves-to' as const, into }
    const found = planDifferences(
      { ...plan, functions, fates: [...plan.fates, fate] },
      { option: 'option-a', against: 'old' },
    )
    expect(found.filter(({ subject }) => subject === 'function').map((one) => one.said)).toEqual([
      'The function “Audit” moves from nobody to “Partners’ executive”',
      'The function “Child death review” moves: held by “Child Death Overview Panel”; it moves to “Practice review group”',
    ])
  })
})
