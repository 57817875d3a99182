import { actual, buildArea, milestone, notYet, planned, type AreaChange } from '../build-plan.ts'
import { guidance, law, order, type FindingCase } from './finding-case.ts'

type Anchors = NonNullable<AreaChange['anchors']>

const dates = (anchors: Anchors) => ({ areas: [buildArea({ anchors })] })

/** Published on one day, and started on another, with the board in office until then. */
const started = (published: Anchors[string], start: Anchors[string]) =>
  dates({ publicationDate: published, implementationDate: start })

const board = (end: Anchors[string], start: Anchors[string]) =>
  dates({ boardEndDate: end, implementationDate: start })

/** SI 2018/497 reg 6(1) and guidance's long-stop of 29 September 2019. */
const lateness: FindingCase[] = [
  {
    code: 'implemented-late',
    when: 'published on 28 June and planned for 29 September 2019',
    plan: started(actual('2019-06-28'), planned('2019-09-29')),
    today: '2019-09-13',
    found: law(
      'likely',
      'planned',
      /would be one day late; .*28 September 2019.* in time by the long-stop of 29 September 2019 in guidance, and one day late by the three months in guidance/,
      { remedy: /Starting on 28 September 2019 .* at least Friday 27 September 2019/ },
    ),
  },
  {
    code: 'implemented-late',
    when: 'published on 28 June and planned for 28 September 2019, the corresponding day',
    plan: started(actual('2019-06-28'), planned('2019-09-28')),
    today: '2019-09-13',
    found: null,
  },
  {
    code: 'implemented-late',
    when: 'published on 30 November and started on 28 February',
    plan: started(actual('2018-11-30'), actual('2019-02-28')),
    today: '2019-04-01',
    found: null,
  },
  {
    code: 'implemented-late',
    when: 'published on 30 November and started on 1 March',
    plan: started(actual('2018-11-30'), actual('2019-03-01')),
    today: '2019-04-01',
    found: law('likely', 'actual', /was one day late/),
  },
  {
    code: 'implemented-late',
    when: 'a start that happened, counted from a publication only planned',
    plan: started(planned('2019-06-28'), actual('2019-09-30')),
    today: '2019-10-01',
    found: law('likely', 'planned', /would be 2 days late/),
  },
  {
    code: 'implemented-late',
    when: 'published in a month and started on a day that may be too late for it',
    plan: started(planned('2019-06'), planned('2019-09-15')),
    today: '2019-05-01',
    found: law('cannot-tell', 'planned', /depends on a day not yet fixed/),
  },
  {
    code: 'implemented-late',
    when: 'nothing recorded of the start',
    plan: started(actual('2019-06-28'), null),
    today: '2019-09-13',
    found: law('cannot-tell', 'unrecorded', /does not record the implementation date/),
  },
  {
    code: 'implemented-late',
    when: 'nothing recorded of publication',
    plan: started(null, planned('2019-09-29')),
    today: '2019-09-13',
    found: law('cannot-tell', 'unrecorded', /does not record the publication date/),
  },
  {
    code: 'implemented-late',
    when: 'recorded, the day after the last, as not started',
    plan: started(actual('2019-06-28'), notYet('2019-09-29')),
    today: '2019-10-01',
    found: law('likely', 'actual', /recorded on 29 September 2019 as still to come/),
  },
  {
    code: 'implemented-late',
    when: 'recorded on the last day as not started',
    plan: started(actual('2019-06-28'), notYet('2019-09-28')),
    today: '2019-10-01',
    found: law('cannot-tell', 'unrecorded'),
  },
  {
    code: 'implemented-late',
    when: 'a start that is stated, without saying that it is the implementation date',
    plan: {
      ...started(actual('2019-06-28'), null),
      milestones: [milestone({ about: { kind: 'start' }, when: { edtf: '2019-12-01' } })],
    },
    today: '2019-09-13',
    found: law('cannot-tell', 'unrecorded', /states a start, 1 December 2019, but does not say/),
  },
  {
    code: 'month-hides-breach',
    when: 'a start in September 2019, late from the 29th',
    plan: started(actual('2019-06-28'), planned('2019-09')),
    today: '2019-08-01',
    found: law('cannot-tell', 'planned', /unless it is the 29th or 30th/, { times: 2 }),
  },
  {
    code: 'implemented-after-guidance-date',
    when: 'in time by law on 30 September 2019, and a day past the long-stop',
    plan: started(actual('2019-06-30'), planned('2019-09-30')),
    today: '2019-09-13',
    found: guidance(
      'likely',
      'planned',
      /would be one day late; the last day is 29 September 2019/,
    ),
  },
  {
    code: 'implemented-after-guidance-date',
    when: 'on 29 September 2019, the long-stop itself, a day late by guidance’s three months',
    plan: started(actual('2019-06-28'), planned('2019-09-29')),
    today: '2019-09-13',
    found: null,
  },
]

/** SI 2018/497 reg 8(2): whole days after the board's last day and before the start. */
const gaps: FindingCase[] = [
  {
    code: 'gap-between-arrangements',
    when: 'the board ends on 27 and the start is on 28 September',
    plan: board(planned('2019-09-27'), planned('2019-09-28')),
    today: '2019-09-13',
    found: null,
  },
  {
    code: 'gap-between-arrangements',
    when: 'the board ends on 26 and the start is on 28 September: one whole day',
    plan: board(planned('2019-09-26'), planned('2019-09-28')),
    today: '2019-09-13',
    found: law('likely', 'planned', /on Friday 27 September 2019 .* nobody would sit/, {
      remedy: /at least Friday 13 September 2019 and start .* on 14 September 2019/,
    }),
  },
  {
    code: 'gap-between-arrangements',
    when: 'the board ended on 25 and the start was on 29 September: three whole days',
    plan: board(actual('2019-09-25'), actual('2019-09-29')),
    today: '2019-10-13',
    found: law(
      'likely',
      'actual',
      /was 25 September 2019 and the new arrangements started on 29 September 2019: at least from Thursday 26 September 2019 to Saturday 28 September 2019 .*nobody sat/,
    ),
  },
  {
    code: 'gap-between-arrangements',
    when: 'the board goes on past the start: overlap is harmless',
    plan: board(planned('2019-10-31'), planned('2019-09-28')),
    today: '2019-09-13',
    found: null,
  },
  {
    code: 'gap-between-arrangements',
    when: 'the board’s end is not recorded',
    plan: board(null, planned('2019-09-28')),
    today: '2019-09-13',
    found: law('cannot-tell', 'unrecorded', /the board’s last day in office/),
  },
  {
    code: 'gap-between-arrangements',
    when: 'the board ends some day in September',
    plan: board(planned('2019-09'), planned('2019-09-28')),
    today: '2019-09-13',
    found: law('cannot-tell', 'planned'),
  },
  {
    code: 'gap-between-arrangements',
    when: 'the board ends in August and the start is in October, whatever the days',
    plan: board(planned('2019-08'), planned('2019-10')),
    today: '2019-07-13',
    found: law('likely', 'planned', /whatever the days/),
  },
  {
    code: 'gap-between-arrangements',
    when: 'the board ends in September and the start is from 1 October: it may be the 30th',
    plan: board(planned('2019-09-30'), planned('2019-10-01/..')),
    today: '2019-07-13',
    found: null,
  },
]

/** The order of publication, start and money. */
const orders: FindingCase[] = [
  {
    code: 'started-before-published',
    when: 'started on the day before publication',
    plan: started(actual('2019-06-14'), actual('2019-06-13')),
    today: '2019-10-01',
    found: order('certain', 'actual', /started \(13 June 2019\) before they were published/),
  },
  {
    code: 'started-before-published',
    when: 'started on the day of publication',
    plan: started(actual('2019-06-14'), actual('2019-06-14')),
    today: '2019-10-01',
    found: null,
  },
  {
    code: 'started-before-published',
    when: 'starting from January, publishing by June: the plan allows it',
    plan: {
      ...started(planned('../2019-06'), null),
      milestones: [milestone({ about: { kind: 'start' }, when: { edtf: '2019-01/..' } })],
    },
    today: '2018-10-01',
    found: order('cannot-tell', 'planned', /The plan allows/),
  },
  {
    code: 'started-before-published',
    when: 'planned to start before it is planned to publish',
    plan: started(planned('2019-06'), planned('2019-05')),
    today: '2018-10-01',
    found: order('certain', 'planned', /would start/),
  },
  {
    code: 'funding-after-start',
    when: 'the money is agreed the day after the start',
    plan: {
      milestones: [
        milestone({ about: { kind: 'funding-agreed' }, when: { edtf: '2019-09-14' }, done: {} }),
      ],
    },
    today: '2019-10-01',
    found: order('certain', 'actual', /was agreed \(14 September 2019\)/),
  },
  {
    code: 'funding-after-start',
    when: 'the money is to be agreed in the month after the start',
    plan: {
      milestones: [milestone({ about: { kind: 'funding-agreed' }, when: { edtf: '2019-10' } })],
    },
    today: '2019-08-01',
    found: order('certain', 'planned', /would be agreed \(October 2019\)/),
  },
  {
    code: 'funding-after-start',
    when: 'the money is agreed on the day of the start',
    plan: {
      milestones: [milestone({ about: { kind: 'funding-agreed' }, when: { edtf: '2019-09-13' } })],
    },
    today: '2019-10-01',
    found: null,
  },
  {
    code: 'funding-after-start',
    when: 'the money is agreed by some day in September, the start being on the 13th',
    plan: {
      milestones: [milestone({ about: { kind: 'funding-agreed' }, when: { edtf: '2019-09' } })],
    },
    today: '2019-08-01',
    found: order('cannot-tell', 'planned', /The plan allows/),
  },
]

export const startCases: FindingCase[] = [...lateness, ...gaps, ...orders]
