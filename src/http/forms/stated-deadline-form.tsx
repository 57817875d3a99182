import type { Action } from '../../domain/change.ts'
import type { Framework } from '../../domain/framework.ts'
import { StatedDeadline, type Dated, type Source } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { readTypedDate, typeDate } from '../../domain/typed-date.ts'
import { StatedDeadlineFormPage } from '../../../views/stated-deadlines/stated-deadline-form-page.tsx'
import { editPage } from './edit.tsx'
import { dateFields, field, typedDate, within, type Form } from './form-fields.ts'
import { givenId } from './given-id.ts'
import { readSource } from './source-field.ts'
import { statedDeadlineSubject, toStatedDeadlines } from './stated-deadline-subject.ts'
import { together } from './together.ts'

type Claim = Pick<StatedDeadline, 'requirement' | 'basis'>

type Fields = {
  when: Dated
  claim: Claim
  speaksOf: string | null
  milestone: string | null
  source: Source | null
}

/** Reads the date as the paper gives it; its own source, which the form does not show, stays. */
function readWhen(form: Form, recorded: Dated | undefined): Result<Dated> {
  const read = readTypedDate(typedDate(form, 'when'))
  if (!read.ok) return { ok: false, problems: within('when', read.problems) }
  if (read.value === null) return refuse('Type the date that the paper states.', 'when-day')
  const source = recorded?.source
  return accept(source ? { ...read.value, source } : read.value)
}

/** Reads a requirement and one of its bases, chosen together as `publish-arrangements/law`. */
function readClaim(form: Form, framework: Framework | null): Result<Claim> {
  const [requirement = '', basis = ''] = field(form, 'basis').split('/')
  const entry = framework?.entries.find(({ id }) => id === requirement)
  return entry?.bases.some(({ id }) => id === basis)
    ? accept({ requirement, basis })
    : refuse('Choose what the paper claims to give.', 'basis')
}

function readSpeaksOf(form: Form): Result<string | null> {
  const text = field(form, 'speaksOf')
  if (text === '') return accept(null)
  const read = StatedDeadline.shape.speaksOf.unwrap().safeParse(text)
  return read.success
    ? accept(read.data)
    : refuse(`What the paper says is due ${read.error.issues[0]?.message ?? ''}.`, 'speaksOf')
}

const readStated = (
  form: Form,
  framework: Framework | null,
  recorded?: StatedDeadline,
): Result<Fields> =>
  together<Fields>({
    when: readWhen(form, recorded?.when),
    claim: readClaim(form, framework),
    speaksOf: readSpeaksOf(form),
    milestone: accept(field(form, 'milestone') || null),
    source: readSource(form, 'source', recorded?.source),
  })

const fieldsOf = (stated: Partial<StatedDeadline>): Record<string, string> => ({
  ...dateFields('when', typeDate(stated.when)),
  basis: stated.requirement === undefined ? '' : `${stated.requirement}/${stated.basis ?? ''}`,
  speaksOf: stated.speaksOf ?? '',
  milestone: stated.milestone ?? '',
  source: stated.source?.text ?? '',
})

/** A new deadline as a paper states it; `?requirement=` puts the bases of one first. */
export const newStatedDeadlineForm = editPage({
  subject: () => ({ stated: null }),
  missing: '',
  start: ({ deps, c }) => ({
    id: deps.shelf.newId(),
    requirement: c.req.query('requirement') ?? '',
    ...fieldsOf({}),
  }),
  decide: (form, { found, deps }): Result<Action> => {
    const read = readStated(form, found.opened.framework)
    if (!read.ok) return read
    const { when, claim, speaksOf, milestone, source } = read.value
    const stated = {
      ...claim,
      when,
      ...(speaksOf === null ? {} : { speaksOf }),
      ...(milestone === null ? {} : { milestone }),
      ...(source === null ? {} : { source }),
    }
    return accept({ action: 'add-stated-deadline', id: givenId(form, deps.shelf.newId), stated })
  },
  page: ({ subject, ...page }) => (
    <StatedDeadlineFormPage
      {...page}
      stated={subject.stated}
      requirement={field(page.form, 'requirement') || null}
      when={typedDate(page.form, 'when')}
    />
  ),
  next: toStatedDeadlines,
})

/** Everything that is recorded of a stated deadline. */
export const statedDeadlineForm = editPage({
  ...statedDeadlineSubject,
  start: ({ subject }) => fieldsOf(subject),
  decide: (form, { found, subject }): Result<Action> => {
    const read = readStated(form, found.opened.framework, subject)
    if (!read.ok) return read
    const { claim, ...rest } = read.value
    return accept({
      action: 'change-stated-deadline',
      id: subject.id,
      change: { ...claim, ...rest },
    })
  },
  page: ({ subject, ...page }) => (
    <StatedDeadlineFormPage
      {...page}
      stated={subject}
      requirement={subject.requirement}
      when={typedDate(page.form, 'when')}
    />
  ),
  next: toStatedDeadlines,
})
