import { reportToNobody } from '../reporting.ts'
import type { Body, Line } from '../structure.ts'
import { citeSource, finding, type Finding } from './finding.ts'
import {
  hasEnded,
  idsOf,
  isOver,
  listNamed,
  nameStructure,
  optionSubject,
  under,
  type Structure,
} from './structure.ts'

const linesOf = ({ seen, today }: Structure): Line[] =>
  seen.lines.filter((line) => !isOver(line, today))

/** Boards that the framework lists, with no line to the structure and no reason recorded. */
function unlinkedBoards({ plan, seen, inside, today }: Structure, lines: readonly Line[]): Body[] {
  const own = new Set(inside.map(({ id }) => id))
  const linked = new Set(
    lines.flatMap(({ body, other }) => [
      ...(own.has(body) ? [other] : []),
      ...(own.has(other) ? [body] : []),
    ]),
  )
  return seen.bodies.filter(
    (body) =>
      body.listed !== undefined &&
      body.unlinked === undefined &&
      !own.has(body.id) &&
      !linked.has(body.id) &&
      !hasEnded(plan, body, today),
  )
}

/** Does the plan record any line between the structure and a body outside the move? */
function recordsLinks({ inside }: Structure, lines: readonly Line[]): boolean {
  const own = new Set(inside.map(({ id }) => id))
  return lines.some(({ body, other }) => own.has(body) !== own.has(other))
}

/**
 * Boards to have working links with. Likely where other links are recorded, so that this one would
 * be as well; while none is, the plan is silent and one cannot tell.
 */
export function checkLinks(structure: Structure): Finding[] {
  const { framework, inside, isNew, restsOn } = structure
  const lines = linesOf(structure)
  const without = unlinkedBoards(structure, lines)
  if (inside.length === 0 || without.length === 0) return []
  const known = isNew && recordsLinks(structure, lines)
  const would = restsOn === 'actual' ? 'there is' : 'there would be'
  const among = 'guidance names boards of this kind among those to work with'
  return [
    finding('link-missing', {
      verdict: known ? 'likely' : 'cannot-tell',
      subjects: [...idsOf(without), ...optionSubject(structure)],
      restsOn: known ? restsOn : 'unrecorded',
      ifSo: 'If there is none, that',
      message: known
        ? under(structure, `${would} no link with ${listNamed(without, 'or')}; ${among}.`)
        : `Cannot tell whether there is a working link with ${listNamed(without, 'or')}: ${nameStructure(structure)} has no line to any other board; ${among}.`,
      remedy:
        'On the structure page, add a line to each board, or record with the board why there is none.',
      bases: [citeSource(framework.linkedBoards)],
    }),
  ]
}

/** Groups that report to no other body, where others do. */
export function checkReporting(structure: Structure): Finding[] {
  const lines = linesOf(structure)
  const own = new Set(idsOf(structure.inside))
  const isRecorded = lines.some(({ kind, body }) => kind === 'reports-to' && own.has(body))
  const without = reportToNobody(structure.inside, lines)
  if (!isRecorded || without.length === 0) return []
  return [
    finding('reports-to-nothing', {
      verdict: 'certain',
      subjects: [...idsOf(without), ...optionSubject(structure)],
      restsOn: 'unrecorded',
      message: under(
        structure,
        `no body is recorded to which ${listNamed(without)} report${without.length > 1 ? '' : 's'}.`,
      ),
      remedy: 'Record on the structure page which body each reports to.',
    }),
  ]
}
