import type { Action } from '../../domain/change.ts'
import { whyNotFates } from '../../domain/change-fate.ts'
import type { FateRow } from '../../domain/fate-action.ts'
import { Fate } from '../../domain/option.ts'
import type { Plan } from '../../domain/plan.ts'
import { accept, refuse, type Problem, type Result } from '../../domain/problem.ts'
import { whatBecomes, type Becoming } from '../../domain/what-becomes.ts'
import { FatesAllPage } from '../../../views/fates/fates-all-page.tsx'
import { editPage } from './edit.tsx'
import { fateOption, toFates } from './fate-subject.ts'
import { field, type Form } from './form-fields.ts'
import { readReason } from './reason-field.ts'
import { together } from './together.ts'

/** How many bodies a row has room for, unless more are recorded. */
const PLACES = 3

function allOf(plan: Plan, option: string | null): Becoming[] {
  const { bodies, functions } = whatBecomes(plan, option)
  return [...bodies, ...functions]
}

/** Every row as it is recorded, with places left for bodies. */
function startOf(plan: Plan, option: string | null): Form {
  const form = new URLSearchParams()
  for (const { id, fate } of allOf(plan, option)) {
    const into = fate?.into ?? []
    const empty = Array.from({ length: Math.max(0, PLACES - into.length) }, () => '')
    form.append(`kind-${id}`, fate?.kind ?? '')
    for (const one of [...into, ...empty]) form.append(`into-${id}`, one)
    form.append(`reason-${id}`, fate?.reason ?? '')
  }
  return form
}

/** A form that was sent with fewer places, with as many as a row has. */
function withPlaces(form: Form, plan: Plan, option: string | null): Form {
  const padded = new URLSearchParams(form)
  for (const { id } of allOf(plan, option))
    for (let n = form.getAll(`into-${id}`).length; n < PLACES; n += 1)
      padded.append(`into-${id}`, '')
  return padded
}

function readKind(form: Form, id: string): Result<Fate['kind'] | null> {
  const text = field(form, id)
  if (text === '') return accept(null)
  const read = Fate.shape.kind.safeParse(text)
  return read.success ? accept(read.data) : refuse('Choose what happens to it.', id)
}

function readRow(form: Form, { id, about }: Becoming): Result<FateRow> {
  const read = together<{ kind: Fate['kind'] | null; reason: string | null }>({
    kind: readKind(form, `kind-${id}`),
    reason: readReason(form, `reason-${id}`),
  })
  if (!read.ok) return read
  const { kind, reason } = read.value
  const into = form.getAll(`into-${id}`).filter((one) => one !== '')
  return accept({ ...about, kind, into, ...(reason === null ? {} : { reason }) })
}

/** A problem of a row at its input: `body-1.into` is told at `into-body-1`, by the row’s name. */
const toInput =
  (rows: readonly Becoming[]) =>
  ({ path, message }: Problem): Problem => {
    const [id = '', field = ''] = path.split('.')
    const name = rows.find((row) => row.id === id)?.name
    return name === undefined
      ? { path: '', message }
      : { path: `${field}-${id}`, message: `${name}: ${message}` }
  }

/** Reads every row that was sent, and all that is wrong with any. */
function readTable(form: Form, plan: Plan, option: string | null): Result<Action> {
  const sent = allOf(plan, option).filter(({ id }) => form.has(`kind-${id}`))
  const read = sent.map((row) => readRow(form, row))
  const unread = read.flatMap((row) => (row.ok ? [] : row.problems))
  const action = {
    action: 'set-fates' as const,
    ...(option === null ? {} : { option }),
    fates: read.flatMap((row) => (row.ok ? [row.value] : [])),
  }
  const problems = [...unread, ...whyNotFates(plan, action).map(toInput(sent))]
  return problems.length > 0 ? { ok: false, problems } : accept(action)
}

/** What happens to every old body and function under an option, in one save. */
export const fatesAllForm = editPage({
  ...fateOption,
  start: ({ found, subject }) => startOf(found.opened.plan, subject.option),
  decide: (form, { found, subject }): Result<Action> =>
    readTable(form, found.opened.plan, subject.option),
  page: ({ subject: { option }, ...page }) => (
    <FatesAllPage
      {...page}
      option={option}
      form={withPlaces(page.form, page.opened.plan, option)}
    />
  ),
  next: ({ found, subject }) => toFates(found.opened.plan, subject.option),
})
