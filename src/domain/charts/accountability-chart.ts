import type { Box, BoxChart, LeftOut, Line } from '../chart.ts'
import type { OpenPlan } from '../facts.ts'
import type { Body, Plan } from '../plan.ts'
import { reportToNobody } from '../reporting.ts'
import { sayLine } from '../say-structure.ts'
import type { Line as Recorded } from '../structure.ts'
import { alsoMarked, inScope, partsInScope, titleInScope } from './in-scope.ts'
import { recordedLife, whyAbsent } from './life.ts'
import { sayUnscrutinised, scrutinyOf } from './scrutiny.ts'
import { sayUnstarted } from './unstarted.ts'
import type { ViewRequest } from './view.ts'

const isDrawn = ({ kind }: Recorded): boolean => kind === 'reports-to' || kind === 'scrutinised-by'

type Drawn = { boxes: readonly Box[]; lines: readonly Line[] }

/** Bodies outside the move that answer to nobody here, and whom nobody here answers to. */
const isAside = ({ lines }: Drawn, { id, group }: Box): boolean =>
  group === 'other' && !lines.some(({ from, to }) => from === id || to === id)

/** A group whose reporting line nobody has recorded, or has recorded for the day, says so. */
function marked(plan: Plan, bodies: readonly Body[], on: ViewRequest['on']) {
  const lines = plan.lines.filter(
    (line) => on === null || whyAbsent(recordedLife(line), on) === null,
  )
  const silent = new Set(reportToNobody(bodies, lines).map(({ id }) => id))
  return (box: Box): Box =>
    silent.has(box.id) ? alsoMarked(box, 'whom it reports to is not recorded') : box
}

/** Lines that hold nobody to account, each named with why it is not drawn. */
const otherLines = (plan: Plan, on: ViewRequest['on']): LeftOut[] =>
  plan.lines
    .filter((line) => !isDrawn(line))
    .map((line) => {
      const gone = on === null ? null : whyAbsent(recordedLife(line), on)
      const why = 'it is no line of accountability'
      return {
        id: line.id,
        name: `A line: ${sayLine(plan, line)}`,
        why: gone === null ? why : `${why}, and it is not there on the day shown: ${gone}`,
      }
    })

function describe({ boxes, lines }: Drawn, leftOut: number, scrutiny: readonly string[]): string {
  if (boxes.length === 0) return 'No body is there whose lines could be shown.'
  const reporting = lines.filter(({ dotted }) => !dotted).length
  return [
    `Who answers to whom, and who scrutinises. Reporting lines: ${reporting}. Lines of scrutiny, dotted: ${lines.length - reporting}.`,
    'An arrow runs from a body to whom it answers to.',
    ...scrutiny,
    ...(leftOut === 0 ? [] : [`Left out: ${leftOut}.`]),
  ].join(' ')
}

/** Who answers to whom and who scrutinises, in the structure in force or under an option. */
export function accountabilityChart(opened: OpenPlan, request: ViewRequest): BoxChart {
  const { on } = request
  const scope = inScope(opened.plan, request)
  const parts = partsInScope({ ...scope, lines: scope.lines.filter(isDrawn) }, request)
  const ids = new Set(parts.boxes.map(({ id }) => id))
  const bodies = scope.bodies.filter(({ id }) => ids.has(id))
  const scrutiny = scrutinyOf(opened, { plan: scope, bodies }, { on, drawn: parts.lines })
  const lines = [...parts.lines, ...scrutiny.lines]
  const all = { boxes: parts.boxes, lines: [...lines, ...hiddenAsLines(parts)] }
  const aside = parts.boxes.filter((box) => isAside(all, box))
  const boxes = [
    ...parts.boxes.filter((box) => !aside.includes(box)).map(marked(scope, bodies, on)),
    ...scrutiny.boxes,
  ]
  const leftOut = [
    ...parts.leftOut,
    ...aside.map(({ id, name }) => ({
      id,
      name,
      why: 'it is outside the move, and no line of accountability to or from it is recorded',
    })),
    ...otherLines(scope, on),
    ...scrutiny.leftOut,
  ]
  const besides = leftOut.filter(({ id }) => !id.startsWith('scrutiny:')).length
  const said = describe({ boxes, lines }, besides, sayUnscrutinised(opened))
  return {
    kind: 'boxes',
    title: titleInScope('Accountability', opened, request),
    description: `${said}${sayUnstarted(scope, boxes, request)}`,
    groups: parts.groups.filter(({ id }) => boxes.some(({ group }) => group === id)),
    boxes,
    lines,
    hiddenLines: parts.hiddenLines,
    leftOut,
  }
}

/** Lines to bodies that are not there count as recorded too. */
const hiddenAsLines = ({ hiddenLines }: Pick<BoxChart, 'hiddenLines'>): Line[] =>
  hiddenLines.map(({ from, words, to }) => ({ from, words, to, dotted: false }))
