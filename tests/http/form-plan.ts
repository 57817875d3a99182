import { openPlan } from '../../src/actions/library.ts'
import type { JournalEntry } from '../../src/domain/journal.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { makeApp, writePlan, type Made } from './make-app.ts'

/** What a form was answered with. */
export type Answered = { status: number; location: string; html: string }

/** A form's fields; one that may be sent several times has a list. */
export type Sent = Record<string, string | readonly string[]>

const toForm = (fields: Sent): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      (typeof value === 'string' ? [value] : value).map((one) => [name, one]),
    ),
  )

type FormPlan = Made & {
  /** Sends a form to a path below the plan. */
  send: (path: string, fields: Sent, id?: string) => Promise<Answered>
  plan: () => Promise<Plan>
  journal: () => Promise<JournalEntry[]>
  /** What stands in an input of a form as first shown. */
  valueIn: (path: string, name: string) => Promise<string | undefined>
}

/** The app with one plan, `ours`, made from the example of two areas, some fields replaced. */
export function formPlan(
  fields: Record<string, unknown> = {},
  more: Parameters<typeof makeApp>[0] = {},
): FormPlan {
  const made = makeApp(more)
  writePlan(made.folder, 'ours', { revision: 0, ...fields })
  const plan = async (): Promise<Plan> => {
    const opened = await openPlan(made.deps.shelf, 'ours')
    if (!opened.ok) throw new Error(opened.problems[0]?.message)
    return opened.value.plan
  }
  return {
    ...made,
    plan,
    journal: () => made.deps.shelf.store.journal('ours'),
    send: async (path, form, id = 'ours') => {
      const answer = await made.app.request(`/plans/${id}${path}`, {
        method: 'POST',
        body: toForm(form),
        headers: { host: 'localhost:8018' },
      })
      return {
        status: answer.status,
        location: answer.headers.get('location') ?? '',
        html: (await answer.text()).replace(/\s+/g, ' '),
      }
    },
    valueIn: async (path, name) => {
      const html = await made.page(`/plans/ours${path}`)
      const input = new RegExp(`<input[^>]* name="${name}"[^>]*>`).exec(html)?.[0] ?? ''
      return / value="([^"]*)"/.exec(input)?.[1]
    },
  }
}

/** The ids of the example that the tests name. */
export const LEICESTERSHIRE = 'area-8k3d'
export const RUTLAND = 'area-m5x1'
export const COUNTY = 'org-4t9c'
export const BOARD = 'body-h6r2'
export const OFFICE = 'body-s7y4'
export const STATED = 'sd-f6m2'
