import type { HtmlEscapedString } from 'hono/utils/html'
import { changePlan, hasMovedOn, planAt } from '../../actions/change-plan.ts'
import type { Action } from '../../domain/change.ts'
import type { Problem, Result } from '../../domain/problem.ts'
import { likelyPlace, placeValue, readPlace } from '../../domain/structure-place.ts'
import type { FormError } from '../../../views/components/error-summary.tsx'
import type { EntryPageProps } from '../../../views/entry/entry-page.ts'
import { cssPath } from '../deps.ts'
import { byOf } from '../person.ts'
import type { Handle } from '../route.ts'
import { changesSince, findSubject, revisionOf, toSaved, type Asked } from './asked.ts'
import { field, readForm, type Form } from './form-fields.ts'
import { optionAsked } from './option-asked.ts'

/** The option that the address asks for; null: none. */
type Subject = { option: string | null }

type Page = HtmlEscapedString | Promise<HtmlEscapedString>

export type Sent = Asked<Subject> & { form: Form; seed: string }

type Shown = Sent & { errors?: readonly FormError[]; since?: readonly string[] }

/** A structure that is asked for in a form, shown as it would become, and then added whole. */
type Entry<Reading> = {
  /** What was asked for, or the form's problems, each at its input. */
  read: (sent: Sent) => Promise<Result<Reading>>
  /** The page that asks. */
  ask: (props: EntryPageProps, sent: Sent) => Page | Promise<Page>
  show: (props: EntryPageProps, reading: Reading) => Page
  /** The change, once it is accepted. */
  decide: (reading: Reading) => Result<Action>
}

const SEED = /^[a-z0-9][a-z0-9-]{0,40}$/

/** What the ids of new things begin with, so that the same form sent twice adds them once. */
function seedOf(form: Form, fresh: () => string): string {
  const seed = form.get('seed') ?? ''
  return SEED.test(seed) ? seed : fresh()
}

function pageOf({ found, deps, form, seed, subject, errors = [], since = [], ...shown }: Shown) {
  form.set('seed', seed)
  const { plan } = found.opened
  // Only who has been told what others did goes on from the plan as it is now.
  const revision = since.length > 0 ? plan.revision : revisionOf(form, { found, ...shown })
  return { ...found, css: cssPath(deps), form, errors, since, revision, option: subject.option }
}

const statusOf = ({ errors = [], since = [] }: Shown): 200 | 409 | 422 =>
  errors.length > 0 ? 422 : since.length > 0 ? 409 : 200

const atField = ({ path, message }: Problem): FormError =>
  path === '' ? { message } : { field: path, message }

async function ask<Reading>(entry: Entry<Reading>, shown: Shown): Promise<Response> {
  return shown.c.html(await entry.ask(pageOf(shown), shown), statusOf(shown))
}

async function show<Reading>(entry: Entry<Reading>, shown: Shown, reading: Reading) {
  return shown.c.html(await entry.show(pageOf(shown), reading), statusOf(shown))
}

/** Where the structure that was added to can be seen and put in order. */
function arrangePath(form: Form, { found }: Sent): string {
  const place = readPlace(found.opened.plan, field(form, 'where'))
  const option = place?.option
  return `/structure/arrange${option === undefined ? '' : `?option=${option}`}`
}

/** The rows as they would become in the plan as it is now, after what others have done. */
async function showMovedOn<Reading>(entry: Entry<Reading>, sent: Sent): Promise<Response> {
  const { c, deps, form, found } = sent
  const revision = revisionOf(form, sent)
  const since = await changesSince(deps, found.opened.plan.id, revision)
  const asked = await findSubject(c, deps, optionAsked)
  if (asked instanceof Response) return asked
  // What others added since may have come from this very form, so its ids are not used again.
  const now = { ...sent, ...asked, seed: deps.shelf.newId() }
  const reading = await entry.read(now)
  return reading.ok
    ? show(entry, { ...now, since }, reading.value)
    : ask(entry, { ...now, since, errors: reading.problems.map(atField) })
}

async function add<Reading>(entry: Entry<Reading>, sent: Sent, reading: Reading) {
  const { deps, found, form } = sent
  const action = entry.decide(reading)
  if (!action.ok) return show(entry, { ...sent, errors: action.problems.map(atField) }, reading)
  const made = { by: byOf(sent), revision: revisionOf(form, sent) }
  const done = await changePlan(deps.shelf, found.opened.plan.id, action.value, made)
  if (done.ok) return toSaved(sent, done.value, arrangePath(form, sent))
  return hasMovedOn(done.problems)
    ? showMovedOn(entry, sent)
    : show(entry, { ...sent, errors: done.problems.map(({ message }) => ({ message })) }, reading)
}

/**
 * What was asked as of the revision that the form was made from: sent twice, it must come to the
 * same change, and not to what is left to add after the first.
 */
async function asOfForm(sent: Sent): Promise<Sent> {
  const { deps, found, form } = sent
  const plan = await planAt(deps.shelf, found.opened, revisionOf(form, sent))
  return plan ? { ...sent, found: { ...found, opened: { ...found.opened, plan } } } : sent
}

async function sent<Reading>(entry: Entry<Reading>, one: Sent): Promise<Response> {
  const { form } = one
  if (form.has('back')) return ask(entry, one)
  const isAdding = form.get('then') === 'add' && !form.has('again')
  const asked = isAdding ? await asOfForm(one) : one
  const reading = await entry.read(asked)
  if (!reading.ok) return ask(entry, { ...asked, errors: reading.problems.map(atField) })
  return isAdding ? add(entry, asked, reading.value) : show(entry, asked, reading.value)
}

/** Both halves of a page that enters a structure. */
export const structureEntry = <Reading,>(entry: Entry<Reading>): { get: Handle; post: Handle } => ({
  get: (deps) => async (c) => {
    const asked = await findSubject(c, deps, optionAsked)
    if (asked instanceof Response) return asked
    const { plan } = asked.found.opened
    const where = placeValue(likelyPlace(plan, asked.subject.option))
    const form = new URLSearchParams({ where })
    return ask(entry, { ...asked, form, seed: deps.shelf.newId() })
  },
  post: (deps) => async (c) => {
    const form = await readForm(c)
    const asked = await findSubject(c, deps, optionAsked)
    if (asked instanceof Response) return asked
    return sent(entry, { ...asked, form, seed: seedOf(form, deps.shelf.newId) })
  },
})
