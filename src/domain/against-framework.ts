import type { Entry, Framework } from './framework.ts'
import type { Plan } from './plan.ts'
import type { Problem } from './problem.ts'

/** A requirement that the plan records in another way is not met by a milestone as well. */
function otherwiseMet(path: string, entry: Entry | undefined): Problem[] {
  if (entry?.kind === 'event')
    return [{ path, message: `names “${entry.id}”, which binds nobody, so nothing fulfils it.` }]
  if (entry?.fulfilment?.by === 'anchor')
    return [
      {
        path,
        message: `names “${entry.id}”, which is met by its own date, ${entry.fulfilment.anchor}: record that with “set”.`,
      },
    ]
  return entry?.fulfilment?.by === 'reviews'
    ? [{ path, message: `names “${entry.id}”, which is met by the counts of open reviews.` }]
    : []
}

/** Boards that the framework does not list to link with. */
const unlisted = ({ bodies }: Plan, { id: own, linkedBoards: { boards } }: Framework): Problem[] =>
  bodies.flatMap(({ listed }, n) =>
    listed === undefined || boards.some(({ id }) => id === listed)
      ? []
      : [
          {
            path: `bodies.${n}.listed`,
            message: `names the board "${listed}", which ${own} does not list; it lists ${boards.map(({ id }) => id).join(', ')}.`,
          },
        ],
  )

/** Items of the checklist that the framework does not have. */
function unknownItems({ checklist }: Plan, { id: own, entries }: Framework): Problem[] {
  const items = new Set(entries.flatMap((entry) => (entry.items ?? []).map(({ id }) => id)))
  return checklist.flatMap(({ item }, n) =>
    items.has(item)
      ? []
      : [
          {
            path: `checklist.${n}.item`,
            message: `names the item "${item}", which ${own} does not have.`,
          },
        ],
  )
}

/** What a plan says of its framework that the framework does not have: anchors, requirements. */
export function checkAgainstFramework(plan: Plan, framework: Framework): Problem[] {
  const anchors = new Set(framework.anchors.map(({ id }) => id))
  const entries = new Map(framework.entries.map((entry) => [entry.id, entry]))
  const anchor = (path: string, id: string | undefined): Problem[] =>
    id === undefined || anchors.has(id)
      ? []
      : [
          {
            path,
            message: `names the date "${id}", which ${framework.id} does not have; it has ${[...anchors].join(', ')}.`,
          },
        ]
  const entry = (path: string, id: string | undefined): Problem[] =>
    id === undefined || entries.has(id)
      ? []
      : [
          {
            path,
            message: `names the requirement "${id}", which ${framework.id} does not have; “law” lists them.`,
          },
        ]
  return [
    ...plan.areas.flatMap((area, n) =>
      Object.keys(area.anchors).flatMap((id) => anchor(`areas.${n}.anchors.${id}`, id)),
    ),
    ...unlisted(plan, framework),
    ...unknownItems(plan, framework),
    ...plan.milestones.flatMap((milestone, n) => [
      ...anchor(`milestones.${n}.sets`, milestone.sets),
      ...entry(`milestones.${n}.fulfils`, milestone.fulfils),
      ...otherwiseMet(`milestones.${n}.fulfils`, entries.get(milestone.fulfils ?? '')),
      ...entry(`milestones.${n}.about.requirement`, milestone.about?.requirement),
    ]),
    ...plan.requirementRecords.flatMap((record, n) =>
      entry(`requirementRecords.${n}.requirement`, record.requirement),
    ),
    ...plan.statedDeadlines.flatMap((stated, n) => [
      ...entry(`statedDeadlines.${n}.requirement`, stated.requirement),
      ...(entries.has(stated.requirement) &&
      !entries.get(stated.requirement)?.bases.some(({ id }) => id === stated.basis)
        ? [
            {
              path: `statedDeadlines.${n}.basis`,
              message: `names the basis "${stated.basis}", which “${stated.requirement}” does not have.`,
            },
          ]
        : []),
    ]),
  ]
}
