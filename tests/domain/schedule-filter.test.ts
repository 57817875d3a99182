import { describe, expect, it } from 'vitest'
import {
  choicesOf,
  chooseLines,
  EVERYTHING,
  isFiltered,
  kindOf,
  NOBODY,
  readChoice,
  type Choice,
  type Query,
} from '../../src/domain/schedule-filter.ts'
import { schedule, WORST, type ScheduleEntry } from '../../src/domain/schedule.ts'
import { buildArea, buildPlan, framework, milestone, open, planned } from './build-plan.ts'

const TODAY = '2019-07-15'

const plan = buildPlan({
  areas: [
    buildArea({ anchors: { publicationDate: planned('2019-07-20') } }),
    buildArea({ id: 'area-s', name: 'Southshire' }),
  ],
  milestones: [
    milestone({ id: 'ms-late', title: 'Item 10', when: { edtf: '2019-07-14' } }),
    milestone({
      id: 'ms-money',
      title: 'item 9',
      when: { edtf: '2019-08-31' },
      owner: { organisation: 'org-ccg', role: 'Director of Finance' },
      areas: ['area-s'],
    }),
    { id: 'ms-loose', title: 'Ärea review', when: { edtf: '2019-09-30' } },
  ],
  requirementRecords: [
    {
      id: 'rr-one',
      requirement: 'publish-arrangements',
      area: 'area-s',
      owner: { body: 'body-scrutiny' },
    },
  ],
})

const lines = schedule(open(plan, TODAY)).map((entry) => ({ entry }))
const choices = choicesOf(plan, lines)

const choose = (choice: Partial<Choice>): ScheduleEntry[] =>
  chooseLines(plan, lines, { ...EVERYTHING, ...choice }).map(({ entry }) => entry)

const idsOf = (choice: Partial<Choice>): string[] => choose(choice).map(({ id }) => id)

const read = (query: Query) => readChoice(query, choices)

describe('a choice of the schedule', () => {
  it('of everything leaves every entry where it was', () => {
    expect(choose({})).toEqual(lines.map(({ entry }) => entry))
    expect(isFiltered(EVERYTHING)).toBe(false)
  })

  it('by standing keeps those, and no others', () => {
    for (const standing of WORST) {
      const wanted = lines.filter(({ entry }) => entry.standing === standing)
      expect(choose({ standings: [standing] })).toEqual(wanted.map(({ entry }) => entry))
    }
    expect(idsOf({ standings: ['overdue'] })).toEqual(['publish-arrangements', 'ms-late'])
    expect(choose({ standings: ['overdue', 'done-in-time'] })).toHaveLength(
      choose({ standings: ['overdue'] }).length + choose({ standings: ['done-in-time'] }).length,
    )
  })

  it('by kind tells law, guidance, milestones and events apart, and each entry is one of them', () => {
    const of = (kind: Choice['kinds'][number]) => choose({ kinds: [kind] })
    expect(of('milestone').map(({ id }) => id)).toEqual(['ms-late', 'ms-money', 'ms-loose'])
    expect(of('event').every(({ kind }) => kind === 'event')).toBe(true)
    expect(of('law').every(({ bases }) => bases.some(({ force }) => force === 'law'))).toBe(true)
    expect(
      of('guidance').every(({ bases }) => bases.every((one) => one.force === 'guidance')),
    ).toBe(true)
    const counted = (['law', 'guidance', 'milestone', 'event'] as const).map(
      (kind) => of(kind).length,
    )
    expect(counted.every((count) => count > 0)).toBe(true)
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(lines.length)
    expect(choose({ kinds: ['law', 'milestone'] }).map(kindOf)).not.toContain('event')
  })

  it('by area keeps what concerns it, what concerns all areas included', () => {
    const south = choose({ area: 'area-s' })
    expect(south).toHaveLength(framework.entries.length + 3)
    expect(idsOf({ area: 'area-n' })).not.toContain('ms-money')
    expect(idsOf({ area: 'area-n' })).toContain('ms-late')
  })

  it.each([
    ['an organisation', 'org-ccg', ['ms-money']],
    ['a role beside an organisation', 'Director of Finance', ['ms-money']],
    ['a role', 'Business manager', ['ms-late']],
    ['a body recorded for a requirement in one area', 'body-scrutiny', ['publish-arrangements']],
    ['nobody', NOBODY, ['ms-loose']],
  ])('by owner finds what is owed by %s', (_, owner, ids) => {
    expect(idsOf({ owner })).toEqual(ids)
  })

  it('by duty holder still finds a requirement that somebody else is recorded for', () => {
    const owed = choose({ owner: 'Safeguarding partners', area: 'area-s' })
    expect(owed.map(({ id }) => id)).toContain('publish-arrangements')
    expect(owed.every(({ kind }) => kind === 'requirement')).toBe(true)
  })

  it('by several things at once keeps what is all of them', () => {
    const choice = { standings: ['overdue' as const], area: 'area-n' }
    expect(idsOf({ ...choice, kinds: ['milestone'] })).toEqual(['ms-late'])
    expect(idsOf({ ...choice, kinds: ['law'] })).toEqual(['publish-arrangements'])
    expect(idsOf({ ...choice, kinds: ['law', 'milestone'], owner: 'Business manager' })).toEqual([
      'ms-late',
    ])
    expect(idsOf({ ...choice, kinds: ['event'] })).toEqual([])
  })
})

describe('the order', () => {
  const orderOf = (sort: Choice['sort'], more: Partial<Choice> = {}) => choose({ ...more, sort })

  it('by standing puts the worst first and keeps the order by date within', () => {
    const sorted = orderOf('standing')
    const places = sorted.map(({ standing }) => WORST.indexOf(standing))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    const overdue = sorted.filter(({ standing }) => standing === 'overdue')
    expect(overdue).toEqual(choose({ standings: ['overdue'] }))
    expect(sorted).toHaveLength(lines.length)
  })

  it('by title reads numbers as numbers, and capitals and accents as their letters', () => {
    expect(orderOf('title', { kinds: ['milestone'] }).map(({ title }) => title)).toEqual([
      'Ärea review',
      'item 9',
      'Item 10',
    ])
  })

  it('by owner puts those recorded before those of the statute’s words, and nobody last', () => {
    expect(idsOf({ kinds: ['milestone'], sort: 'owner' })).toEqual([
      'ms-late',
      'ms-money',
      'ms-loose',
    ])
    const sorted = orderOf('owner')
    const firstEvent = sorted.findIndex(({ kind }) => kind === 'event')
    expect(
      sorted.slice(firstEvent).every(({ kind, id }) => kind === 'event' || id === 'ms-loose'),
    ).toBe(true)
    const ofScrutiny = sorted.findIndex(
      ({ id, area }) => id === 'publish-arrangements' && area === 'area-s',
    )
    const ofPartners = sorted.findIndex(
      ({ id, area }) => id === 'publish-arrangements' && area === 'area-n',
    )
    // “Scrutiny Committee” comes after “Safeguarding partners”.
    expect(ofScrutiny).toBeGreaterThan(ofPartners)
  })

  it('by area goes by the areas’ names', () => {
    const names = orderOf('area').map(({ areas }) => areas.join())
    expect([...new Set(names)]).toEqual(['area-n', 'area-n,area-s', 'area-s'])
  })
})

describe('what an address asks for', () => {
  it('is read by parameter, each of which may be there several times', () => {
    expect(
      read({
        standing: ['due-soon', 'overdue', 'overdue'],
        kind: ['milestone', 'law'],
        owner: ['org-ccg'],
        area: ['area-s'],
        sort: ['owner'],
        today: ['2019-07-15'],
      }),
    ).toEqual({
      choice: {
        standings: ['overdue', 'due-soon'],
        kinds: ['law', 'milestone'],
        owner: 'org-ccg',
        area: 'area-s',
        sort: 'owner',
      },
      ignored: [],
    })
  })

  it('is everything where nothing is asked, or a form sends empty fields', () => {
    expect(read({})).toEqual({ choice: EVERYTHING, ignored: [] })
    expect(read({ owner: [''], area: [''], sort: ['date'], standing: [''] })).toEqual({
      choice: EVERYTHING,
      ignored: [],
    })
  })

  it.each<[Query, string]>([
    [{ standing: ['frozen'] }, 'There is no standing “frozen” here'],
    [{ kind: ['duty'] }, 'There is no kind “duty” here'],
    [{ owner: ['org-nobody'] }, 'There is no owner “org-nobody” here'],
    [{ area: ['area-x'] }, 'There is no area “area-x” here'],
    [{ sort: ['size'] }, 'There is no order “size” here'],
  ])('%j is left out, with a sentence', (query, sentence) => {
    const { choice, ignored } = read(query)
    expect(choice).toEqual(EVERYTHING)
    expect(ignored).toHaveLength(1)
    expect(ignored[0]).toContain(sentence)
  })

  it('keeps what there is beside what there is not', () => {
    const { choice, ignored } = read({ standing: ['frozen', 'overdue'], sort: ['size', 'title'] })
    expect(choice).toMatchObject({ standings: ['overdue'], sort: 'title' })
    expect(ignored).toHaveLength(2)
  })

  it('takes the first of two owners and says that only one can be chosen', () => {
    const { choice, ignored } = read({ owner: ['org-ccg', 'Business manager'] })
    expect(choice.owner).toBe('org-ccg')
    expect(ignored).toEqual([
      'Only one owner can be chosen at a time; the first that was asked for is shown.',
    ])
    expect(read({ owner: ['Business manager', 'org-ccg'] }).choice.owner).toBe('Business manager')
  })

  it('repeats no more than the beginning of a long value', () => {
    const { ignored } = read({ area: ['x'.repeat(5000)] })
    expect(ignored[0]?.length).toBeLessThan(150)
  })
})

describe('what can be chosen', () => {
  it('are the owners that occur, once each and by name, and no duty holder of an event', () => {
    const names = choices.owners.map(({ name }) => name)
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')))
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(
      expect.arrayContaining([
        'Northshire CCG',
        'Director of Finance',
        'Business manager',
        'Scrutiny Committee',
        'Safeguarding partners',
      ]),
    )
    expect(names).not.toContain('Northshire Police')
    expect(names).not.toContain('Department for Education')
  })

  it('are the plan’s areas', () => {
    expect(choices.areas).toEqual([
      { id: 'area-n', name: 'Northshire' },
      { id: 'area-s', name: 'Southshire' },
    ])
  })
})
