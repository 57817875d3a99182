import { describe, expect, it } from 'vitest'
import { consequences } from '../../src/domain/consequences.ts'
import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Area } from '../../src/domain/plan.ts'
import { changedLines, movedLines } from '../../views/forms/moved-lines.ts'
import { openExample } from '../make-plan.ts'

const before = openExample('leicestershire-rutland')

/** The example with the planned start of some of its areas moved. */
function withStart(edtf: string, names: readonly string[]): OpenPlan {
  const moved = (area: Area): Area =>
    names.includes(area.name)
      ? { ...area, anchors: { ...area.anchors, implementationDate: { planned: { edtf } } } }
      : area
  return { ...before, plan: { ...before.plan, areas: before.plan.areas.map(moved) } }
}

function lines(after: OpenPlan, from = before): string[] {
  const { entries } = consequences(from, after)
  return movedLines(from, after, entries).map(({ before: was, after: is }) =>
    [was, is].map((line) => line && `${line.entry.id}: ${line.areas.join('+')}`).join(' -> '),
  )
}

const BOTH = ['Leicestershire', 'Rutland']

describe('what a change moves', () => {
  it('alike in both areas is told once', () => {
    const found = lines(withStart('2019-09-28', BOTH))
    expect(found).toContain(
      'implement-arrangements: Leicestershire+Rutland -> implement-arrangements: Leicestershire+Rutland',
    )
    expect(found.filter((line) => line.startsWith('implement-arrangements'))).toHaveLength(1)
  })

  it('in one area alone is told for that one', () => {
    const found = lines(withStart('2019-09-28', ['Rutland']))
    expect(found.filter((line) => line.startsWith('implement-arrangements'))).toEqual([
      'implement-arrangements: Rutland -> implement-arrangements: Rutland',
    ])
  })

  it('so that two areas come together again is told for the one that moved', () => {
    const found = lines(withStart('2019-09-28', BOTH), withStart('2019-09-28', ['Rutland']))
    expect(found.filter((line) => line.startsWith('implement-arrangements'))).toEqual([
      'implement-arrangements: Leicestershire -> implement-arrangements: Leicestershire',
    ])
  })

  it('is told on one side where it comes or goes', () => {
    const bare = { ...before, plan: { ...before.plan, milestones: [] } }
    expect(lines(before, bare)).toContain(' -> ms-v8n6: Leicestershire')
    expect(lines(bare)).toContain('ms-v8n6: Leicestershire -> ')
  })

  it('names every entry that moves, and no other', () => {
    for (const after of [
      withStart('2019-09-30', BOTH),
      withStart('2019-09', ['Leicestershire']),
      withStart('2019-10-01', ['Rutland']),
    ]) {
      const { entries } = consequences(before, after)
      const told = movedLines(before, after, entries).flatMap(({ before: was, after: is }) => {
        const { id, areas } = (is ?? was)!.entry
        return areas.map((area) => `${id} ${area}`)
      })
      const moved = entries.flatMap(({ before: was, after: is }) => {
        const { id, areas } = (is ?? was)!
        return areas.map((area) => `${id} ${area}`)
      })
      expect(told.toSorted()).toEqual(moved.toSorted())
    }
  })
})

describe('findings that a change alters', () => {
  const changed = (after: OpenPlan) => {
    const { change } = consequences(before, after)
    return changedLines(before.plan, after.plan, change).map((line) => ({
      before: line.before.map(({ message }) => message),
      after: line.after.map(({ message }) => message),
    }))
  }

  it('alike in both areas are told once', () => {
    const late = changed(withStart('2019-09-30', BOTH)).filter(({ after }) =>
      after.join().includes('2 days late'),
    )
    expect(late).toHaveLength(1)
    expect(late[0]?.before.join()).toContain('in each of Leicestershire and Rutland is planned')
    expect(late[0]?.after.join()).toContain('in each of Leicestershire and Rutland is planned')
  })

  it('that part are told as one before and two after', () => {
    const parted = changed(withStart('2019-09-28', ['Rutland'])).filter(
      ({ after }) => after.length > 1,
    )
    expect(parted).toHaveLength(1)
    expect(parted[0]?.before).toHaveLength(1)
  })
})
