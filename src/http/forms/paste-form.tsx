import { changePlan, hasMovedOn } from '../../actions/change-plan.ts'
import type { Action } from '../../domain/change.ts'
import type { ReadAs } from '../../domain/pasted/head.ts'
import { readPasted, type Pasted } from '../../domain/pasted/pasted.ts'
import { fromRow, type FromRow } from '../../domain/pasted-milestone.ts'
import type { Source } from '../../domain/plan.ts'
import type { Problem } from '../../domain/problem.ts'
import type { FormError } from '../../../views/components/error-summary.tsx'
import type { FormPageProps } from '../../../views/forms/form-page.tsx'
import { PastePage } from '../../../views/milestones/paste-page.tsx'
import { PastePreviewPage } from '../../../views/milestones/paste-preview-page.tsx'
import { cssPath } from '../deps.ts'
import { byOf } from '../person.ts'
import type { Handle } from '../route.ts'
import { changesSince, findSubject, revisionOf, toSaved, type Asked } from './asked.ts'
import { chosenColumns, isChosenAnew } from './chosen-columns.ts'
import { readForm, type Form } from './form-fields.ts'
import { readSource } from './source-field.ts'

const about = { subject: () => true, missing: '' }

/** Every row of a paste with what it would add. */
type Reading = { pasted: Pasted; rows: Map<number, FromRow>; wrong?: FormError[] }

type Shown = Asked<unknown> & {
  form: Form
  errors?: FormError[]
  since?: string[]
  /** Were other columns chosen than those by which the rows were last shown? */
  anew?: boolean
}

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

/** The page to paste into, with what was pasted before. */
const showForm = (shown: Shown): Response | Promise<Response> =>
  shown.c.html(<PastePage {...pageOf(shown)} />, statusOf(shown))

/** What the rows would become, before anything is added. */
function showPreview(shown: Shown, { pasted, rows }: Reading): Response | Promise<Response> {
  const { anew = false } = shown
  const page = { ...pageOf(shown), pasted, rows, anew }
  return shown.c.html(<PastePreviewPage {...page} />, statusOf(shown))
}

const SEED = /^[a-z0-9][a-z0-9-]{0,50}$/

/** What the ids of the new milestones begin with, so that the same form sent twice adds them once. */
function seedOf(form: Form, fresh: () => string): string {
  const seed = form.get('seed') ?? ''
  return SEED.test(seed) ? seed : fresh()
}

/** What was pasted as it was pasted: a tab at its start is an empty cell. */
const textOf = (form: Form): string => (form.get('pasted') ?? '').replace(/\r\n?/g, '\n')

const inForm = ({ message }: Problem): FormError => ({ field: 'pasted', message })

/**
 * Reads the rows, or says at the form why they can't be. Columns that can't be as chosen are told
 * at the choice, beside the rows as they read without it.
 */
function read(shown: Shown, chosen: ReadAs[] | null): Reading | FormError[] {
  const { form, found, deps } = shown
  const { plan } = found.opened
  const source = readSource(form, 'source')
  const pasted = readPasted(textOf(form), plan, chosen)
  if (pasted.ok && source.ok)
    return { pasted: pasted.value, rows: additions(pasted.value, source.value, deps.shelf.today()) }
  const problems = pasted.ok ? [] : pasted.problems
  const columns = problems.find(({ path }) => path === 'columns')
  const reading = columns ? read(shown, null) : null
  if (columns && reading && !Array.isArray(reading))
    return { ...reading, wrong: [{ field: 'column-0', message: columns.message }] }
  return [
    ...problems.map(inForm),
    ...(source.ok ? [] : source.problems.map(({ message }) => ({ field: 'source', message }))),
  ]
}

function additions({ rows }: Pasted, source: Source | null, today: string): Map<number, FromRow> {
  return new Map(
    rows.flatMap((row) => {
      const from = fromRow(row, { today, source })
      return from ? [[row.line, from] as const] : []
    }),
  )
}

/** The milestones of the rows that are ticked. */
function chosen({ form, deps }: Shown, { rows }: Reading): Action | null {
  const ticked = new Set(form.getAll('take'))
  const seed = seedOf(form, deps.shelf.newId)
  const taken = [...rows].filter(([line]) => ticked.has(String(line)))
  if (taken.length === 0) return null
  const milestones = taken.map(([line, { added }]) => ({ id: `${seed}-${line}`, ...added }))
  return { action: 'add-milestones', milestones }
}

async function add(shown: Shown, reading: Reading): Promise<Response> {
  const { deps, found, form } = shown
  const action = chosen(shown, reading)
  if (!action)
    return showPreview(
      { ...shown, errors: [{ field: 'take', message: 'Tick the rows to add.' }] },
      reading,
    )
  const { id } = found.opened.plan
  const revision = revisionOf(form, shown)
  const done = await changePlan(deps.shelf, id, action, { by: byOf(shown), revision })
  if (done.ok) return toSaved(shown, done.value, '/milestones')
  if (!hasMovedOn(done.problems))
    return showPreview(
      { ...shown, errors: done.problems.map(({ message }) => ({ message })) },
      reading,
    )
  // What others added since may have come from this very paste, so its ids are not used again.
  form.set('seed', deps.shelf.newId())
  return showPreview({ ...shown, since: await changesSince(deps, id, revision) }, reading)
}

/** At first every row that becomes a milestone is ticked, but none that may be about a child. */
function tickAll(form: Form, { pasted, rows }: Reading): void {
  for (const { line, personal } of pasted.rows)
    if (rows.has(line) && !personal) form.append('take', String(line))
}

async function pasted(asked: Asked<unknown>, form: Form): Promise<Response> {
  const shown = { ...asked, form }
  if (form.has('back')) return showForm(shown)
  const chosen = chosenColumns(form)
  const reading = read(shown, chosen)
  if (Array.isArray(reading)) return showForm({ ...shown, errors: reading })
  const anew = isChosenAnew(form, chosen)
  const isSeen = form.get('then') === 'add' && !form.has('again') && !anew
  if (isSeen && !reading.wrong) return add(shown, reading)
  form.delete('take')
  tickAll(form, reading)
  return showPreview(
    { ...shown, anew: anew && !reading.wrong, errors: reading.wrong ?? [] },
    reading,
  )
}

const fresh = ({ deps }: Asked<unknown>): Form => new URLSearchParams({ seed: deps.shelf.newId() })

/** Milestones pasted from a spreadsheet: shown as they would be read, and added once accepted. */
export const pasteForm: { get: Handle; post: Handle } = {
  get: (deps) => async (c) => {
    const asked = await findSubject(c, deps, about)
    return asked instanceof Response ? asked : showForm({ ...asked, form: fresh(asked) })
  },
  post: (deps) => async (c) => {
    const form = await readForm(c)
    const asked = await findSubject(c, deps, about)
    return asked instanceof Response ? asked : pasted(asked, form)
  },
}
