import { milestone, type MilestoneInput } from '../build-plan.ts'
import { order, type FindingCase } from './finding-case.ts'
import { BODIES, settled } from './structure-plan.ts'

const today = '2019-10-01'

const ENDED = 'ended-body-has-business'

/** The training group ends on 31 August 2019. */
const ending = (change: Partial<MilestoneInput>, to = '2019-08-31') =>
  settled({
    bodies: BODIES.map((body) => ({
      ...body,
      option: undefined,
      ...(body.id === 'body-training' ? { to } : {}),
    })),
    milestones: [milestone({ owner: { body: 'body-training' }, ...change })],
  })

export const endedBodyCases: FindingCase[] = [
  {
    code: ENDED,
    when: 'its owner ends on the day before',
    plan: ending({ when: { edtf: '2019-09-01' } }),
    today: '2019-07-01',
    found: order(
      'certain',
      'planned',
      /is for “Training group” to do, and would come after that has ended \(31 August 2019\)/,
    ),
  },
  {
    code: ENDED,
    when: 'it was done after its owner had ended, on a leap day',
    plan: ending({ when: { edtf: '2020-02-29' }, done: {} }, '2020-02-28'),
    today: '2020-03-01',
    found: order('certain', 'actual', /and came after that has ended/),
  },
  {
    code: ENDED,
    when: 'the body that ends is to meet',
    plan: ending({
      owner: { role: 'Business manager' },
      about: { kind: 'meeting', body: 'body-training' },
      when: { edtf: '2019-09-01' },
    }),
    today: '2019-07-01',
    found: order('certain', 'planned'),
  },
  {
    code: ENDED,
    when: 'it is to be done some day in the quarter in which its owner ends',
    plan: ending({ when: { edtf: '2019-07/2019-09' } }),
    today: '2019-07-01',
    found: order('cannot-tell', 'planned', /and may come after/),
  },
  {
    code: ENDED,
    when: 'its owner ends on the day itself',
    plan: ending({ when: { edtf: '2019-08-31' } }),
    today: '2019-07-01',
    found: null,
  },
  {
    code: ENDED,
    when: 'it is to be done from a day on',
    plan: ending({ when: { edtf: '2019-07-01/..' } }),
    today: '2019-07-01',
    found: null,
  },
  {
    code: ENDED,
    when: 'a board ends with its area, and owns the winding-up',
    plan: settled({
      milestones: [
        milestone({
          owner: { body: 'body-board' },
          sets: 'boardWindUpDate',
          when: { edtf: '2019-12-01' },
        }),
      ],
    }),
    today,
    found: null,
  },
  {
    code: ENDED,
    when: 'a board ends with its area, and owns something else',
    plan: settled({
      milestones: [milestone({ owner: { body: 'body-board' }, when: { edtf: '2019-12-01' } })],
    }),
    today,
    found: order('certain', 'planned', /“Northshire LSCB”/),
  },
  {
    code: ENDED,
    when: 'a board is to meet after its area’s end of it, which is told as business of the board',
    plan: settled({
      milestones: [
        milestone({
          about: { kind: 'meeting', body: 'body-board' },
          when: { edtf: '2019-12-01' },
        }),
      ],
    }),
    today,
    found: null,
  },
  {
    code: ENDED,
    when: 'a board ends with its area, and owns the passing on of reviews',
    plan: settled({
      milestones: [
        milestone({
          owner: { body: 'body-board' },
          fulfils: 'hand-over-serious-case-reviews',
          when: { edtf: '2019-12-01' },
        }),
      ],
    }),
    today,
    found: null,
  },
]
