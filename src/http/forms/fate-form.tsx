import type { Action } from '../../domain/change.ts'
import { whyNotFate } from '../../domain/change-fate.ts'
import { subjectNamed } from '../../domain/fate-words.ts'
import { Fate } from '../../domain/option.ts'
import type { Plan, Source } from '../../domain/plan.ts'
import { accept, refuse, type Problem, type Result } from '../../domain/problem.ts'
import { FateFormPage } from '../../../views/fates/fate-form-page.tsx'
import { fateCrumbs } from '../../../views/fates/fate-links.ts'
import { AgreedNote } from '../../../views/options/agreed-note.tsx'
import { RemovePage } from '../../../views/structure/remove-page.tsx'
import { optionAsked } from './option-asked.ts'
import { editPage } from './edit.tsx'
import { fateSubject, toFates } from './fate-subject.ts'
import { field, type Form } from './form-fields.ts'
import { givenFields } from './given-fields.ts'
import { givenId } from './given-id.ts'
import { readReason } from './reason-field.ts'
import { readSource } from './source-field.ts'
import { together } from './together.ts'

type About = Pick<Fate, 'body' | 'function'>

/** What a record is of, whatever the form says: its id, what it is about and for which option. */
type Known = About & { id: string; option?: string | undefined; source?: Source | undefined }

function readKind(form: Form): Result<Fate['kind']> {
  const read = Fate.shape.kind.safeParse(field(form, 'kind'))
  return read.success ? accept(read.data) : refuse('Choose what happens to it.', 'kind')
}

/** What was chosen that it is about: `body:…` or `function:…`. */
function readAbout(form: Form): About {
  const [kind, id] = field(form, 'about').split(':')
  if (id === undefined || id === '') return {}
  return kind === 'body' ? { body: id } : kind === 'function' ? { function: id } : {}
}

type Fields = { kind: Fate['kind']; reason: string | null; source: Source | null }

/** What the plan has against it, at the inputs; what cannot be read is told first. */
function againstPlan(plan: Plan, form: Form, { source: _, ...known }: Known): Problem[] {
  const kind = readKind(form)
  const reason = readReason(form, 'reason')
  // Without a kind the bodies cannot be judged, but what it is about can.
  const fate: Fate = {
    ...known,
    kind: kind.ok ? kind.value : 'undecided',
    into: kind.ok ? form.getAll('into') : [],
    // A reason that cannot be read is one all the same.
    reason: reason.ok ? (reason.value ?? undefined) : 'unread',
  }
  return whyNotFate(plan, fate).map(({ path, message }) => ({
    path: path === 'option' ? 'about' : path,
    message,
  }))
}

function readFate(form: Form, plan: Plan, known: Known): Result<Action> {
  const read = together<Fields>({
    kind: readKind(form),
    reason: readReason(form, 'reason'),
    source: readSource(form, 'source', known.source),
  })
  const against = againstPlan(plan, form, known)
  if (!read.ok || against.length > 0)
    return { ok: false, problems: [...(read.ok ? [] : read.problems), ...against] }
  const { id, source: _, ...of } = known
  const fate = { ...of, into: form.getAll('into'), ...givenFields(read.value) }
  return accept({ action: 'set-fate', id, fate })
}

/** Says what happens to one old body or function; `?body=` or `?function=` chooses which. */
export const newFateForm = editPage({
  ...optionAsked,
  start: ({ deps, c }) => {
    const body = c.req.query('body')
    const held = c.req.query('function')
    const about =
      body === undefined ? (held === undefined ? '' : `function:${held}`) : `body:${body}`
    return { id: deps.shelf.newId(), about, kind: '', reason: '', source: '' }
  },
  decide: (form, { found, subject: { option }, deps }): Result<Action> =>
    readFate(form, found.opened.plan, {
      id: givenId(form, deps.shelf.newId),
      ...(option === null ? {} : { option }),
      ...readAbout(form),
    }),
  page: ({ subject, ...page }) => <FateFormPage {...page} fate={null} option={subject.option} />,
  next: ({ found, subject }) => toFates(found.opened.plan, subject.option),
})

/** Everything that is recorded of what happens to one thing. */
export const fateForm = editPage<Fate>({
  ...fateSubject,
  start: ({ subject: { kind, into, reason, source } }) => {
    const form = new URLSearchParams({ kind, reason: reason ?? '', source: source?.text ?? '' })
    for (const id of into) form.append('into', id)
    return form
  },
  decide: (form, { found, subject }): Result<Action> => {
    const { kind: _, into: __, reason: ___, ...known } = subject
    return readFate(form, found.opened.plan, known)
  },
  page: ({ subject, ...page }) => (
    <FateFormPage {...page} fate={subject} option={subject.option ?? null} />
  ),
  next: ({ found, subject }) => toFates(found.opened.plan, subject.option ?? null),
})

/** Asks before what is recorded of one thing is removed. */
export const fateRemoveForm = editPage<Fate>({
  ...fateSubject,
  start: () => ({}),
  decide: (_, { subject: { id } }): Result<Action> => accept({ action: 'remove-fate', id }),
  page: ({ subject, ...page }) => {
    const { plan } = page.opened
    const option = subject.option ?? null
    return (
      <RemovePage
        {...page}
        name={`What happens to ${subjectNamed(plan, subject).replaceAll(/[“”]/g, '')}`}
        part="structure"
        crumbs={fateCrumbs(plan, option)}
        own={`fates/${subject.id}/remove`}
        back="fates"
        uses={[]}
      >
        <AgreedNote plan={plan} option={option} />
      </RemovePage>
    )
  },
  next: ({ found, subject }) => toFates(found.opened.plan, subject.option ?? null),
})
