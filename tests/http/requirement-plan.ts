import { expect } from 'vitest'
import { formPlan, LEICESTERSHIRE } from './form-plan.ts'

/** What the plan records of one requirement in one of its two areas. */
export const RECORDED = {
  id: 'rr-one',
  requirement: 'board-continues',
  area: LEICESTERSHIRE,
  owner: { role: 'Board <manager>' },
  progress: { state: 'at-risk', note: 'The chair leaves', asAt: '2019-09-01' },
  evidence: [
    { kind: 'minute', text: 'Board, item 4' },
    { kind: 'link', text: 'Terms', address: 'https://example.org/terms' },
  ],
  dependsOn: ['ms-v8n6'],
}

/** The app with one plan, `ours`, in which that is recorded. */
export const withRecord = (): ReturnType<typeof formPlan> =>
  formPlan({ requirementRecords: [RECORDED] })

/** The part of a page under one of its headings. */
export function section(html: string, id: string): string {
  const start = html.indexOf(`id="${id}"`)
  expect(start).toBeGreaterThan(0)
  const end = html.indexOf('<h2', start + 1)
  return html.slice(start, end === -1 ? undefined : end)
}

/** What stands beside a name in a list of facts. */
export const fact = (html: string, key: string): string =>
  new RegExp(`__key">${key}</dt><dd class="govuk-summary-list__value">(.*?)</dd>`).exec(
    html,
  )?.[1] ?? `no ${key}`
