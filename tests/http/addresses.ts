import type { Plan } from '../../src/domain/plan.ts'
import { EXPORTERS, VIEWS, type View } from '../../src/exports/exporters.ts'
import { ROUTES } from '../../src/http/routes.ts'

/** All views where there are options to show; drawing takes time. */
const viewsOf = ({ options }: Plan): readonly View[] =>
  options.length > 0 ? VIEWS : ['current', 'timeline', 'membership']

/** What the parameters of an address can stand for in a plan: the first of each kind. */
const valuesOf = (plan: Plan): Record<string, readonly (string | undefined)[]> => ({
  ':id': [plan.id],
  ':area': [plan.areas[0]?.id],
  ':milestone': [plan.milestones[0]?.id],
  ':organisation': [plan.organisations[0]?.id],
  ':body': [plan.bodies[0]?.id],
  ':line': [plan.lines[0]?.id],
  ':seat': [plan.seats[0]?.id],
  ':function': [plan.functions[0]?.id],
  ':fate': [plan.fates[0]?.id],
  ':option': [plan.options[0]?.id],
  ':position': [plan.positions[0]?.id],
  ':item': [plan.framework === undefined ? undefined : 'p01'],
  ':deadline': [plan.statedDeadlines[0]?.id],
  ':anchor': ['implementationDate'],
  ':slide': ['usual-title'],
  ':moment': [plan.moments[0]?.id],
  ':file': ['csv', 'md'],
  ':feed': [plan.feeds[0]?.id],
  ':kind': ['view'],
  ':entry':
    plan.framework === undefined
      ? [undefined]
      : ['publish-arrangements', 'hand-over-child-death-reviews'],
  ':format': [...EXPORTERS.keys()],
  ':view': viewsOf(plan),
  ':name': ['app-0123.css'],
})

/** Every address of one route for a plan; none where the plan has nothing that it is about. */
function fill(path: string, plan: Plan): string[] {
  const values = valuesOf(plan)
  return (path.match(/:[a-z]+/g) ?? []).reduce<string[]>(
    (paths, name) =>
      paths.flatMap((one) =>
        (values[name] ?? [name]).flatMap((value) =>
          value === undefined ? [] : [one.replace(name, value)],
        ),
      ),
    [path],
  )
}

/** The pictures of a plan without any body, of an area none has been named either, or without a seat. */
const isUndrawn = (path: string, { bodies, seats, framework, milestones }: Plan): boolean =>
  (bodies.length === 0 && /\/picture$|\/download\/(svg|png)$/.test(path)) ||
  (seats.length === 0 && path.endsWith('/views/membership/picture')) ||
  (framework === undefined && milestones.length === 0 && path.endsWith('/views/timeline/picture'))

/** A file of what changed is between two days, which its address has to name. */
const isUnasked = (path: string): boolean => path.includes('/changes/download/')

/** Every address that can be read for a plan, and those of no plan. */
export const readable = (plan: Plan): string[] =>
  ROUTES.filter(({ method }) => method === 'GET')
    .flatMap(({ path }) => fill(path, plan))
    .filter((path) => !isUndrawn(path, plan) && !isUnasked(path))

/** Those of them that are pages. */
export const pagesOf = (plan: Plan): string[] =>
  readable(plan).filter(
    (path) => !/download|assets|healthz|readyz|\/(?:picture|revision)$/.test(path),
  )

/** Pages with a form that changes a plan: those that a post goes to as well. */
export const formsOf = (plan: Plan): string[] => {
  const posts = new Set(ROUTES.filter(({ method }) => method === 'POST').map(({ path }) => path))
  return ROUTES.filter(({ method, path }) => method === 'GET' && posts.has(path)).flatMap(
    ({ path }) => fill(path, plan),
  )
}

/**
 * A page without the two scripts that there are: that of the presentation, and that which says on
 * the pages of a plan of one's own that the plan has moved on. No other page has any.
 */
export function withoutScripts(path: string, html: string): string {
  const name = path.endsWith('/present')
    ? 'present'
    : path.startsWith('/plans/')
      ? 'moved-on'
      : null
  return html.replace(
    new RegExp(`<script src="/assets/${name}-[0-9a-z]+\\.js" defer=""></script>`),
    '',
  )
}
