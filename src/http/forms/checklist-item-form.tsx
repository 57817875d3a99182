import type { Context } from 'hono'
import { ChecklistRecord } from '../../domain/arrangements.ts'
import type { Action } from '../../domain/change.ts'
import { wrongRecord } from '../../domain/change-checklist.ts'
import { checklistItems } from '../../domain/checklist.ts'
import { Evidence, type Owner, type Plan } from '../../domain/plan.ts'
import { accept, refuse, type Problem, type Result } from '../../domain/problem.ts'
import { ItemFormPage, type ItemSubject } from '../../../views/checklist/item-form-page.tsx'
import type { FoundPlan } from '../find-plan.tsx'
import type { Asked } from './asked.ts'
import { editPage } from './edit.tsx'
import { readEvidence } from './evidence-field.ts'
import { field, type Form } from './form-fields.ts'
import { keptItems } from './kept-items.ts'
import { ownerFields, readOwner } from './owner-field.ts'
import { together } from './together.ts'
import { readWhere } from './where-field.ts'

/** Chosen for an item of which nothing is to be recorded. */
const NOTHING = 'not-recorded'

function subjectOf({ opened: { plan, framework } }: FoundPlan, c: Context): ItemSubject | null {
  const item = checklistItems(framework).find(({ id }) => id === c.req.param('item'))
  if (!item) return null
  return { item, record: plan.checklist.find((one) => one.item === item.id) ?? null }
}

function start({ subject: { record } }: Asked<ItemSubject>): Form {
  const form = new URLSearchParams({
    state: record?.state ?? NOTHING,
    where: record?.where ?? '',
    ...ownerFields('owner', record?.owner),
  })
  for (const id of record?.agreedBy ?? []) form.append('agreedBy', id)
  return form
}

function readState(form: Form): Result<ChecklistRecord['state'] | null> {
  const text = field(form, 'state')
  if (text === NOTHING) return accept(null)
  const read = ChecklistRecord.shape.state.safeParse(text)
  return read.success ? accept(read.data) : refuse('Choose how far it is.', 'state')
}

type Fields = {
  state: ChecklistRecord['state'] | null
  where: string | null
  owner: Owner | null
  added: Evidence | null
}

/** What does not go together, told beside what cannot be read. */
function wrongTogether(form: Form, plan: Plan, { record }: ItemSubject): Problem[] {
  const state = readState(form)
  const agreedBy = form.getAll('agreedBy')
  const where = field(form, 'where')
  if (!state.ok) return []
  if (state.value !== null)
    return wrongRecord(
      plan,
      { state: state.value, agreedBy, evidence: [], ...(where === '' ? {} : { where }) },
      record?.agreedBy,
    )
  const typed = [where, field(form, 'owner'), field(form, 'owner-role'), ...agreedBy]
  return record === null && typed.some((text) => text !== '')
    ? [{ path: 'state', message: 'Choose how far it is, so that the rest can be kept.' }]
    : []
}

function readItem(form: Form, plan: Plan, subject: ItemSubject): Result<Action> {
  const read = together<Fields>({
    state: readState(form),
    where: readWhere(form, 'where'),
    owner: readOwner(form, 'owner', subject.record?.owner),
    added: readEvidence(form, 'evidence'),
  })
  const wrong = wrongTogether(form, plan, subject)
  if (!read.ok || wrong.length > 0)
    return { ok: false, problems: [...(read.ok ? [] : read.problems), ...wrong] }
  const { state, where, owner, added } = read.value
  return accept({
    action: 'record-checklist-item',
    item: subject.item.id,
    ...{ state, where, owner, agreedBy: form.getAll('agreedBy') },
    evidence: [...keptItems(form, Evidence), ...(added ? [added] : [])],
  })
}

/** How far one item of what the arrangements say is. */
export const checklistItemForm = editPage<ItemSubject>({
  subject: subjectOf,
  missing: 'The list of what the arrangements say has no such item.',
  start,
  decide: (form, { found, subject }): Result<Action> => readItem(form, found.opened.plan, subject),
  page: (props) => <ItemFormPage {...props} />,
  next: ({ subject }) => `/checklist#${subject.item.id}`,
})
