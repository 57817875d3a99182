import { describe, expect, it } from 'vitest'
import { applyAction } from '../../src/domain/change.ts'
import { differences, takeBack } from '../../src/domain/differences.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { functionsWithoutHome, whatBecomes, whatComes } from '../../src/domain/what-becomes.ts'
import { makeBody } from '../make-plan.ts'
import { makeOptions } from '../make-options.ts'

const CONTEXT = { framework: null, today: '2019-01-15' }

const act = (plan: Plan, action: Record<string, unknown>) => applyAction(plan, action, CONTEXT)

/** The plan after an action and what was said; undoing it leaves nothing behind. */
function done(plan: Plan, action: Record<string, unknown>) {
  const changed = act(plan, action)
  if (!changed.ok) throw new Error(changed.problems.map(({ message }) => message).join(' '))
  const back = takeBack(changed.value.plan, differences(plan, changed.value.plan))
  expect(back.ok && differences(back.value, plan)).toEqual([])
  return changed.value
}

const refused = (plan: Plan, action: Record<string, unknown>): string[] => {
  const changed = act(plan, action)
  return changed.ok ? [] : changed.problems.map(({ path, message }) => `${path}: ${message}`)
}

const set = (fate: Record<string, unknown>, id = 'fate-new') => ({ action: 'set-fate', id, fate })
const plan = makeOptions()

describe('what happens to one body', () => {
  it('is recorded, changed and removed, each to be undone', () => {
    const body = { body: 'lscb', option: 'option-b' }
    const first = done(plan, set({ ...body, kind: 'merges-into', into: ['b-exec'] }))
    expect(first.said).toBe(
      'Recorded what happens: “Testshire LSCB” merges into “Strategic board” under “Option B”',
    )
    const second = done(
      first.plan,
      set({ ...body, kind: 'splits-into', into: ['b-exec', 'b-forum'] }),
    )
    expect(second.said).toContain('“Testshire LSCB” splits into “Strategic board” and')
    const third = done(second.plan, { action: 'remove-fate', id: 'fate-new' })
    expect(third.said).toBe('Removed what happens to “Testshire LSCB” under “Option B”')
    expect(third.plan.fates).toEqual(plan.fates)
  })

  it.each([
    ['continues', ['a-exec', 'a-practice'], 'What continues is one body at most.'],
    ['renamed', [], 'Choose the one body that has the new name.'],
    ['merges-into', [], 'Choose the body that it merges into.'],
    ['splits-into', ['a-exec'], 'Choose at least two bodies'],
    ['moves-to', [], 'Choose the body that it moves to.'],
    ['ends', ['a-exec'], 'What ends goes to no body.'],
    ['undecided', ['a-exec'], 'What is undecided goes to no body yet.'],
    ['merges-into', ['a-exec', 'a-exec'], 'Choose each body once.'],
    ['merges-into', ['gone'], 'The plan has no such body.'],
    ['merges-into', ['b-exec'], '“Strategic board” is proposed by another option, “Option B”.'],
    ['merges-into', ['pqa'], '“Performance group” cannot go to itself.'],
    ['merges-into', ['scr'], 'an old body that does not stay as it is under “Option A”'],
  ])('that %s goes to no wrong number or kind of bodies: %j', (kind, into, told) => {
    const fate = { body: 'pqa', option: 'option-a', kind, into, reason: 'Said' }
    expect(refused(plan, set(fate, 'fate-pqa')).join(' ')).toContain(told)
  })

  it('may merge into an old body that stays as it is, which then has to stay', () => {
    const merges = set({ body: 'pqa', option: 'option-b', kind: 'merges-into', into: ['cdop'] })
    const { plan: after } = done(plan, merges)
    expect(refused(after, { action: 'remove-fate', id: 'fate-cdop' }).join()).toContain(
      '“Performance group” would go to “Child Death Overview Panel”, an old body',
    )
    expect(
      refused(after, set({ body: 'cdop', kind: 'ends', into: [], reason: 'Law' }, 'fate-cdop')),
    ).toHaveLength(1)
  })

  it('is not the same new body as another old one', () => {
    const { plan: after } = done(
      plan,
      set({ body: 'lscb', option: 'option-b', kind: 'renamed', into: ['b-exec'] }),
    )
    const second = set(
      { body: 'pqa', option: 'option-b', kind: 'continues', into: ['b-exec'] },
      'f2',
    )
    expect(refused(after, second)).toEqual([
      'into: “Testshire LSCB” is already said to be “Strategic board”. If both go there, choose “merges into” for each.',
    ])
  })

  it.each([
    [{ body: 'a-exec', kind: 'undecided' }, 'about: Choose a body of the old structure'],
    [{ body: 'hwb', kind: 'undecided' }, 'about: Choose a body of the old structure'],
    [{ function: 'f-a-reviews', kind: 'undecided' }, 'about: Choose a body of the old structure'],
    [{ kind: 'undecided' }, 'about: Choose a body of the old structure'],
    [{ body: 'lscb', kind: 'ends' }, 'reason: Give the reason why it ends.'],
    [{ body: 'lscb', option: 'gone', kind: 'undecided' }, 'option: The plan has no such option.'],
    [{ body: 'cdop', kind: 'undecided' }, 'whichever option is chosen is recorded already.'],
    [
      { body: 'lscb', kind: 'merges-into', into: ['a-exec'] },
      'into: “Partners’ executive” is proposed by “Option A” alone',
    ],
  ])('is refused where it makes no sense: %j', (fate, told) => {
    expect(refused(plan, set({ into: [], ...fate })).join(' ')).toContain(told)
  })
})

describe('what something is recorded to happen to', () => {
  const change = (about: 'body' | 'function', id: string, fields: object) => ({
    action: `change-${about}`,
    id,
    change: fields,
  })

  it.each([
    [
      change('body', 'cdop', { side: 'new' }),
      'side: What happens to “Child Death Overview Panel” is recorded, so it stays a body of the old structure. Take that record out first.',
    ],
    [change('body', 'scr', { side: 'other' }), 'side: What happens to “Serious case review group”'],
    [
      change('function', 'f-training', { body: 'a-exec' }),
      'body: “Training” is no function of “Option A”, which alone proposes “Partners’ executive”. Choose another body. Where it goes can be said at “What happens to the old structure”.',
    ],
    [
      change('function', 'f-reviews', { body: 'hwb' }),
      'body: What happens to the function “Serious case reviews” is recorded',
    ],
  ])('stays part of the old structure: %j', (action, told) => {
    expect(refused(plan, action).join(' ')).toContain(told)
  })

  it('stays where a function of it is what is spoken of', () => {
    const { plan: only } = done(plan, { action: 'remove-fate', id: 'fate-scr' })
    expect(refused(only, change('body', 'scr', { side: 'other' })).join()).toContain(
      'side: What happens to the function “Serious case reviews” is recorded',
    )
  })

  it('is otherwise free to be changed', () => {
    const { plan: next } = done(plan, change('function', 'f-training', { body: 'scr' }))
    expect(done(next, change('body', 'cdop', { name: 'Panel' })).said).toContain('name to “Panel”')
    const { plan: bare } = done(plan, { action: 'remove-fate', id: 'fate-cdop' })
    expect(done(bare, change('body', 'cdop', { side: 'other' })).said).toContain('old or new')
  })
})

describe('a whole table', () => {
  const rows = (...fates: Record<string, unknown>[]) => ({
    action: 'set-fates',
    option: 'option-a',
    fates: fates.map((row) => ({ into: [], ...row })),
  })

  it('changes what differs from what holds, and leaves the rest', () => {
    const { plan: after, said } = done(
      plan,
      rows(
        { body: 'cdop', kind: 'continues' },
        { body: 'lscb', kind: 'ends', reason: 'Law' },
        { body: 'pqa', kind: 'moves-to', into: ['a-exec'] },
        { function: 'f-training', kind: 'moves-to', into: ['a-practice'] },
        { function: 'f-reviews', kind: null },
      ),
    )
    expect(said).toBe(
      'Recorded what happens to “Performance group”, “Training” and “Serious case reviews” under “Option A”',
    )
    const ids = after.fates.map(({ id }) => id)
    expect(ids).toEqual([
      'fate-cdop',
      'fate-lscb',
      'fate-scr',
      'fate-pqa',
      'fate-f-training-option-a',
    ])
    expect(refused(after, rows({ body: 'cdop', kind: 'continues' }))).toEqual([
      ': Nothing was changed, so there is nothing to save.',
    ])
  })

  it('says for one option what differs from what is said of all', () => {
    const { plan: after } = done(plan, rows({ body: 'cdop', kind: 'undecided' }))
    expect(after.fates.filter(({ body }) => body === 'cdop')).toMatchObject([
      { id: 'fate-cdop', kind: 'continues' },
      { option: 'option-a', kind: 'undecided' },
    ])
    expect(refused(plan, rows({ body: 'cdop', kind: null }))).toEqual([
      'cdop.kind: This is said whichever option is chosen. Say something else here, or take it out there.',
    ])
  })

  it('tells all that is wrong, each at its row', () => {
    const wrong = rows(
      { body: 'lscb', kind: 'ends' },
      { body: 'pqa', kind: 'splits-into', into: ['a-exec'] },
      { function: 'f-training', kind: null, reason: 'Typed' },
    )
    expect(refused(plan, wrong).map((told) => told.split(':')[0])).toEqual([
      'lscb.reason',
      'pqa.into',
      'f-training.kind',
    ])
  })

  it('keeps a source while what happens stays, and drops it with that', () => {
    const fate = { ...plan.fates[2]!, source: { text: 'page 3' } }
    const sourced = { ...plan, fates: plan.fates.map((one) => (one.id === fate.id ? fate : one)) }
    const row = { body: 'scr', kind: 'merges-into', into: ['a-practice'] }
    const kept = done(sourced, rows({ ...row, reason: 'New law' })).plan.fates[2]
    expect(kept).toMatchObject({ reason: 'New law', source: { text: 'page 3' } })
    expect(done(sourced, rows({ ...row, into: ['a-exec'] })).plan.fates[2]).not.toHaveProperty(
      'source',
    )
  })
})

describe('what becomes of the old structure', () => {
  it('is told of each, with what still is to be decided', () => {
    const { bodies, functions } = whatBecomes(plan, 'option-a')
    expect(bodies.map(({ id, fate }) => [id, fate?.kind])).toEqual([
      ['lscb', 'ends'],
      ['scr', 'merges-into'],
      ['pqa', 'undecided'],
      ['cdop', 'continues'],
    ])
    expect(functions.map(({ id, fate }) => [id, fate?.kind])).toEqual([
      ['f-training', undefined],
      ['f-reviews', 'moves-to'],
    ])
  })

  it('is told the other way round, with old bodies that stay', () => {
    const come = whatComes(plan, 'option-a')
    expect(come.map(({ body, from, stays }) => [body.id, from.map(({ id }) => id), stays])).toEqual(
      [
        ['cdop', [], true],
        ['a-exec', [], false],
        ['a-practice', ['scr', 'f-reviews'], false],
      ],
    )
  })

  it('shows functions that nobody has next, and why', () => {
    const panel = { id: 'f-cdr', name: 'Child death review', body: 'cdop' }
    const own = { id: 'f-new', name: 'Audit', option: 'option-a' }
    const taken = { id: 'f-new-training', name: 'Training', body: 'a-exec', sameAs: 'f-training' }
    const more = { ...plan, functions: [...plan.functions, panel, own] }
    expect(functionsWithoutHome(more, 'option-a').map(({ id, why }) => [id, why])).toEqual([
      ['f-training', 'undecided'],
      ['f-new', 'nobody-yet'],
    ])
    const all = { ...more, functions: [...more.functions, { ...taken, option: 'option-a' }] }
    expect(functionsWithoutHome(all, 'option-a').map(({ id }) => id)).toEqual(['f-new'])
    const stays = { id: 'f-s', function: 'f-training', kind: 'continues' as const, into: [] }
    const going = { ...plan, fates: [...plan.fates, stays] }
    expect(functionsWithoutHome(going, 'option-a')).toMatchObject([{ why: 'body-goes' }])
  })

  it('without options goes to new bodies of none', () => {
    const none = makeOptions({ options: [], fates: [], functions: [], seats: [], lines: [] })
    const bodies = [
      ...none.bodies.filter(({ option }) => option === undefined),
      makeBody({ id: 'new', name: 'Partnership', side: 'new' }),
    ]
    const { said } = done(
      { ...none, bodies },
      set({ body: 'lscb', kind: 'renamed', into: ['new'] }),
    )
    expect(said).toBe('Recorded what happens: “Testshire LSCB” is renamed “Partnership”')
  })
})
