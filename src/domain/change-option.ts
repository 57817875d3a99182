import type { ActionOf } from './action.ts'
import { copyOld, copyOption } from './copy-for-option.ts'
import type { Changed, Context } from './deed.ts'
import { isSame } from './is-same.ts'
import type { Option } from './option.ts'
import { ownStructure, type OwnStructure } from './own-structure.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Result } from './problem.ts'
import { isSameName } from './same-name.ts'
import { showList } from './show-date.ts'
import { slidesWithoutOption } from './slides/slides-without-option.ts'
import { usesOfBody, whyUsed, type Use } from './uses.ts'
import { withFields } from './with-fields.ts'
import { withoutThings } from './without-things.ts'

/** Why an option cannot have this name, in a sentence; null if it can. */
export function whyNotOptionName(
  { options }: Pick<Plan, 'options'>,
  { id, name }: Pick<Option, 'id' | 'name'>,
): string | null {
  const other = options.find((one) => one.id !== id && isSameName(one.name, name))
  return other
    ? `The plan has the option “${other.name}” already. Give each option a name of its own.`
    : null
}

/** The option of an id, or that there is none. */
export function findOption({ options }: Pick<Plan, 'options'>, id: string): Result<Option> {
  const found = options.find((option) => option.id === id)
  return found ? accept(found) : refuse(`The plan has no option “${id}”.`, 'id')
}

/** The plan with an option in a new form. */
export const withOption = (plan: Plan, changed: Option): Plan => ({
  ...plan,
  options: plan.options.map((option) => (option.id === changed.id ? changed : option)),
})

type Copied = { own: OwnStructure; of: string } | null

function copied(plan: Plan, { id, copyOf }: ActionOf<'add-option'>): Result<Copied> {
  if (copyOf === undefined) return accept(null)
  if (copyOf.of === 'old') {
    const own = copyOld(plan, id)
    return own.bodies.length === 0
      ? refuse('No old body is recorded that could be copied. Start empty instead.', 'copy')
      : accept({ own, of: 'the old structure' })
  }
  const from = findOption(plan, copyOf.option)
  return from.ok
    ? accept({ own: copyOption(plan, from.value.id, id), of: `“${from.value.name}”` })
    : refuse('The plan has no such option. Choose another.', 'copy')
}

/** Adds an option for the new structure: empty, or as a copy. */
export function addOption(plan: Plan, action: ActionOf<'add-option'>): Result<Changed> {
  const { id, option: fields } = action
  if (plan.options.some((one) => one.id === id))
    return refuse(`The plan has an option of the id “${id}” already.`, 'id')
  const named = whyNotOptionName(plan, { id, name: fields.name })
  if (named !== null) return refuse(named, 'name')
  const copy = copied(plan, action)
  if (!copy.ok) return copy
  const { own, of } = copy.value ?? {}
  return accept({
    plan: {
      ...plan,
      options: [...plan.options, { id, ...fields, state: 'proposed' }],
      bodies: [...plan.bodies, ...(own?.bodies ?? [])],
      lines: [...plan.lines, ...(own?.lines ?? [])],
      seats: [...plan.seats, ...(own?.seats ?? [])],
      functions: [...plan.functions, ...(own?.functions ?? [])],
      fates: [...plan.fates, ...(own?.fates ?? [])],
    },
    said: `Added the option “${fields.name}”${of === undefined ? '' : `, a copy of ${of}`}`,
  })
}

/** Changes what an option is called, or the note on it. */
export function changeOption(
  plan: Plan,
  { id, change }: ActionOf<'change-option'>,
): Result<Changed> {
  const found = findOption(plan, id)
  if (!found.ok) return found
  const before = found.value
  const after = withFields(before, change)
  const named = whyNotOptionName(plan, after)
  if (named !== null) return refuse(named, 'name')
  const words = { name: `name to “${after.name}”`, note: 'note', source: 'source' }
  const changed = (Object.keys(words) as (keyof typeof words)[]).flatMap((field) =>
    isSame(before[field], after[field]) ? [] : [words[field]],
  )
  if (changed.length === 0) return refuse('Nothing was changed, so there is nothing to save.')
  return accept({
    plan: withOption(plan, after),
    said: `Changed the option “${before.name}”: ${showList(changed)}`,
  })
}

/** What names a body and is no part of any option itself. */
const FROM_OUTSIDE: ReadonlySet<Use['kind']> = new Set([
  'area',
  'milestone',
  'requirement',
  'checklist',
])

/** What outside an option names its bodies, each place once. */
export function usesOfOption(plan: Plan, id: string, { framework }: Pick<Context, 'framework'>) {
  const uses = plan.bodies
    .filter(({ option }) => option === id)
    .flatMap((body) => usesOfBody({ plan, framework }, body.id))
    .filter(({ kind }) => FROM_OUTSIDE.has(kind))
  return [...new Map(uses.map((use) => [`${use.as} ${use.id}`, use])).values()]
}

const idsOf = (things: readonly { id: string }[]) => new Set(things.map(({ id }) => id))

/** A plan without an option and everything in it, with what partners said of it. */
function withoutOption(plan: Plan, id: string): Plan {
  const own = ownStructure(plan, id)
  const [lines, seats, fates] = [idsOf(own.lines), idsOf(own.seats), idsOf(own.fates)]
  const versions = idsOf(plan.optionVersions.filter(({ option }) => option === id))
  return {
    ...plan,
    options: plan.options.filter((option) => option.id !== id),
    bodies: withoutThings(plan.bodies, idsOf(own.bodies)),
    lines: plan.lines.filter((line) => !lines.has(line.id)),
    seats: plan.seats.filter((seat) => !seats.has(seat.id)),
    functions: withoutThings(plan.functions, idsOf(own.functions)),
    fates: plan.fates.filter((fate) => !fates.has(fate.id)),
    optionVersions: plan.optionVersions.filter((version) => !versions.has(version.id)),
    positions: plan.positions.filter(({ version }) => !versions.has(version)),
    slides: slidesWithoutOption(plan, id).slides,
  }
}

const sayCount = (count: number): string => (count === 1 ? 'one slide' : `${count} slides`)

/** What becomes of the slides that were of a removed option; empty where none were. */
function saySlides(plan: Plan, id: string): string {
  const { gone, kept, isUsual } = slidesWithoutOption(plan, id)
  return [
    gone === 0 ? '' : ` with ${sayCount(gone)}`,
    kept === 0 ? '' : `; kept ${sayCount(kept)} with words of your own, no longer of this option`,
    isUsual ? '; the usual slides are shown again' : '',
  ].join('')
}

/** Removes an option with all that is in it; refused while anything outside names its bodies. */
export function removeOption(
  plan: Plan,
  { id }: ActionOf<'remove-option'>,
  context: Context,
): Result<Changed> {
  const found = findOption(plan, id)
  if (!found.ok) return found
  const { name, state } = found.value
  if (state === 'adopted')
    return refuse(`“${name}” is adopted. Take its adoption back before you remove it.`, 'id')
  const used = whyUsed(name, usesOfOption(plan, id, context))
  return used === null
    ? accept({
        plan: withoutOption(plan, id),
        said: `Removed the option “${name}”${saySlides(plan, id)}`,
      })
    : refuse(used)
}
