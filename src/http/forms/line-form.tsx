import type { Action } from '../../domain/change.ts'
import { wrongLine } from '../../domain/change-line.ts'
import type { Body, Plan, Source } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { Line } from '../../domain/structure.ts'
import { bodiesToChoose } from '../../domain/structure-choices.ts'
import { optionOfLine } from '../../domain/structure-scope.ts'
import { LineFormPage } from '../../../views/structure/line-form-page.tsx'
import { readChosen } from './choice-field.ts'
import { editPage } from './edit.tsx'
import { field, type Form } from './form-fields.ts'
import { givenFields } from './given-fields.ts'
import { givenId } from './given-id.ts'
import { lifeFields, readableLife, readLife, typedLife } from './life-fields.ts'
import { lineSubject } from './line-subject.ts'
import { optionAsked, toStructureOf } from './option-asked.ts'
import { readSource } from './source-field.ts'
import { together } from './together.ts'

type Fields = {
  body: string
  kind: Line['kind']
  other: string
  from: string | null
  to: string | null
  source: Source | null
}

function readKind(form: Form): Result<Line['kind']> {
  const read = Line.shape.kind.safeParse(field(form, 'kind'))
  return read.success ? accept(read.data) : refuse('Choose what the line says.', 'kind')
}

/** A line as it stands, and the bodies that it may run between. */
type Read = { id: string; source?: Source | undefined; choices: readonly Body[] }

/** Where the line leads to, held against everything else that was typed. */
function readOther(form: Form, plan: Plan, { id, choices }: Read): Result<string> {
  const other = readChosen(form, 'other', choices, 'Choose the body that it leads to.')
  const kind = readKind(form)
  if (!other.ok || !kind.ok) return other
  const ends = { body: field(form, 'body'), kind: kind.value, other: other.value }
  const wrong = wrongLine(plan, { id, ...ends, ...readableLife(form) })
  const own = wrong.filter(({ path }) => path === 'other')
  return own.length > 0 ? { ok: false, problems: own } : other
}

const readLine = (form: Form, plan: Plan, read: Read): Result<Fields> =>
  together<Fields>({
    body: readChosen(form, 'body', read.choices, 'Choose the body that it starts from.'),
    kind: readKind(form),
    other: readOther(form, plan, read),
    ...readLife(form),
    source: readSource(form, 'source', read.source),
  })

const fieldsOf = (line: Partial<Line>): Record<string, string> => ({
  body: line.body ?? '',
  kind: line.kind ?? '',
  other: line.other ?? '',
  ...lifeFields(line),
  source: line.source?.text ?? '',
})

/** A new line between two bodies; `?body=` chooses the one it starts from, `?option=` whose it is. */
export const newLineForm = editPage({
  ...optionAsked,
  start: ({ deps, c }) => ({
    id: deps.shelf.newId(),
    ...fieldsOf({ body: c.req.query('body') ?? '' }),
  }),
  decide: (form, { found, deps, subject }): Result<Action> => {
    const id = givenId(form, deps.shelf.newId)
    const { plan } = found.opened
    const read = readLine(form, plan, { id, choices: bodiesToChoose(plan, subject.option) })
    return read.ok ? accept({ action: 'add-line', id, line: givenFields(read.value) }) : read
  },
  page: ({ subject, ...page }) => (
    <LineFormPage {...page} {...typedLife(page.form)} line={null} option={subject.option} />
  ),
  next: ({ subject }) => toStructureOf(subject.option),
})

/** Everything that is recorded of a line. */
export const lineForm = editPage({
  ...lineSubject,
  start: ({ subject }) => fieldsOf(subject),
  decide: (form, { found, subject }): Result<Action> => {
    const { plan } = found.opened
    const chosen = [subject.body, subject.other]
    const choices = bodiesToChoose(plan, optionOfLine(plan, subject), chosen)
    const read = readLine(form, plan, { ...subject, choices })
    return read.ok ? accept({ action: 'change-line', id: subject.id, change: read.value }) : read
  },
  page: ({ subject, ...page }) => (
    <LineFormPage
      {...page}
      {...typedLife(page.form)}
      line={subject}
      option={optionOfLine(page.opened.plan, subject)}
    />
  ),
  next: ({ found, subject }) => toStructureOf(optionOfLine(found.opened.plan, subject)),
})
