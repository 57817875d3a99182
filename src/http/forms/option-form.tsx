import type { Action, ActionOf } from '../../domain/action.ts'
import { whyNotOptionName } from '../../domain/change-option.ts'
import { Option } from '../../domain/option.ts'
import type { Plan } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { OptionFormPage } from '../../../views/options/option-form-page.tsx'
import { editPage } from './edit.tsx'
import { field, type Form } from './form-fields.ts'
import { givenFields } from './given-fields.ts'
import { givenId } from './given-id.ts'
import { readName } from './name-field.ts'
import { optionSubject, toOption } from './option-subject.ts'
import { together } from './together.ts'

function readNote(form: Form): Result<string | null> {
  const note = field(form, 'note')
  if (note === '') return accept(null)
  const read = Option.shape.note.unwrap().safeParse(note)
  return read.success
    ? accept(read.data)
    : refuse(`The note ${read.error.issues[0]?.message ?? ''}.`, 'note')
}

const readFields = (form: Form, plan: Plan, id: string) => ({
  name: readName(form, 'name', (name) => whyNotOptionName(plan, { id, name })),
  note: readNote(form),
})

type CopyOf = ActionOf<'add-option'>['copyOf']

/** What the option starts as: undefined for empty. */
function readCopy(form: Form, plan: Plan): Result<CopyOf> {
  const copy = field(form, 'copy')
  const [kind, id = ''] = copy.split(':')
  if (copy === 'empty') return accept(undefined)
  if (copy === 'old') return accept({ of: 'old' })
  return kind === 'option' && plan.options.some((option) => option.id === id)
    ? accept({ of: 'option', option: id })
    : refuse('Choose what the option starts as.', 'copy')
}

/** A new option; `?copy=` says what it starts as: `empty`, `old` or `option:ID`. */
export const newOptionForm = editPage({
  subject: () => ({ option: null }),
  missing: '',
  start: ({ deps, c }) => ({
    id: deps.shelf.newId(),
    name: '',
    note: '',
    copy: c.req.query('copy') ?? '',
  }),
  decide: (form, { found, deps }): Result<Action> => {
    const id = givenId(form, deps.shelf.newId)
    const { plan } = found.opened
    const read = together<{ name: string; note: string | null; copyOf: CopyOf }>({
      ...readFields(form, plan, id),
      copyOf: readCopy(form, plan),
    })
    if (!read.ok) return read
    const { copyOf, ...fields } = read.value
    const copy = copyOf === undefined ? {} : { copyOf }
    return accept({ action: 'add-option', id, option: givenFields(fields), ...copy })
  },
  page: ({ subject, ...page }) => <OptionFormPage {...page} option={subject.option} />,
  next: (_, { opened }, form) => {
    const id = field(form, 'id')
    const isThere = opened.plan.options.some((option) => option.id === id)
    return isThere ? `/options/${id}` : '/options'
  },
})

/** An option’s name and note. */
export const optionForm = editPage({
  ...optionSubject,
  start: ({ subject }) => ({ name: subject.name, note: subject.note ?? '' }),
  decide: (form, { found, subject: { id } }): Result<Action> => {
    const read = together<{ name: string; note: string | null }>(
      readFields(form, found.opened.plan, id),
    )
    return read.ok ? accept({ action: 'change-option', id, change: read.value }) : read
  },
  page: ({ subject, ...page }) => <OptionFormPage {...page} option={subject} />,
  next: toOption,
})
