import type { ActionOf } from './action.ts'
import { findOption } from './change-option.ts'
import { inFuture, type Changed, type Context } from './deed.ts'
import type { Day } from './day.ts'
import { isSame } from './is-same.ts'
import { contentOf, namesBeside, versionNow, versionsOf } from './option-content.ts'
import type { Option, OptionVersion, Position } from './option.ts'
import { partnersOf } from './partners-of.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { sayPosition } from './say-position.ts'
import { showList } from './show-date.ts'
import { withFields } from './with-fields.ts'

export const NEEDS_APPROVAL =
  'Type whose formal approval it is subject to, or choose another position.'
export const NEEDS_CONDITIONS = 'Type the conditions, or choose another position.'

type Answer = Pick<Position, 'position' | 'subjectTo' | 'conditions' | 'role' | 'when' | 'evidence'>

/** Why an answer cannot stand as it is, each problem at the field it is about. */
function wrongAnswer({ position, subjectTo, conditions, when }: Answer, today: Day): Problem[] {
  const what = position === 'asked' ? 'Asking' : 'This'
  const future = when === undefined ? null : inFuture(when, today, what)
  return [
    ...(position === 'agreed-in-principle' && subjectTo === undefined
      ? [{ path: 'subjectTo', message: NEEDS_APPROVAL }]
      : []),
    ...(position !== 'agreed-in-principle' && subjectTo !== undefined
      ? [
          {
            path: 'subjectTo',
            message: 'Only what is agreed in principle is subject to approval. Clear this.',
          },
        ]
      : []),
    ...(position === 'agreed-with-conditions' && conditions === undefined
      ? [{ path: 'conditions', message: NEEDS_CONDITIONS }]
      : []),
    ...(position !== 'agreed-with-conditions' && conditions !== undefined
      ? [
          {
            path: 'conditions',
            message: 'Only what is agreed subject to conditions has some. Clear this.',
          },
        ]
      : []),
    ...(future?.ok === false
      ? future.problems.map(({ message }) => ({
          path: 'when',
          message: message.replace(' Record it as planned.', ' Type the day it happened.'),
        }))
      : []),
  ]
}

/** The version of an option as it now stands: one kept already, or a new one. */
function versionToKeep(plan: Plan, { id }: Option, fresh: { id: string; day: Day }) {
  const kept = versionNow(plan, id)
  if (kept !== null) return kept
  const content = contentOf(plan, id)
  const version: OptionVersion = {
    id: fresh.id,
    option: id,
    number: (versionsOf(plan, id).at(-1)?.number ?? 0) + 1,
    madeOn: fresh.day,
    content,
    names: namesBeside(plan, content),
  }
  return version
}

/** Why an organisation has no position in some areas: it is no partner there. */
function wrongPartner(
  plan: Plan,
  { organisation, areas }: Pick<ActionOf<'record-position'>, 'organisation' | 'areas'>,
): Problem[] {
  const found = plan.organisations.find(({ id }) => id === organisation)
  if (!found)
    return [{ path: 'organisation', message: 'The plan has no such organisation. Choose another.' }]
  return areas.flatMap((id) => {
    const area = plan.areas.find((one) => one.id === id)
    if (!area) return [{ path: 'areas', message: 'The plan has no such area. Choose another.' }]
    return partnersOf(area).includes(organisation)
      ? []
      : [
          {
            path: 'areas',
            message: `${found.name} is not recorded as a safeguarding partner of ${area.name}.`,
          },
        ]
  })
}

function versionOf(
  plan: Plan,
  action: ActionOf<'record-position'>,
  today: Day,
): Result<OptionVersion> {
  const option = findOption(plan, action.option)
  if (!option.ok) return refuse('The plan has no such option. Choose another.', 'option')
  if (action.version === undefined)
    return accept(versionToKeep(plan, option.value, { id: `${action.id}-version`, day: today }))
  const given = versionsOf(plan, action.option).find(({ id }) => id === action.version)
  return given ? accept(given) : refuse('That option has no such version.', 'version')
}

/** The position of a partner of an area on a version; recorded again, it takes the first one’s place. */
function withPosition(plan: Plan, position: Position): Plan {
  const before = plan.positions.find(
    ({ version, area, organisation }) =>
      version === position.version &&
      area === position.area &&
      organisation === position.organisation,
  )
  const { positions } = plan
  return {
    ...plan,
    positions: before
      ? positions.map((one) => (one.id === before.id ? { ...position, id: before.id } : one))
      : [...positions, position],
  }
}

/** Records where a partner stands on one exact version of an option, in one or more areas. */
export function recordPosition(
  plan: Plan,
  action: ActionOf<'record-position'>,
  { today }: Context,
): Result<Changed> {
  const { action: _, id, option, version: __, areas, organisation, ...fields } = action
  const version = versionOf(plan, action, today)
  const wrong = [...wrongPartner(plan, action), ...wrongAnswer(fields, today)]
  const problems = [...(version.ok ? [] : version.problems), ...wrong]
  if (!version.ok || problems.length > 0) return { ok: false, problems }
  const { value } = version
  const isKept = plan.optionVersions.some((one) => one.id === value.id)
  const kept = isKept ? plan : { ...plan, optionVersions: [...plan.optionVersions, value] }
  const after = [...new Set(areas)].reduce(
    (next, area, n) =>
      withPosition(next, {
        id: n === 0 ? id : `${id}-${n + 1}`,
        version: value.id,
        ...{ area, organisation },
        ...fields,
      }),
    kept,
  )
  if (isSame(after.positions, plan.positions))
    return refuse('That is recorded already, so there is nothing to save.')
  return accept({
    plan: after,
    said: `Recorded ${saidOf(plan, { ...action, option, version: value })}`,
  })
}

type Said = Pick<Position, 'organisation' | 'position' | 'subjectTo' | 'conditions'> & {
  areas: readonly string[]
  option: string
  version: OptionVersion
}

const nameIn = (things: readonly { id: string; name: string }[], id: string): string =>
  things.find((thing) => thing.id === id)?.name ?? id

/** Northshire CCG (Northshire) on “Option A”, version 2: agreed */
function saidOf(plan: Plan, { organisation, areas, option, version, ...position }: Said): string {
  const where = showList(areas.map((area) => nameIn(plan.areas, area)))
  const who = `${nameIn(plan.organisations, organisation)} (${where})`
  const what = `“${nameIn(plan.options, option)}”, version ${version.number}`
  return `the position of ${who} on ${what}: ${sayPosition(position)}`
}

function find(plan: Plan, id: string): Result<{ position: Position; said: string }> {
  const position = plan.positions.find((one) => one.id === id)
  const version = plan.optionVersions.find((one) => one.id === position?.version)
  if (!position || !version) return refuse(`The plan has no position “${id}”.`, 'id')
  const about = { areas: [position.area], option: version.option, version }
  return accept({ position, said: saidOf(plan, { ...position, ...about }) })
}

const withPositions = (plan: Plan, positions: Position[]): Plan => ({ ...plan, positions })

/** Changes what is recorded of a position; whose it is and on what stays. */
export function changePosition(
  plan: Plan,
  { id, change }: ActionOf<'change-position'>,
  { today }: Context,
): Result<Changed> {
  const found = find(plan, id)
  if (!found.ok) return found
  const after = withFields(found.value.position, change)
  const problems = wrongAnswer(after, today)
  if (problems.length > 0) return { ok: false, problems }
  if (isSame(found.value.position, after))
    return refuse('Nothing was changed, so there is nothing to save.')
  const changed = withPositions(
    plan,
    plan.positions.map((one) => (one.id === id ? after : one)),
  )
  const told = find(changed, id)
  return told.ok ? accept({ plan: changed, said: `Changed ${told.value.said}` }) : told
}

/** Removes a position, as if the partner had not been asked about that version. */
export function removePosition(plan: Plan, { id }: ActionOf<'remove-position'>): Result<Changed> {
  const found = find(plan, id)
  if (!found.ok) return found
  return accept({
    plan: withPositions(
      plan,
      plan.positions.filter((one) => one.id !== id),
    ),
    said: `Removed ${found.value.said}`,
  })
}
