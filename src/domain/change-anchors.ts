import type { ActionOf } from './action.ts'
import type { AnchorRecording } from './anchor-action.ts'
import { dateInAreas, notYetIn, sayDated, withArea } from './anchor-areas.ts'
import { anchorTitle, areaById } from './change-anchor.ts'
import { notHappenedBy, type Changed, type Context } from './deed.ts'
import { holderOf } from './facts.ts'
import type { AnchorRecord, Area, Plan } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { showDay, showList } from './show-date.ts'

/** What all of it is about: one anchor in some areas. */
type Subject = { plan: Plan; areas: readonly Area[]; anchor: string; title: string }

type Recording<As extends AnchorRecording['as']> = Extract<AnchorRecording, { as: As }>

const what = ({ areas, title }: Subject): string =>
  `${title.toLowerCase()} of ${showList(areas.map(({ name }) => name))}`

/** One step for each area, each on the plan that the one before left. */
function inEach(
  { plan, areas }: Subject,
  step: (plan: Plan, area: Area) => Result<Plan>,
): Result<Plan> {
  return areas.reduce<Result<Plan>>(
    (done, area) => (done.ok ? step(done.value, area) : done),
    accept(plan),
  )
}

function setDate(
  subject: Subject,
  { as, date }: Recording<'planned' | 'actual'>,
  { today }: Context,
): Result<Changed> {
  const future = as === 'actual' ? notHappenedBy(date, today, subject.title) : null
  if (future) return future
  const dated = dateInAreas(subject.plan, subject.areas, subject.anchor, { as, date })
  if (!dated.ok) return dated
  const { plan, holders } = dated.value
  return accept({ plan, said: `Set ${what(subject)} (${as}): ${sayDated(date, holders)}` })
}

function setNotYet(
  subject: Subject,
  { as: _, ...notYet }: Recording<'not-yet'>,
  { today }: Context,
): Result<Changed> {
  const { anchor, title } = subject
  const recorded = inEach(subject, (plan, area) =>
    notYetIn(plan, area, { anchor, title, notYet }, today),
  )
  if (!recorded.ok) return recorded
  const said = `Recorded that ${what(subject)} had not happened by ${showDay(notYet.asAt)}`
  return accept({ plan: recorded.value, said })
}

const CLEARED = {
  planned: { field: 'planned', words: 'the planned date' },
  actual: { field: 'actual', words: 'the date as it happened' },
  'not-yet': { field: 'notYet', words: 'the note that it had not happened' },
} as const satisfies Record<Recording<'none'>['what'], { field: keyof AnchorRecord; words: string }>

function clearIn(
  plan: Plan,
  area: Area,
  { anchor, title }: Subject,
  cleared: Recording<'none'>['what'],
): Result<Plan> {
  const { field, words } = CLEARED[cleared]
  const { [anchor]: record = {}, ...others } = area.anchors
  const setter = holderOf(plan, area, anchor)
  if (record[field] === undefined)
    return refuse(
      setter
        ? `${title} of ${area.name} is held by the milestone “${setter.title}”. Change or cancel the milestone (${setter.id}).`
        : `${title} of ${area.name}: ${words} is not recorded, so there is nothing to clear.`,
      'anchor',
    )
  const { [field]: _, ...left } = record
  const anchors = Object.keys(left).length === 0 ? others : { ...area.anchors, [anchor]: left }
  return accept(withArea(plan, { ...area, anchors }))
}

function clear(subject: Subject, { what: cleared }: Recording<'none'>): Result<Changed> {
  const done = inEach(subject, (plan, area) => clearIn(plan, area, subject, cleared))
  if (!done.ok) return done
  return accept({ plan: done.value, said: `Cleared ${what(subject)}: ${CLEARED[cleared].words}` })
}

function subjectOf(
  plan: Plan,
  { areas, anchor }: ActionOf<'set-anchors'>,
  context: Context,
): Result<Subject> {
  const title = anchorTitle(context, anchor)
  const asked = new Set(areas)
  const found = [...asked].map((id) => areaById(plan, id))
  const problems = [title, ...found].flatMap((one): Problem[] => (one.ok ? [] : one.problems))
  if (!title.ok || problems.length > 0) return { ok: false, problems }
  const named = plan.areas.filter(({ id }) => asked.has(id))
  return accept({ plan, areas: named, anchor, title: title.value })
}

/** Records the same of one anchor in several areas, or takes the same away, as one change. */
export function setAnchors(
  plan: Plan,
  action: ActionOf<'set-anchors'>,
  context: Context,
): Result<Changed> {
  const subject = subjectOf(plan, action, context)
  if (!subject.ok) return subject
  const { to } = action
  switch (to.as) {
    case 'not-yet':
      return setNotYet(subject.value, to, context)
    case 'none':
      return clear(subject.value, to)
    default:
      return setDate(subject.value, to, context)
  }
}
