import type { HtmlEscapedString } from 'hono/utils/html'
import {
  changePlan,
  hasMovedOn,
  planAt,
  previewChange,
  type Done,
  type Preview,
} from '../../actions/change-plan.ts'
import type { Action } from '../../domain/change.ts'
import type { OpenPlan } from '../../domain/facts.ts'
import type { Problem, Result } from '../../domain/problem.ts'
import type { FormError } from '../../../views/components/error-summary.tsx'
import type { FormPageProps } from '../../../views/forms/form-page.tsx'
import { PreviewPage } from '../../../views/forms/preview-page.tsx'
import { cssPath } from '../deps.ts'
import type { Handle } from '../route.ts'
import {
  BY,
  cannotDo,
  changesSince,
  findSubject,
  revisionOf,
  toSaved,
  type About,
  type Asked,
} from './asked.ts'
import { readForm, type Form } from './form-fields.ts'
import { asLastChange } from './last-change.ts'
import { mergeForms, type FieldClash } from './merge-forms.ts'

type Page = HtmlEscapedString | Promise<HtmlEscapedString>

/** A change that a form or a button asks for, and where to go once it is made. */
type Change<Subject> = About<Subject> & {
  /** The change that was asked for; a problem's path is the id of the input it is about. */
  decide: (form: Form, asked: Asked<Subject>) => Result<Action>
  /** The address below the plan to go to: `/milestones#ms-1`. */
  next: (asked: Asked<Subject>, done: Done, form: Form) => string
}

/** A page with one form that makes one change to a plan. */
export type Edit<Subject> = Change<Subject> & {
  /** The fields as first shown. */
  start: (asked: Asked<Subject>) => Record<string, string> | Form
  page: (props: FormPageProps & { subject: Subject }) => Page
  /** Set where people see what the change does to every date and finding before it is saved. */
  preview?: { heading: string }
}

type Shown<Subject> = Asked<Subject> & {
  edit: Edit<Subject>
  form: Form
  errors?: readonly FormError[]
  since?: readonly string[]
  clashes?: readonly FieldClash[]
}

async function show<Subject>(shown: Shown<Subject>): Promise<Response> {
  const { c, deps, edit, found, subject, form, errors = [], since = [], clashes = [] } = shown
  // Only who has been told what others did goes on from the plan as it is now.
  const revision = since.length > 0 ? found.opened.plan.revision : revisionOf(form, shown)
  const props = { ...found, css: cssPath(deps), form, errors, since, clashes, revision, subject }
  const status = errors.length > 0 ? 422 : since.length > 0 ? 409 : 200
  return c.html(await edit.page(props), status)
}

const inForm = ({ path, message }: Problem): FormError =>
  path === '' ? { message } : { field: path, message }

/** The plan itself refuses: its words for a field are an input's only by chance. */
const inPlan =
  (form: Form) =>
  ({ path, message }: Problem): FormError =>
    form.has(path) ? { field: path, message } : { message }

const startOf = <Subject,>(edit: Edit<Subject>, asked: Asked<Subject>): Form =>
  new URLSearchParams(edit.start(asked))

/** The form as it would have been shown at a revision; null where that can't be told. */
async function startAt<Subject>(
  { edit, ...asked }: Shown<Subject>,
  revision: number,
): Promise<Form | null> {
  const { found, c, deps } = asked
  const plan = await planAt(deps.shelf, found.opened, revision)
  if (!plan) return null
  const then = { ...found, opened: { ...found.opened, plan } }
  const subject = edit.subject(then, c)
  return subject === null ? null : startOf(edit, { ...asked, found: then, subject })
}

/** A form for a new thing is made for another one, where the first has been added meanwhile. */
function withFreshId(form: Form, { plan }: OpenPlan, fresh: () => string): Form {
  const id = form.get('id')
  const taken = [
    ...[plan.milestones, plan.areas, plan.organisations, plan.bodies, plan.statedDeadlines],
    ...[plan.lines, plan.seats, plan.functions],
    ...[plan.options, plan.fates, plan.positions, plan.slides],
  ]
  if (id !== null && taken.flat().some((thing) => thing.id === id)) form.set('id', fresh())
  return form
}

/** The form again, put together with what others have done since it was opened. */
async function showMovedOn<Subject>(before: Shown<Subject>, revision: number): Promise<Response> {
  const { c, deps, edit, form: typed } = before
  const asked = await findSubject(c, deps, edit)
  if (asked instanceof Response) return asked
  const shown = { ...before, ...asked }
  const { opened } = asked.found
  const since = await changesSince(deps, opened.plan.id, revision)
  const then = await startAt(shown, revision)
  const merged = then ? mergeForms(typed, { then, now: startOf(edit, asked) }) : null
  const form = withFreshId(merged?.form ?? typed, opened, deps.shelf.newId)
  return show({ ...shown, form, since, clashes: merged?.clashes ?? [] })
}

async function save<Subject>(shown: Shown<Subject>, action: Action): Promise<Response> {
  const { deps, edit, found, form } = shown
  const { id } = found.opened.plan
  const revision = revisionOf(form, shown)
  const done = await changePlan(deps.shelf, id, action, { by: BY, revision })
  if (done.ok) return toSaved(shown, done.value, edit.next(shown, done.value, form))
  return hasMovedOn(done.problems)
    ? showMovedOn(shown, revision)
    : show({ ...shown, errors: done.problems.map(inPlan(form)) })
}

function showPreview<Subject>(shown: Shown<Subject>, preview: Preview, heading: string) {
  const { c, deps, found, form } = shown
  const page = { ...found, css: cssPath(deps), form, preview, heading }
  return c.html(<PreviewPage {...page} revision={revisionOf(form, shown)} action={c.req.path} />)
}

/** On to what it would do where that is shown first and not yet seen, else saved. */
function take<Subject>(shown: Shown<Subject>, action: Action): Response | Promise<Response> {
  const { deps, edit, found, form } = shown
  if (edit.preview === undefined || form.get('then') === 'save') return save(shown, action)
  const preview = previewChange(deps.shelf, found.opened, action)
  return preview.ok
    ? showPreview(shown, preview.value, edit.preview.heading)
    : show({ ...shown, errors: preview.problems.map(inPlan(form)) })
}

/** Both halves of a form's page: how it is first shown, and what happens when it is sent. */
export const editPage = <Subject,>(edit: Edit<Subject>): { get: Handle; post: Handle } => ({
  get: (deps) => async (c) => {
    const asked = await findSubject(c, deps, edit)
    if (asked instanceof Response) return asked
    return show({ ...asked, edit, form: startOf(edit, asked) })
  },
  post: (deps) => async (c) => {
    const form = await readForm(c)
    const asked = await findSubject(c, deps, edit)
    if (asked instanceof Response) return asked
    const shown = { ...asked, edit, form }
    if (form.get('then') === 'edit') return show(shown)
    const action = edit.decide(form, asked)
    if (action.ok) return take(shown, action.value)
    const done = await asLastChange(edit, asked, form)
    return done
      ? toSaved(asked, done, edit.next(asked, done, form))
      : show({ ...shown, errors: action.problems.map(inForm) })
  },
})

/** A button that makes one change without a form's page of its own: restore, move up. */
export const deedButton =
  <Subject,>(change: Change<Subject>): Handle =>
  (deps) =>
  async (c) => {
    const form = await readForm(c)
    const asked = await findSubject(c, deps, change)
    if (asked instanceof Response) return asked
    const action = change.decide(form, asked)
    if (!action.ok) return cannotDo(asked, action.problems)
    const made = { by: BY, revision: revisionOf(form, asked) }
    const done = await changePlan(deps.shelf, asked.found.opened.plan.id, action.value, made)
    return done.ok
      ? toSaved(asked, done.value, change.next(asked, done.value, form))
      : cannotDo(asked, done.problems)
  }
