import type { Context } from 'hono'
import { ChangesPage } from '../../views/changes/changes-page.tsx'
import { changesPath } from '../../views/changes/changes-links.ts'
import { changesBetween } from '../actions/changes-between.ts'
import { openPlan } from '../actions/library.ts'
import type { OpenPlan } from '../domain/facts.ts'
import type { Changes } from '../domain/history/plan-then.ts'
import { planTitle } from '../domain/plan-title.ts'
import { refuse, type Result } from '../domain/problem.ts'
import { changesCsv } from '../exports/changes-csv.ts'
import { changesMarkdown } from '../exports/changes-markdown.ts'
import { readChanges, type ChangesAsked } from './changes-asked.ts'
import { cssPath, type AppDeps } from './deps.ts'
import { disposition } from './disposition.ts'
import { findPlan, type FoundPlan } from './find-plan.tsx'
import { inForm } from './forms/edit.tsx'
import { refusePage } from './refuse-page.tsx'
import type { Handle } from './route.ts'

type Found = { asked: ChangesAsked; read: Result<Changes> | null }

/** What the address asks for and what comes of it; the plan as it is now is what both are states of. */
async function find(c: Context, { shelf }: AppDeps, { opened }: FoundPlan): Promise<Found> {
  const now = opened.asAt === undefined ? null : await openPlan(shelf, opened.plan.id)
  const plan = now?.ok ? now.value : opened
  const asked = readChanges(plan.plan, new URL(c.req.url).searchParams, opened.asAt)
  const read = asked.between === null ? null : await changesBetween(shelf, plan, asked.between)
  return { asked, read }
}

/** What differs between two states of a plan, and the form that asks for them. */
export const planChangesPage: Handle = (deps) => async (c) => {
  const page = await findPlan(c, deps)
  if (page instanceof Response) return page
  const { asked, read } = await find(c, deps, page)
  const { between, ...shown } = asked
  const errors = [...asked.errors, ...(read?.ok === false ? read.problems.map(inForm) : [])]
  const found = between !== null && read?.ok ? { changes: read.value, between } : null
  return c.html(
    <ChangesPage {...page} {...shown} errors={errors} found={found} css={cssPath(deps)} />,
    errors.length === 0 ? 200 : 422,
  )
}

const FILES = {
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    write: (_: OpenPlan, them: Changes) => changesCsv(them),
  },
  md: { mediaType: 'text/markdown; charset=utf-8', write: changesMarkdown },
} as const

const isFormat = (text: string): text is keyof typeof FILES => Object.hasOwn(FILES, text)

/** The same as a file. */
export const planChangesFile: Handle = (deps) => async (c) => {
  const page = await findPlan(c, deps)
  if (page instanceof Response) return page
  const { opened } = page
  const { id } = opened.plan
  const format = c.req.param('file') ?? ''
  const { asked, read } = await find(c, deps, page)
  const made = read ?? refuse('Say between which days: ?from=2019-02-07, and &to= if not to now.')
  if (!isFormat(format) || !made.ok || asked.errors.length > 0)
    return refusePage(c, deps, {
      status: isFormat(format) ? 400 : 404,
      heading: 'There is no such file',
      sentences: [
        ...(isFormat(format) ? [] : ['What changed can be taken away as csv or md.']),
        ...asked.errors.map(({ message }) => message),
        ...(made.ok ? [] : made.problems.map(({ message }) => message)),
      ],
      links: {
        title: 'Where to choose',
        items: [{ text: 'What changed', href: changesPath(id, null, page.asked) }],
      },
    })
  const { from, to } = made.value
  const { mediaType, write } = FILES[format]
  const name = `${id}-changes-${from.plan.revision}-${to.plan.revision}`
  const title = `${planTitle(opened)}, what changed from revision ${from.plan.revision} to ${to.plan.revision}`
  const then = { ...opened, plan: to.plan, ...(to.kind === 'now' ? {} : { asAt: to.day }) }
  return c.body(write(then, made.value), 200, {
    'Content-Type': mediaType,
    'Content-Disposition': disposition(name, title, `.${format}`),
  })
}
