import type { OpenPlan } from '../facts.ts'
import { noticeLines } from '../notices.ts'
import { planTitle } from '../plan-title.ts'
import type { CalendarDraft } from './calendar-draft.ts'
import { calendarDrafts } from './calendar-drafts.ts'
import type { LedgerEvent } from './ledger.ts'

/** Gives at least 16 letters or digits in lower case for any text: SHA-256 in hex will do. */
export type Digest = (text: string) => string

type Publishing = {
  /** The moment of the change, ISO in UTC. */
  now: string
  digest: Digest
}

const DIGEST_LENGTH = 16

/** What an entry tells, whoever reads it; what stands in every entry is told with each. */
const told = (draft: CalendarDraft, everywhere: string): string =>
  JSON.stringify([draft.day, draft.summary, draft.status, draft.force, draft.lines, everywhere])

type Told = Pick<LedgerEvent, 'id' | 'digest' | 'day' | 'shown' | 'summary' | 'force' | 'for'>

const toldOf = (draft: CalendarDraft, digest: string): Told => ({
  id: draft.slot,
  digest,
  day: draft.day,
  shown: draft.shown,
  summary: draft.summary,
  force: draft.force,
  ...(draft.for.length === 0 ? {} : { for: [...draft.for] }),
})

/** The date it moved from, or the one it is known to have moved from before. */
function movedOf(known: LedgerEvent, { shown }: Told, now: string): Pick<LedgerEvent, 'moved'> {
  if (known.shown !== shown) return { moved: { from: known.shown, at: now } }
  return known.moved ? { moved: known.moved } : {}
}

const isSameFor = (a: LedgerEvent, b: Told): boolean =>
  (a.for ?? []).join('\n') === (b.for ?? []).join('\n')

/** Never before it was last told, so that a clock put back makes no change look like an old one. */
const notBefore = ({ at }: LedgerEvent, now: string): string =>
  Date.parse(now) < Date.parse(at) ? at : now

function next(known: LedgerEvent, told: Told, now: string): LedgerEvent {
  if (known.goneAt === undefined && known.digest === told.digest)
    return isSameFor(known, told) ? known : { ...known, ...told }
  const at = notBefore(known, now)
  return { ...told, sequence: known.sequence + 1, at, ...movedOf(known, told, now) }
}

const gone = (known: LedgerEvent, now: string): LedgerEvent =>
  known.goneAt === undefined
    ? { ...known, sequence: known.sequence + 1, at: notBefore(known, now), goneAt: now }
    : known

/**
 * The ledger after a plan or the law has changed: what is told anew gets the next number and the
 * moment; what is told as before stays as it is; what the plan no longer holds is gone from now on
 * and never forgotten, so that its number goes on rising if it comes back.
 */
export function publish(opened: OpenPlan, { now, digest }: Publishing): LedgerEvent[] {
  const { plan } = opened
  const everywhere = [planTitle(opened), ...noticeLines(opened)].join('\n')
  const drafts = new Map(
    calendarDrafts(opened).map((draft) => {
      const text = digest(told(draft, everywhere)).slice(0, DIGEST_LENGTH)
      return [draft.slot, toldOf(draft, text)]
    }),
  )
  const known = new Set(plan.calendar.map(({ id }) => id))
  return [
    ...plan.calendar.map((event) => {
      const draft = drafts.get(event.id)
      return draft ? next(event, draft, now) : gone(event, now)
    }),
    ...[...drafts.values()]
      .filter(({ id }) => !known.has(id))
      .map((draft) => ({ ...draft, sequence: plan.calendarFrom, at: now })),
  ]
}

/** Has what is told changed without the plan: by law data that was shipped since? */
export const isOutOfDate = ({ calendar }: OpenPlan['plan'], ledger: readonly LedgerEvent[]) =>
  calendar.length > 0 && ledger.some((event, n) => event !== calendar[n])
