import type { Fate } from '../option.ts'
import {
  functionsWithoutHome,
  isUndecided,
  whatBecomes,
  type Becoming,
  type Homeless,
} from '../what-becomes.ts'
import { finding, type Finding, type FindingCode } from './finding.ts'
import {
  hasEnded,
  idsOf,
  isOver,
  listNamed,
  optionSubject,
  under,
  type Structure,
} from './structure.ts'

/** Is a plan at work on what becomes of the old? A new body alone says nothing about it. */
const isAsked = ({ plan }: Structure): boolean => plan.fates.length > 0 || plan.options.length > 0

const NEEDS_HOME: readonly Fate['kind'][] = ['renamed', 'merges-into', 'splits-into', 'moves-to']

/** Is it to become something else, and nobody says what? */
const isLost = ({ fate }: Becoming): boolean =>
  fate !== null && NEEDS_HOME.includes(fate.kind) && fate.into.length === 0

/** The ids of bodies and functions that have ended already, of which nothing more becomes. */
const goneOf = ({ plan, today }: Structure): ReadonlySet<string> =>
  new Set([
    ...plan.bodies.flatMap((body) => (hasEnded(plan, body, today) ? [body.id] : [])),
    ...plan.functions.flatMap((held) => (isOver(held, today) ? [held.id] : [])),
  ])

/** One finding for all of which the same is to be told; none of nobody. */
function told(
  structure: Structure,
  code: FindingCode,
  subjects: readonly { id: string; name: string }[],
  { message, remedy }: { message: (names: string) => string; remedy: string },
): Finding[] {
  if (subjects.length === 0) return []
  return [
    finding(code, {
      verdict: 'certain',
      subjects: [...idsOf(subjects), ...optionSubject(structure)],
      restsOn: 'unrecorded',
      message: under(structure, message(listNamed(subjects))),
      remedy,
    }),
  ]
}

const FATES_PAGE = 'on the page of what happens to each old body and function'

/** Old bodies of which nobody has said, or said to the end, what happens to them. */
export function checkBodies(structure: Structure): Finding[] {
  if (!isAsked(structure)) return []
  const { plan, option } = structure
  const gone = goneOf(structure)
  const bodies = whatBecomes(plan, option?.id ?? null).bodies.filter(({ id }) => !gone.has(id))
  return [
    ...told(structure, 'body-undecided', bodies.filter(isUndecided), {
      message: (names) => `it is not decided what happens to ${names}.`,
      remedy: `Record what happens to each ${FATES_PAGE}.`,
    }),
    ...told(structure, 'body-undecided', bodies.filter(isLost), {
      message: (names) => `no body is named that takes over from ${names}.`,
      remedy: `Name the body that each becomes or goes into ${FATES_PAGE}.`,
    }),
  ]
}

const isNobodys = ({ why }: Homeless): boolean => why === 'nobody-yet'

/** Functions with no new home, and functions that no body is responsible for. */
export function checkFunctions(structure: Structure): Finding[] {
  const { plan, option } = structure
  const gone = goneOf(structure)
  const homeless = functionsWithoutHome(plan, option?.id ?? null).filter(({ id }) => !gone.has(id))
  const without = isAsked(structure) ? homeless.filter((one) => !isNobodys(one)) : []
  return [
    ...told(structure, 'function-unassigned', without, {
      message: (names) => `nothing says which body takes over ${names}.`,
      remedy: `Record where each goes, or that it ends, ${FATES_PAGE}.`,
    }),
    ...told(structure, 'function-unassigned', homeless.filter(isNobodys), {
      message: (names) => `no body is responsible for ${names}.`,
      remedy: 'Name the body that is responsible on the structure page.',
    }),
  ]
}
