import { law, order, type FindingCase } from './finding-case.ts'
import { agreeing, changedSince, proposing, PUBLISHED, publishing } from './structure-plan.ts'

const today = '2019-09-01'
const ALL = ['agreed', 'agreed-with-conditions', 'agreed'] as const
const OBJECTED = 'adopted-with-objection'
const OPEN = 'option-not-agreed'
const OUTDATED = 'agreement-outdated'

/** Where partners stand on one of two proposals, neither of which is preferred, and not the first. */
const besideFirst = (stands: Parameters<typeof agreeing>[0]) =>
  agreeing(stands, 'proposed', {
    areas: PUBLISHED,
    options: [
      { id: 'option-0', name: 'Option 0', state: 'proposed' },
      { id: 'option-a', name: 'Option A', state: 'proposed' },
    ],
  })

const adopted: FindingCase[] = [
  {
    code: OBJECTED,
    when: 'the police have not agreed what is adopted',
    plan: agreeing(['agreed', 'agreed', 'not-agreed'], 'adopted'),
    today,
    found: law(
      'likely',
      'actual',
      /not agreed by Northshire Police, of the safeguarding partners/,
      {
        times: 1,
      },
    ),
  },
  {
    code: OBJECTED,
    when: 'nothing is recorded of one, and another has not answered',
    plan: agreeing(['agreed', 'asked', null], 'adopted'),
    today,
    found: law(
      'cannot-tell',
      'unrecorded',
      /no agreement of Northshire CCG \(asked, .*\) and Northshire Police \(nothing recorded\)\.$/,
      { times: 1 },
    ),
  },
  {
    code: OBJECTED,
    when: 'one has agreed in principle only',
    plan: agreeing(['agreed', 'agreed', 'agreed-in-principle'], 'adopted'),
    today,
    found: law('cannot-tell', 'unrecorded'),
  },
  {
    code: OBJECTED,
    when: 'the police objected to an earlier version, and have said nothing of what is adopted',
    plan: changedSince(agreeing(['agreed', 'agreed', 'not-agreed'], 'adopted')),
    today,
    found: law(
      'cannot-tell',
      'unrecorded',
      /no agreement of Northshire Police \(not agreed, on version 1\)\.$/,
      { times: 1 },
    ),
  },
  {
    code: OBJECTED,
    when: 'all have agreed, one with conditions',
    plan: agreeing(ALL, 'adopted'),
    today,
    found: null,
  },
  {
    code: OBJECTED,
    when: 'all have agreed, and it has changed since',
    plan: changedSince(agreeing(ALL, 'adopted')),
    today,
    found: null,
  },
  {
    code: OBJECTED,
    when: 'the option is only preferred',
    plan: agreeing(['agreed', 'agreed', 'not-agreed'], 'preferred'),
    today,
    found: null,
  },
]

const open: FindingCase[] = [
  {
    code: OPEN,
    when: 'the arrangements are published, and the police are only asked',
    plan: agreeing(['agreed', 'agreed', 'asked'], 'preferred', { areas: PUBLISHED }),
    today,
    found: order(
      'certain',
      'actual',
      /^The .* were published .*: Northshire Police \(asked, await/,
      {
        times: 1,
      },
    ),
  },
  {
    code: OPEN,
    when: 'they are to be published in 28 days',
    plan: agreeing(['agreed', 'agreed', 'asked'], 'proposed', { areas: publishing('2019-06-28') }),
    today: '2019-05-31',
    found: order('certain', 'planned', /would be published \(28 June 2019\), and not all/),
  },
  {
    code: OPEN,
    when: 'they are to be published in 29 days',
    plan: agreeing(['agreed', 'agreed', 'asked'], 'proposed', { areas: publishing('2019-06-28') }),
    today: '2019-05-30',
    found: null,
  },
  {
    code: OPEN,
    when: 'the planned day has passed',
    plan: agreeing(['agreed', 'agreed', 'asked'], 'proposed', { areas: publishing('2019-06-28') }),
    today: '2019-06-29',
    found: order('certain', 'planned'),
  },
  {
    code: OPEN,
    when: 'nobody was asked about what is preferred',
    plan: proposing({
      areas: PUBLISHED,
      options: [{ id: 'option-a', name: 'Option A', state: 'preferred' }],
    }),
    today,
    found: order('cannot-tell', 'unrecorded', /no position is recorded of .* or Northshire Police/),
  },
  {
    code: OPEN,
    when: 'all agreed, and it has changed since',
    plan: changedSince(agreeing(ALL, 'proposed', { areas: PUBLISHED })),
    today,
    found: order('certain', 'actual', /Northshire Police \(agreed, on version 1\)/),
  },
  {
    code: OPEN,
    when: 'nobody was asked about what is one proposal',
    plan: proposing({ areas: PUBLISHED }),
    today,
    found: null,
  },
  {
    code: OPEN,
    when: 'partners were asked about the second proposal only',
    plan: besideFirst(['agreed', 'agreed', 'asked']),
    today,
    found: order('certain', 'actual', /not all partners have agreed “Option A” as it now stands/, {
      times: 1,
    }),
  },
  {
    code: OPEN,
    when: 'all have agreed the second proposal, and nobody was asked about the first',
    plan: besideFirst(ALL),
    today,
    found: null,
  },
  {
    code: OPEN,
    when: 'all have agreed',
    plan: agreeing(ALL, 'preferred', { areas: PUBLISHED }),
    today,
    found: null,
  },
  {
    code: OPEN,
    when: 'it is adopted, of which the law is told',
    plan: agreeing(['agreed', 'agreed', 'asked'], 'adopted', { areas: PUBLISHED }),
    today,
    found: null,
  },
  {
    code: OPEN,
    when: 'the only option is set aside',
    plan: {
      ...agreeing(['asked', null, null], 'proposed', { areas: PUBLISHED }),
      options: [{ id: 'option-a', name: 'Option A', state: 'set-aside' }],
    },
    today,
    found: null,
  },
]

const outdated: FindingCase[] = [
  {
    code: OUTDATED,
    when: 'what is preferred has changed since all agreed',
    plan: changedSince(agreeing(['agreed', 'agreed', 'asked'], 'preferred')),
    today,
    found: order(
      'certain',
      'actual',
      /^“Option A”, which is preferred, has changed since partners of .* agreed to it: Northshire CCG \(version 1\) and Northshire County Council \(version 1\)\. Changed since: .*“Learning group”\.$/,
      { times: 1 },
    ),
  },
  {
    code: OUTDATED,
    when: 'what is adopted has changed since all agreed',
    plan: changedSince(agreeing(ALL, 'adopted')),
    today,
    found: order('certain', 'actual'),
  },
  {
    code: OUTDATED,
    when: 'it has not changed',
    plan: agreeing(ALL, 'adopted'),
    today,
    found: null,
  },
  {
    code: OUTDATED,
    when: 'what has changed is one proposal',
    plan: changedSince(agreeing(ALL, 'proposed')),
    today,
    found: null,
  },
]

export const agreementCases: FindingCase[] = [...adopted, ...open, ...outdated]
