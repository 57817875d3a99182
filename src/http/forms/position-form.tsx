import type { Context } from 'hono'
import type { Action } from '../../domain/change.ts'
import { versionsOf } from '../../domain/option-content.ts'
import type { Option, OptionVersion, Position } from '../../domain/option.ts'
import { partnersOf } from '../../domain/partners-of.ts'
import type { Plan } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { RemovePage } from '../../../views/structure/remove-page.tsx'
import { structureBack, structureCrumbs } from '../../../views/structure/structure-crumbs.ts'
import { NewPositionPage, PositionPage } from '../../../views/options/position-page.tsx'
import type { FoundPlan } from '../find-plan.tsx'
import { readChosen, readOptional } from './choice-field.ts'
import { editPage } from './edit.tsx'
import { field, typedDate, type Form } from './form-fields.ts'
import { givenFields } from './given-fields.ts'
import { givenId } from './given-id.ts'
import { optionSubject, toOption } from './option-subject.ts'
import { answerFields, readAnswer } from './position-fields.ts'
import { together } from './together.ts'

/** The areas ticked, each of which the organisation is a partner of. */
function readAreas(form: Form, plan: Plan): Result<string[]> {
  const ticked = form.getAll('areas').filter((id) => id !== '')
  if (ticked.length === 0) return refuse('Tick each area that the position is for.', 'areas')
  const organisation = plan.organisations.find(({ id }) => id === field(form, 'organisation'))
  const areas = ticked.map((id) => plan.areas.find((area) => area.id === id))
  const stranger = areas.find(
    (area) => organisation && area && !partnersOf(area).includes(organisation.id),
  )
  if (stranger && organisation)
    return refuse(
      `${organisation.name} is not recorded as a safeguarding partner of ${stranger.name}. Take the tick out.`,
      'areas',
    )
  return areas.includes(undefined)
    ? refuse('The plan has no such area. Choose another.', 'areas')
    : accept(ticked)
}

const partners = ({ areas, organisations }: Plan) => {
  const ids = new Set(areas.flatMap(partnersOf))
  return organisations.filter(({ id }) => ids.has(id))
}

function startOfNew(form: Form, asked: URLSearchParams, { areas }: Plan): Form {
  form.set('organisation', asked.get('organisation') ?? '')
  form.set('version', '')
  const [only, ...others] = areas
  const area = asked.get('area') ?? (others.length === 0 ? only?.id : undefined)
  if (area !== undefined) form.append('areas', area)
  return form
}

/** Where a partner stands on an option; `?organisation=` and `?area=` choose whose it is. */
export const newPositionForm = editPage({
  ...optionSubject,
  start: ({ deps, c, found }) =>
    startOfNew(
      new URLSearchParams({ id: deps.shelf.newId(), ...answerFields({}) }),
      new URL(c.req.url).searchParams,
      found.opened.plan,
    ),
  decide: (form, { found, subject, deps }): Result<Action> => {
    const { plan, today } = found.opened
    const whose = together<{ organisation: string; areas: string[]; version: string | null }>({
      organisation: readChosen(form, 'organisation', partners(plan), 'Choose the partner.'),
      areas: readAreas(form, plan),
      version: readOptional(
        form,
        'version',
        versionsOf(plan, subject.id),
        'Choose one of the versions listed.',
      ),
    })
    const answer = readAnswer(form, today)
    if (!whose.ok || !answer.ok)
      return {
        ok: false,
        problems: [...(whose.ok ? [] : whose.problems), ...(answer.ok ? [] : answer.problems)],
      }
    return accept({
      action: 'record-position',
      id: givenId(form, deps.shelf.newId),
      option: subject.id,
      ...givenFields(whose.value),
      ...givenFields(answer.value),
    })
  },
  page: ({ subject, ...page }) => (
    <NewPositionPage
      {...page}
      option={subject}
      partners={partners(page.opened.plan)}
      when={typedDate(page.form, 'when')}
    />
  ),
  next: (asked) => `${toOption(asked)}#agreement`,
})

type PositionSubject = { position: Position; version: OptionVersion; option: Option }

/** The position that an address names, with what it is about. */
const positionSubject = {
  subject: ({ opened: { plan } }: FoundPlan, c: Context): PositionSubject | null => {
    const position = plan.positions.find(({ id }) => id === c.req.param('position'))
    const version = plan.optionVersions.find(({ id }) => id === position?.version)
    const option = plan.options.find(({ id }) => id === version?.option)
    return position && version && option ? { position, version, option } : null
  },
  missing: 'The plan has no such position. It may have been removed since.',
}

const toAgreement = ({ subject }: { subject: PositionSubject }): string =>
  `/options/${subject.option.id}#agreement`

/** Everything that is recorded of a position; whose it is and on which version stays. */
export const positionForm = editPage({
  ...positionSubject,
  start: ({ subject }) => answerFields(subject.position),
  decide: (form, { found, subject: { position } }): Result<Action> => {
    const read = readAnswer(form, found.opened.today, position)
    return read.ok
      ? accept({ action: 'change-position', id: position.id, change: read.value })
      : read
  },
  page: ({ subject, ...page }) => (
    <PositionPage {...page} {...subject} when={typedDate(page.form, 'when')} />
  ),
  next: toAgreement,
})

/** Asks before a position is removed. */
export const positionRemoveForm = editPage({
  ...positionSubject,
  start: () => ({}),
  decide: (_, { subject: { position } }): Result<Action> =>
    accept({ action: 'remove-position', id: position.id }),
  page: ({ subject: { position, version, option }, ...page }) => (
    <RemovePage
      {...page}
      name={`The position of ${page.opened.plan.organisations.find(({ id }) => id === position.organisation)?.name ?? 'a partner'} on version ${version.number}`}
      part="structure"
      crumbs={structureCrumbs(page.opened.plan, option.id)}
      own={`positions/${position.id}/remove`}
      back={structureBack(option.id)}
      uses={[]}
    />
  ),
  next: toAgreement,
})
