import type { Action } from '../../domain/change.ts'
import { Statement, type Dated, type Source } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { readTypedDate } from '../../domain/typed-date.ts'
import { StatementsPage } from '../../../views/milestones/statements-page.tsx'
import { editPage } from './edit.tsx'
import { field, typedDate, within, type Form } from './form-fields.ts'
import { keptItems } from './kept-items.ts'
import { milestoneNext, milestoneSubject } from './milestone-subject.ts'
import { readSource } from './source-field.ts'
import { together } from './together.ts'

function readWording(form: Form): Result<string> {
  const read = Statement.shape.asWritten.safeParse(field(form, 'wording'))
  return read.success
    ? accept(read.data)
    : refuse(`The wording ${read.error.issues[0]?.message ?? ''}.`, 'wording')
}

function readPlace(form: Form): Result<Source> {
  const read = readSource(form, 'source')
  if (!read.ok) return read
  return read.value === null
    ? refuse('Type where it is written, such as “paragraph 13”.', 'source')
    : accept(read.value)
}

/** One wording with the date it gives and where it is written; null where nothing was typed. */
function readStatement(form: Form): Result<Statement | null> {
  const typed = readTypedDate({ ...typedDate(form, 'gives'), asWritten: '' })
  const wording = field(form, 'wording') + field(form, 'source')
  if (wording === '' && typed.ok && typed.value === null) return accept(null)
  const read = together<{ asWritten: string; gives: Dated | null; source: Source }>({
    asWritten: readWording(form),
    gives: typed.ok ? typed : { ok: false, problems: within('gives', typed.problems) },
    source: readPlace(form),
  })
  if (!read.ok) return read
  const { asWritten, gives, source } = read.value
  return accept({ ...(gives ? { edtf: gives.edtf } : {}), asWritten, source })
}

/** How papers word a milestone: one wording more, or some fewer. */
export const statementsForm = editPage({
  ...milestoneSubject,
  start: () => ({}),
  decide: (form, { subject }): Result<Action> => {
    const added = readStatement(form)
    if (!added.ok) return added
    if (added.value === null && !form.has('remove'))
      return refuse('Type the wording to add, or tick what to take away.', 'wording')
    const statements = [
      ...keptItems(form, Statement),
      ...(added.value === null ? [] : [added.value]),
    ]
    return accept({ action: 'change-milestone', id: subject.id, change: { statements } })
  },
  page: ({ subject, ...page }) => (
    <StatementsPage {...page} milestone={subject} gives={typedDate(page.form, 'gives')} />
  ),
  next: milestoneNext,
})
