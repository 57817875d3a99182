import { actual, buildArea, planned, type AreaChange } from '../build-plan.ts'
import { law, type FindingCase } from './finding-case.ts'

type Kind = 'serious-case-review' | 'child-death-review'
type State = 'under-way' | 'finished-unpublished' | 'published' | 'handed-over'

const OTHER: Record<Kind, Kind> = {
  'serious-case-review': 'child-death-review',
  'child-death-review': 'serious-case-review',
}

/** Reviews of one kind; those of the other are counted as none, for left out they are not known. */
const counted = (kind: Kind, state: State, count: number) => ({
  counts: [
    { id: 'rv-1', kind, state, count },
    { id: 'rv-2', kind: OTHER[kind], state: 'under-way' as const, count: 0 },
  ],
})

const withReviews = (openReviews: AreaChange['openReviews'], anchors = {}) => ({
  areas: [buildArea({ openReviews, anchors })],
})

/** The start is on 13 September 2019, so reg 9's twelve months end on 13 September 2020. */
const serious = (state: State, count: number, anchors = {}) =>
  withReviews(counted('serious-case-review', state, count), anchors)

const death = (state: State, count: number, anchors = {}) =>
  withReviews(counted('child-death-review', state, count), anchors)

const SCR = 'serious-case-review-not-handed-over'
const CDR = 'child-death-review-not-handed-over'

/** SI 2018/497 regs 9 and 10: from the day after the trigger. */
const handOver: FindingCase[] = [
  {
    code: SCR,
    when: 'two are under way the day after twelve months',
    plan: serious('under-way', 2),
    today: '2020-09-14',
    found: law(
      'likely',
      'actual',
      /2 serious case reviews .* 13 September 2020 should now be passed/,
    ),
  },
  {
    code: SCR,
    when: 'two are under way on the day of the trigger itself',
    plan: serious('under-way', 2),
    today: '2020-09-13',
    found: null,
  },
  {
    code: SCR,
    when: 'one is finished and not published the day after twelve months (reg 9(1))',
    plan: serious('finished-unpublished', 1),
    today: '2020-09-14',
    found: law('likely', 'actual', /One serious case review .* is recorded as open/),
  },
  {
    code: SCR,
    when: 'one is published',
    plan: serious('published', 1),
    today: '2020-09-14',
    found: null,
  },
  {
    code: SCR,
    when: 'one was handed over',
    plan: serious('handed-over', 1),
    today: '2020-09-14',
    found: null,
  },
  {
    code: SCR,
    when: 'it is recorded that there are none',
    plan: withReviews({ counts: [] }),
    today: '2021-09-14',
    found: null,
  },
  {
    code: SCR,
    when: 'nothing is recorded of reviews',
    plan: withReviews(undefined),
    today: '2020-09-14',
    found: law('cannot-tell', 'unrecorded', /does not record how many/),
  },
  {
    code: SCR,
    when: 'the twelve months are counted from a start that is only planned',
    plan: serious('under-way', 1, { implementationDate: planned('2019-09-13') }),
    today: '2020-09-14',
    found: law('likely', 'planned'),
  },
  {
    code: SCR,
    when: 'the start is some day in September, and twelve months on it is the 15th',
    plan: serious('under-way', 1, { implementationDate: actual('2019-09') }),
    today: '2020-09-15',
    found: law('cannot-tell', 'actual', /a day not yet fixed, September 2020/),
  },
  {
    code: SCR,
    when: 'the start is some day in September, and twelve months on it is the 1st',
    plan: serious('under-way', 1, { implementationDate: actual('2019-09') }),
    today: '2020-09-01',
    found: null,
  },
  {
    code: SCR,
    when: 'the start is not recorded, so nothing can be counted',
    plan: serious('under-way', 1, { implementationDate: null }),
    today: '2021-09-15',
    found: null,
  },
  {
    code: CDR,
    when: 'three are under way on 30 January 2020',
    plan: death('under-way', 3),
    today: '2020-01-30',
    found: law('certain', 'actual', /after 29 January 2020 should now be passed on/),
  },
  {
    code: CDR,
    when: 'three are under way on 29 January 2020',
    plan: death('under-way', 3),
    today: '2020-01-29',
    found: null,
  },
  {
    code: CDR,
    when: 'three were under way as last recorded, and it says when',
    plan: withReviews({ ...counted('child-death-review', 'under-way', 3), asAt: '2019-09-13' }),
    today: '2020-01-30',
    found: law('certain', 'actual', /recorded on 13 September 2019 as open/),
  },
  {
    code: CDR,
    when: 'the reviews left open are serious case reviews only',
    plan: serious('under-way', 3),
    today: '2020-01-30',
    found: null,
  },
  {
    code: CDR,
    when: 'a paper speaks of reviews and gives no number',
    plan: withReviews({ source: { text: 'paragraph 19' } }),
    today: '2020-01-30',
    found: law('cannot-tell', 'unrecorded'),
  },
]

const ENDED = 'board-ended-with-open-reviews'

/** SI 2018/497 regs 8(3), 9. */
const ended: FindingCase[] = [
  {
    code: ENDED,
    when: 'the board ended with two open and no end of its winding-up is given',
    plan: serious('under-way', 2),
    today: '2019-10-01',
    found: law('likely', 'actual', /ended on 12 September 2019 with 2 serious case reviews open/),
  },
  {
    code: ENDED,
    when: 'the board is to end with two open',
    plan: serious('under-way', 2, { boardEndDate: planned('2019-09-12') }),
    today: '2019-09-01',
    found: law('likely', 'planned', /would end/),
  },
  {
    code: ENDED,
    when: 'the winding-up is to end on 28 September 2020, the last day the law leaves',
    plan: serious('under-way', 2, { boardWindUpDate: planned('2020-09-28') }),
    today: '2019-10-01',
    found: null,
  },
  {
    code: ENDED,
    when: 'the winding-up is to end on 29 September 2020, when the law is gone',
    plan: serious('under-way', 2, { boardWindUpDate: planned('2020-09-29') }),
    today: '2019-10-01',
    found: law('likely', 'actual', /29 September 2020 as the end of its winding-up/, {
      remedy: /^End the winding-up by 28 September 2020, with every review finished or passed on/,
    }),
  },
  {
    code: ENDED,
    when: 'the winding-up is to end on 29 September 2020, and the last day has passed',
    plan: serious('under-way', 2, { boardWindUpDate: planned('2020-09-30') }),
    today: '2020-09-29',
    found: law('likely', 'actual', undefined, { remedy: /^The last day has passed: finish/ }),
  },
  {
    code: ENDED,
    when: 'the winding-up has ended on 29 September 2020',
    plan: serious('under-way', 2, { boardWindUpDate: actual('2020-09-29') }),
    today: '2020-10-01',
    found: law('likely', 'actual', undefined, {
      remedy: /^Record whether the reviews were finished or passed on\.$/,
    }),
  },
  {
    code: ENDED,
    when: 'the winding-up is to end some day in September 2020',
    plan: serious('under-way', 2, { boardWindUpDate: planned('2020-09') }),
    today: '2019-10-01',
    found: law('cannot-tell', 'actual', undefined, {
      remedy: /^Fix the day on which the winding-up ends: 28 September 2020 or earlier\.$/,
    }),
  },
  {
    code: ENDED,
    when: 'the board is to end within a week, with two open',
    plan: serious('under-way', 2, { boardEndDate: planned('2019-06-03/2019-06-09') }),
    today: '2019-05-01',
    found: law('likely', 'planned', /would end between 3 June 2019 and 9 June 2019 with 2/, {
      remedy: /^Record when the winding-up ends/,
    }),
  },
  {
    code: ENDED,
    when: 'the board is to end in a month, with two open',
    plan: serious('under-way', 2, { boardEndDate: planned('2019-06') }),
    today: '2019-05-01',
    found: law('likely', 'planned', /would end in June 2019 with 2/),
  },
  {
    code: ENDED,
    when: 'it is recorded that none is open',
    plan: withReviews({ counts: [] }),
    today: '2019-10-01',
    found: null,
  },
  {
    code: ENDED,
    when: 'two serious case reviews are open and nothing is recorded of child death reviews',
    plan: withReviews({
      counts: [{ id: 'rv-1', kind: 'serious-case-review', state: 'under-way', count: 2 }],
    }),
    today: '2019-10-01',
    found: law('likely', 'actual', /with 2 serious case reviews open/),
  },
  {
    code: ENDED,
    when: 'no serious case review is open and nothing is recorded of child death reviews',
    plan: withReviews({
      counts: [{ id: 'rv-1', kind: 'serious-case-review', state: 'under-way', count: 0 }],
    }),
    today: '2019-10-01',
    found: law(
      'cannot-tell',
      'unrecorded',
      /does not record how many child death reviews are open/,
    ),
  },
  {
    code: ENDED,
    when: 'a paper speaks of reviews under way and gives no number',
    plan: withReviews({ source: { text: 'paragraph 19' } }),
    today: '2019-10-01',
    found: law('cannot-tell', 'unrecorded', /speaks of reviews under way, but does not record/),
  },
  {
    code: ENDED,
    when: 'no end of the board is recorded',
    plan: serious('under-way', 2, { boardEndDate: null }),
    today: '2019-10-01',
    found: null,
  },
]

export const reviewCases: FindingCase[] = [...handOver, ...ended]
