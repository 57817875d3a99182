import type { Context } from 'hono'
import { openFramework } from '../../actions/library.ts'
import { newPlan } from '../../actions/new-plan.ts'
import type { Framework } from '../../domain/framework.ts'
import type { Plan } from '../../domain/plan.ts'
import type { Problem } from '../../domain/problem.ts'
import { showDay } from '../../domain/show-date.ts'
import { PlanId, Title } from '../../domain/text.ts'
import type { FormError } from '../../../views/components/error-summary.tsx'
import { NewPlanPage } from '../../../views/new/new-plan-page.tsx'
import { cssPath, type AppDeps } from '../deps.ts'
import { findPlan } from '../find-plan.tsx'
import { pastDay } from '../past-day.ts'
import { byOf } from '../person.ts'
import type { Handle } from '../route.ts'
import { field, readForm, type Form } from './form-fields.ts'

/** What a new plan can start from, as the form words it. */
const STARTS = [
  {
    value: 'single-authority',
    text: 'One authority',
    hint: 'One area with its board, a new partnership, and the first milestones.',
  },
  {
    value: 'joint-areas',
    text: 'Joint areas',
    hint: 'Two areas that share a board and move together.',
  },
  {
    value: 'blank',
    text: 'As little as possible',
    hint: 'One area with its board, and the dates that law and guidance set.',
  },
]

function startsOf({ shelf }: AppDeps) {
  const examples = [...shelf.catalogue.examples.values()].flatMap(({ id, title, example }) =>
    example
      ? [
          {
            value: id,
            text: `A copy of “${title}”`,
            hint: `A worked example, as at ${showDay(example.asAt)}.`,
          },
        ]
      : [],
  )
  return [...STARTS, ...examples]
}

const FIELDS = new Set(['id', 'title', 'from', 'area'])

const toError = ({ path, message }: Problem): FormError =>
  FIELDS.has(path) ? { field: path, message } : { message }

/** What is wrong with the fields themselves, all at once rather than one after the other. */
function fieldErrors(form: Form, source: Plan | null): FormError[] {
  const id = field(form, 'id')
  const wrongId = id === '' ? undefined : PlanId.safeParse(id).error?.issues[0]
  const wrongTitle = Title.safeParse(field(form, 'title')).error?.issues[0]
  return [
    ...(source === null && field(form, 'from') === ''
      ? [{ field: 'from', message: 'Choose what you want to start from.' }]
      : []),
    ...(wrongTitle ? [{ field: 'title', message: `The title ${wrongTitle.message}.` }] : []),
    ...(wrongId ? [{ field: 'id', message: `“${id}” ${wrongId.message}.` }] : []),
  ]
}

type Shown = {
  source: Plan | null
  framework: Framework | null
  form: Form
  errors: readonly FormError[]
}

function show(c: Context, deps: AppDeps, shown: Shown) {
  c.set('watches', false)
  return c.html(
    <NewPlanPage {...shown} starts={startsOf(deps)} css={cssPath(deps)} />,
    shown.errors.length > 0 ? 422 : 200,
  )
}

/** Makes the plan and goes to it; or shows the form again with what was typed. */
async function make(c: Context, deps: AppDeps, shown: Omit<Shown, 'errors'>) {
  const { form, source } = shown
  const wrong = fieldErrors(form, source)
  if (wrong.length > 0) return show(c, deps, { ...shown, errors: wrong })
  const id = field(form, 'id')
  const request = field(form, 'request')
  const made = await newPlan(deps.shelf, {
    ...(id === '' ? {} : { id }),
    ...(request === '' ? {} : { request }),
    from: source?.id ?? field(form, 'from'),
    title: field(form, 'title'),
    areas: field(form, 'area')
      .split('\n')
      .flatMap((name) => name.trim() || []),
    by: byOf({ c }),
  })
  return made.ok
    ? c.redirect(`/plans/${made.value.opened.plan.id}?saved=0`, 303)
    : show(c, deps, { ...shown, errors: made.problems.map(toError) })
}

const blank = (deps: AppDeps, title: string): Form =>
  new URLSearchParams({ request: deps.shelf.newId(), title })

const frameworkOf = (deps: AppDeps): Framework | null => {
  const found = openFramework(deps.shelf)
  return found.ok ? found.value : null
}

/** The form that makes a plan from a starting point or an example. */
export const newForm: { get: Handle; post: Handle } = {
  get: (deps) => (c) =>
    show(c, deps, {
      source: null,
      framework: frameworkOf(deps),
      form: blank(deps, ''),
      errors: [],
    }),
  post: (deps) => async (c) =>
    make(c, deps, { source: null, framework: frameworkOf(deps), form: await readForm(c) }),
}

/** The form that makes a plan of one's own from another one. */
export const copyForm: { get: Handle; post: Handle } = {
  get: (deps) => async (c) => {
    const found = await findPlan(c, deps)
    if (found instanceof Response) return found
    if (found.opened.asAt !== undefined) return pastDay(c, deps, found.opened)
    const { plan, framework } = found.opened
    return show(c, deps, { source: plan, framework, form: blank(deps, plan.title), errors: [] })
  },
  post: (deps) => async (c) => {
    const form = await readForm(c)
    const found = await findPlan(c, deps)
    if (found instanceof Response) return found
    if (found.opened.asAt !== undefined) return pastDay(c, deps, found.opened)
    const { plan, framework } = found.opened
    return make(c, deps, { source: plan, framework, form })
  },
}
