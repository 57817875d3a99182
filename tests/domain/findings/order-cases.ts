import {
  actual,
  buildArea,
  DECISION,
  milestone,
  planned,
  type MilestoneInput,
} from '../build-plan.ts'
import { advice, order, type FindingCase } from './finding-case.ts'

const today = '2018-10-01'
const on = (edtf: string) => ({ when: { edtf } })

const after = (own: Partial<MilestoneInput>, first: Partial<MilestoneInput>) => ({
  milestones: [
    milestone({ ...own, dependsOn: ['ms-first'] }),
    milestone({ id: 'ms-first', title: 'The first thing', ...first }),
  ],
})

const dependencies: FindingCase[] = [
  {
    code: 'dependency-order',
    when: 'a thing is dated before what it waits for',
    plan: after(on('2019-02-27'), on('2019-02-28')),
    today,
    found: order('certain', 'planned', /would come before “The first thing”/),
  },
  {
    code: 'dependency-order',
    when: 'both have happened, the wrong way round',
    plan: after({ ...on('2018-05-01'), done: {} }, { ...on('2018-05-02'), done: {} }),
    today,
    found: order('certain', 'actual', /came before/),
  },
  {
    code: 'dependency-order',
    when: 'both are on one day',
    plan: after(on('2019-02-28'), on('2019-02-28')),
    today,
    found: null,
  },
  {
    code: 'dependency-order',
    when: 'both are in one month, which leaves room for the order',
    plan: after(on('2019-02'), on('2019-02-28')),
    today,
    found: null,
  },
  {
    code: 'dependency-order',
    when: 'what it waits for was cancelled',
    plan: after(on('2019-02-27'), { ...on('2019-02-28'), cancelled: { reason: 'Merged' } }),
    today,
    found: null,
  },
  {
    code: 'dependency-order',
    when: 'what it waits for was planned later and done sooner',
    plan: after(on('2019-02-27'), { ...on('2019-02-28'), done: { when: { edtf: '2019-02-20' } } }),
    today: '2019-02-21',
    found: null,
  },
]

const decision = (edtf: string, requirement: string, more: Partial<MilestoneInput> = {}) => ({
  milestones: [
    { ...DECISION, ...on(edtf), about: { kind: 'decision' as const, requirement }, ...more },
  ],
})

const decisions: FindingCase[] = [
  {
    code: 'decision-after-deadline',
    when: 'the arrangements were agreed on the day after the last day to publish them',
    plan: decision('2019-07-01', 'publish-arrangements'),
    today: '2019-10-01',
    found: order('certain', 'actual', /was after the last day .* 30 June 2019/),
  },
  {
    code: 'decision-after-deadline',
    when: 'the arrangements are agreed on the last day to publish them',
    plan: decision('2019-06-30', 'publish-arrangements'),
    today: '2019-10-01',
    found: null,
  },
  {
    code: 'decision-after-deadline',
    when: 'the arrangements are to be agreed in July 2019',
    plan: decision('2019-07', 'publish-arrangements', { done: undefined }),
    today,
    found: order('certain', 'planned', /would be after the last day/),
  },
  {
    code: 'decision-after-deadline',
    when: 'the arrangements are agreed some day in 2019',
    plan: decision('2019', 'publish-arrangements', { done: undefined }),
    today: '2018-10-01',
    found: order('cannot-tell', 'planned'),
  },
  {
    code: 'decision-after-deadline',
    when: 'it is about a requirement that begins on a day and has no last one',
    plan: decision('2019-05-10', 'begin-transition'),
    today: '2019-10-01',
    found: null,
  },
  {
    code: 'decision-after-deadline',
    when: 'it is about keeping the board going until a day',
    plan: decision('2019-09-20', 'board-continues'),
    today: '2019-10-01',
    found: null,
  },
  {
    code: 'decision-not-recorded',
    when: 'an area has published and no decision on it is recorded',
    plan: { milestones: [] },
    today: '2019-10-01',
    found: advice('certain', 'unrecorded', /no decision on them by its council/),
  },
  {
    code: 'decision-not-recorded',
    when: 'the decision that is recorded is the other area’s',
    plan: {
      areas: [buildArea(), buildArea({ id: 'area-s', name: 'Southshire' })],
      milestones: [{ ...DECISION, areas: ['area-n'] }],
    },
    today: '2019-10-01',
    found: advice('certain', 'unrecorded', /Southshire/, { times: 1 }),
  },
  {
    code: 'decision-not-recorded',
    when: 'the decision is recorded',
    plan: {},
    today: '2019-10-01',
    found: null,
  },
  {
    code: 'decision-not-recorded',
    when: 'nothing is published yet',
    plan: {
      areas: [buildArea({ anchors: { publicationDate: planned('2019-06-14') } })],
      milestones: [],
    },
    today,
    found: null,
  },
]

const stated = (edtf: string, basis: string, more = {}) => ({
  statedDeadlines: [
    { id: 'sd-1', requirement: 'publish-arrangements', basis, when: { edtf }, ...more },
  ],
})

const deadlines: FindingCase[] = [
  {
    code: 'deadline-misstated',
    when: 'a paper gives June 2019 as the law’s deadline, which is a day',
    plan: stated('2019-06', 'law'),
    today,
    found: advice(
      'certain',
      'actual',
      /the day is 30 June 2019 .* Another basis gives 29 June 2019/,
    ),
  },
  {
    code: 'deadline-misstated',
    when: 'a paper gives guidance’s day as the law’s',
    plan: stated('2019-06-29', 'law'),
    today,
    found: advice('certain', 'actual', /30 June 2019/, { remedy: /Write “30 June 2019”/ }),
  },
  {
    code: 'deadline-misstated',
    when: 'a paper gives the law’s day',
    plan: stated('2019-06-30', 'law'),
    today,
    found: null,
  },
  {
    code: 'deadline-misstated',
    when: 'a paper says “by 30 June 2019”, which is the same day',
    plan: stated('../2019-06-30', 'law'),
    today,
    found: null,
  },
  {
    code: 'deadline-misstated',
    when: 'a paper gives guidance’s day as guidance’s',
    plan: stated('2019-06-29', 'guidance'),
    today,
    found: null,
  },
  {
    code: 'deadline-misstated',
    when: 'two areas count from two days, and the paper gives one day for both',
    plan: {
      areas: [
        buildArea({ anchors: { publicationDate: actual('2019-06-28') } }),
        buildArea({
          id: 'area-s',
          name: 'Southshire',
          anchors: { publicationDate: actual('2019-06-27') },
        }),
      ],
      ...stated('2019-09-28', 'law', { requirement: 'implement-arrangements' }),
    },
    today,
    found: advice('certain', 'actual', /the day is 27 September 2019/, { times: 1 }),
  },
  {
    code: 'deadline-misstated',
    when: 'what it counts from is not recorded, so there is no day to hold it to',
    plan: {
      areas: [buildArea({ anchors: { publicationDate: null } })],
      ...stated('2019-09', 'law', { requirement: 'implement-arrangements' }),
    },
    today,
    found: null,
  },
]

export const orderCases: FindingCase[] = [...dependencies, ...decisions, ...deadlines]
