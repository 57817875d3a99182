import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/domain/plan.ts'
import { catalogue } from '../make-plan.ts'
import { example } from './example-findings.ts'

/** Everything of which a plan may say where it comes from. */
const withSources = (plan: Plan) => [
  ...plan.organisations,
  ...plan.bodies,
  ...plan.lines,
  ...plan.seats,
  ...plan.functions,
  ...plan.options,
  ...plan.fates,
]

describe.each(['bath-north-east-somerset-2010', 'county-durham-2011'])('%s', (id) => {
  const plan = example(id)

  it('is structure alone: no framework, no milestones, no money, nothing proposed', () => {
    expect(plan.framework).toBeUndefined()
    expect([plan.milestones, plan.money, plan.options, plan.fates]).toEqual([[], [], [], []])
    expect(plan.bodies.filter(({ side }) => side === 'new')).toEqual([])
  })

  it('says of every fact where the paper has it, and makes up none', () => {
    expect(withSources(plan).filter(({ source }) => source === undefined)).toEqual([])
    expect(withSources(plan).filter(({ source }) => source?.invented)).toEqual([])
  })
})

it('of Bath and North East Somerset has the board with its three kinds of group', () => {
  const { bodies, lines } = example('bath-north-east-somerset-2010')
  const board = bodies.find(({ kind, side }) => kind === 'board' && side === 'old')
  const below = lines.filter(({ other, kind }) => other === board?.id && kind === 'reports-to')
  expect(below).toHaveLength(3)
  expect(board?.from).toBe('2006-04-01')
})

describe('the options of Leicestershire and Rutland', () => {
  const plan = example('leicestershire-rutland')
  const proposed = new Set(
    plan.bodies.flatMap(({ id, option }) => (option === undefined ? [] : [id])),
  )

  it('are made up, with all that belongs to them, and named so', () => {
    expect(plan.options.map(({ name }) => name)).toEqual([
      'Option A (illustration)',
      'Option B (illustration)',
    ])
    const theirs = [
      ...plan.options,
      ...plan.bodies.filter(({ id }) => proposed.has(id)),
      ...plan.lines.filter(({ body, other }) => proposed.has(body) || proposed.has(other)),
      ...plan.seats.filter(({ body }) => proposed.has(body)),
      ...plan.functions.filter(({ option }) => option !== undefined),
      ...plan.fates.filter(({ option }) => option !== undefined),
    ]
    expect(theirs.length).toBeGreaterThan(40)
    expect(theirs.filter(({ source }) => source?.invented !== true)).toEqual([])
  })

  it('are all that is made up', () => {
    const others = [
      ...plan.bodies.filter(({ id }) => !proposed.has(id)),
      ...plan.lines.filter(({ body, other }) => !proposed.has(body) && !proposed.has(other)),
      ...plan.seats.filter(({ body }) => !proposed.has(body)),
      ...plan.functions.filter(({ option }) => option === undefined),
      ...plan.fates.filter(({ option }) => option === undefined),
    ]
    expect(others.filter(({ source }) => source?.invented)).toEqual([])
  })

  it('are agreed by nobody: the paper does not speak of it', () => {
    expect(plan.positions).toEqual([])
  })
})

it('no example but that of Leicestershire and Rutland has an option', () => {
  const having = [...catalogue.examples.values()].filter(({ options }) => options.length > 0)
  expect(having.map(({ id }) => id)).toEqual(['leicestershire-rutland'])
})
