import type { ActionOf } from './action.ts'
import type { Changed, Context } from './deed.ts'
import { isSame } from './is-same.ts'
import type { Plan, StatedDeadline } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { showEdtf, showList } from './show-date.ts'
import { withFields } from './with-fields.ts'

type Titled = { problems: Problem[]; title: string }

/** The title of the requirement that a paper's deadline claims, or what is wrong with the claim. */
function claimOf(plan: Plan, stated: StatedDeadline, { framework }: Context): Titled {
  const entry = framework?.entries.find(({ id }) => id === stated.requirement)
  const title = entry?.title ?? stated.requirement
  const wrong = (path: string, message: string): Titled => ({
    problems: [{ path, message }],
    title,
  })
  if (!framework)
    return wrong(
      'requirement',
      'This plan has no framework, so there is no requirement to hold a stated deadline against.',
    )
  if (!entry) return wrong('requirement', `The law has no requirement “${stated.requirement}”.`)
  if (!entry.bases.some(({ id }) => id === stated.basis))
    return wrong('basis', `“${title}” has no basis “${stated.basis}”.`)
  if (stated.milestone !== undefined && !plan.milestones.some(({ id }) => id === stated.milestone))
    return wrong('milestone', 'The plan has no such milestone. Choose another.')
  return { problems: [], title }
}

/** The words of the paper, or the date where none are kept. */
const sayStated = ({ when }: StatedDeadline): string => `“${when.asWritten ?? showEdtf(when.edtf)}”`

/** Records a deadline as a paper states it, to be held against the basis that it claims. */
export function addStatedDeadline(
  plan: Plan,
  { id, stated: fields }: ActionOf<'add-stated-deadline'>,
  context: Context,
): Result<Changed> {
  if (plan.statedDeadlines.some((one) => one.id === id))
    return refuse(`The plan has a stated deadline of the id “${id}” already.`, 'id')
  const stated = { id, ...fields }
  const { problems, title } = claimOf(plan, stated, context)
  if (problems.length > 0) return { ok: false, problems }
  return accept({
    plan: { ...plan, statedDeadlines: [...plan.statedDeadlines, stated] },
    said: `Added what a paper states as the deadline of “${title}”: ${sayStated(stated)}`,
  })
}

function find(plan: Plan, id: string): Result<StatedDeadline> {
  const found = plan.statedDeadlines.find((one) => one.id === id)
  return found ? accept(found) : refuse(`The plan has no stated deadline “${id}”.`, 'id')
}

const NAMES = {
  requirement: 'the requirement',
  basis: 'the basis it claims',
  when: 'the date',
  milestone: 'the milestone',
  speaksOf: 'what it speaks of',
  source: 'the source',
} as const

export function changeStatedDeadline(
  plan: Plan,
  { id, change }: ActionOf<'change-stated-deadline'>,
  context: Context,
): Result<Changed> {
  const found = find(plan, id)
  if (!found.ok) return found
  const before = found.value
  const after = withFields(before, change)
  const { problems, title } = claimOf(plan, after, context)
  if (problems.length > 0) return { ok: false, problems }
  const fields = Object.keys(NAMES) as (keyof typeof NAMES)[]
  const changed = fields.flatMap((field) =>
    isSame(before[field], after[field]) ? [] : [NAMES[field]],
  )
  if (changed.length === 0) return refuse('Nothing was changed, so there is nothing to save.')
  return accept({
    plan: {
      ...plan,
      statedDeadlines: plan.statedDeadlines.map((one) => (one.id === id ? after : one)),
    },
    said: `Changed what a paper states as the deadline of “${title}”: ${showList(changed)}`,
  })
}

export function removeStatedDeadline(
  plan: Plan,
  { id }: ActionOf<'remove-stated-deadline'>,
): Result<Changed> {
  const found = find(plan, id)
  if (!found.ok) return found
  return accept({
    plan: { ...plan, statedDeadlines: plan.statedDeadlines.filter((one) => one.id !== id) },
    said: `Removed a stated deadline: ${sayStated(found.value)}`,
  })
}
