import { describe, expect, it } from 'vitest'
import type { Side } from '../../src/domain/comparing/side.ts'
import { contentOf, namesBeside } from '../../src/domain/option-content.ts'
import { differencesOf } from '../../src/domain/structure-differences.ts'
import { makeOptions } from '../make-options.ts'
import { makeBody } from '../make-plan.ts'

const NOTHING = { bodies: [], lines: [], seats: [], functions: [], fates: [] }

const EMPTY: Side = { ...NOTHING, names: {}, areas: { n: 'North', s: 'South' } }

const side = (more: Partial<Side>): Side => ({ ...EMPTY, ...more })

const body = (id: string, name: string, more: Parameters<typeof makeBody>[0] = {}) =>
  makeBody({ id, name, side: 'new', ...more })

const reports = (from: string, to: string): Side['lines'][number] => ({
  id: `l-${from}-${to}`,
  body: from,
  other: to,
  kind: 'reports-to',
})

const said = (before: Side, after: Side, same?: ReadonlyMap<string, string>): string[] =>
  differencesOf(before, after, same).map((one) => `${one.kind} ${one.subject}: ${one.said}`)

describe('which bodies are the same', () => {
  it.each<[string, Partial<Side>, Partial<Side>, [string, string][]]>([
    ['by id', { bodies: [body('x', 'A')] }, { bodies: [body('x', 'B')] }, []],
    [
      'one names the other',
      { bodies: [body('x', 'A')] },
      { bodies: [body('y', 'B', { sameAs: 'x' })] },
      [],
    ],
    [
      'the other names the one',
      { bodies: [body('x', 'A', { sameAs: 'y' })] },
      { bodies: [body('y', 'B')] },
      [],
    ],
    [
      'both are copies of a third',
      { bodies: [body('x', 'A', { sameAs: 'z' })] },
      { bodies: [body('y', 'B', { sameAs: 'z' })] },
      [],
    ],
    [
      'a copy of a copy',
      { bodies: [body('x', 'A')] },
      { bodies: [body('y', 'B', { sameAs: 'm' })] },
      [['m', 'x']],
    ],
    ['told so', { bodies: [body('x', 'A')] }, { bodies: [body('y', 'B')] }, [['y', 'x']]],
    [
      'renamed by what happens to it',
      { bodies: [body('x', 'A', { side: 'old' })] },
      { bodies: [body('y', 'B')], fates: [{ id: 'f', body: 'x', kind: 'renamed', into: ['y'] }] },
      [],
    ],
  ])('%s', (_, before, after, same) => {
    expect(said(side(before), side(after), new Map(same))).toEqual([
      'renamed body: “A” is renamed “B”',
    ])
  })

  it('by name, whatever its capitals and spaces, once for each', () => {
    const before = side({ bodies: [body('x', 'Learning  Group')] })
    const after = side({ bodies: [body('y', 'Learning group'), body('z', 'Learning group')] })
    expect(said(before, after)).toEqual(['added body: “Learning group” is added: board'])
  })

  it.each<[Side['fates'][number]['kind'], string[], string[]]>([
    ['ends', [], ['added', 'removed']],
    ['merges-into', ['z'], ['added', 'added', 'removed']],
    ['merges-into', ['y'], ['added', 'added', 'removed']],
    ['splits-into', ['y', 'z'], ['added', 'added', 'removed']],
    ['moves-to', ['z'], ['added', 'added', 'removed']],
    ['undecided', [], ['added']],
    ['continues', ['y'], ['added']],
  ])('not by its name where an old body is said to be another: %s into %j', (kind, into, kinds) => {
    const before = side({ bodies: [body('x', 'Learning group', { side: 'old' })] })
    const bodies = [body('y', 'Learning group'), body('z', 'Executive')]
    const fresh = kind === 'ends' ? bodies.slice(0, 1) : bodies
    const after = side({ bodies: fresh, fates: [{ id: 'f', body: 'x', kind, into }] })
    expect(differencesOf(before, after).map((one) => one.kind)).toEqual(kinds)
    expect(differencesOf(after, before).map((one) => one.kind)).toHaveLength(kinds.length + 1)
  })

  it('never by a merger, or by a fate that goes to two', () => {
    const before = side({ bodies: [body('x', 'A', { side: 'old' })] })
    for (const fate of [
      { id: 'f', body: 'x', kind: 'merges-into' as const, into: ['y'] },
      { id: 'f', body: 'x', kind: 'continues' as const, into: ['y', 'z'] },
    ])
      expect(
        differencesOf(before, side({ bodies: [body('y', 'B')], fates: [fate] })).map(
          ({ kind }) => kind,
        ),
      ).toEqual(['added', 'removed'])
  })

  it('takes names that stand in a circle', () => {
    const before = side({ bodies: [body('x', 'A', { sameAs: 'y' })] })
    const after = side({ bodies: [body('y', 'A', { sameAs: 'x' })] })
    expect(said(before, after)).toEqual([])
  })
})

describe('what differs', () => {
  it('is a move where a body reports to another, not where that one is only renamed', () => {
    const before = side({
      bodies: [body('top', 'Board'), body('side', 'Panel'), body('x', 'A')],
      lines: [reports('x', 'top')],
    })
    const renamed = [body('new-top', 'Executive', { sameAs: 'top' }), body('side', 'Panel')]
    const same = side({ bodies: [...renamed, body('x', 'A')], lines: [reports('x', 'new-top')] })
    expect(said(before, same)).toEqual(['renamed body: “Board” is renamed “Executive”'])
    const moved = { ...same, lines: [reports('x', 'side')] }
    expect(said(before, moved)).toContain(
      'moved body: “A” moves: it reported to “Board”, now to “Panel”',
    )
    expect(said(before, { ...same, lines: [] })).toContain(
      'moved body: “A” moves: it no longer reports to “Board”',
    )
  })

  it('is said of each field of a body', () => {
    const before = side({ bodies: [body('x', 'A', { kind: 'panel', to: '2019-06' })] })
    const after = side({
      bodies: [body('x', 'A', { kind: 'executive', leads: true, joint: true, areas: ['s'] })],
    })
    expect(said(before, after)).toEqual([
      'changed body: “A” changes: its kind was panel, now executive; it leads the arrangements; it is held together with an adults board; it served all areas, now South; its dates were to June 2019, now not recorded',
    ])
  })

  it.each([
    [[], ['s', 'n'], []],
    [['n'], ['n'], []],
    [['n'], [], ['it served North, now all areas']],
    [['n'], ['s', 'gone'], ['it served North, now South and an area since taken away']],
  ])('is of areas only where others are served: %j, now %j', (was, is, told) => {
    const before = side({ bodies: [body('x', 'A', { areas: was })] })
    const after = side({ bodies: [body('x', 'A', { areas: is })] })
    expect(said(before, after)).toEqual(told.map((one) => `changed body: “A” changes: ${one}`))
  })

  it('is nothing between a structure and itself, in any order', () => {
    const plan = makeOptions()
    const content = contentOf(plan, 'option-a')
    const one = { ...EMPTY, ...content, names: namesBeside(plan, content) }
    const turned = { ...one, bodies: one.bodies.toReversed(), seats: one.seats.toReversed() }
    expect(said(one, turned)).toEqual([])
  })

  it('tells a line to a body outside the move, and not that body', () => {
    const hwb = body('hwb', 'Health board', { side: 'other' })
    const link = { ...reports('x', 'hwb'), kind: 'links-with' as const }
    const before = side({ bodies: [body('x', 'A'), hwb], lines: [link] })
    expect(said(before, side({ bodies: [body('x', 'A')] }))).toEqual([
      'removed line: The line “A” links with “Health board” is removed',
    ])
  })

  it('is told of seats, functions and what happens to them', () => {
    const chair = { id: 's', body: 'x', part: 'chair' as const, organisation: 'org' }
    const before = side({
      bodies: [body('x', 'A'), body('y', 'B')],
      seats: [chair],
      functions: [{ id: 'f', name: 'Training', body: 'x' }],
      fates: [{ id: 'fate', body: 'lscb', kind: 'merges-into', into: ['x'] }],
      names: { org: 'Council', lscb: 'LSCB' },
    })
    const after = side({
      ...before,
      seats: [
        { ...chair, part: 'member' },
        { ...chair, id: 't', body: 'y', organisation: 'ccg' },
      ],
      functions: [{ id: 'f', name: 'Training', body: 'y' }],
      fates: [{ id: 'fate', body: 'lscb', kind: 'ends', into: [], reason: 'Law.' }],
      names: { ...before.names, ccg: 'CCG' },
    })
    expect(said(before, after)).toEqual([
      'changed seat: The seat in “A”, member, “Council”, changes: it was chair, “Council”, now member, “Council”',
      'added seat: “B” gains a seat: chair, “CCG”',
      'moved function: The function “Training” moves from “A” to “B”',
      'changed fate: What happens to “LSCB” changes: before, it merges into “A”; now, it ends: Law',
    ])
  })
})
