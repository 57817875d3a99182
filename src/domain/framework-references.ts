import { anchorsOf, type Basis, type Entry, type Framework } from './framework.ts'
import type { Problem } from './problem.ts'

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, n) => ids.indexOf(id) !== n)),
]

function twice(path: string, things: readonly { id: string }[]): Problem[] {
  return repeated(things.map(({ id }) => id)).map((id) => ({
    path,
    message: `has the id "${id}" more than once.`,
  }))
}

function checkBasis(path: string, basis: Basis, anchors: ReadonlySet<string>): Problem[] {
  const unknown = anchorsOf(basis.rule)
    .filter((anchor) => !anchors.has(anchor))
    .map((anchor) => ({ path, message: `counts from "${anchor}", which is not an anchor here.` }))
  const life =
    basis.inForceTo !== undefined && basis.inForceTo < basis.inForceFrom
      ? [{ path, message: 'goes out of force before it comes into force.' }]
      : []
  return [...unknown, ...life]
}

function checkEntry(
  entry: Entry,
  anchors: ReadonlySet<string>,
  entries: ReadonlySet<string>,
): Problem[] {
  const { fulfilment, itemsOf } = entry
  const path = `entries.${entry.id}`
  return [
    ...twice(`${path}.bases`, entry.bases),
    ...twice(`${path}.items`, entry.items ?? []),
    ...entry.bases.flatMap((basis) => checkBasis(`${path}.bases.${basis.id}`, basis, anchors)),
    ...(fulfilment?.by === 'anchor' && !anchors.has(fulfilment.anchor)
      ? [
          {
            path: `${path}.fulfilment`,
            message: `names "${fulfilment.anchor}", which is not an anchor.`,
          },
        ]
      : []),
    ...(itemsOf !== undefined && !entries.has(itemsOf)
      ? [{ path: `${path}.itemsOf`, message: `names "${itemsOf}", which is not an entry.` }]
      : []),
  ]
}

/** What the shape of a framework cannot show: double ids, unknown anchors, upside-down lives. */
export function checkFramework(framework: Framework): Problem[] {
  const anchors = new Set(framework.anchors.map(({ id }) => id))
  const entries = new Set(framework.entries.map(({ id }) => id))
  const paragraphs = framework.relevantAgencies.groups.flatMap(({ agencies }) => agencies)
  return [
    ...twice('anchors', framework.anchors),
    ...twice('entries', framework.entries),
    ...twice('provisions', framework.provisions),
    ...twice('linkedBoards.boards', framework.linkedBoards.boards),
    ...twice(
      'relevantAgencies',
      paragraphs.map(({ paragraph }) => ({ id: String(paragraph) })),
    ),
    ...framework.anchors.flatMap(({ id, orElse }) =>
      orElse === undefined || anchors.has(orElse)
        ? []
        : [
            {
              path: `anchors.${id}`,
              message: `falls back on "${orElse}", which is not an anchor.`,
            },
          ],
    ),
    ...framework.entries.flatMap((entry) => checkEntry(entry, anchors, entries)),
  ]
}
