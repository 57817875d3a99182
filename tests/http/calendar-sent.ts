import { calendar, event } from '../domain/calendar-import/read.ts'
import { formPlan, type Answered, type Sent } from './form-plan.ts'
import { HOST } from './make-app.ts'

export const IMPORT = '/milestones/import'

export const MEETING = {
  id: 'ms-own',
  title: 'Licensing Sub-Committee',
  when: { edtf: '2027-03-12' },
}

type Plan = ReturnType<typeof formPlan>

export const ours = (milestones: readonly object[] = []): Plan =>
  formPlan({ milestones, statedDeadlines: [] })

export const FILE = calendar(
  'X-WR-CALNAME:Council meetings',
  event('UID:1', 'SUMMARY:Cabinet', 'DTSTART;TZID=GMT Standard Time:20270211T180000'),
  event('UID:2', 'SUMMARY:Scrutiny', 'DTSTART;VALUE=DATE:20270310', 'DTEND;VALUE=DATE:20270312'),
  event('UID:3', 'SUMMARY:Licensing Sub-Committee', 'DTSTART;VALUE=DATE:20270312'),
  event('UID:4', 'SUMMARY:Before today', 'DTSTART;VALUE=DATE:20261121'),
  event('UID:5', 'SUMMARY:No such day', 'DTSTART;VALUE=DATE:20270230'),
)

export type Chosen = { file?: string | Uint8Array<ArrayBuffer>; name?: string; words?: string }

/** Sends a file as a browser does. */
export async function upload({ app }: Plan, chosen: Chosen, id = 'ours'): Promise<Answered> {
  const body = new FormData()
  const { file = '', name = 'meetings.ics', words = '' } = chosen
  body.set('file', new File([file], name, { type: 'text/calendar' }))
  body.set('words', words)
  const answer = await app.request(`/plans/${id}${IMPORT}`, {
    method: 'POST',
    body,
    headers: { host: HOST },
  })
  return {
    status: answer.status,
    location: answer.headers.get('location') ?? '',
    html: (await answer.text()).replace(/\s+/g, ' '),
  }
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

const hiddenIn = (html: string, name: string): string =>
  unescaped(new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '')

export const boxes = (html: string, name: string, checked = ''): string[] =>
  [
    ...html.matchAll(new RegExp(`name="${name}" type="checkbox" value="(\\d+)"${checked}`, 'g')),
  ].map(([, n]) => n ?? '')

export const ticked = (html: string): string[] => boxes(html, 'take', ' checked=""')

/** The form of a preview as it was shown. */
export const formOf = (html: string, more: Sent = {}): Sent => ({
  revision: hiddenIn(html, 'revision'),
  then: 'add',
  seed: hiddenIn(html, 'seed'),
  words: hiddenIn(html, 'words'),
  read: hiddenIn(html, 'read'),
  source: unescaped(/name="source" type="text" value="([^"]*)"/.exec(html)?.[1] ?? ''),
  take: ticked(html),
  ...more,
})

/** Takes a file as it is offered. */
export async function takeAll(made: Plan, file: string, more: Sent = {}): Promise<Answered> {
  const { html } = await upload(made, { file })
  return made.send(IMPORT, formOf(html, more))
}
