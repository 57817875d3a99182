import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/domain/plan-file.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { buildPlan, planFile } from './build-plan.ts'

function problemsOf(raw: unknown): Problem[] {
  const result = parsePlan(raw)
  return result.ok ? [] : result.problems
}

const milestones = (...list: object[]) => ({
  milestones: list.map((one, n) => ({ id: `ms-${n}`, title: `Thing ${n}`, ...one })),
})

describe('a plan file of format', () => {
  it('1, which had no place for what is recorded of a requirement, is brought up to date', () => {
    const { requirementRecords: _, ...older } = buildPlan()
    expect(parsePlan({ ...older, format: 1 })).toEqual({ ok: true, value: buildPlan() })
    expect(problemsOf({ ...older, format: 1, requirementRecords: 'none' })[0]?.path).toBe(
      'requirementRecords',
    )
  })

  it('2, whose bodies held what they report to, is brought up to date', () => {
    const { lines: _, seats: __, functions: ___, ...older } = buildPlan()
    const bodies = older.bodies.map((body) =>
      body.id === 'body-board' ? { ...body, reportsTo: ['body-scrutiny', 'body-scrutiny'] } : body,
    )
    const read = parsePlan({ ...older, format: 2, bodies })
    expect(read).toEqual({
      ok: true,
      value: buildPlan({
        lines: [
          {
            id: 'l-body-board-body-scrutiny',
            body: 'body-board',
            other: 'body-scrutiny',
            kind: 'reports-to',
          },
        ],
      }),
    })
  })

  it('1 or 2 gives every line an id that nothing else has', () => {
    const long = (end: string) => `${'b'.repeat(60)}${end}`
    const bodies = ['1', '2', '3'].map((end, n) => ({
      id: long(end),
      name: end,
      kind: 'board',
      side: 'new',
      reportsTo: n === 0 ? [] : [long('1')],
    }))
    const taken = `l-${long('1')}-${long('1')}`.slice(0, 63)
    const file = {
      ...planFile(milestones({ id: taken })),
      bodies: [...bodies, ...(planFile()['bodies'] as object[])],
    }
    for (const format of [1, 2]) {
      const read = parsePlan({ ...file, format })
      const lines = read.ok ? read.value.lines : []
      expect(lines.map(({ body }) => body)).toEqual([long('2'), long('3')])
      expect(new Set([taken, ...lines.map(({ id }) => id)]).size).toBe(3)
    }
  })

  it.each([
    [{ reportsTo: 'body-scrutiny' }, 'bodies.0', '"reportsTo", which a plan has no place for'],
    [{ reportsTo: [7] }, 'lines.0.other', 'must be text'],
  ])('2 with %j is refused in words', (change, path, told) => {
    const [first, ...rest] = planFile()['bodies'] as object[]
    const raw = planFile({ format: 2, bodies: [{ ...first, ...change }, ...rest] })
    expect(problemsOf(raw)).toEqual([
      expect.objectContaining({ path, message: expect.stringContaining(told) as string }),
    ])
  })

  it('3 has no place for what bodies of format 2 held', () => {
    const [first, ...rest] = planFile()['bodies'] as object[]
    const raw = planFile({ bodies: [{ ...first, reportsTo: [] }, ...rest] })
    expect(problemsOf(raw)[0]).toMatchObject({ path: 'bodies.0' })
  })
})
