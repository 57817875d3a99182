import type { Box, LeftOut, Line } from '../chart.ts'
import type { Day } from '../day.ts'
import type { OpenPlan } from '../facts.ts'
import type { Area, Body, Plan } from '../plan.ts'
import { isSameName, nameKey } from '../same-name.ts'
import { LINE_WORDS, PART_WORDS, sayHolder } from '../say-structure.ts'
import { serves } from '../serves.ts'
import { showList } from '../show-date.ts'
import type { Seat } from '../structure.ts'
import { recordedLife, whyAbsent } from './life.ts'

/** Who scrutinises beside the bodies themselves, and whom. */
export type Scrutiny = { boxes: Box[]; lines: Line[]; leftOut: LeftOut[] }

type Shown = { plan: Plan; bodies: readonly Body[] }

/** Whoever scrutinises, by name; a body of that name is the one that does. */
type Scrutineer = { name: string; kind: 'role' | 'organisation'; says: string[]; lines: Line[] }

/** An id of no body: theirs have no colon in them. */
const idOf = (name: string): string => `scrutiny:${nameKey(name)}`

const endOf = ({ bodies }: Shown, name: string): string =>
  bodies.find((body) => isSameName(body.name, name))?.id ?? idOf(name)

const leads = ({ bodies }: Shown, area: Area): Body[] =>
  bodies.filter((body) => body.leads && serves(body, area))

/** Scrutiny as an area records it, of the body that leads its arrangements, where one does. */
function byArea(shown: Shown, area: Area): Scrutineer[] {
  const by = area.scrutiny?.arranged === true ? area.scrutiny.by : undefined
  if (by === undefined) return []
  const lines = leads(shown, area).map(({ id }) => ({
    from: id,
    to: endOf(shown, by),
    words: LINE_WORDS['scrutinised-by'],
    dotted: true,
  }))
  return [{ name: by, kind: 'role', says: [area.name], lines }]
}

/** A seat for independent scrutiny in a body is scrutiny of that body. */
function bySeat(shown: Shown, seat: Seat): Scrutineer[] {
  if (!shown.bodies.some(({ id }) => id === seat.body)) return []
  const name = sayHolder(shown.plan, seat)
  const words = `has as ${PART_WORDS['independent-scrutineer']}`
  return [
    {
      name,
      kind: seat.organisation === undefined ? 'role' : 'organisation',
      says: [],
      lines: [{ from: seat.body, to: endOf(shown, name), words, dotted: true }],
    },
  ]
}

function boxOf([id, found]: readonly [string, readonly Scrutineer[]]): Box[] {
  const [one] = found
  if (!one) return []
  const areas = [...new Set(found.flatMap(({ says }) => says))]
  const mark =
    areas.length === 0
      ? PART_WORDS['independent-scrutineer']
      : `independent scrutiny: ${showList(areas)}`
  const own = isSameName(mark, one.name) ? {} : { mark }
  return [{ id, name: one.name, kind: one.kind, ...own, life: null, group: null }]
}

const WHY = {
  unrecorded: 'whether it is arranged is not recorded',
  none: 'recorded as not arranged',
  unnamed: 'arranged; by whom is not recorded',
}

function whyNone({ scrutiny }: Area): string | null {
  if (scrutiny === undefined) return WHY.unrecorded
  if (!scrutiny.arranged) return WHY.none
  return scrutiny.by === undefined ? WHY.unnamed : null
}

function areaLeftOut({ framework }: OpenPlan, area: Area): LeftOut[] {
  const why = whyNone(area)
  // Without a framework nothing asks for it, so its absence is nothing to tell.
  if (why === null || (framework === null && area.scrutiny === undefined)) return []
  return [{ id: `scrutiny:${area.id}`, name: `Independent scrutiny of ${area.name}`, why }]
}

/** The areas of which no line of scrutiny can be drawn, in sentences that say why. */
export function sayUnscrutinised(opened: OpenPlan): string[] {
  const open = opened.plan.areas.flatMap((area) =>
    areaLeftOut(opened, area).map(({ why }) => ({ why, name: area.name })),
  )
  return [...Map.groupBy(open, ({ why }) => why)].map(
    ([why, areas]) =>
      `Independent scrutiny of ${areas.length > 3 ? `${areas.length} areas` : showList(areas.map(({ name }) => name))}: ${why}.`,
  )
}

const isSame = (one: Line) => (other: Line) =>
  one.from === other.from && one.to === other.to && one.words === other.words

/** Independent scrutiny as areas and seats record it, of the bodies that are shown. */
export function scrutinyOf(
  opened: OpenPlan,
  shown: Shown,
  { on, drawn }: { on: Day | null; drawn: readonly Line[] },
): Scrutiny {
  const { plan } = shown
  const seats = plan.seats.filter(({ part }) => part === 'independent-scrutineer')
  const gone = (seat: Seat) => (on === null ? null : whyAbsent(recordedLife(seat), on))
  const found = [
    ...plan.areas.flatMap((area) => byArea(shown, area)),
    ...seats.filter((seat) => gone(seat) === null).flatMap((seat) => bySeat(shown, seat)),
  ]
  const lines = found.flatMap((one) => one.lines)
  const named = Map.groupBy(found, ({ name }) => endOf(shown, name))
  return {
    boxes: [...named].filter(([id]) => id.startsWith('scrutiny:')).flatMap(boxOf),
    lines: lines.filter(
      (line, n) =>
        line.from !== line.to && !drawn.some(isSame(line)) && lines.findIndex(isSame(line)) === n,
    ),
    leftOut: [
      ...plan.areas.flatMap((area) => areaLeftOut(opened, area)),
      ...seats.flatMap((seat) => {
        const why = gone(seat)
        const name = `${PART_WORDS[seat.part]}, ${sayHolder(plan, seat)}`
        return why === null ? [] : [{ id: seat.id, name, why }]
      }),
    ],
  }
}
