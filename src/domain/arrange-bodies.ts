import type { ActionOf } from './action.ts'
import { bodyTree } from './body-tree.ts'
import type { Changed } from './deed.ts'
import { idsOf } from './free-id.ts'
import { NewLines } from './new-lines.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { lineId } from './reporting.ts'
import { bodyNamed } from './say-structure.ts'
import { showList } from './show-date.ts'
import { linesByFates, newStructure, optionOfLine, planInForce } from './structure-scope.ts'
import type { Line } from './structure.ts'

/** The structure that is put in order: an option's, or the plan's own. */
export const arranged = (plan: Plan, option: string | undefined): Plan =>
  option === undefined ? planInForce(plan) : newStructure(plan, option)

const MOST_NAMED = 3

const sayBodies = (plan: Plan, ids: readonly string[]): string =>
  ids.length > MOST_NAMED ? `${ids.length} bodies` : showList(ids.map((id) => bodyNamed(plan, id)))

/**
 * What is recorded of who reports to whom in a structure; an option's leaves alone what holds
 * whichever is chosen, and what holds only by what happens to an old body.
 */
function linesOf(plan: Plan, option: string | undefined): Line[] {
  const recorded = new Set(plan.lines)
  return arranged(plan, option).lines.filter(
    (line) =>
      recorded.has(line) &&
      line.kind === 'reports-to' &&
      (option === undefined || optionOfLine(plan, line) === option),
  )
}

const NOT_THERE = 'This structure has no such body. It may have been removed.'

function unknown(scope: Plan, { bodies, under }: ActionOf<'arrange-bodies'>): Problem[] {
  const has = (id: string) => scope.bodies.some((body) => body.id === id)
  if (!bodies.every(has)) return [{ path: 'bodies', message: NOT_THERE }]
  if (under === null) return []
  if (!has(under)) return [{ path: 'under', message: 'Choose one of the bodies in the list.' }]
  return bodies.includes(under)
    ? [
        {
          path: 'under',
          message: `${bodyNamed(scope, under)} cannot report to itself. Untick it, or choose another.`,
        },
      ]
    : []
}

/** The new lines to a body; a problem for each that would close a circle. */
function linesTo(plan: Plan, kept: readonly Line[], bodies: readonly string[], under: string) {
  const taken = new Set(idsOf(plan))
  const lines = new NewLines({ lines: kept }, (body, other) => {
    const id = lineId(body, other, taken)
    taken.add(id)
    return id
  })
  const problems = bodies.flatMap((body): Problem[] => {
    const refused = lines.add(body, under)
    if (refused?.refused !== 'circle') return []
    const round = refused.round.map((id) => bodyNamed(plan, id)).join(' reports to ')
    return [{ path: 'under', message: `That goes round in a circle: ${round}. Choose another.` }]
  })
  return { lines: lines.added, problems }
}

/** Why nothing is left to do: it is so, or it goes by what happens to an old body. */
function whyNothing(
  plan: Plan,
  { bodies, option }: { bodies: string[]; option?: string | undefined },
) {
  const byFate = linesByFates(plan, option ?? null).find(
    ({ line }) => line.kind === 'reports-to' && bodies.includes(line.body),
  )
  return byFate === undefined || option === undefined
    ? 'That is how it is already, so there is nothing to save.'
    : `${bodyNamed(plan, byFate.line.body)} reports to ${bodyNamed(plan, byFate.line.other)} by what happens to ${bodyNamed(plan, byFate.by)}. Put it under another body, or change what happens.`
}

/** Makes bodies report to one and, in this structure, to no other; or to none. */
export function arrangeBodies(plan: Plan, action: ActionOf<'arrange-bodies'>): Result<Changed> {
  const { under, option } = action
  const bodies = [...new Set(action.bodies)]
  const wrong = unknown(arranged(plan, option), { ...action, bodies })
  if (wrong.length > 0) return { ok: false, problems: wrong }
  const ticked = new Set(bodies)
  const gone = new Set(
    linesOf(plan, option)
      .filter(({ body, other }) => ticked.has(body) && other !== under)
      .map(({ id }) => id),
  )
  const kept = plan.lines.filter(({ id }) => !gone.has(id))
  const added = under === null ? { lines: [], problems: [] } : linesTo(plan, kept, bodies, under)
  if (added.problems.length > 0) return { ok: false, problems: added.problems }
  if (gone.size + added.lines.length === 0)
    return refuse(whyNothing(plan, { bodies, option }), 'bodies')
  const who = sayBodies(plan, bodies)
  return accept({
    plan: { ...plan, lines: [...kept, ...added.lines] },
    said:
      under === null
        ? `Took away what ${who} ${bodies.length === 1 ? 'reports' : 'report'} to`
        : `Made ${who} report to ${bodyNamed(plan, under)}`,
  })
}

/** Moves a body before or behind the one beside it under the same body. */
export function moveBody(plan: Plan, { id, to, option }: ActionOf<'move-body'>): Result<Changed> {
  const rows = bodyTree(arranged(plan, option))
  const row = rows.find(({ body }) => body.id === id)
  if (!row) return refuse(NOT_THERE, 'id')
  const place = row.place + (to === 'up' ? -1 : 1)
  const beside = rows.find((one) => one.under === row.under && one.place === place)
  if (!beside)
    return refuse(
      `${bodyNamed(plan, id)} is ${to === 'up' ? 'first' : 'last'} already among those beside it.`,
      'to',
    )
  const rest = plan.bodies.filter((body) => body.id !== id)
  const at = rest.findIndex((body) => body.id === beside.body.id)
  const own = plan.bodies.find((body) => body.id === id)
  if (!own) return refuse(NOT_THERE, 'id')
  return accept({
    plan: { ...plan, bodies: rest.toSpliced(to === 'up' ? at : at + 1, 0, own) },
    said: `Moved ${bodyNamed(plan, id)} ${to}`,
  })
}
