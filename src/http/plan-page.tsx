import type { HtmlEscapedString } from 'hono/utils/html'
import type { PlanPageProps } from '../../views/plan/plan-frame.tsx'
import { cssPath } from './deps.ts'
import { findPlan } from './find-plan.tsx'
import type { Handle } from './route.ts'

type Page = HtmlEscapedString | Promise<HtmlEscapedString>

/** A page of a plan that needs nothing but the plan. */
export const planPage =
  (render: (page: PlanPageProps) => Page): Handle =>
  (deps) =>
  async (c) => {
    const found = await findPlan(c, deps)
    return found instanceof Response ? found : c.html(render({ ...found, css: cssPath(deps) }))
  }
