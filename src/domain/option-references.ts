import type { Plan } from './plan.ts'
import type { Problem } from './problem.ts'

type Keyed = { path: string; key: string; message: string }

/** Things of which there can be one only, from the second on. */
function seconds(things: readonly Keyed[]): Problem[] {
  const seen = new Set<string>()
  return things.flatMap(({ path, key, message }) => {
    if (seen.has(key)) return [{ path, message }]
    seen.add(key)
    return []
  })
}

const adoptedTwice = ({ options }: Plan): Keyed[] =>
  options.flatMap(({ state, name }, n) =>
    state === 'adopted'
      ? [
          {
            path: `options.${n}.state`,
            key: 'adopted',
            message: `says that “${name}” is adopted, as another option is; only one can be.`,
          },
        ]
      : [],
  )

const numberedTwice = ({ optionVersions }: Plan): Keyed[] =>
  optionVersions.map(({ option, number }, n) => ({
    path: `optionVersions.${n}.number`,
    key: `${option} ${number}`,
    message: `is ${number}, as another version of the same option is.`,
  }))

const fatedTwice = ({ fates }: Plan): Keyed[] =>
  fates.map(({ option = '', body, function: held }, n) => ({
    path: `fates.${n}`,
    key: `${option} ${body ?? held ?? ''}`,
    message: 'says a second time what happens to the same body or function; keep one.',
  }))

const statedTwice = ({ positions }: Plan): Keyed[] =>
  positions.map(({ version, area, organisation }, n) => ({
    path: `positions.${n}`,
    key: `${version} ${area} ${organisation}`,
    message: 'is a second position of the same partner on the same version; keep one.',
  }))

const checkedTwice = ({ checklist }: Plan): Keyed[] =>
  checklist.map(({ item }, n) => ({
    path: `checklist.${n}.item`,
    key: item,
    message: `records the item “${item}” a second time; keep one record.`,
  }))

const when = (wrong: boolean, path: string, message: string): Problem[] =>
  wrong ? [{ path, message }] : []

/** A fate is about a part of the old structure, and goes to no body of another option. */
function wrongFates({ bodies, functions, fates }: Plan): Problem[] {
  const optionOf = new Map(bodies.map(({ id, option }) => [id, option]))
  const sides = new Map(bodies.map(({ id, side }) => [id, side]))
  const proposed = new Set(
    functions.flatMap(({ id, option }) => (option === undefined ? [] : [id])),
  )
  const isNotOld = (id: string): boolean =>
    sides.has(id) && (sides.get(id) !== 'old' || optionOf.get(id) !== undefined)
  return fates.flatMap(({ body, function: held, into, option }, n) => [
    ...when(
      body !== undefined && isNotOld(body),
      `fates.${n}.body`,
      'is not a body of the old structure.',
    ),
    ...when(
      held !== undefined && proposed.has(held),
      `fates.${n}.function`,
      'is not a function of the old structure.',
    ),
    ...when(
      into.some((id) => optionOf.get(id) !== undefined && optionOf.get(id) !== option),
      `fates.${n}.into`,
      'names a body of another option.',
    ),
    ...when(
      body !== undefined && into.includes(body),
      `fates.${n}.into`,
      'names the body itself; what continues as it is needs none.',
    ),
  ])
}

/** What one option proposes stands apart from what another does, and is new. */
function mixed({ bodies, lines, functions }: Plan): Problem[] {
  const optionOf = new Map(bodies.map(({ id, option }) => [id, option]))
  return [
    ...bodies.flatMap((body, n) => [
      ...when(
        body.option !== undefined && body.side !== 'new',
        `bodies.${n}.side`,
        `must be "new": “${body.name}” is proposed by an option.`,
      ),
      ...when(body.sameAs === body.id, `bodies.${n}.sameAs`, 'names the body itself.'),
    ]),
    ...lines.flatMap(({ body, other }, n) => {
      const [own, its] = [optionOf.get(body), optionOf.get(other)]
      const apart = own !== undefined && its !== undefined && own !== its
      return when(apart, `lines.${n}`, 'runs from one option to another; each stands by itself.')
    }),
    ...functions.flatMap((held, n) => [
      ...when(
        held.body !== undefined && held.option !== optionOf.get(held.body),
        `functions.${n}.option`,
        `must be the option that proposes the body of “${held.name}”.`,
      ),
      ...when(held.sameAs === held.id, `functions.${n}.sameAs`, 'names the function itself.'),
    ]),
  ]
}

/** What no single field of options, fates, positions and the checklist can show. */
export const optionProblems = (plan: Plan): Problem[] => [
  ...seconds(adoptedTwice(plan)),
  ...seconds(numberedTwice(plan)),
  ...seconds(fatedTwice(plan)),
  ...seconds(statedTwice(plan)),
  ...seconds(checkedTwice(plan)),
  ...mixed(plan),
  ...wrongFates(plan),
]
