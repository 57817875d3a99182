import { buildArea } from '../build-plan.ts'
import { advice, law, type FindingCase } from './finding-case.ts'
import { BODIES, proposing, SEATS, settled } from './structure-plan.ts'

const today = '2019-10-01'

const scrutineer = (organisation: string) => ({
  seats: [
    ...SEATS,
    {
      id: 'seat-9',
      body: 'body-executive',
      part: 'independent-scrutineer' as const,
      organisation,
    },
  ],
})

const agency = (change: object = {}) => ({
  organisations: [
    { id: 'org-council', name: 'Northshire County Council', kind: 'council' as const },
    { id: 'org-ccg', name: 'Northshire CCG', kind: 'clinical-commissioning-group' as const },
    { id: 'org-police', name: 'Northshire Police', kind: 'police' as const },
    { id: 'org-trust', name: 'Northshire Hospitals', kind: 'agency' as const, ...change },
  ],
})

export const seatCases: FindingCase[] = [
  {
    code: 'scrutiny-not-independent',
    when: 'a partner of the area is to hold the scrutineer’s seat',
    plan: proposing(scrutineer('org-police')),
    today,
    found: law(
      'likely',
      'planned',
      /^Under “Option A”, the seat .* would be held by .* Northshire Police\. .* does not define “independent”\.$/,
      { times: 1 },
    ),
  },
  {
    code: 'scrutiny-not-independent',
    when: 'the arrangements have started, and a partner holds the seat',
    plan: settled(scrutineer('org-police')),
    today,
    found: law('likely', 'actual', /^The seat .* is held by/),
  },
  {
    code: 'scrutiny-not-independent',
    when: 'an organisation that is no partner holds the seat',
    plan: proposing({ ...agency(), ...scrutineer('org-trust') }),
    today,
    found: null,
  },
  {
    code: 'scrutiny-not-independent',
    when: 'a partner’s seat is a member’s, whatever the role is called',
    plan: proposing({
      seats: [...SEATS.slice(1), { ...SEATS[0]!, role: 'Independent scrutineer' }],
    }),
    today,
    found: null,
  },
  {
    code: 'scrutiny-not-independent',
    when: 'the partner held the seat to the day before',
    plan: proposing({
      seats: scrutineer('org-police').seats.map((seat) =>
        seat.id === 'seat-9' ? { ...seat, to: '2019-09-30' } : seat,
      ),
    }),
    today,
    found: null,
  },
  {
    code: 'partner-unseated',
    when: 'the police have no seat in the body that leads',
    plan: proposing({ seats: SEATS.filter(({ id }) => id !== 'seat-3') }),
    today,
    found: advice('certain', 'unrecorded', /“Executive”, which leads, .*: Northshire Police\.$/),
  },
  {
    code: 'partner-unseated',
    when: 'the police only observe there',
    plan: proposing({
      seats: SEATS.map((seat) => (seat.id === 'seat-3' ? { ...seat, part: 'observer' } : seat)),
    }),
    today,
    found: advice('certain', 'unrecorded'),
  },
  {
    code: 'partner-unseated',
    when: 'a seat there names a role alone, which may be that of the police',
    plan: proposing({
      seats: [
        ...SEATS.filter(({ id }) => id !== 'seat-3'),
        { id: 'seat-3', body: 'body-executive', part: 'member', role: 'Chief superintendent' },
      ],
    }),
    today,
    found: advice(
      'cannot-tell',
      'unrecorded',
      /it cannot be told whether .* “Executive”, which leads: Northshire Police\. Some seats/,
    ),
  },
  {
    code: 'partner-unseated',
    when: 'who is named by a role alone only observes there',
    plan: proposing({
      seats: [
        ...SEATS.filter(({ id }) => id !== 'seat-3'),
        { id: 'seat-3', body: 'body-executive', part: 'observer', role: 'Inspector' },
      ],
    }),
    today,
    found: advice('certain', 'unrecorded'),
  },
  {
    code: 'partner-unseated',
    when: 'the police are represented there through a forum',
    plan: proposing({
      seats: SEATS.map((seat) => (seat.id === 'seat-3' ? { ...seat, part: 'represented' } : seat)),
    }),
    today,
    found: null,
  },
  {
    code: 'partner-unseated',
    when: 'no seat is recorded in the body that leads',
    plan: proposing({ seats: SEATS.slice(3) }),
    today,
    found: null,
  },
  {
    code: 'partner-unseated',
    when: 'no body is recorded as leading',
    plan: proposing({
      seats: SEATS.slice(0, 1),
      bodies: BODIES.map((body) => ({ ...body, leads: undefined })),
    }),
    today,
    found: null,
  },
  {
    code: 'agency-unplaced',
    when: 'a relevant agency has no seat',
    plan: proposing(agency()),
    today,
    found: advice(
      'certain',
      'unrecorded',
      /^An agency in the plan neither sits in the structure of “Option A” nor .*: Northshire Hospitals\.$/,
    ),
  },
  {
    code: 'agency-unplaced',
    when: 'it is represented through a forum',
    plan: proposing({
      ...agency(),
      seats: [
        ...SEATS,
        { id: 'seat-9', body: 'body-practice', part: 'represented', organisation: 'org-trust' },
      ],
    }),
    today,
    found: null,
  },
  {
    code: 'agency-unplaced',
    when: 'it opens tomorrow',
    plan: proposing(agency({ validFrom: '2019-10-02' })),
    today,
    found: null,
  },
  {
    code: 'agency-unplaced',
    when: 'it opens today',
    plan: proposing(agency({ validFrom: '2019-10-01' })),
    today,
    found: advice('certain', 'unrecorded'),
  },
  {
    code: 'agency-unplaced',
    when: 'it closed on the day before',
    plan: proposing(agency({ validTo: '2019-09-30' })),
    today,
    found: null,
  },
  {
    code: 'agency-unplaced',
    when: 'it closes today',
    plan: proposing(agency({ validTo: '2019-10-01' })),
    today,
    found: advice('certain', 'unrecorded'),
  },
  {
    code: 'partner-unseated',
    when: 'the body that leads serves another area only',
    plan: proposing({
      areas: [
        buildArea(),
        buildArea({ id: 'area-s', name: 'Southshire', council: undefined, partners: undefined }),
      ],
      seats: SEATS.slice(1),
      bodies: BODIES.map((body) =>
        body.id === 'body-executive' ? { ...body, areas: ['area-s'] } : body,
      ),
    }),
    today,
    found: null,
  },
  {
    code: 'agency-unplaced',
    when: 'what has no seat is no agency',
    plan: proposing(agency({ kind: 'other' })),
    today,
    found: null,
  },
]
