import { anchorsOf, type Basis, type Framework } from './framework.ts'
import type { Problem } from './problem.ts'

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, n) => ids.indexOf(id) !== n)),
]

function twice(path: string, ids: readonly string[]): Problem[] {
  return repeated(ids).map((id) => ({ path, message: `has the id "${id}" more than once.` }))
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

/** What the shape of a framework cannot show: double ids, unknown anchors, upside-down lives. */
export function checkFramework(framework: Framework): Problem[] {
  const anchors = new Set(framework.anchors.map(({ id }) => id))
  const entries = new Set(framework.entries.map(({ id }) => id))
  return [
    ...twice(
      'anchors',
      framework.anchors.map(({ id }) => id),
    ),
    ...twice(
      'entries',
      framework.entries.map(({ id }) => id),
    ),
    ...twice(
      'provisions',
      framework.provisions.map(({ id }) => id),
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
    ...framework.entries.flatMap((entry) => [
      ...twice(
        `entries.${entry.id}.bases`,
        entry.bases.map(({ id }) => id),
      ),
      ...twice(
        `entries.${entry.id}.items`,
        (entry.items ?? []).map(({ id }) => id),
      ),
      ...entry.bases.flatMap((basis) =>
        checkBasis(`entries.${entry.id}.bases.${basis.id}`, basis, anchors),
      ),
      ...(entry.fulfilment?.by === 'anchor' && !anchors.has(entry.fulfilment.anchor)
        ? [
            {
              path: `entries.${entry.id}.fulfilment`,
              message: `names "${entry.fulfilment.anchor}", which is not an anchor.`,
            },
          ]
        : []),
      ...(entry.itemsOf !== undefined && !entries.has(entry.itemsOf)
        ? [
            {
              path: `entries.${entry.id}.itemsOf`,
              message: `names "${entry.itemsOf}", which is not an entry.`,
            },
          ]
        : []),
    ]),
  ]
}
