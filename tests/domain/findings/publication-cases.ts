import { actual, buildArea, notYet, planned, type AreaChange } from '../build-plan.ts'
import { guidance, law, type FindingCase } from './finding-case.ts'

const published = (known: NonNullable<AreaChange['anchors']>[string]) => ({
  areas: [buildArea({ anchors: { publicationDate: known } })],
})

/** SI 2018/497 reg 5(1): 30 June 2019; the transitional guidance: 29 June 2019. */
export const publicationCases: FindingCase[] = [
  {
    code: 'published-late',
    when: 'published on 1 July 2019, the day after the last',
    plan: published(actual('2019-07-01')),
    today: '2019-10-01',
    found: law('certain', 'actual', /was one day late; the last day is 30 June 2019/),
  },
  {
    code: 'published-late',
    when: 'published on 30 June 2019, the last day',
    plan: published(actual('2019-06-30')),
    today: '2019-10-01',
    found: null,
  },
  {
    code: 'published-late',
    when: 'planned for 2 July 2019',
    plan: published(planned('2019-07-02')),
    today: '2019-06-01',
    found: law('certain', 'planned', /would be 2 days late/, { remedy: /by 30 June 2019/ }),
  },
  {
    code: 'published-late',
    when: 'planned for July 2019, late on every day of it',
    plan: published(planned('2019-07')),
    today: '2019-06-01',
    found: law('certain', 'planned', /would be late whatever the day/),
  },
  {
    code: 'published-late',
    when: 'nothing recorded of publication',
    plan: published(null),
    today: '2019-06-01',
    found: law('cannot-tell', 'unrecorded', /Cannot tell/),
  },
  {
    code: 'published-late',
    when: 'nothing recorded, long after: silence is not a breach',
    plan: published(null),
    today: '2020-06-01',
    found: law('cannot-tell', 'unrecorded'),
  },
  {
    code: 'published-late',
    when: 'given as June 2019, which is in time by law on every day',
    plan: published(planned('2019-06')),
    today: '2019-06-01',
    found: null,
  },
  {
    code: 'not-published',
    when: 'recorded on 1 July 2019 as not published',
    plan: published(notYet('2019-07-01')),
    today: '2019-07-02',
    found: law('certain', 'actual', /on 1 July 2019 that they had not been published/),
  },
  {
    code: 'not-published',
    when: 'recorded on 30 June 2019 as not published, with the day not over',
    plan: published(notYet('2019-06-30')),
    today: '2019-07-02',
    found: null,
  },
  {
    code: 'not-published',
    when: 'the deadline past and publication planned for later',
    plan: published(planned('2019-07-20')),
    today: '2019-07-02',
    found: law('certain', 'planned', /20 July 2019, still to come/),
  },
  {
    code: 'not-published',
    when: 'the deadline not past and publication planned for later',
    plan: published(planned('2019-07-20')),
    today: '2019-06-30',
    found: null,
  },
  {
    code: 'not-published',
    when: 'the deadline past and nothing recorded',
    plan: published(null),
    today: '2019-07-02',
    found: null,
  },
  {
    code: 'not-published',
    when: 'planned in time, and recorded afterwards as not done',
    plan: published({ ...planned('2019-06-28'), ...notYet('2019-07-01') }),
    today: '2019-07-02',
    found: law('certain', 'actual', /on 1 July 2019/),
  },
  {
    code: 'not-published',
    when: 'the milestone that holds the date is recorded afterwards as not done',
    plan: {
      areas: [buildArea({ anchors: { publicationDate: notYet('2019-07-01') } })],
      milestones: [
        { id: 'ms-p', title: 'Publish', when: { edtf: '2019-06-28' }, sets: 'publicationDate' },
      ],
    },
    today: '2019-07-02',
    found: law('certain', 'actual'),
  },
  {
    code: 'published-after-guidance-date',
    when: 'published on 30 June 2019, in time by law',
    plan: published(actual('2019-06-30')),
    today: '2019-10-01',
    found: guidance('certain', 'actual', /was one day late; the last day is 29 June 2019/),
  },
  {
    code: 'published-after-guidance-date',
    when: 'published on 29 June 2019',
    plan: published(actual('2019-06-29')),
    today: '2019-10-01',
    found: null,
  },
  {
    code: 'published-after-guidance-date',
    when: 'recorded on 30 June 2019 as not published',
    plan: published(notYet('2019-06-30')),
    today: '2019-06-30',
    found: guidance('certain', 'actual', /recorded on 30 June 2019 as still to come/),
  },
  {
    code: 'published-after-guidance-date',
    when: 'recorded on 29 June 2019 as not published, with the day not over',
    plan: published(notYet('2019-06-29')),
    today: '2019-06-30',
    found: null,
  },
  {
    code: 'month-hides-breach',
    when: 'planned by June 2019: late by guidance only on the 30th',
    plan: published(planned('../2019-06', 'by June 2019')),
    today: '2018-10-01',
    found: guidance('cannot-tell', 'planned', /would be in time: in time unless it is the 30th/, {
      remedy: /late on the 30th/,
    }),
  },
  {
    code: 'month-hides-breach',
    when: 'given as 2019, late by both on some days',
    plan: published(actual('2019')),
    today: '2020-01-01',
    found: law('cannot-tell', 'actual', /whether that was in time/, { times: 2 }),
  },
  {
    code: 'month-hides-breach',
    when: 'given as May 2019, in time on every day',
    plan: published(actual('2019-05')),
    today: '2020-01-01',
    found: null,
  },
  {
    code: 'month-hides-breach',
    when: 'given as July 2019, late on every day and told as late',
    plan: published(actual('2019-07')),
    today: '2020-01-01',
    found: null,
  },
]
