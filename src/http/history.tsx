import type { Context } from 'hono'
import type { FormError } from '../../views/components/error-summary.tsx'
import { HistoryPage, type HistoryProps } from '../../views/history/history-page.tsx'
import { planPath } from '../../views/plan/plan-links.ts'
import { changesOf } from '../actions/change-heads.ts'
import { CHANGE_GROUPS } from '../domain/history/change-groups.ts'
import type { ChangeHead } from '../domain/history/change-head.ts'
import { wanted, type HistoryFilter } from '../domain/history/history-filter.ts'
import { undoings } from '../domain/history/undone-by.ts'
import { readAskedDay } from './asked-day.ts'
import { cssPath, type AppDeps } from './deps.ts'
import { findPlan, type FoundPlan } from './find-plan.tsx'
import { findSubject } from './forms/asked.ts'
import { field, readForm, type Form } from './forms/form-fields.ts'
import { givenName, keepName, PersonName } from './person.ts'
import type { Handle } from './route.ts'

/** How many changes one page shows. */
const A_PAGE = 50

/** One thing of the plan as an address names it: `milestones/ms-1`. */
function readThing(query: Form): HistoryFilter['thing'] {
  const [list = '', id = ''] = field(query, 'thing').split('/')
  return list === '' || id === '' ? null : { list, id }
}

type Asked = Pick<HistoryProps, 'filter' | 'typed' | 'errors'>

/** What of the history an address asks for. */
function readAsked(query: Form): Asked {
  const [since, until] = [readAskedDay(query, 'since'), readAskedDay(query, 'until')]
  const about = field(query, 'about')
  return {
    filter: {
      by: field(query, 'by').slice(0, 200) || null,
      about: CHANGE_GROUPS.find((group) => group === about) ?? null,
      thing: readThing(query),
      words: field(query, 'q').slice(0, 200),
      since: since.day,
      until: until.day,
    },
    typed: { since: since.typed, until: until.typed },
    errors: [...since.errors, ...until.errors],
  }
}

/** Where the page begins that holds a revision or, once it is gone from the list, the one before. */
function startOf(newest: readonly ChangeHead[], asked: string | undefined): number {
  const from = Number(asked ?? NaN)
  if (!Number.isSafeInteger(from)) return 0
  return Math.max(
    newest.findIndex(({ revision }) => revision <= from),
    0,
  )
}

type Told = { name?: string; errors?: readonly FormError[] }

/** The page of the history; `told`: a name that was given and cannot be kept. */
async function show(c: Context, deps: AppDeps, found: FoundPlan, told: Told = {}) {
  const { plan } = found.opened
  const asked = readAsked(new URL(c.req.url).searchParams)
  const { heads: all, load } = await changesOf(deps.shelf.store, plan)
  const newest = wanted(all, asked.filter).toReversed()
  const first = startOf(newest, c.req.query('from'))
  const undone = undoings(all)
  const shown = await load(newest.slice(first, first + A_PAGE))
  const errors = [...asked.errors, ...(told.errors ?? [])]
  const page = {
    ...found,
    ...asked,
    errors,
    name: told.name ?? givenName(c) ?? '',
    people: [...new Set(all.map(({ by }) => by))].toSorted((a, b) => a.localeCompare(b)),
    count: { all: all.length, found: newest.length },
    entries: shown.map((entry) => ({ entry, undoneBy: undone.get(entry.revision) ?? null })),
    newer: first > 0 ? (newest[Math.max(first - A_PAGE, 0)]?.revision ?? null) : null,
    older: newest[first + A_PAGE]?.revision ?? null,
  }
  return c.html(<HistoryPage {...page} css={cssPath(deps)} />, errors.length === 0 ? 200 : 422)
}

/** The history of a plan, `?from=` a revision back in time, or those changes that are asked for. */
export const history: Handle = (deps) => async (c) => {
  const found = await findPlan(c, deps)
  return found instanceof Response ? found : show(c, deps, found)
}

/** Keeps the name that a person gives, for what they record in this browser from now on. */
export const namePost: Handle = (deps) => async (c) => {
  const form = await readForm(c)
  const asked = await findSubject(c, deps, { subject: () => true, missing: '' })
  if (asked instanceof Response) return asked
  const typed = field(form, 'name')
  const name = PersonName.safeParse(typed)
  if (typed !== '' && !name.success) {
    const message = `The name ${name.error.issues[0]?.message ?? 'cannot be kept'}.`
    return show(c, deps, asked.found, { name: typed, errors: [{ field: 'name', message }] })
  }
  keepName(c, typed)
  return c.redirect(`${planPath(asked.found.opened.plan.id, 'history', null)}#your-name`, 303)
}
