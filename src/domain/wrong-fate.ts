import { sayUnder, subjectNamed } from './fate-words.ts'
import type { Fate } from './option.ts'
import type { Plan } from './plan.ts'
import type { Problem } from './problem.ts'
import { bodyNamed } from './say-structure.ts'
import { fatesUnder, isAsItIs } from './structure-scope.ts'
import { isOld, oldFunctions } from './what-becomes.ts'

type Shape = { least: number; most: number; say: string }

/** Into how many bodies something goes, by what happens to it, and what to say where it does not. */
const SHAPES: Record<Fate['kind'], Shape> = {
  continues: {
    least: 0,
    most: 1,
    say: 'What continues is one body at most. Choose one, or none if it stays as it is.',
  },
  renamed: { least: 1, most: 1, say: 'Choose the one body that has the new name.' },
  'merges-into': { least: 1, most: 500, say: 'Choose the body that it merges into.' },
  'splits-into': { least: 2, most: 500, say: 'Choose at least two bodies that it splits into.' },
  'moves-to': { least: 1, most: 500, say: 'Choose the body that it moves to.' },
  ends: {
    least: 0,
    most: 0,
    say: 'What ends goes to no body. Take the body out, or say that it merges or moves.',
  },
  undecided: {
    least: 0,
    most: 0,
    say: 'What is undecided goes to no body yet. Take the body out, or say what happens.',
  },
}

const at = (path: string, wrong: boolean, message: string): Problem[] =>
  wrong ? [{ path, message }] : []

/** Why it cannot be said of this body or function. */
function wrongAbout(plan: Plan, { body, function: held }: Fate): Problem[] {
  const known =
    (body === undefined) !== (held === undefined) &&
    (plan.bodies.some((one) => one.id === body && isOld(one)) ||
      oldFunctions(plan).some(({ id }) => id === held))
  return at('about', !known, 'Choose a body of the old structure, or a function.')
}

/** Why it cannot go to one of the bodies. */
function wrongBody(plan: Plan, { option, body: about }: Fate, id: string): string | null {
  const body = plan.bodies.find((one) => one.id === id)
  if (!body) return 'The plan has no such body. Choose another.'
  if (id === about)
    return `“${body.name}” cannot go to itself. If it stays as it is, choose “continues” and no body.`
  if (body.option === undefined || body.option === option) return null
  const its = plan.options.find((one) => one.id === body.option)?.name ?? body.option
  return option === undefined
    ? `“${body.name}” is proposed by “${its}” alone, so it cannot be said whichever option is chosen. Say it under that option.`
    : `“${body.name}” is proposed by another option, “${its}”. Choose another body.`
}

function wrongInto(plan: Plan, fate: Fate): Problem[] {
  const { least, most, say } = SHAPES[fate.kind]
  const { length } = new Set(fate.into).size === fate.into.length ? fate.into : []
  const twice = length !== fate.into.length
  const wrong = fate.into.flatMap((id) => wrongBody(plan, fate, id) ?? [])
  return [
    ...at('into', twice, 'Choose each body once.'),
    ...at('into', !twice && (length < least || length > most), say),
    ...[...new Set(wrong)].map((message) => ({ path: 'into', message })),
  ]
}

/** Why a plan cannot hold what is said of one body or function, each problem at its field. */
export const wrongFate = (plan: Plan, fate: Fate): Problem[] => [
  ...wrongAbout(plan, fate),
  ...at(
    'option',
    fate.option !== undefined && !plan.options.some(({ id }) => id === fate.option),
    'The plan has no such option. Choose another.',
  ),
  ...wrongInto(plan, fate),
  ...at(
    'reason',
    fate.kind === 'ends' && fate.reason === undefined,
    'Give the reason why it ends.',
  ),
]

/** What does not go together: which fate it is told of, and a sentence. */
type Apart = { key: string; fate: Fate; message: string }

/** Two old bodies that are both said to be one and the same new one. */
function bothTheSame(plan: Plan, fates: readonly Fate[]): Apart[] {
  const one = fates.filter(
    ({ kind, body, into }) =>
      body !== undefined && into.length === 1 && (kind === 'continues' || kind === 'renamed'),
  )
  return one.flatMap((fate, n) => {
    const first = one.slice(0, n).find(({ into }) => into[0] === fate.into[0])
    const goal = bodyNamed(plan, fate.into[0])
    return first
      ? [
          {
            key: `${goal} ${first.id} ${fate.id}`,
            fate,
            message: `${subjectNamed(plan, first)} is already said to be ${goal}. If both go there, choose “merges into” for each.`,
          },
        ]
      : []
  })
}

/** Fates into an old body that does not stay as it is. */
function intoWhatGoes(plan: Plan, fates: readonly Fate[], option: string | null): Apart[] {
  const staying = new Set(fates.filter(isAsItIs).map(({ body }) => body))
  const going = new Set(plan.bodies.flatMap((body) => (isOld(body) ? [body.id] : [])))
  return fates.flatMap((fate) =>
    fate.into
      .filter((id) => going.has(id) && !staying.has(id))
      .map((id) => ({
        key: `${fate.id} ${id} ${option ?? ''}`,
        fate,
        message: `${subjectNamed(plan, fate)} would go to ${bodyNamed(plan, id)}, an old body that does not stay as it is${sayUnder(plan, option)}. Say first that ${bodyNamed(plan, id)} continues and goes to no body, or choose another.`,
      })),
  )
}

/** What does not go together in all that is said, for each option by itself. */
export const fatesApart = (plan: Plan): Apart[] =>
  [null, ...plan.options.map(({ id }) => id)].flatMap((option) => {
    const fates = fatesUnder(plan, option)
    return [...bothTheSame(plan, fates), ...intoWhatGoes(plan, fates, option)]
  })

/** What a change would newly set apart, once for each fate. */
export function newlyApart(before: Plan, after: Plan): Apart[] {
  const known = new Set(fatesApart(before).map(({ key }) => key))
  const fresh = fatesApart(after).filter(({ key }) => !known.has(key))
  return fresh.filter(({ fate }, n) => fresh.findIndex((one) => one.fate.id === fate.id) === n)
}
