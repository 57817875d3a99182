import type { Action } from '../../domain/change.ts'
import { whyNotAreaName } from '../../domain/change-area.ts'
import { accept, type Result } from '../../domain/problem.ts'
import { AreaFormPage } from '../../../views/areas/area-form-page.tsx'
import { areaSubject, toAreas } from './area-subject.ts'
import { editPage } from './edit.tsx'
import { field, optionalField } from './form-fields.ts'
import { givenId } from './given-id.ts'
import { readName } from './name-field.ts'

/** A new area. */
export const newAreaForm = editPage({
  subject: () => ({ area: null }),
  missing: '',
  start: ({ deps }) => ({ id: deps.shelf.newId(), name: '', council: '', board: '' }),
  decide: (form, { found, deps }): Result<Action> => {
    const id = givenId(form, deps.shelf.newId)
    const { plan } = found.opened
    const name = readName(form, 'name', (typed) => whyNotAreaName(plan, typed, id))
    if (!name.ok) return name
    const council = optionalField(form, 'council')
    const board = optionalField(form, 'board')
    return accept({
      action: 'add-area',
      id,
      name: name.value,
      ...(council === undefined ? {} : { council }),
      ...(board === undefined ? {} : { board }),
    })
  },
  page: ({ subject, ...page }) => <AreaFormPage {...page} area={subject.area} />,
  next: toAreas,
})

/** The name, council and board of an area. */
export const areaForm = editPage({
  ...areaSubject,
  start: ({ subject: { name, council = '', board = '' } }) => ({ name, council, board }),
  decide: (form, { found, subject: { id } }): Result<Action> => {
    const { plan } = found.opened
    const name = readName(form, 'name', (typed) => whyNotAreaName(plan, typed, id))
    if (!name.ok) return name
    return accept({
      action: 'change-area',
      id,
      name: name.value,
      council: field(form, 'council') || null,
      board: field(form, 'board') || null,
    })
  },
  page: ({ subject, ...page }) => <AreaFormPage {...page} area={subject} />,
  next: toAreas,
})
