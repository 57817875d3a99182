import type { Context } from 'hono'
import { newPlan } from '../actions/new-plan.ts'
import type { Problem } from '../domain/problem.ts'
import { PlanId, Title } from '../domain/text.ts'
import type { FormError } from '../../views/components/error-summary.tsx'
import { CopyPage, type CopyForm } from '../../views/copy/copy-page.tsx'
import { cssPath, type AppDeps } from './deps.ts'
import { findPlan, type FoundPlan } from './find-plan.tsx'
import type { Handle } from './route.ts'

/** Nobody signs in yet, so the journal can't say who it was. */
const BY = 'somebody at the web pages'

const FIELDS = new Set(['id', 'title'])

const toError = ({ path, message }: Problem): FormError =>
  FIELDS.has(path) ? { field: path, message } : { message }

/** What is wrong with the fields themselves, all at once rather than one after the other. */
function fieldErrors({ id, title }: CopyForm): FormError[] {
  const wrongId = PlanId.safeParse(id).error?.issues[0]
  const wrongTitle = Title.safeParse(title).error?.issues[0]
  return [
    ...(id === ''
      ? [{ field: 'id', message: 'Type an id for your plan, as in our-plan-2019.' }]
      : []),
    ...(wrongId && id !== '' ? [{ field: 'id', message: `“${id}” ${wrongId.message}.` }] : []),
    ...(wrongTitle ? [{ field: 'title', message: `The title ${wrongTitle.message}.` }] : []),
  ]
}

const field = (value: unknown): string => (typeof value === 'string' ? value : '')

async function readForm(c: Context): Promise<CopyForm> {
  // A body that is no form at all reads as an empty form, which says what to type.
  const body: Record<string, unknown> = await c.req.parseBody().catch(() => ({}))
  return { id: field(body['id']).trim(), title: field(body['title']) }
}

type Shown = { found: FoundPlan; form: CopyForm; errors: readonly FormError[] }

const show = (c: Context, deps: AppDeps, { found, form, errors }: Shown) => {
  const { plan, framework } = found.opened
  const page = <CopyPage {...{ plan, framework, form, errors }} css={cssPath(deps)} />
  return c.html(page, errors.length > 0 ? 422 : 200)
}

/** The form that makes a plan of one's own from this one. */
export const copyForm: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  const form = { id: '', title: found.opened.plan.title }
  return show(c, deps, { found, form, errors: [] })
}

/** Makes the copy and goes to it; or shows the form again with what was typed. */
export const copyPost: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  const form = await readForm(c)
  const wrong = fieldErrors(form)
  if (wrong.length > 0) return show(c, deps, { found, form, errors: wrong })
  const made = await newPlan(deps.shelf, { ...form, from: found.opened.plan.id, by: BY })
  if (made.ok) return c.redirect(`/plans/${made.value.opened.plan.id}`, 303)
  return show(c, deps, { found, form, errors: made.problems.map(toError) })
}
