import type { Day } from '../day.ts'
import { dueOf } from '../due.ts'
import { sourceText, type KnownDate, type Setting } from '../facts.ts'
import { basisOf } from '../framework.ts'
import { recordedReviews } from '../met.ts'
import type { Area, ReviewCount } from '../plan.ts'
import { sayInterval } from '../reading.ts'
import { reviewsName, sayCount } from '../review-reading.ts'
import { showDay } from '../show-date.ts'
import { cite, finding, type Finding, type FindingCode } from './finding.ts'

type Kind = {
  kind: ReviewCount['kind']
  entry: string
  code: FindingCode
  verdict: 'certain' | 'likely'
}

const KINDS: readonly Kind[] = [
  {
    kind: 'serious-case-review',
    entry: 'hand-over-serious-case-reviews',
    code: 'serious-case-review-not-handed-over',
    verdict: 'likely',
  },
  {
    kind: 'child-death-review',
    entry: 'hand-over-child-death-reviews',
    code: 'child-death-review-not-handed-over',
    verdict: 'certain',
  },
]

function checkKind(setting: Setting, area: Area, { kind, entry, code, verdict }: Kind): Finding[] {
  const due = dueOf(setting, area, basisOf(setting.framework, entry, 'law').rule)
  if (due.kind !== 'date') return []
  const { earliest, latest } = due.interval
  if (latest !== null && latest < setting.today)
    return afterTrigger(setting, area, { kind, entry, code, verdict }, latest, due.from)
  if (earliest === null || earliest >= setting.today) return []
  const reviews = recordedReviews(area, kind)
  if (typeof reviews === 'string' || reviews.open === 0) return []
  return [
    finding(code, {
      verdict: 'cannot-tell',
      subjects: [area.id, entry],
      facts: due.from ? [due.from] : [],
      message: `Cannot tell whether ${reviews.open} ${reviewsName(kind)} of ${area.name} must now be passed on: it depends on a day not yet fixed, ${sayInterval(due.interval)}.`,
      remedy: 'Fix the day that it counts from.',
      bases: [cite(setting, entry, 'law')],
    }),
  ]
}

function afterTrigger(
  setting: Setting,
  area: Area,
  { kind, entry, code, verdict }: Kind,
  trigger: Day,
  from: KnownDate | undefined,
): Finding[] {
  const reviews = recordedReviews(area, kind)
  const bases = [cite(setting, entry, 'law')]
  const name = reviewsName(kind)
  if (reviews === 'unrecorded')
    return [
      finding(code, {
        verdict: 'cannot-tell',
        subjects: [area.id, entry],
        restsOn: 'unrecorded',
        message: `Cannot tell whether ${name} of ${area.name} must now be passed on: the plan does not record how many were still open after ${showDay(trigger)}.`,
        remedy: `Record how many ${name} are open, or that there are none.`,
        bases,
      }),
    ]
  if (reviews === 'none' || reviews.open === 0) return []
  const what = area.openReviews?.counts?.filter((row) => row.kind === kind) ?? []
  const asAt = area.openReviews?.asAt
  const recorded = asAt === undefined ? 'recorded' : `recorded on ${showDay(asAt)}`
  return [
    finding(code, {
      verdict,
      subjects: [area.id, entry],
      restsOn: from?.restsOn === 'planned' ? 'planned' : 'actual',
      facts: from ? [from] : [],
      sources: what.flatMap(({ source }) => sourceText(source)),
      message: `${sayCount(reviews.open, kind)} of ${area.name} ${reviews.open === 1 ? 'is' : 'are'} ${recorded} as open, with nothing passed on; what was still open after ${showDay(trigger)} should now be passed on. No day is set for passing it on.`,
      remedy:
        kind === 'serious-case-review'
          ? 'Give the report, or all information on an unfinished review, to the safeguarding partners, and record it.'
          : 'Give all information on each review to the child death review partners, and record it.',
      bases,
    }),
  ]
}

/** SI 2018/497 regs 9 and 10: from the day after the trigger, what is still open is passed on. */
export const checkHandOver = (setting: Setting, area: Area): Finding[] =>
  KINDS.flatMap((kind) => checkKind(setting, area, kind))
