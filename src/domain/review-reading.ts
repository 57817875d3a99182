import { sayDue, type Due } from './due.ts'
import type { Interval } from './edtf.ts'
import { anchorName, type Setting } from './facts.ts'
import type { Basis } from './framework.ts'
import { recordedReviews } from './met.ts'
import type { Area, ReviewCount } from './plan.ts'
import { showDay } from './show-date.ts'

const PLURALS = {
  'serious-case-review': 'serious case reviews',
  'child-death-review': 'child death reviews',
} as const

/** "serious case reviews". */
export const reviewsName = (kind: ReviewCount['kind']): string => PLURALS[kind]

/** "one serious case review", "3 serious case reviews". */
export const sayCount = (count: number, kind: ReviewCount['kind']): string =>
  count === 1 ? `One ${PLURALS[kind].slice(0, -1)}` : `${count} ${PLURALS[kind]}`

type Said = {
  applies: boolean
  verdict: 'in-time' | 'late' | 'cannot-tell' | 'not-yet'
  why: string
}

const said = (verdict: Said['verdict'], why: string, applies = true): Said => ({
  applies,
  verdict,
  why,
})

function afterTrigger(basis: Basis, counted: string, day: string, recorded: boolean): Said {
  if (!recorded)
    return said(
      'cannot-tell',
      `Cannot tell: the plan does not record whether ${counted} were still open after ${day} (${basis.citation}).`,
    )
  return basis.force === 'law'
    ? said(
        'cannot-tell',
        `${counted} open after ${day}: what is left should now be passed on; no day is set for passing it (${basis.citation}).`,
      )
    : said(
        'late',
        `${counted} still open after ${day}, the last day in guidance (${basis.citation}).`,
      )
}

/**
 * Before its day. Guidance asks to be done by a day; the law makes the day one after which what is
 * left is passed on.
 */
function sayAhead(basis: Basis, day: string, counted: string | null, name: string): string {
  const { rule, citation } = basis
  const left = `what is left unfinished after ${day} must then be passed on`
  const isTrigger = rule.kind !== 'undated' && rule.bound === 'after'
  if (counted !== null)
    return `${counted} open; ${isTrigger ? left : `finish or pass on what is left by ${day}`} (${citation}).`
  const date = isTrigger ? `W${left.slice(1)}` : `The last day is ${day}`
  return `${date} (${citation}); the plan does not record how many ${name} are open.`
}

const intervalOf = (due: Due): Interval | null =>
  due.kind === 'date' || due.kind === 'missing' ? due.interval : null

/**
 * Reads a rule on reviews left open (SI 2018/497 regs 9 and 10). In law the date is a trigger: a
 * review still open after it must be passed on, and no day is set for that, so law is never "late".
 */
export function readReviews(
  setting: Setting,
  area: Area,
  kind: ReviewCount['kind'],
  basis: Basis,
  due: Due,
): Said {
  const recorded = recordedReviews(area, kind)
  const name = reviewsName(kind)
  if (recorded === 'none')
    return said(
      'not-yet',
      `Does not apply: the plan records no open ${name} in ${area.name}.`,
      false,
    )
  if (recorded !== 'unrecorded' && recorded.open === 0)
    return said('in-time', `All ${recorded.handedOver} open ${name} are recorded as passed on.`)
  const interval = intervalOf(due)
  const latest = interval?.latest ?? null
  const counted = recorded === 'unrecorded' ? null : sayCount(recorded.open, kind)
  if (latest !== null && latest < setting.today)
    return afterTrigger(basis, counted ?? name, showDay(latest), counted !== null)
  if (due.kind === 'missing')
    return said(
      'cannot-tell',
      `Cannot tell: the date counts from ${anchorName(setting.framework, due.anchor)}, and the plan gives none for ${area.name} (${basis.citation}).`,
    )
  return said(
    'not-yet',
    sayAhead(basis, interval === null ? 'a day not known' : sayDue(interval), counted, name),
  )
}
