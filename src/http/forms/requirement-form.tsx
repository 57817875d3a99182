import type { Context } from 'hono'
import type { Action } from '../../domain/change.ts'
import { Evidence } from '../../domain/plan.ts'
import { accept, type Result } from '../../domain/problem.ts'
import { RecordPage, type RecordSubject } from '../../../views/requirements/record-page.tsx'
import type { FoundPlan } from '../find-plan.tsx'
import type { Asked } from './asked.ts'
import { dayFields, typedDay } from './day-fields.ts'
import { editPage } from './edit.tsx'
import { readEvidence } from './evidence-field.ts'
import type { Form } from './form-fields.ts'
import { keptItems } from './kept-items.ts'
import { givenId } from './given-id.ts'
import { ownerFields, readOwner } from './owner-field.ts'
import { readProgress } from './progress-field.ts'
import { together } from './together.ts'

function subjectOf({ opened: { plan, framework } }: FoundPlan, c: Context): RecordSubject | null {
  const area = plan.areas.find(({ id }) => id === c.req.param('area'))
  const entry = framework?.entries.find(
    ({ id, kind }) => kind === 'requirement' && id === c.req.param('entry'),
  )
  if (!area || !entry) return null
  const record = plan.requirementRecords.find(
    (one) => one.requirement === entry.id && one.area === area.id,
  )
  return { entry, area, record: record ?? null }
}

function start({ subject: { record }, deps }: Asked<RecordSubject>): Form {
  const { owner, progress, dependsOn = [] } = record ?? {}
  const form = new URLSearchParams({
    id: record?.id ?? deps.shelf.newId(),
    ...ownerFields('owner', owner),
    state: progress?.state ?? '',
    note: progress?.note ?? '',
    ...dayFields('asAt', progress ? progress.asAt : deps.shelf.today()),
  })
  for (const id of dependsOn) form.append('dependsOn', id)
  return form
}

/** What a plan records of one requirement in one area, besides its dates. */
export const requirementForm = editPage<RecordSubject>({
  subject: subjectOf,
  missing:
    'There is nothing to record of that here: look for the requirement in the schedule. Events bind nobody.',
  start,
  decide: (form, { subject: { entry, area, record }, deps }): Result<Action> => {
    const read = together({
      owner: readOwner(form, 'owner', record?.owner),
      progress: readProgress(form, deps.shelf.today()),
      added: readEvidence(form, 'evidence'),
    })
    if (!read.ok) return read
    const { owner, progress, added } = read.value
    const evidence = [...keptItems(form, Evidence), ...(added ? [added] : [])]
    return accept({
      action: 'record-requirement',
      id: givenId(form, deps.shelf.newId),
      requirement: entry.id,
      area: area.id,
      ...{ owner, progress, evidence, dependsOn: form.getAll('dependsOn') },
    })
  },
  page: (props) => <RecordPage {...props} asAt={typedDay(props.form, 'asAt')} />,
  next: ({ subject }) => `/requirements/${subject.entry.id}`,
})
