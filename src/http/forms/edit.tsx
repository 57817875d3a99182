import type { HtmlEscapedString } from 'hono/utils/html'
import {
  changePlan,
  hasMovedOn,
  previewChange,
  withoutMovedOn,
  type Done,
  type Preview,
} from '../../actions/change-plan.ts'
import type { Action } from '../../domain/change.ts'
import type { OpenPlan } from '../../domain/facts.ts'
import type { Problem, Result } from '../../domain/problem.ts'
import type { FormError } from '../../../views/components/error-summary.tsx'
import type { FormPageProps } from '../../../views/forms/form-page.tsx'
import type { ClashTableProps } from '../../../views/forms/clash-table.tsx'
import { PreviewPage } from '../../../views/forms/preview-page.tsx'
import { cssPath } from '../deps.ts'
import { byOf } from '../person.ts'
import type { Handle } from '../route.ts'
import { asOf } from './as-of.ts'
import {
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
import { mergeForms } from './merge-forms.ts'
import { toldClash } from './told-clash.ts'

type Page = HtmlEscapedString | Promise<HtmlEscapedString>

/** A change that a form or a button asks for, and where to go once it is made. */
type Change<Subject> = About<Subject> & {
  /** The change that was asked for; a problem's path is the id of the input it is about. */
  decide: (form: Form, asked: Asked<Subject>) => Result<Action>
  /** The address below the plan to go to: `/milestones#ms-1`. */
  next: (asked: Asked<Subject>, done: Done, form: Form) => string
}

/** A page with one form, whatever comes of sending it. */
export type FormOf<Subject> = About<Subject> & {
  /** The fields as first shown. */
  start: (asked: Asked<Subject>) => Record<string, string> | Form
  page: (props: FormPageProps & { subject: Subject }) => Page
}

/** A page with one form that makes one change to a plan. */
export type Edit<Subject> = Change<Subject> &
  FormOf<Subject> & {
    /** Set where people see what the change does to every date and finding before it is saved. */
    preview?: { heading: string }
  }

/** A form as it is to be shown, or as it was sent. */
export type Shown<Subject> = Asked<Subject> & {
  edit: FormOf<Subject>
  form: Form
  errors?: readonly FormError[]
  since?: readonly string[]
  clash?: ClashTableProps | undefined
}

/** The page of a form: as first shown, with what is wrong, or with what others did meanwhile. */
export async function show<Subject>(shown: Shown<Subject>): Promise<Response> {
  const { c, deps, edit, found, subject, form, errors = [], since = [], clash } = shown
  // Only who has been told what others did goes on from the plan as it is now.
  const revision = since.length > 0 ? found.opened.plan.revision : revisionOf(form, shown)
  const props = { ...found, css: cssPath(deps), form, errors, since, clash, revision, subject }
  const status = since.length > 0 ? 409 : errors.length > 0 ? 422 : 200
  return c.html(await edit.page(props), status)
}

/** A problem of what was typed: its path is the id of an input. */
export const inForm = ({ path, message }: Problem): FormError =>
  path === '' ? { message } : { field: path, message }

/** The plan itself refuses: its words for a field are an input's only by chance. */
export const inPlan =
  (form: Form) =>
  ({ path, message }: Problem): FormError =>
    form.has(path) ? { field: path, message } : { message }

const startOf = <Subject,>(edit: FormOf<Subject>, asked: Asked<Subject>): Form =>
  new URLSearchParams(edit.start(asked))

/** A form for a new thing is made for another one, where the first has been added meanwhile. */
function withFreshId(form: Form, { plan }: OpenPlan, fresh: () => string): Form {
  const id = form.get('id')
  const taken = [
    ...[plan.milestones, plan.areas, plan.organisations, plan.bodies, plan.statedDeadlines],
    ...[plan.lines, plan.seats, plan.functions],
    ...[plan.options, plan.fates, plan.positions, plan.slides],
    ...[plan.feeds, plan.moments],
  ]
  if (id !== null && taken.flat().some((thing) => thing.id === id)) form.set('id', fresh())
  return form
}

/** What was asked for and why it was refused, where more can be told than that others were at it. */
type Refused = { action: Action; problems: readonly Problem[] }

/** The form again, put together with what others have done since it was opened. */
export async function showMovedOn<Subject>(
  before: Shown<Subject>,
  revision: number,
  refused?: Refused,
): Promise<Response> {
  const { c, deps, edit, form: typed } = before
  const now = await findSubject(c, deps, edit)
  if (now instanceof Response) return now
  const { opened } = now.found
  const since = await changesSince(deps, opened.plan.id, revision)
  const then = await asOf(now, edit, revision)
  const forms = then && { then: startOf(edit, then), now: startOf(edit, now) }
  const form = withFreshId(forms ? mergeForms(typed, forms) : typed, opened, deps.shelf.newId)
  const sides = refused && then && { ...refused, base: then.found.opened, now: opened }
  const clash = sides ? await toldClash(deps, sides) : undefined
  const errors = withoutMovedOn(refused?.problems ?? []).map(inPlan(form))
  return show({ ...before, ...now, form, since, clash, errors })
}

type Sent<Subject> = Shown<Subject> & { edit: Edit<Subject> }

async function save<Subject>(shown: Sent<Subject>, action: Action): Promise<Response> {
  const { deps, edit, found, form } = shown
  const { id } = found.opened.plan
  const revision = revisionOf(form, shown)
  const done = await changePlan(deps.shelf, id, action, { by: byOf(shown), revision })
  if (done.ok) return toSaved(shown, done.value, edit.next(shown, done.value, form))
  return hasMovedOn(done.problems)
    ? showMovedOn(shown, revision, { action, problems: done.problems })
    : show({ ...shown, errors: done.problems.map(inPlan(form)) })
}

function showPreview<Subject>(shown: Shown<Subject>, preview: Preview, heading: string) {
  const { c, deps, found, form } = shown
  const page = { ...found, css: cssPath(deps), form, preview, heading }
  return c.html(<PreviewPage {...page} revision={revisionOf(form, shown)} action={c.req.path} />)
}

/** On to what it would do where that is shown first and not yet seen, else saved. */
async function take<Subject>(shown: Sent<Subject>, action: Action): Promise<Response> {
  const { deps, edit, found, form } = shown
  if (edit.preview === undefined || form.get('then') === 'save') return save(shown, action)
  const revision = revisionOf(form, shown)
  const preview = await previewChange(deps.shelf, found.opened, action, revision)
  if (preview.ok) return showPreview(shown, preview.value, edit.preview.heading)
  const { problems } = preview
  return hasMovedOn(problems)
    ? showMovedOn(shown, revision, { action, problems })
    : show({ ...shown, errors: problems.map(inPlan(form)) })
}

/**
 * What a form asks for, of the plan that its sender saw: what it sent along merely because it was
 * shown is then no change.
 */
async function decided<Subject>(
  change: Change<Subject>,
  asked: Asked<Subject>,
  form: Form,
): Promise<Result<Action>> {
  const now = change.decide(form, asked)
  const revision = revisionOf(form, asked)
  if (!now.ok || revision === asked.found.opened.plan.revision) return now
  const then = await asOf(asked, change, revision)
  const seen = then && change.decide(form, then)
  return seen?.ok ? seen : now
}

/** A form's page as it is first shown. */
export const firstShown =
  <Subject,>(edit: FormOf<Subject>): Handle =>
  (deps) =>
  async (c) => {
    const asked = await findSubject(c, deps, edit)
    if (asked instanceof Response) return asked
    return show({ ...asked, edit, form: startOf(edit, asked) })
  }

/** Both halves of a form's page: how it is first shown, and what happens when it is sent. */
export const editPage = <Subject,>(edit: Edit<Subject>): { get: Handle; post: Handle } => ({
  get: firstShown(edit),
  post: (deps) => async (c) => {
    const form = await readForm(c)
    const asked = await findSubject(c, deps, edit)
    if (asked instanceof Response) return asked
    const shown = { ...asked, edit, form }
    if (form.get('then') === 'edit') return show(shown)
    const action = await decided(edit, asked, form)
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
    const action = await decided(change, asked, form)
    if (!action.ok) return cannotDo(asked, action.problems)
    const made = { by: byOf(asked), revision: revisionOf(form, asked) }
    const done = await changePlan(deps.shelf, asked.found.opened.plan.id, action.value, made)
    return done.ok
      ? toSaved(asked, done.value, change.next(asked, done.value, form))
      : cannotDo(asked, done.problems)
  }
