import { ChecklistRecord } from '../../domain/arrangements.ts'
import type { Action } from '../../domain/change.ts'
import { wrongRows } from '../../domain/change-checklist.ts'
import { allPartners, checklistItems, itemState } from '../../domain/checklist.ts'
import type { OpenPlan } from '../../domain/facts.ts'
import type { Item } from '../../domain/framework.ts'
import type { Plan } from '../../domain/plan.ts'
import { accept, refuse, type Problem, type Result } from '../../domain/problem.ts'
import { ALL_AGREE, ChecklistAllPage } from '../../../views/checklist/checklist-all-page.tsx'
import { editPage } from './edit.tsx'
import { field, type Form } from './form-fields.ts'
import { together } from './together.ts'
import { readWhere } from './where-field.ts'

/** Every item as it is recorded. */
function startOf({ plan, framework }: OpenPlan): Record<string, string> {
  const fields = checklistItems(framework).flatMap(({ id }) => {
    const record = plan.checklist.find(({ item }) => item === id)
    const state = itemState(plan, record) === 'agreed-by-all' ? ALL_AGREE : (record?.state ?? '')
    return [
      [`state-${id}`, state],
      [`where-${id}`, record?.where ?? ''],
    ] as const
  })
  return Object.fromEntries(fields)
}

type Row = { state: ChecklistRecord['state'] | null; agreedBy: string[] | null }

function readState(form: Form, plan: Plan, id: string): Result<Row> {
  const text = field(form, `state-${id}`)
  if (text === '') return accept({ state: null, agreedBy: null })
  if (text === ALL_AGREE) return accept({ state: 'agreed', agreedBy: allPartners(plan) })
  const read = ChecklistRecord.shape.state.safeParse(text)
  return read.success
    ? accept({ state: read.data, agreedBy: null })
    : refuse('Choose how far it is.', `state-${id}`)
}

function readRow(form: Form, plan: Plan, { id }: Item) {
  const read = together<{ state: Row; where: string | null }>({
    state: readState(form, plan, id),
    where: readWhere(form, `where-${id}`),
  })
  if (!read.ok) return read
  const { state, agreedBy } = read.value.state
  const row = { item: id, state, where: read.value.where }
  return accept(agreedBy === null ? row : { ...row, agreedBy })
}

/** A problem of a row at its input: `p01.where` is told at `where-p01`, by the item’s number. */
const toInput =
  (items: readonly Item[]) =>
  ({ path, message }: Problem): Problem => {
    const [id = '', name = ''] = path.split('.')
    const ref = items.find((item) => item.id === id)?.ref ?? id
    return { path: `${name}-${id}`, message: `${ref}: ${message}` }
  }

function readTable(form: Form, { plan, framework }: OpenPlan): Result<Action> {
  const items = checklistItems(framework).filter(({ id }) => form.has(`state-${id}`))
  const read = items.map((item) => readRow(form, plan, item))
  const action = {
    action: 'record-checklist' as const,
    items: read.flatMap((row) => (row.ok ? [row.value] : [])),
  }
  const unread = read.flatMap((row) => (row.ok ? [] : row.problems))
  const problems = [...unread, ...wrongRows(plan, action).map(toInput(items))]
  return problems.length > 0 ? { ok: false, problems } : accept(action)
}

/** How far every item of the list is, in one save. */
export const checklistAllForm = editPage({
  subject: () => ({}),
  missing: '',
  start: ({ found }) => startOf(found.opened),
  decide: (form, { found }): Result<Action> => readTable(form, found.opened),
  page: ({ subject: _, ...page }) => <ChecklistAllPage {...page} />,
  next: () => '/checklist',
})
