import type { Context } from 'hono'
import { entriesSince, type Done } from '../../actions/change-plan.ts'
import type { Problem } from '../../domain/problem.ts'
import type { AppDeps } from '../deps.ts'
import { findPlan, type FoundPlan } from '../find-plan.tsx'
import { pastDay } from '../past-day.ts'
import { preparePictures } from '../prepare-pictures.ts'
import { refusePage } from '../refuse-page.tsx'
import type { Form } from './form-fields.ts'

/** What a form is about, once its plan is open. */
export type Asked<Subject> = { found: FoundPlan; subject: Subject; c: Context; deps: AppDeps }

/** How a form finds the thing in a plan that its address names. */
export type About<Subject> = {
  /** Null where the plan has no such thing. */
  subject: (found: FoundPlan, c: Context) => Subject | null
  /** What to say then. */
  missing: string
}

/** Who has taken away what an address names since the form was opened that was sent to it. */
async function takenAway(c: Context, { shelf }: AppDeps, id: string): Promise<string[]> {
  const sent = (c.get('typed') as Form | undefined)?.get('revision') ?? ''
  if (!/^\d{1,9}$/.test(sent)) return []
  const named = new Set(Object.values(c.req.param()))
  const entry = (await entriesSince(shelf, id, Number(sent))).findLast(({ differences = [] }) =>
    differences.some(
      ({ at, after }) => at.length === 2 && after === undefined && named.has(at[1] ?? ''),
    ),
  )
  return entry
    ? [
        `It was taken away after you opened this form: ${entry.said}. By ${entry.by}, revision ${entry.revision}.`,
        'To have it back, undo that change in the history.',
      ]
    : []
}

/** Opens the plan and the thing in it that a form is about, or answers why it cannot. */
export async function findSubject<Subject>(
  c: Context,
  deps: AppDeps,
  about: About<Subject>,
): Promise<Asked<Subject> | Response> {
  const found = await findPlan(c, deps)
  if (found instanceof Response) return found
  const { id, title, example } = found.opened.plan
  if (example)
    return refusePage(c, deps, {
      status: 403,
      heading: 'Worked examples are read-only',
      sentences: [`“${title}” can be read, not changed. Copy it and work on the copy.`],
      links: {
        title: 'Where to go',
        items: [
          { text: 'Copy to work on', href: `/plans/${id}/copy` },
          { text: title, href: `/plans/${id}` },
        ],
      },
    })
  if (found.opened.asAt !== undefined) return pastDay(c, deps, found.opened)
  const subject = about.subject(found, c)
  if (subject !== null) return { found, subject, c, deps }
  return refusePage(c, deps, {
    status: 404,
    heading: 'That is not in this plan',
    sentences: [about.missing, ...(await takenAway(c, deps, id))],
    links: {
      title: 'Where to look',
      items: [
        { text: title, href: `/plans/${id}` },
        { text: 'History', href: `/plans/${id}/history` },
      ],
    },
  })
}

/** On to a page of the plan that says what was done and offers to undo it. */
export function toSaved(
  { c, deps }: Pick<Asked<unknown>, 'c' | 'deps'>,
  done: Done,
  next: string,
): Response {
  preparePictures(deps, done.opened)
  const { id } = done.opened.plan
  const [path = '', hash] = next.split('#')
  const query = `${path.includes('?') ? '&' : '?'}saved=${done.revision}`
  return c.redirect(`/plans/${id}${path}${query}${hash === undefined ? '' : `#${hash}`}`, 303)
}

/** The revision that a form was made from; one without it is judged as of now. */
export function revisionOf(form: Form, { found }: { found: FoundPlan }): number {
  const sent = Number(form.get('revision') || NaN)
  return Number.isSafeInteger(sent) ? sent : found.opened.plan.revision
}

/** As many changes as somebody reads; the history has all. */
const MOST_TOLD = 20

/** What has been done to a plan since a revision, in plain words and by whom, oldest first. */
export async function changesSince(
  { shelf }: AppDeps,
  id: string,
  revision: number,
): Promise<string[]> {
  const entries = await entriesSince(shelf, id, revision)
  if (entries.length === 0)
    return ['It is not the plan that you opened; its history does not say what was done.']
  const told = entries.slice(-MOST_TOLD)
  const before = entries.length - told.length
  return [
    ...(before > 0 ? [`Changes before these, told in the history: ${before}`] : []),
    ...told.map(({ said, by, revision: made }) => `${said}. By ${by}, revision ${made}.`),
  ]
}

/** A page for a change that was asked for by one button and cannot be made. */
export const cannotDo = (
  { c, deps, found }: Asked<unknown>,
  problems: readonly Problem[],
): Response | Promise<Response> =>
  refusePage(c, deps, {
    status: 422,
    heading: 'That cannot be done',
    sentences: [...problems.map(({ message }) => message), 'Nothing was changed.'],
    links: {
      title: 'Where to go',
      items: [
        { text: found.opened.plan.title, href: `/plans/${found.opened.plan.id}` },
        { text: 'History', href: `/plans/${found.opened.plan.id}/history` },
      ],
    },
  })
