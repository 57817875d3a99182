import { actual, buildArea, notYet, planned, type AreaChange } from '../build-plan.ts'
import { law, type FindingCase } from './finding-case.ts'

const reports = (anchors: AreaChange['anchors'] = {}) => ({ areas: [buildArea({ anchors })] })
const YEARLY = 'yearly-report-late'

/** SI 2018/497 reg 7, then Children Act 2004 s16G(7); the start was on 13 September 2019. */
export const yearlyReportCases: FindingCase[] = [
  {
    code: YEARLY,
    when: 'the first is late whatever the day of a start known to its month',
    plan: reports({
      implementationDate: planned('2019-09'),
      firstYearlyReportDate: planned('2020-10-01'),
    }),
    today: '2019-08-01',
    found: law('likely', 'planned', /the last day is 30 September 2020 at the latest/, {
      remedy:
        /^Fix the implementation date to one day first: the last day is twelve months after it; if that is 30 September 2019, 30 September 2020\.$/,
    }),
  },
  {
    code: YEARLY,
    when: 'the first is planned for the day after twelve months',
    plan: reports({ firstYearlyReportDate: planned('2020-09-14') }),
    today: '2019-10-01',
    found: law('likely', 'planned', undefined, { remedy: /^Publish it by 13 September 2020\.$/ }),
  },
  {
    code: YEARLY,
    when: 'the first came out on the day after twelve months',
    plan: reports({ firstYearlyReportDate: actual('2020-09-14') }),
    today: '2020-10-01',
    found: law('likely', 'actual', /was one day late; the last day is 13 September 2020/),
  },
  {
    code: YEARLY,
    when: 'the first came out on the last day of twelve months',
    plan: reports({ firstYearlyReportDate: actual('2020-09-13') }),
    today: '2020-10-01',
    found: null,
  },
  {
    code: YEARLY,
    when: 'the first is planned too late',
    plan: reports({ firstYearlyReportDate: planned('2020-10-01') }),
    today: '2020-01-01',
    found: law('likely', 'planned', /would be 18 days late/, { remedy: /by 13 September 2020/ }),
  },
  {
    code: YEARLY,
    when: 'the first is recorded, after its last day, as not out',
    plan: reports({ firstYearlyReportDate: notYet('2020-09-14') }),
    today: '2020-10-01',
    found: law('likely', 'actual', /recorded on 14 September 2020 as still to come/),
  },
  {
    code: YEARLY,
    when: 'nothing is recorded of the first, the day after its last',
    plan: reports(),
    today: '2020-09-14',
    found: law('cannot-tell', 'unrecorded'),
  },
  {
    code: YEARLY,
    when: 'nothing is recorded of the first, on its last day',
    plan: reports(),
    today: '2020-09-13',
    found: null,
  },
  {
    code: YEARLY,
    when: 'the next is planned for more than twelve months after the first',
    plan: reports({
      firstYearlyReportDate: actual('2020-09-01'),
      yearlyReportDate: planned('2021-09-02'),
    }),
    today: '2021-01-01',
    found: law('likely', 'planned', /next yearly report .* would be one day late/),
  },
  {
    code: YEARLY,
    when: 'the next is planned for twelve months after the first to the day',
    plan: reports({
      firstYearlyReportDate: actual('2020-09-01'),
      yearlyReportDate: planned('2021-09-01'),
    }),
    today: '2021-01-01',
    found: null,
  },
  {
    code: YEARLY,
    when: 'nothing is recorded of the one after the latest, twelve months on',
    plan: reports({
      firstYearlyReportDate: actual('2020-09-01'),
      yearlyReportDate: actual('2021-08-20'),
    }),
    today: '2022-08-21',
    found: law('cannot-tell', 'unrecorded', /last day was 20 August 2022/),
  },
  {
    code: YEARLY,
    when: 'the latest is less than twelve months old',
    plan: reports({
      firstYearlyReportDate: actual('2020-09-01'),
      yearlyReportDate: actual('2021-08-20'),
    }),
    today: '2022-08-20',
    found: null,
  },
]
