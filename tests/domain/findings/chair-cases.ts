import { advice, type FindingCase } from './finding-case.ts'
import { BODIES, proposing, publishing, SEATS } from './structure-plan.ts'

const today = '2019-10-01'

/** The executive with two chairs, from and to these days. */
const secondChair = (first: object = {}, second: object = {}) => ({
  seats: [
    { ...SEATS[0]!, ...first },
    ...SEATS.slice(1),
    {
      id: 'seat-9',
      body: 'body-executive',
      part: 'chair' as const,
      organisation: 'org-police',
      ...second,
    },
  ],
})

export const chairCases: FindingCase[] = [
  {
    code: 'group-without-chair',
    when: 'one group has no seat, where others have',
    plan: proposing({ seats: SEATS.slice(0, 3) }),
    today,
    found: advice('certain', 'unrecorded', /no chair is recorded for “Practice group”\.$/),
  },
  {
    code: 'group-without-chair',
    when: 'several have no chair, and it is told once',
    plan: proposing({ seats: SEATS.slice(1, 3) }),
    today,
    found: advice('certain', 'unrecorded', /for “Executive” and “Practice group”\.$/, { times: 1 }),
  },
  {
    code: 'group-without-chair',
    when: 'the chair is a role',
    plan: proposing({
      seats: [
        ...SEATS.slice(0, 3),
        { id: 'seat-4', body: 'body-practice', part: 'chair', role: 'Designated nurse' },
      ],
    }),
    today,
    found: null,
  },
  {
    code: 'group-without-chair',
    when: 'no seat is recorded anywhere',
    plan: proposing({ seats: [] }),
    today,
    found: null,
  },
  {
    code: 'two-chairs',
    when: 'a group has a second chair, without dates',
    plan: proposing(secondChair()),
    today,
    found: advice(
      'certain',
      'unrecorded',
      /^More than one chair at a time is recorded for “Executive” \(Northshire County Council and Northshire Police\)\.$/,
      { times: 1 },
    ),
  },
  {
    code: 'two-chairs',
    when: 'the second chair starts on the last day of the first',
    plan: proposing(secondChair({ to: '2019-12-31' }, { from: '2019-12-31' })),
    today,
    found: advice('certain', 'unrecorded'),
  },
  {
    code: 'two-chairs',
    when: 'the second chair starts on the day after the last of the first',
    plan: proposing(secondChair({ to: '2019-12-31' }, { from: '2020-01-01' })),
    today,
    found: null,
  },
  {
    code: 'two-chairs',
    when: 'one starts in the month in which the other ends',
    plan: proposing(secondChair({ to: '2019-12' }, { from: '2019-12' })),
    today,
    found: null,
  },
  {
    code: 'two-chairs',
    when: 'it is a board of the old structure that has two',
    plan: proposing({
      seats: [
        ...SEATS,
        { id: 'seat-8', body: 'body-board', part: 'chair', role: 'Independent chair' },
        { id: 'seat-9', body: 'body-board', part: 'chair', organisation: 'org-council' },
      ],
      areas: publishing('2019-11-29'),
    }),
    today,
    found: advice('certain', 'unrecorded', /for “Northshire LSCB” \(Independent chair and /),
  },
  {
    code: 'group-without-chair',
    when: 'what has none is a support unit',
    plan: proposing({
      bodies: [...BODIES, { ...BODIES[3]!, id: 'body-office', kind: 'support-unit' }],
    }),
    today,
    found: null,
  },
]
