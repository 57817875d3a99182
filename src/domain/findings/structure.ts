import { lifeOf } from '../charts/life.ts'
import type { Day } from '../day.ts'
import { readEdtf } from '../edtf.ts'
import { anchorDate, type RestsOn, type Setting } from '../facts.ts'
import type { Option } from '../option.ts'
import type { Plan } from '../plan.ts'
import { showList } from '../show-date.ts'
import { newStructure, optionInMind, planInForce } from '../structure-scope.ts'
import type { Body } from '../structure.ts'

/** A plan on a day with the one structure that the checks hold it to. */
export type Structure = Setting & {
  /** The option whose structure it is: adopted, preferred or the first. Null: the plan's own. */
  option: Option | null
  /** The new structure; the old one while nothing new is recorded. */
  seen: Plan
  isNew: boolean
  /** Its bodies that have not ended: those outside the move are not among them. */
  inside: Body[]
  restsOn: RestsOn
}

type Named = { id: string; name: string }

const byName = <T extends Named>(things: readonly T[]): T[] =>
  things.toSorted((a, b) => {
    const [one, two] = [`${a.name} ${a.id}`, `${b.name} ${b.id}`]
    return one === two ? 0 : one < two ? -1 : 1
  })

/** The plan with all that is told by name in that order, so that nothing rests on its file's. */
const inOrder = (plan: Plan): Plan => ({
  ...plan,
  organisations: byName(plan.organisations),
  bodies: byName(plan.bodies),
  functions: byName(plan.functions),
})

/** “Executive” and “Practice group”. */
export const listNamed = (things: readonly Named[], joiner?: string): string =>
  showList(
    things.map(({ name }) => `“${name}”`),
    joiner,
  )

export const idsOf = (things: readonly Named[]): string[] => things.map(({ id }) => id)

/** Has a life certainly ended before today? */
export function isOver({ to }: { to?: string | null | undefined }, today: Day): boolean {
  const last = to == null ? null : readEdtf(to).latest
  return last !== null && last < today
}

/** Has a body certainly ended before today? An end that is only planned ends nothing. */
export function hasEnded(plan: Plan, body: Body, today: Day): boolean {
  const life = lifeOf(plan, body)
  return !life.toIsPlanned && isOver(life, today)
}

/** The option to speak of; none where all are set aside. */
function optionOf(plan: Plan): Option | null {
  const id = optionInMind(plan)
  const option = plan.options.find((one) => one.id === id)
  return option === undefined || option.state === 'set-aside' ? null : option
}

/** A new structure is there once the arrangements have started everywhere, and is planned till then. */
function restsOnStart({ plan }: Setting, option: Option | null): RestsOn {
  const chosen = option === null || option.state === 'adopted'
  const started = plan.areas.every(
    (area) => anchorDate(plan, area, 'implementationDate').restsOn === 'actual',
  )
  return chosen && started && plan.areas.length > 0 ? 'actual' : 'planned'
}

/** The structure that a plan is to move to, or has moved to, as the checks look at it. */
export function structureOf(setting: Setting): Structure {
  const plan = inOrder(setting.plan)
  const { today } = setting
  const option = optionOf(plan)
  const next = newStructure(plan, option?.id ?? null)
  const isNew = next.bodies.some(({ side }) => side === 'new')
  const seen = isNew ? next : planInForce(plan)
  return {
    ...setting,
    plan,
    option,
    seen,
    isNew,
    inside: seen.bodies.filter((body) => body.side !== 'other' && !hasEnded(plan, body, today)),
    restsOn: isNew ? restsOnStart(setting, option) : 'actual',
  }
}

/** Starts a sentence with the option that it holds under: "Under “Option A”, the group has none." */
export const under = ({ option, isNew }: Structure, sentence: string): string =>
  option === null || !isNew
    ? `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`
    : `Under “${option.name}”, ${sentence}`

/** The structure as a thing to look in: "the structure of “Option A”". */
export const nameStructure = ({ option, isNew }: Structure): string =>
  !isNew
    ? 'the old structure'
    : option === null
      ? 'the new structure'
      : `the structure of “${option.name}”`

/** Its option among the subjects of a finding, where it is one's. */
export const optionSubject = ({ option, isNew }: Structure): string[] =>
  option === null || !isNew ? [] : [option.id]
