import type { ActionOf } from './action.ts'
import { whyCircle } from './change-body.ts'
import type { Changed } from './deed.ts'
import { isSame } from './is-same.ts'
import { atOnce, ENDS_BEFORE_START, endsBeforeStart, sayEnd } from './life.ts'
import type { Plan } from './plan.ts'
import { accept, refuse, type Problem, type Result } from './problem.ts'
import { reportsTo } from './reporting.ts'
import { LINE_WORDS, sayLine } from './say-structure.ts'
import { showList } from './show-date.ts'
import type { Line } from './structure.ts'
import { withFields } from './with-fields.ts'

/** Do two lines say the same? A link between two bodies is the same from either. */
const isSameLine = (a: Line, b: Line): boolean =>
  a.kind === b.kind &&
  ((a.body === b.body && a.other === b.other) ||
    (a.kind === 'links-with' && a.body === b.other && a.other === b.body))

/** Would the plan hold a line twice for the same time? */
export const isTwice = (lines: readonly Line[], line: Line): boolean =>
  lines.some((one) => one.id !== line.id && isSameLine(one, line) && atOnce(one, line))

function circleOf(plan: Plan, line: Line): string | null {
  if (line.kind !== 'reports-to') return null
  const body = plan.bodies.find(({ id }) => id === line.body)
  if (!body) return null
  const others = { ...plan, lines: plan.lines.filter(({ id }) => id !== line.id) }
  return whyCircle(others, { ...body, reportsTo: [...reportsTo(others, line.body), line.other] })
}

const NO_BODY = 'The plan has no such body. Choose another.'

/** Why the two ends of a line cannot stand as they are. */
function wrongEnds(plan: Plan, line: Line): Problem[] {
  const has = (id: string) => plan.bodies.some((body) => body.id === id)
  const unknown = (['body', 'other'] as const).filter((end) => !has(line[end]))
  if (unknown.length > 0) return unknown.map((path) => ({ path, message: NO_BODY }))
  if (line.body === line.other)
    return [{ path: 'other', message: 'A body has no line to itself. Choose another body.' }]
  const circle = circleOf(plan, line)
  return circle === null ? [] : [{ path: 'other', message: circle }]
}

/** Why a plan cannot hold this line, each problem at the field it is about. */
export function wrongLine(plan: Plan, line: Line): Problem[] {
  const ends = wrongEnds(plan, line)
  const twice =
    ends.length === 0 && isTwice(plan.lines, line)
      ? [
          {
            path: 'other',
            message: `The plan says already that ${sayLine(plan, line)} at that time. Change that line, or give each dates of its own.`,
          },
        ]
      : []
  const life = endsBeforeStart(line) ? [{ path: 'to', message: ENDS_BEFORE_START }] : []
  return [...ends, ...twice, ...life]
}

/** Adds what stands between two bodies. */
export function addLine(plan: Plan, { id, line: fields }: ActionOf<'add-line'>): Result<Changed> {
  if (plan.lines.some((one) => one.id === id))
    return refuse(`The plan has a line of the id “${id}” already.`, 'id')
  const line = { id, ...fields }
  const problems = wrongLine(plan, line)
  return problems.length > 0
    ? { ok: false, problems }
    : accept({
        plan: { ...plan, lines: [...plan.lines, line] },
        said: `Added a line: ${sayLine(plan, line)}`,
      })
}

function find(plan: Plan, id: string): Result<Line> {
  const found = plan.lines.find((line) => line.id === id)
  return found ? accept(found) : refuse(`The plan has no line “${id}”.`, 'id')
}

function sayChanged(plan: Plan, before: Line, after: Line): string[] {
  const name = (id: string) => plan.bodies.find((body) => body.id === id)?.name ?? id
  const words = {
    body: `the body it starts from to “${name(after.body)}”`,
    kind: `kind to ${LINE_WORDS[after.kind]}`,
    other: `the body it leads to to “${name(after.other)}”`,
    from: `start to ${sayEnd(after.from)}`,
    to: `end to ${sayEnd(after.to)}`,
    source: 'source',
  }
  const fields = Object.keys(words) as (keyof typeof words)[]
  return fields.flatMap((field) => (isSame(before[field], after[field]) ? [] : [words[field]]))
}

export function changeLine(plan: Plan, { id, change }: ActionOf<'change-line'>): Result<Changed> {
  const found = find(plan, id)
  if (!found.ok) return found
  const before = found.value
  const after = withFields(before, change)
  const problems = wrongLine(plan, after)
  if (problems.length > 0) return { ok: false, problems }
  const changed = sayChanged(plan, before, after)
  if (changed.length === 0) return refuse('Nothing was changed, so there is nothing to save.')
  return accept({
    plan: { ...plan, lines: plan.lines.map((line) => (line.id === id ? after : line)) },
    said: `Changed the line that ${sayLine(plan, before)}: ${showList(changed)}`,
  })
}

export function removeLine(plan: Plan, { id }: ActionOf<'remove-line'>): Result<Changed> {
  const found = find(plan, id)
  if (!found.ok) return found
  return accept({
    plan: { ...plan, lines: plan.lines.filter((line) => line.id !== id) },
    said: `Removed a line: ${sayLine(plan, found.value)}`,
  })
}
