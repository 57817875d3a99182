import { changePlan, hasMovedOn, planAt } from '../../actions/change-plan.ts'
import { carry, readCarried } from '../../domain/calendar-import/carried.ts'
import { importAction } from '../../domain/calendar-import/import-action.ts'
import { importRows, type ImportRows } from '../../domain/calendar-import/import-rows.ts'
import {
  readCalendar,
  type ReadAsked,
  type ReadCalendar,
} from '../../domain/calendar-import/read-calendar.ts'
import type { Result } from '../../domain/problem.ts'
import { ownUids } from '../../exports/own-uids.ts'
import type { FormError } from '../../../views/components/error-summary.tsx'
import { ImportPage } from '../../../views/calendar/import-page.tsx'
import { ImportPreviewPage } from '../../../views/calendar/import-preview-page.tsx'
import type { FormPageProps } from '../../../views/forms/form-page.tsx'
import { cssPath } from '../deps.ts'
import { byOf } from '../person.ts'
import type { Handle } from '../route.ts'
import { changesSince, findSubject, revisionOf, toSaved, type Asked } from './asked.ts'
import { field, type Form } from './form-fields.ts'
import { readSource } from './source-field.ts'
import { readUpload, type Upload } from './uploaded-file.ts'

const about = { subject: () => true, missing: '' }

type Shown = Asked<unknown> & { form: Form; errors?: FormError[]; since?: string[] }

const pageOf = ({ found, deps, form, errors = [], since = [] }: Shown): FormPageProps => ({
  ...found,
  css: cssPath(deps),
  form,
  errors,
  since,
  revision: found.opened.plan.revision,
})

const statusOf = ({ errors = [], since = [] }: Shown): 200 | 409 | 422 =>
  errors.length > 0 ? 422 : since.length > 0 ? 409 : 200

/** The page to choose a file at. */
const askFile = (shown: Shown): Response | Promise<Response> =>
  shown.c.html(<ImportPage {...pageOf(shown)} />, statusOf(shown))

/** What the file would add and change, before anything is. */
function showRows(shown: Shown, read: ReadCalendar, held: ImportRows) {
  const page = { ...pageOf(shown), ...held, name: read.name, carried: carry(read) }
  return shown.c.html(<ImportPreviewPage {...page} />, statusOf(shown))
}

const rowsNow = ({ found }: Pick<Shown, 'found'>, read: ReadCalendar, today: string): ImportRows =>
  importRows(read, found.opened.plan, today)

/** Lets others have their turn between the steps of a long piece of work. */
async function inTurns<Value>(work: Generator<undefined, Value>): Promise<Value> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
}

const MOST_WORDS = 20

/** Words apart by commas; capitals say nothing. */
const wordsIn = (form: Form): string[] =>
  field(form, 'words')
    .toLowerCase()
    .split(/[,;\n]/)
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)

function readAsked({ deps, found, form }: Shown): ReadAsked {
  const { shelf, publicUrl } = deps
  const own = ownUids(found.opened, { digest: shelf.digest, publicUrl })
  return {
    today: shelf.today(),
    words: wordsIn(form),
    digest: shelf.digest,
    isOwn: (uid) => own.has(uid),
  }
}

const sayFile = (name: string): string =>
  name === '' ? 'The file cannot be taken.' : `“${name.slice(0, 100)}” cannot be taken.`

/** Rows that are offered are ticked at first; no title of the plan is changed unasked. */
function tickOffered(form: Form, { rows }: ImportRows): void {
  for (const [n, { isOffered }] of rows.entries()) if (isOffered) form.append('take', String(n))
}

async function readFile(shown: Shown, { bytes, name }: Upload): Promise<Response> {
  const { form, deps } = shown
  if (bytes === null)
    return askFile({
      ...shown,
      errors: [{ field: 'file', message: 'Choose the .ics file of the calendar.' }],
    })
  const read: Result<ReadCalendar> = await inTurns(readCalendar(bytes, readAsked(shown)))
  if (!read.ok) {
    const why = read.problems.map(({ message }) => message).join(' ')
    return askFile({
      ...shown,
      errors: [{ field: 'file', message: `${sayFile(name)} ${why}` }],
    })
  }
  const rows = rowsNow(shown, read.value, deps.shelf.today())
  const source = read.value.name === null ? '' : `Calendar “${read.value.name}”`
  const fresh = new URLSearchParams({
    seed: deps.shelf.newId(),
    words: field(form, 'words'),
    source,
  })
  tickOffered(fresh, rows)
  return showRows({ ...shown, form: fresh }, read.value, rows)
}

const SEED = /^[a-z0-9][a-z0-9-]{0,50}$/

/** What the ids of the new milestones begin with, so that the same form sent twice adds them once. */
function seedOf(form: Form, fresh: () => string): string {
  const seed = form.get('seed') ?? ''
  return SEED.test(seed) ? seed : fresh()
}

const numbersIn = (form: Form, name: string): Set<number> =>
  new Set(
    form
      .getAll(name)
      .filter((text) => /^\d{1,4}$/.test(text))
      .map(Number),
  )

/** The change that was ticked, as of the plan that the page showed; or what is wrong. */
async function decide(shown: Shown, read: ReadCalendar) {
  const { deps, found, form } = shown
  const source = readSource(form, 'source')
  if (!source.ok)
    return source.problems.map(({ message }): FormError => ({ field: 'source', message }))
  const then = await planAt(deps.shelf, found.opened, revisionOf(form, shown))
  const { rows } = importRows(read, then ?? found.opened.plan, deps.shelf.today())
  const ticked = { taken: numbersIn(form, 'take'), renamed: numbersIn(form, 'rename') }
  const seed = seedOf(form, deps.shelf.newId)
  const action = importAction(rows, ticked, { seed, source: source.value })
  return action ?? [{ field: 'take', message: 'Tick the entries to take.' } satisfies FormError]
}

/** The rows as they are in the plan by now, after what others have done. */
async function showMovedOn(sent: Shown, read: ReadCalendar): Promise<Response> {
  const { c, deps, form } = sent
  const asked = await findSubject(c, deps, about)
  if (asked instanceof Response) return asked
  const since = await changesSince(deps, asked.found.opened.plan.id, revisionOf(form, sent))
  // What others added since may have come from this very form, so its ids are not used again.
  form.set('seed', deps.shelf.newId())
  return showRows({ ...sent, ...asked, since }, read, rowsNow(asked, read, deps.shelf.today()))
}

async function take(shown: Shown, read: ReadCalendar): Promise<Response> {
  const { deps, found, form } = shown
  const again = (errors: FormError[]) =>
    showRows({ ...shown, errors }, read, rowsNow(shown, read, deps.shelf.today()))
  const action = await decide(shown, read)
  if (Array.isArray(action)) return again(action)
  const made = { by: byOf(shown), revision: revisionOf(form, shown) }
  const done = await changePlan(deps.shelf, found.opened.plan.id, action, made)
  if (done.ok) return toSaved(shown, done.value, '/milestones')
  return hasMovedOn(done.problems)
    ? showMovedOn(shown, read)
    : again(done.problems.map(({ message }) => ({ message })))
}

const LOST: FormError = {
  field: 'file',
  message: 'What was read of the file was lost on the way. Choose the file again.',
}

async function sent(shown: Shown, upload: Upload): Promise<Response> {
  const { form } = shown
  if (form.has('back')) return askFile(shown)
  if (form.get('then') !== 'add') return readFile(shown, upload)
  const read = readCarried(form.get('read') ?? '')
  return read ? take(shown, read) : askFile({ ...shown, errors: [LOST] })
}

/** Milestones from the file of another calendar: shown first, and taken once accepted. */
export const calendarImportForm: { get: Handle; post: Handle } = {
  get: (deps) => async (c) => {
    const asked = await findSubject(c, deps, about)
    return asked instanceof Response ? asked : askFile({ ...asked, form: new URLSearchParams() })
  },
  post: (deps) => async (c) => {
    const upload = await readUpload(c, 'file')
    const asked = await findSubject(c, deps, about)
    return asked instanceof Response ? asked : sent({ ...asked, form: upload.form }, upload)
  },
}
