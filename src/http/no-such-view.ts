import type { Context } from 'hono'
import { VIEW_NAMES } from '../domain/charts/view-words.ts'
import { VIEWS, type View } from '../domain/charts/view.ts'
import type { Plan } from '../domain/plan.ts'
import type { Problem } from '../domain/problem.ts'
import { showList } from '../domain/show-date.ts'
import { viewPath } from '../../views/pictures/view-links.ts'
import type { AppDeps } from './deps.ts'
import { refusePage } from './refuse-page.tsx'
import type { Answer } from './route.ts'

/** Every picture of a plan, for a page that has none. */
export const viewLinks = ({ id, title }: Plan) => ({
  title: 'Where to look',
  items: [
    ...VIEWS.map((view) => ({ text: VIEW_NAMES[view], href: viewPath(id, view, null) })),
    { text: title, href: `/plans/${id}` },
  ],
})

/** There is no view of that name. */
export const noSuchView = (c: Context, deps: AppDeps, plan: Plan): Answer =>
  refusePage(c, deps, {
    status: 404,
    heading: 'There is no such view',
    sentences: [`A plan has the views ${showList(VIEWS)}.`],
    links: viewLinks(plan),
  })

type Refused = { plan: Plan; view: View; problems: readonly Problem[] }

/** There is such a view, but not of that option or day. */
export const notOfThat = (c: Context, deps: AppDeps, { plan, view, problems }: Refused): Answer =>
  refusePage(c, deps, {
    status: 404,
    heading: 'There is no such picture',
    sentences: problems.map(({ message }) => message),
    links: {
      title: 'Where to look',
      items: [
        { text: VIEW_NAMES[view], href: viewPath(plan.id, view, null) },
        ...plan.options.map(({ id, name }) => ({
          text: `The new structure: ${name}`,
          href: viewPath(plan.id, 'option', null, { option: id }),
        })),
        { text: plan.title, href: `/plans/${plan.id}` },
      ],
    },
  })
