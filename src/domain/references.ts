import type { Plan } from './plan.ts'
import type { Problem } from './problem.ts'
import { referencesOf, type Kind } from './references-of.ts'
import { optionProblems } from './option-references.ts'
import { reportsTo } from './reporting.ts'

/** References to things the plan does not have. */
function danglingReferences(plan: Plan): Problem[] {
  const known: Record<Kind, Set<string>> = {
    organisation: new Set(plan.organisations.map(({ id }) => id)),
    area: new Set(plan.areas.map(({ id }) => id)),
    body: new Set(plan.bodies.map(({ id }) => id)),
    milestone: new Set(plan.milestones.map(({ id }) => id)),
    function: new Set(plan.functions.map(({ id }) => id)),
    option: new Set(plan.options.map(({ id }) => id)),
    'version of an option': new Set(plan.optionVersions.map(({ id }) => id)),
  }
  return referencesOf(plan)
    .filter(({ id, kind }) => !known[kind].has(id))
    .map(({ path, id, kind }) => ({
      path,
      message: `refers to the ${kind} "${id}", which the plan does not have.`,
    }))
}

function duplicateIds(plan: Plan): Problem[] {
  const lists = {
    organisations: plan.organisations,
    areas: plan.areas,
    bodies: plan.bodies,
    lines: plan.lines,
    seats: plan.seats,
    functions: plan.functions,
    options: plan.options,
    optionVersions: plan.optionVersions,
    fates: plan.fates,
    positions: plan.positions,
    checklist: plan.checklist,
    slides: plan.slides,
    feeds: plan.feeds,
    moments: plan.moments,
    milestones: plan.milestones,
    requirementRecords: plan.requirementRecords,
    statedDeadlines: plan.statedDeadlines,
    money: plan.money,
    ...Object.fromEntries(
      plan.areas.map(({ openReviews }, n) => [
        `areas.${n}.openReviews.counts`,
        openReviews?.counts ?? [],
      ]),
    ),
  }
  const seen = new Map<string, string>()
  const problems: Problem[] = []
  for (const [list, things] of Object.entries(lists))
    for (const [n, { id }] of things.entries()) {
      const path = `${list}.${n}.id`
      const first = seen.get(id)
      if (first === undefined) seen.set(id, path)
      else problems.push({ path, message: `has the id "${id}", which ${first} has already.` })
    }
  return problems
}

/** The first circle found by walking from each thing, as ids from the first round to itself. */
export function findCircle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const cleared = new Set<string>()
  for (const start of edges.keys()) {
    const trail: { id: string; next: number }[] = [{ id: start, next: 0 }]
    const onTrail = new Set([start])
    while (trail.length > 0) {
      const here = trail[trail.length - 1]
      if (!here) break
      const to = cleared.has(here.id) ? undefined : edges.get(here.id)?.[here.next++]
      if (to === undefined) {
        cleared.add(here.id)
        onTrail.delete(here.id)
        trail.pop()
      } else if (onTrail.has(to)) {
        const ids = trail.map(({ id }) => id)
        return [...ids.slice(ids.indexOf(to)), to]
      } else if (!cleared.has(to)) {
        trail.push({ id: to, next: 0 })
        onTrail.add(to)
      }
    }
  }
  return null
}

function circle(
  path: string,
  things: readonly { id: string; name: string; to: readonly string[] }[],
  verb: string,
): Problem[] {
  const found = findCircle(new Map(things.map(({ id, to }) => [id, to])))
  if (!found) return []
  const name = (id: string): string => things.find((thing) => thing.id === id)?.name ?? id
  const told = found.map((id) => `"${name(id)}"`).join(` ${verb} `)
  return [{ path, message: `goes round in a circle: ${told}. Take one of these links away.` }]
}

function twoHolders(plan: Plan): Problem[] {
  const problems: Problem[] = []
  for (const [n, area] of plan.areas.entries()) {
    const setters = plan.milestones.filter(
      ({ sets, areas, cancelled }) =>
        sets !== undefined && !cancelled && (areas.length === 0 || areas.includes(area.id)),
    )
    const held = new Set(
      Object.entries(area.anchors).flatMap(([anchor, record]) =>
        record.planned || record.actual ? [anchor] : [],
      ),
    )
    for (const { sets, title } of setters) {
      if (sets !== undefined && held.has(sets))
        problems.push({
          path: `areas.${n}.anchors.${sets}`,
          message: `is given a date here and by "${title}"; a date is held once: take one away.`,
        })
      if (sets !== undefined) held.add(sets)
    }
  }
  return problems
}

function twoRecords(plan: Plan): Problem[] {
  const seen = new Set<string>()
  return plan.requirementRecords.flatMap(({ requirement, area }, n) => {
    const key = `${requirement} ${area}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [
      {
        path: `requirementRecords.${n}`,
        message: `records “${requirement}” in the area "${area}" a second time; keep one record.`,
      },
    ]
  })
}

/** What no single field can show: unknown references, double ids, circles, a date held twice. */
export function checkReferences(plan: Plan): Problem[] {
  return [
    ...duplicateIds(plan),
    ...danglingReferences(plan),
    ...circle(
      'milestones',
      plan.milestones.map(({ id, title, dependsOn }) => ({ id, name: title, to: dependsOn })),
      'waits for',
    ),
    ...circle(
      'bodies',
      plan.bodies.map(({ id, name }) => ({ id, name, to: reportsTo(plan, id) })),
      'reports to',
    ),
    ...twoHolders(plan),
    ...twoRecords(plan),
    ...optionProblems(plan),
  ]
}
