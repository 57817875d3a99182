import type { OpenPlan } from '../../domain/facts.ts'
import type { MilestoneChange } from '../../domain/milestone-action.ts'
import { About, type Dated, type Milestone } from '../../domain/plan.ts'
import { accept, refuse, type Result } from '../../domain/problem.ts'
import { Title } from '../../domain/text.ts'
import { readTypedDate, typeDate } from '../../domain/typed-date.ts'
import { dateFields, field, typedDate, within, type Form } from './form-fields.ts'
import { ownerFields, readOwner } from './owner-field.ts'
import { readSource } from './source-field.ts'
import { together } from './together.ts'

const aboutFields = (about: Partial<About> = {}): Record<string, string> => ({
  'about-kind': about.kind ?? '',
  'about-body': about.body ?? '',
  'about-report-of': about.reportOf ?? '',
  'about-requirement': about.requirement ?? '',
})

/** A milestone as it stands in the fields of its form. */
export function milestoneFields(milestone: Partial<Milestone>): Form {
  const { when, areas = [], dependsOn = [] } = milestone
  const form = new URLSearchParams({
    title: milestone.title ?? '',
    ...dateFields('when', typeDate(when)),
    'when-source': when?.source?.text ?? '',
    ...ownerFields('owner', milestone.owner),
    source: milestone.source?.text ?? '',
    ...aboutFields(milestone.about),
    sets: milestone.sets ?? '',
    fulfils: milestone.fulfils ?? '',
    clearDays: milestone.clearDays?.toString() ?? '',
  })
  for (const area of areas) form.append('areas', area)
  for (const other of dependsOn) form.append('dependsOn', other)
  return form
}

function readTitle(form: Form): Result<string> {
  const title = Title.safeParse(field(form, 'title'))
  return title.success
    ? accept(title.data)
    : refuse(`The title ${title.error.issues[0]?.message ?? ''}.`, 'title')
}

/** The date and where it is written, which stand apart in the form and together in the plan. */
function readWhen(form: Form, before: Dated | undefined): Result<Dated | null> {
  const typed = readTypedDate(typedDate(form, 'when'))
  const read = together({
    when: typed.ok ? typed : { ok: false, problems: within('when', typed.problems) },
    source: readSource(form, 'when-source', before?.source),
  })
  if (!read.ok) return read
  const { when, source } = read.value
  if (when) return accept(source ? { ...when, source } : when)
  return source
    ? refuse('Type the date as well, or clear where it is written.', 'when-source')
    : accept(null)
}

/** A plan without a framework has no requirements to choose from; one that is recorded stays. */
function readAbout(form: Form, kept: string | undefined): Result<About | null> {
  const kind = field(form, 'about-kind')
  const parts = {
    body: field(form, 'about-body') || undefined,
    reportOf: field(form, 'about-report-of') || undefined,
    requirement:
      (kind === '' ? undefined : kept) ?? (field(form, 'about-requirement') || undefined),
  }
  const given = Object.entries(parts).filter(([, value]) => value !== undefined)
  if (kind === '')
    return given.length === 0
      ? accept(null)
      : refuse('Choose what it is about, or clear the choices below it.', 'about-kind')
  const read = About.safeParse({ kind, ...Object.fromEntries(given) })
  return read.success
    ? accept(read.data)
    : refuse('Choose one of the kinds in the list.', 'about-kind')
}

function readClearDays(form: Form): Result<number | null> {
  const text = field(form, 'clearDays')
  if (text === '') return accept(null)
  const days = /^\d{1,3}$/.test(text) ? Number(text) : NaN
  return days >= 1 && days <= 60
    ? accept(days)
    : refuse('Type a whole number of days from 1 to 60, or leave it empty.', 'clearDays')
}

const chosen = (form: Form, name: string): string[] =>
  form.getAll(name).filter((value) => value !== '')

/**
 * Every field of a milestone's form, or everything that is wrong with any. Fields that the form
 * has no place for, in a plan without a framework or with one area, are left as they are.
 */
export function readMilestone(
  form: Form,
  { plan, framework }: OpenPlan,
  before: Partial<Milestone>,
): Result<MilestoneChange & { title: string }> {
  const read = together<{
    title: string
    when: Dated | null
    owner: Milestone['owner'] | null
    about: About | null
    clearDays: number | null
    source: Milestone['source'] | null
  }>({
    title: readTitle(form),
    when: readWhen(form, before.when),
    owner: readOwner(form, 'owner', before.owner),
    about: readAbout(form, framework ? undefined : before.about?.requirement),
    clearDays: readClearDays(form),
    source: readSource(form, 'source', before.source),
  })
  if (!read.ok) return read
  return accept({
    ...read.value,
    ...(plan.areas.length > 1 ? { areas: chosen(form, 'areas') } : {}),
    ...(framework
      ? { sets: field(form, 'sets') || null, fulfils: field(form, 'fulfils') || null }
      : {}),
    dependsOn: chosen(form, 'dependsOn'),
  })
}
