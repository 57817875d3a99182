import { actual, buildArea, planned, type AreaChange } from '../build-plan.ts'
import { guidance, law, type FindingCase } from './finding-case.ts'

type Anchors = NonNullable<AreaChange['anchors']>

const dates = (anchors: Anchors) => ({ areas: [buildArea({ anchors })] })

const started = (published: Anchors[string], start: Anchors[string]) =>
  dates({ publicationDate: published, implementationDate: start })

const FIX_FIRST =
  /^Fix the publication date to one day first: the last day is three months after it; if that is 30 June 2019, 30 September 2019\.$/

/** A remedy holds for every day that the plan allows, and agrees with the others. */
const remedies: FindingCase[] = [
  ...[
    planned('../2019-06-30', 'by 30 June 2019'),
    planned('2019-06'),
    planned('2019-06-03/2019-06-30'),
  ].map((published) => ({
    code: 'implemented-late' as const,
    when: `the start is late whatever the day of publication, ${published.planned.edtf}`,
    plan: started(published, planned('2019-10-01')),
    today: '2019-05-01',
    found: law(
      'likely',
      'planned',
      /late whatever the day; the last day is 30 September 2019 at the latest, counted/,
      { remedy: FIX_FIRST },
    ),
  })),
  {
    code: 'implemented-late',
    when: 'the start may be late, by the day of publication',
    plan: started(planned('2019-06'), planned('2019-09-15')),
    today: '2019-05-01',
    found: law('cannot-tell', 'planned', /the last day is 30 September 2019 at the latest/, {
      remedy: FIX_FIRST,
    }),
  },
  {
    code: 'implemented-late',
    when: 'the start may be late, publication being from a day on',
    plan: started(planned('2019-06-14/..'), planned('2019-10-01')),
    today: '2019-05-01',
    found: law('cannot-tell', 'planned', /the last day is 14 September 2019 or later/, {
      remedy:
        /^Fix the publication date to one day first: the last day is three months after it\.$/,
    }),
  },
  {
    code: 'implemented-late',
    when: 'the start is late, publication being recorded as some day in June 2019',
    plan: started(actual('2019-06'), planned('2019-10-01')),
    today: '2019-09-01',
    found: law('likely', 'planned', undefined, {
      remedy: /^Record the publication date to the day first: the last day is three months/,
    }),
  },
  {
    code: 'implemented-late',
    when: 'guidance’s long-stop is in time whichever of two days publication falls on',
    plan: started(planned('2019-06-29/2019-06-30'), planned('2019-10-01')),
    today: '2019-05-01',
    found: law('likely', 'planned', undefined, {
      remedy:
        /^Starting on 29 September 2019 puts it right in law and in guidance; .* at least Saturday 28 September 2019\.$/,
    }),
  },
  {
    code: 'implemented-late',
    when: 'guidance’s long-stop is a day before the last in law',
    plan: started(planned('2019-06-30'), planned('2019-10-01')),
    today: '2019-09-29',
    found: law('likely', 'planned', undefined, {
      remedy: /^Starting on 29 September 2019 puts it right in law and in guidance;/,
    }),
  },
  {
    code: 'implemented-late',
    when: 'guidance’s long-stop has passed, the last day in law has not',
    plan: started(planned('2019-06-30'), planned('2019-10-01')),
    today: '2019-09-30',
    found: law('likely', 'planned', undefined, {
      remedy: /^Starting on 30 September 2019 puts it right; .* Sunday 29 September 2019\.$/,
    }),
  },
  {
    code: 'implemented-late',
    when: 'guidance’s long-stop is before publication',
    plan: started(actual('2019-10-15'), planned('2020-02-01')),
    today: '2019-11-01',
    found: law('likely', 'planned', undefined, { remedy: /^Starting on 15 January 2020/ }),
  },
  {
    code: 'implemented-late',
    when: 'the last day has passed, so that no start puts it right',
    plan: started(actual('2019-06-28'), planned('2019-10-15')),
    today: '2019-09-29',
    found: law('likely', 'planned', undefined, {
      remedy: /^The last day has passed: do it as soon as you can, and record the day\.$/,
    }),
  },
  {
    code: 'implemented-after-guidance-date',
    when: 'the law’s last day comes before the long-stop',
    plan: started(planned('2019-06-28'), planned('2019-10-01')),
    today: '2019-05-01',
    found: guidance('likely', 'planned', undefined, { remedy: /^Start by 28 September 2019\.$/ }),
  },
  {
    code: 'implemented-after-guidance-date',
    when: 'the law’s last day is not known to the day',
    plan: started(planned('../2019-06-30'), planned('2019-10-01')),
    today: '2019-05-01',
    found: guidance('likely', 'planned', undefined, {
      remedy: /^Start by 29 September 2019, and within three months of publication\.$/,
    }),
  },
  {
    code: 'implemented-after-guidance-date',
    when: 'publication comes after the long-stop',
    plan: started(planned('2019-10-15'), planned('2020-01-15')),
    today: '2019-09-01',
    found: guidance('likely', 'planned', undefined, {
      remedy: /^Start as soon after publication as you can\.$/,
    }),
  },
]

const gapOf = (published: Anchors[string], start: string) =>
  dates({
    publicationDate: published,
    boardEndDate: planned('2019-09-24'),
    implementationDate: planned(start),
  })

/** The gap's remedy counts from the start that puts the law right. */
const gapRemedies: FindingCase[] = (
  [
    ['late in law', planned('2019-06-28'), '2019-10-01', /at least Friday 27 .* on 28 September/],
    ['late in law', planned('2019-06-30'), '2019-10-01', /at least Saturday 28 .* on 29 September/],
    [
      'in time in law and late by the long-stop',
      planned('2019-06-30'),
      '2019-09-30',
      /at least Saturday 28 September 2019 and .* on 29 September 2019/,
    ],
    ['in time', planned('2019-06-28'), '2019-09-27', /at least Thursday 26 .* on 27 September/],
    ...(['../2019-06-30', '2019-06', '2019-06-01/..'] as const).map(
      (edtf) =>
        [
          `not known to be in time, with publication ${edtf}`,
          planned(edtf),
          '2019-10-01',
          /^Keep the board in office to the day before the new arrangements start\.$/,
        ] as const,
    ),
    [
      'perhaps in time',
      planned('../2019-06-30'),
      '2019-09-27',
      /^Keep the board in office to the day before the new arrangements start\.$/,
    ],
    ['held to no publication date', null, '2019-09-27', /at least Thursday 26 .* on 27 September/],
    [
      'held to no publication date and late by the long-stop',
      null,
      '2019-10-01',
      /^Keep the board in office to the day before the new arrangements start\.$/,
    ],
  ] as const
).map(([when, published, start, remedy]) => ({
  code: 'gap-between-arrangements' as const,
  when: `the start of ${start} is ${when}`,
  plan: gapOf(published as Anchors[string], start),
  today: '2019-05-01',
  found: law('likely', 'planned', undefined, { remedy }),
}))

export const remedyCases: FindingCase[] = [...remedies, ...gapRemedies]
