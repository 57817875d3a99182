import { dueOf } from '../due.ts'
import type { Setting } from '../facts.ts'
import { basisOf } from '../framework.ts'
import { recordedReviews } from '../met.ts'
import type { Area, ReviewCount } from '../plan.ts'
import { reviewsName } from '../review-reading.ts'
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
  const trigger = due.kind === 'date' ? due.interval.latest : null
  if (trigger === null || trigger >= setting.today) return []
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
  return [
    finding(code, {
      verdict,
      subjects: [area.id, entry],
      restsOn: 'actual',
      sources: what.flatMap(({ source }) => (source ? [source.text] : [])),
      message: `${reviews.open} ${name} of ${area.name} ${reviews.open === 1 ? 'is' : 'are'} recorded as open after ${showDay(trigger)}: ${reviews.open === 1 ? 'it' : 'they'} should now be passed on. No day is set for passing ${reviews.open === 1 ? 'it' : 'them'} on.`,
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
