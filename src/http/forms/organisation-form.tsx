import type { Action } from '../../domain/change.ts'
import { ENDS_TOO_SOON, endsTooSoon } from '../../domain/change-organisation.ts'
import { whyNotOrganisationName } from '../../domain/change-partners.ts'
import type { Day } from '../../domain/day.ts'
import { Organisation, type Plan, type Source } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { readTypedDay } from '../../domain/typed-date.ts'
import { OrganisationFormPage } from '../../../views/organisations/organisation-form-page.tsx'
import { dayFields, typedDay } from './day-fields.ts'
import { editPage } from './edit.tsx'
import { field, within, type Form } from './form-fields.ts'
import { givenId } from './given-id.ts'
import { readName } from './name-field.ts'
import { organisationSubject, toOrganisations } from './organisation-subject.ts'
import { readSource } from './source-field.ts'
import { together } from './together.ts'

type Fields = {
  name: string
  kind: Organisation['kind']
  validFrom: Day | null
  validTo: Day | null
  source: Source | null
}

function readKind(form: Form): Result<Organisation['kind']> {
  const read = Organisation.shape.kind.safeParse(field(form, 'kind'))
  return read.success
    ? accept(read.data)
    : refuse('Choose what kind of organisation it is.', 'kind')
}

function readDay(form: Form, id: string): Result<Day | null> {
  const read = readTypedDay(typedDay(form, id))
  return read.ok ? read : { ok: false, problems: within(id, read.problems) }
}

/** The last day, held against the first where both can be read. */
function readLastDay(form: Form): Result<Day | null> {
  const from = readDay(form, 'valid-from')
  const to = readDay(form, 'valid-to')
  if (!from.ok || !to.ok || from.value === null || to.value === null) return to
  return endsTooSoon({ validFrom: from.value, validTo: to.value })
    ? refuse(ENDS_TOO_SOON, 'valid-to-day')
    : to
}

function readOrganisation(
  form: Form,
  plan: Plan,
  { id, source }: Pick<Organisation, 'id'> & Partial<Organisation>,
): Result<Fields> {
  const kind = readKind(form)
  return together<Fields>({
    // Whether another has the name already turns on the kind.
    name: readName(form, 'name', (name) =>
      kind.ok ? whyNotOrganisationName(plan, { id, name, kind: kind.value }) : null,
    ),
    kind,
    validFrom: readDay(form, 'valid-from'),
    validTo: readLastDay(form),
    source: readSource(form, 'source', source),
  })
}

const fieldsOf = ({ name = '', kind, validFrom, validTo, source }: Partial<Organisation>) => ({
  name,
  kind: kind ?? '',
  ...dayFields('valid-from', validFrom),
  ...dayFields('valid-to', validTo),
  source: source?.text ?? '',
})

const typedDays = (form: Form) => ({
  validFrom: typedDay(form, 'valid-from'),
  validTo: typedDay(form, 'valid-to'),
})

/** A new organisation. */
export const newOrganisationForm = editPage({
  subject: () => ({ organisation: null }),
  missing: '',
  start: ({ deps }) => ({ id: deps.shelf.newId(), ...fieldsOf({}) }),
  decide: (form, { found, deps }): Result<Action> => {
    const id = givenId(form, deps.shelf.newId)
    const read = readOrganisation(form, found.opened.plan, { id })
    if (!read.ok) return read
    const { name, kind, validFrom, validTo, source } = read.value
    const organisation = {
      name,
      kind,
      ...(validFrom === null ? {} : { validFrom }),
      ...(validTo === null ? {} : { validTo }),
      ...(source === null ? {} : { source }),
    }
    return accept({ action: 'add-organisation', id, organisation })
  },
  page: ({ subject, ...page }) => (
    <OrganisationFormPage {...page} {...typedDays(page.form)} organisation={subject.organisation} />
  ),
  next: toOrganisations,
})

/** Everything that is recorded of an organisation. */
export const organisationForm = editPage({
  ...organisationSubject,
  start: ({ subject }) => fieldsOf(subject),
  decide: (form, { found, subject }): Result<Action> => {
    const read = readOrganisation(form, found.opened.plan, subject)
    if (!read.ok) return read
    return accept({ action: 'change-organisation', id: subject.id, change: read.value })
  },
  page: ({ subject, ...page }) => (
    <OrganisationFormPage {...page} {...typedDays(page.form)} organisation={subject} />
  ),
  next: toOrganisations,
})
