import type { ActionOf } from './action.ts'
import type { Changed } from './deed.ts'
import { isSame } from './is-same.ts'
import type { FateRow } from './fate-action.ts'
import { sayFate, sayUnder, subjectNamed } from './fate-words.ts'
import { freeId, idsOf } from './free-id.ts'
import type { Fate } from './option.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { showList } from './show-date.ts'
import { fatesUnder } from './structure-scope.ts'
import { newlyApart, wrongFate } from './wrong-fate.ts'

type About = Pick<Fate, 'body' | 'function'>

const isAbout = (fate: About, { body, function: held }: About): boolean =>
  fate.body === body && fate.function === held

/** The fates with this one in the place of the one of its id, or at the end. */
const withFate = (fates: readonly Fate[], fate: Fate): Fate[] =>
  fates.some(({ id }) => id === fate.id)
    ? fates.map((one) => (one.id === fate.id ? fate : one))
    : [...fates, fate]

/** “Training group” merges into “Practice group” under “Option A” */
const say = (plan: Plan, fate: Fate): string =>
  `${subjectNamed(plan, fate)} ${sayFate(plan, fate)}${sayUnder(plan, fate.option)}`

/** Is there another record of the same body or function, for the same option? */
function saidElsewhere(plan: Plan, fate: Fate): Problem[] {
  const other = plan.fates.some(
    (one) => one.id !== fate.id && one.option === fate.option && isAbout(one, fate),
  )
  return other
    ? [
        {
          path: plan.options.length === 0 ? 'about' : 'option',
          message: `What happens to ${subjectNamed(plan, fate)}${sayUnder(plan, fate.option)} is recorded already. Change that record.`,
        },
      ]
    : []
}

/** Why a plan cannot hold a fate beside its others, each problem at the field it is about. */
export function whyNotFate(plan: Plan, fate: Fate): Problem[] {
  const wrong = [...wrongFate(plan, fate), ...saidElsewhere(plan, fate)]
  if (wrong.length > 0) return wrong
  const after = { ...plan, fates: withFate(plan.fates, fate) }
  return newlyApart(plan, after).map(({ message }) => ({ path: 'into', message }))
}

/** Records what happens to one old body or function, or changes what is recorded. */
export function setFate(plan: Plan, { id, fate: fields }: ActionOf<'set-fate'>): Result<Changed> {
  const fate: Fate = { id, ...fields }
  const before = plan.fates.find((one) => one.id === id)
  if (before && !isAbout(before, fate))
    return refuse(`The record “${id}” is about another body or function.`, 'about')
  const problems = whyNotFate(plan, fate)
  if (problems.length > 0) return { ok: false, problems }
  if (before && isSame(before, fate))
    return refuse('Nothing was changed, so there is nothing to save.')
  return accept({
    plan: { ...plan, fates: withFate(plan.fates, fate) },
    said: `${before ? 'Changed' : 'Recorded'} what happens: ${say(plan, fate)}`,
  })
}

/** Takes away what is recorded of one body or function. */
export function removeFate(plan: Plan, { id }: ActionOf<'remove-fate'>): Result<Changed> {
  const fate = plan.fates.find((one) => one.id === id)
  if (!fate) return refuse(`The plan has no record “${id}” of what happens.`, 'id')
  const after = { ...plan, fates: plan.fates.filter((one) => one !== fate) }
  const problems = newlyApart(plan, after).map(({ message }) => ({ path: '', message }))
  return problems.length > 0
    ? { ok: false, problems }
    : accept({
        plan: after,
        said: `Removed what happens to ${subjectNamed(plan, fate)}${sayUnder(plan, fate.option)}`,
      })
}

const saysNothing = ({ into, reason }: FateRow): boolean =>
  into.length === 0 && reason === undefined

/** Does a row say what holds already under the option? */
const isAsRecorded = (row: FateRow, held: Fate | undefined): boolean =>
  held === undefined
    ? row.kind === null && saysNothing(row)
    : row.kind === held.kind && isSame(row.into, held.into) && row.reason === held.reason

/** One row of the whole table that differs from what holds, and what it makes of the fates. */
type Step = { row: FateRow; before: Fate | undefined; after: Fate | null }

type Rows = ActionOf<'set-fates'>

/** The fate that a row is, in the place of the one recorded for the option. */
function toFate(
  { kind, into, reason, ...about }: FateRow,
  own: Fate | undefined,
  rows: Rows,
): Fate {
  const says = {
    kind: kind ?? 'undecided',
    into,
    ...(reason === undefined ? {} : { reason }),
  }
  // A source spoke of what is no longer said.
  const source = own && own.kind === kind && isSame(own.into, into) ? own.source : undefined
  return {
    id: own?.id ?? '',
    ...(rows.option === undefined ? {} : { option: rows.option }),
    ...about,
    ...says,
    ...(source === undefined ? {} : { source }),
  }
}

function stepsOf(plan: Plan, rows: Rows): Step[] {
  const held = fatesUnder(plan, rows.option ?? null)
  const taken = new Set(idsOf(plan))
  return rows.fates.flatMap((row): Step[] => {
    const before = held.find((fate) => isAbout(fate, row))
    if (isAsRecorded(row, before)) return []
    const own = before?.option === rows.option ? before : undefined
    const fate = toFate(row, own, rows)
    const id =
      own?.id ??
      freeId(['fate', row.body ?? row.function, rows.option].filter(Boolean).join('-'), taken)
    taken.add(id)
    return [{ row, before, after: row.kind === null ? null : { ...fate, id } }]
  })
}

/** Why nothing can be said of a thing of which a row says nothing. */
function wrongEmpty({ row, before }: Step, option: string | undefined): Problem[] {
  if (!saysNothing(row)) return [{ path: 'kind', message: 'Choose what happens to it.' }]
  return before !== undefined && before.option !== option
    ? [
        {
          path: 'kind',
          message:
            'This is said whichever option is chosen. Say something else here, or take it out there.',
        },
      ]
    : []
}

const applySteps = (plan: Plan, steps: readonly Step[]): Plan =>
  steps.reduce<Plan>(
    (now, { before, after }) => ({
      ...now,
      fates: after ? withFate(now.fates, after) : now.fates.filter((one) => one !== before),
    }),
    plan,
  )

/**
 * What is wrong in a whole table, each problem at the row and field it is about:
 * `body-1.into`. What a row would set apart elsewhere is told of the whole.
 */
export function whyNotFates(plan: Plan, rows: Rows): Problem[] {
  const steps = stepsOf(plan, rows)
  const within = ({ row }: Step, problems: readonly Problem[]): Problem[] =>
    problems.map(({ path, message }) => ({
      path: `${row.body ?? row.function ?? ''}.${path === 'about' || path === 'option' ? 'kind' : path}`,
      message,
    }))
  const wrong = steps.flatMap((step) =>
    within(step, step.after ? wrongFate(plan, step.after) : wrongEmpty(step, rows.option)),
  )
  if (wrong.length > 0) return wrong
  return newlyApart(plan, applySteps(plan, steps)).map(({ fate, message }) => {
    const own = steps.find(({ after }) => after?.id === fate.id)
    return { path: own ? `${fate.body ?? fate.function ?? ''}.into` : '', message }
  })
}

/** How many things one sentence names. */
const MOST_NAMED = 5

function sayAll(plan: Plan, steps: readonly Step[]): string {
  const names = steps.slice(0, MOST_NAMED).map(({ row }) => subjectNamed(plan, row))
  const more = steps.length - names.length
  return showList(more > 0 ? [...names, `${more} more`] : names)
}

/** Records what happens to many at once, of which only what differs is changed. */
export function setFates(plan: Plan, rows: Rows): Result<Changed> {
  const problems = whyNotFates(plan, rows)
  if (problems.length > 0) return { ok: false, problems }
  const steps = stepsOf(plan, rows)
  if (steps.length === 0) return refuse('Nothing was changed, so there is nothing to save.')
  const [only] = steps
  const said =
    only?.after && steps.length === 1
      ? `Recorded what happens: ${say(plan, only.after)}`
      : `Recorded what happens to ${sayAll(plan, steps)}${sayUnder(plan, rows.option)}`
  return accept({ plan: applySteps(plan, steps), said })
}
