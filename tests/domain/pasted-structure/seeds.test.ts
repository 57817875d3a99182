import { describe, expect, it } from 'vitest'
import { additions } from '../../../src/domain/pasted-structure/additions.ts'
import { placeRows } from '../../../src/domain/pasted-structure/place-rows.ts'
import { readStructure } from '../../../src/domain/pasted-structure/read-structure.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import type { StructurePlace } from '../../../src/domain/structure-place.ts'
import { makePlan } from '../../make-plan.ts'
import { accepted } from '../take-action.ts'

const OLD: StructurePlace = { side: 'old' }

/** Pastes a text into a plan as its reader accepts it at once, and says what was not understood. */
function pasteInto(plan: Plan, text: string, place = OLD, seed = 'seed') {
  const read = readStructure(text)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  const choices = { take: null, kinds: new Map() }
  const rows = placeRows(read.value.rows, { plan, place, source: null, seed, choices })
  const unclear = rows.filter(({ becomes, kind }) => becomes === 'new' && kind === undefined)
  return {
    plan: accepted(plan, additions(rows)).plan,
    notes: [...read.value.notes, ...rows.flatMap(({ notes }) => notes)],
    unclear: unclear.map(({ draft }) => draft.name),
  }
}

const empty = () => makePlan({ areas: [] })

/** Each body with its kind and what it reports to, by names. */
const told = ({ bodies, lines }: Plan): string[] =>
  bodies.map(({ id, name, kind }) => {
    const others = lines.flatMap(({ body, other }) => (body === id ? [other] : []))
    const names = others.map((other) => bodies.find((one) => one.id === other)?.name)
    return [`${name} (${kind})`, ...(names.length > 0 ? [names.join(' and ')] : [])].join(' < ')
  })

describe('the structures of five papers', () => {
  it('guidance on annual reports: a board that reports to a trust board', () => {
    const text =
      'Children’s Trust Board\n  Local Safeguarding Children Board\n    Sub-committees (committee)'
    const { plan, notes, unclear } = pasteInto(empty(), text)
    expect(told(plan)).toEqual([
      'Children’s Trust Board (board)',
      'Local Safeguarding Children Board (board) < Children’s Trust Board',
      'Sub-committees (committee) < Local Safeguarding Children Board',
    ])
    expect([notes, unclear]).toEqual([[], []])
  })

  it('a select committee’s update: sub groups, three working groups, task and finish groups', () => {
    const text = [
      'Local Safeguarding Children Board',
      '  sub groups:',
      '  - Performance and quality assurance',
      '  - Policy and procedure',
      '  - Child Death Overview Panel',
      '  - Serious case reviews',
      '  - Exploitation',
      '',
      '  And three working groups:',
      '  - E-safety',
      '  - Learning and development',
      '  - Safer recruitment',
      '',
      '  Task and finish groups:',
      '  - Domestic abuse',
      '  - Neglect',
    ].join('\r\n')
    const { plan, notes, unclear } = pasteInto(empty(), text)
    const under = ' < Local Safeguarding Children Board'
    expect(told(plan)).toEqual([
      'Local Safeguarding Children Board (board)',
      `Performance and quality assurance (sub-group)${under}`,
      `Policy and procedure (sub-group)${under}`,
      `Child Death Overview Panel (sub-group)${under}`,
      `Serious case reviews (sub-group)${under}`,
      `Exploitation (sub-group)${under}`,
      `E-safety (working-group)${under}`,
      `Learning and development (working-group)${under}`,
      `Safer recruitment (working-group)${under}`,
      `Domestic abuse (task-and-finish-group)${under}`,
      `Neglect (task-and-finish-group)${under}`,
    ])
    expect([notes, unclear]).toEqual([[], []])
    const others = [
      'Children’s Partnership Board',
      'Improvement Board',
      'Health and Wellbeing Board',
      'Channel Panel',
      'Community Safety Partnership',
    ].join('\n')
    const more = pasteInto(plan, others, { side: 'other' }, 'more')
    expect(more.plan.bodies.filter(({ side }) => side === 'other')).toMatchObject([
      { kind: 'board' },
      { kind: 'board' },
      { kind: 'board' },
      { kind: 'panel' },
      { kind: 'partnership' },
    ])
  })

  it('a council’s decision of 2010: rows with what each group is for and who is in the board', () => {
    const text = [
      'Name\tKind\tReports to\tChair\tMembers\tFrom\tFunctions',
      'Bath and North East Somerset Local Safeguarding Children Board\tboard\tChildren’s Trust Board\tInterim independent chair\tDirector of Children’s Services; Lead Member for Children’s Services\t1st April 2006\tReview of child protection work; Inter-agency training',
      'Training Management Committee\tsub group\tBath and North East Somerset Local Safeguarding Children Board\t\t\t\tYearly audit of training needs; Yearly training programme',
      'Safeguarding Children Sub Committee\tcommittee\tBath and North East Somerset Local Safeguarding Children Board; Partnership Board for Health and Wellbeing\t\t\t\tQuality assurance of child protection work',
      'Lead groups for the staying safe outcomes\tlead groups\tBath and North East Somerset Local Safeguarding Children Board\t\t\t\t',
      'West of England Child Death Review Panel\t\t\t\t\t\t',
      'Children’s Trust Board\t\t\t\t\t\t',
      'Partnership Board for Health and Wellbeing\t\t\t\t\t\t',
      'Children and Young People’s Overview and Scrutiny Panel\t\t\t\t\t\t',
    ].join('\n')
    const { plan, notes, unclear } = pasteInto(empty(), text)
    const lscb = 'Bath and North East Somerset Local Safeguarding Children Board'
    expect(told(plan)).toEqual([
      `${lscb} (board) < Children’s Trust Board`,
      `Training Management Committee (sub-group) < ${lscb}`,
      `Safeguarding Children Sub Committee (committee) < ${lscb} and Partnership Board for Health and Wellbeing`,
      `Lead groups for the staying safe outcomes (lead-group) < ${lscb}`,
      'West of England Child Death Review Panel (panel)',
      'Children’s Trust Board (board)',
      'Partnership Board for Health and Wellbeing (board)',
      'Children and Young People’s Overview and Scrutiny Panel (panel)',
    ])
    expect(plan.bodies[0]?.from).toBe('2006-04-01')
    expect(plan.seats.map(({ part, role }) => `${part}: ${role ?? ''}`)).toEqual([
      'chair: Interim independent chair',
      'member: Director of Children’s Services',
      'member: Lead Member for Children’s Services',
    ])
    expect(plan.functions).toHaveLength(5)
    expect([notes, unclear]).toEqual([[], []])
  })

  it('Leicestershire and Rutland: the old structure, the new one, and the boards beside both', () => {
    const old = [
      'Leicestershire and Rutland Local Safeguarding Children Board',
      '├── Executive of the Board',
      '├── Safeguarding Effectiveness Group (SEG)',
      '└── Safeguarding Boards’ Business Office',
    ].join('\n')
    const others = [
      '•\tLeicestershire and Rutland Safeguarding Adults Board',
      'o\tSafeguarding Effectiveness Group (SEG)',
      '•\tCabinet of Leicestershire County Council',
      '•\tChildren and Families Overview and Scrutiny Committee',
      '•\tLeicestershire Health and Wellbeing Board',
      '•\tCommunity safety partnerships in Leicestershire',
    ].join('\n')
    const first = pasteInto(empty(), old)
    const second = pasteInto(first.plan, others, { side: 'other' }, 'more')
    const third = pasteInto(
      second.plan,
      'Leicestershire & Rutland Safeguarding Children Partnership',
      { side: 'new' },
      'new',
    )
    const lscb = 'Leicestershire and Rutland Local Safeguarding Children Board'
    expect(told(third.plan)).toEqual([
      `${lscb} (board)`,
      `Executive of the Board (executive) < ${lscb}`,
      `Safeguarding Effectiveness Group (SEG) (sub-group) < ${lscb} and Leicestershire and Rutland Safeguarding Adults Board`,
      `Safeguarding Boards’ Business Office (support-unit) < ${lscb}`,
      'Leicestershire and Rutland Safeguarding Adults Board (board)',
      'Cabinet of Leicestershire County Council (committee)',
      'Children and Families Overview and Scrutiny Committee (committee)',
      'Leicestershire Health and Wellbeing Board (board)',
      'Community safety partnerships in Leicestershire (partnership)',
      'Leicestershire & Rutland Safeguarding Children Partnership (partnership)',
    ])
    expect([first, second, third].flatMap(({ notes, unclear }) => [...notes, ...unclear])).toEqual(
      [],
    )
  })

  it('County Durham: two boards and a cabinet, with what nobody has said left to the reader', () => {
    const text = 'County Durham LSCB\nChildren’s Trust\nCabinet'
    const { plan, unclear } = pasteInto(empty(), text)
    expect(told(plan).slice(0, 1)).toEqual(['County Durham LSCB (board)'])
    expect(unclear).toEqual(['Children’s Trust'])
  })
})

describe('what Word and Excel hand on', () => {
  it('takes the bullets of its symbol fonts off, one for each level', () => {
    const text =
      'LSCB\n•\tExecutive\no\tData group\n§\tExploitation group\n\uF0A7\tNeglect group\nü\tChecks group'
    expect(told(pasteInto(empty(), text).plan)).toEqual([
      'LSCB (board)',
      'Executive (executive) < LSCB',
      'Data group (sub-group) < Executive',
      'Exploitation group (sub-group) < Data group',
      'Neglect group (sub-group) < Exploitation group',
      'Checks group (sub-group) < Neglect group',
    ])
    const kept = ['Örebro group', 'Ügroup board', 'u3a group', 'Land board']
    const names = pasteInto(empty(), kept.join('\n')).plan.bodies.map(({ name }) => name)
    expect(names).toEqual(kept)
  })

  it('leaves posts, and whoever may hold one, to its reader', () => {
    const text = [
      'Name\tKind\tReports to',
      'Partnership board\tBoard\t',
      'Independent Scrutineer\t\tPartnership board',
      'Head of service\tRole\tPartnership board',
      'Jo Bloggs (Principal Social Worker)\t\tPartnership board',
      'Young people\tForum\tPartnership board',
      'Officers and managers group\t\tPartnership board',
      'Children missing (lead officers’ group)\t\tPartnership board',
      'Chair and directors panel\tPanel\tPartnership board',
    ].join('\n')
    const { plan, notes } = pasteInto(empty(), text)
    expect(plan.bodies.map(({ name }) => name)).toEqual([
      'Partnership board',
      'Young people',
      'Officers and managers group',
      'Children missing (lead officers’ group)',
      'Chair and directors panel',
    ])
    const role =
      'It reads like a role, not like a body; a role is recorded as a seat in a body, so it is not ticked'
    expect(notes).toEqual([
      role,
      role,
      'It may be somebody’s name, and names of people have no place here, so it is not ticked; a role is recorded as a seat in a body',
      '“Forum” is none of the kinds here, so check the kind or choose another',
    ])
  })
})
