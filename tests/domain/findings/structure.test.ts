import fc from 'fast-check'
import { expect, it } from 'vitest'
import { check, isOwn } from '../../../src/domain/findings/check.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { buildPlan, open } from '../build-plan.ts'
import { findingsOf } from './finding-case.ts'
import { agreeing, BODIES, changedSince, proposing, settled } from './structure-plan.ts'

const TODAY = '2019-10-01'

it.each([
  ['an option', proposing()],
  ['an option that all have agreed', agreeing(['agreed', 'agreed', 'agreed'], 'adopted')],
  ['a structure of its own', settled()],
])('nothing is wrong with a plan that has %s in order', (_what, plan) => {
  expect(findingsOf(plan, TODAY).filter(isOwn)).toEqual([])
})

/** Several things of each kind are wrong, so that "the first found" would show. */
const WRONG = buildPlan(
  changedSince({
    ...agreeing(['agreed', 'agreed', 'asked'], 'preferred'),
    fates: [{ id: 'fate-1', body: 'body-board', kind: 'ends', reason: 'Law' }],
    seats: [{ id: 'seat-1', body: 'body-executive', part: 'member', organisation: 'org-ccg' }],
    functions: [
      { id: 'f-training', name: 'Training', body: 'body-training' },
      { id: 'f-audit', name: 'Audit', body: 'body-training' },
    ],
    organisations: [
      { id: 'org-council', name: 'Northshire County Council', kind: 'council' },
      { id: 'org-ccg', name: 'Northshire CCG', kind: 'clinical-commissioning-group' },
      { id: 'org-police', name: 'Northshire Police', kind: 'police' },
      { id: 'org-trust', name: 'Northshire Hospitals', kind: 'agency' },
      { id: 'org-school', name: 'Northshire Academies', kind: 'agency' },
    ],
    checklist: [
      { id: 'check-1', item: 'p04', state: 'missing' },
      { id: 'check-2', item: 'p01', state: 'missing' },
    ],
  }),
)

const LISTS = [
  'organisations',
  'bodies',
  'lines',
  'seats',
  'functions',
  'fates',
  'positions',
  'checklist',
] as const

it('nothing that is found rests on the order of the structure in its file', () => {
  const expected = check(open(WRONG, TODAY))
  expect(new Set(expected.map(({ code }) => code)).size).toBeGreaterThan(8)
  const shuffled = fc.tuple(
    ...LISTS.map((list) =>
      fc
        .shuffledSubarray<unknown>(WRONG[list], { minLength: WRONG[list].length })
        .map((things) => [list, things] as const),
    ),
  )
  fc.assert(
    fc.property(shuffled, (lists) => {
      const plan = { ...WRONG, ...Object.fromEntries(lists) } as Plan
      expect(check(open(plan, TODAY))).toEqual(expected)
    }),
    { numRuns: 40 },
  )
})

it('thirty groups of which the same is to be told make one finding of each kind', () => {
  const groups = Array.from({ length: 30 }, (_, n) => ({
    ...BODIES[3]!,
    id: `body-group-${n}`,
    name: `Group ${n + 1}`,
  }))
  const found = findingsOf(proposing({ bodies: [...BODIES, ...groups] }), TODAY).filter(isOwn)
  expect(found.map(({ code }) => code)).toEqual(['group-without-chair', 'reports-to-nothing'])
  expect(found[0]?.subjects).toHaveLength(31)
})

it('a source is as well checked as the least checked of what rests on it', () => {
  const missing = (item: string) => ({ id: `check-${item}`, item, state: 'missing' as const })
  const basesOf = (...items: string[]) =>
    findingsOf({ checklist: items.map(missing) }, TODAY)
      .filter(({ code, verdict }) => code === 'function-missing' && verdict === 'certain')
      .map(({ bases }) => bases.map(({ citation, confidence }) => [citation, confidence]))
  const chapter = 'Working Together 2018 ch 3 (paragraph not verified)'
  expect(basesOf('p04')).toEqual([[[chapter, 'secondary']]])
  expect(basesOf('p04', 'p11')).toEqual([[[chapter, 'memory']]])
  expect(basesOf('p03')).toEqual([[['Children Act 2004 s16G(3)', 'read']]])
})
