import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SHOWN, TYPED } from './every-form.ts'
import { FEED, NEW, NEW_SENT, SENT, TOKEN } from './feed-sent.ts'
import { COUNTY, formPlan, type Sent } from './form-plan.ts'

const PUBLIC = { publicUrl: 'https://plans.example' }
const address = (token: string, base = 'http://127.0.0.1:8018'): string =>
  `${base}/feeds/${token}.ics`

/** Every file below a folder, run together. */
function everything(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
}

const post = async (made: ReturnType<typeof formPlan>, path: string, fields: Sent) => {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one)
  return made.app.request(`/plans/ours${path}`, {
    ...{ method: 'POST', body },
    headers: { host: 'localhost:8018' },
  })
}

describe('a feed is made', () => {
  it('and its address is shown on the answer alone, which nobody keeps', async () => {
    const made = formPlan({}, PUBLIC)
    const answer = await post(made, NEW, NEW_SENT)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(answer.headers.get('location')).toBeNull()
    const html = await answer.text()
    expect(html).toMatch(
      /<textarea[^>]* readonly[^>]*>\s*https:\/\/plans\.example\/feeds\/token-0+1\.ics/,
    )
    expect(html).toContain(`webcal://plans.example/feeds/${TOKEN}.ics`)
    expect(html).not.toContain('Nobody else’s calendar')
    expect(html.match(new RegExp(TOKEN, 'g'))).toHaveLength(2)
    const [feed] = (await made.plan()).feeds
    expect(feed).toMatchObject({
      ...{ id: 'feed-new', name: 'County Hall, Google', madeOn: '2026-11-22' },
      filter: { dates: 'all', done: true, reminders: [], alarms: [] },
      tokenHash: made.deps.shelf.digest(TOKEN),
    })
    const pages = ['calendar', 'history', 'calendar/feeds/feed-new', 'calendar/feeds/new', '']
    for (const path of pages)
      expect(await made.page(`/plans/ours${path && '/'}${path}`)).not.toContain(TOKEN)
    expect(everything(made.folder)).not.toContain(TOKEN)
    expect(JSON.stringify([made.lines, await made.journal()])).not.toContain(TOKEN)
  })

  it('and its address fetches what it was made to show', async () => {
    const made = formPlan({}, PUBLIC)
    await post(made, NEW, { ...NEW_SENT, dates: 'law' })
    const file = await (await made.get(`/feeds/${TOKEN}.ics`)).text()
    expect(file).toContain('CATEGORIES:Law')
    expect(file).not.toContain('CATEGORIES:Local milestone')
  })

  it.each([
    ['localhost:8018', 'http://127.0.0.1:8018'],
    ['127.0.0.1:9000', 'http://127.0.0.1:9000'],
    ['[::1]:8018', 'http://[::1]:8018'],
    ['localhost', 'http://127.0.0.1'],
  ])(
    'reached as %s without a public address, it starts %s and says what that means',
    async (host, base) => {
      const made = formPlan()
      const answer = await made.app.request(`/plans/ours${NEW}`, {
        ...{ method: 'POST', headers: { host } },
        body: new URLSearchParams({ name: 'Mine', dates: 'law', done: 'no' }),
      })
      const html = await answer.text()
      expect(html).toContain(address(TOKEN, base))
      expect(html).toContain(`webcal:${address(TOKEN, base).slice(5)}`)
      expect(html).toContain('Nobody else’s calendar can subscribe here yet.')
      expect(html).toContain('href="/plans/ours/calendar#files"')
    },
  )

  it.each([
    ['::1', 'http://[::1]:8018'],
    ['::ffff:127.0.0.1', 'http://127.0.0.1:8018'],
  ])('answered by %s under the name localhost, it starts %s', async (localAddress, base) => {
    const path = `/plans/ours${NEW}`
    const body = new URLSearchParams({ name: 'Mine', dates: 'law', done: 'no' })
    const sent = { method: 'POST', headers: { host: 'localhost:8018' }, body }
    const connection = { incoming: { socket: { localAddress } } }
    const answer = await formPlan().app.request(path, sent, connection)
    expect(await answer.text()).toContain(address(TOKEN, base))
  })

  it('for one organisation, with reminders and alarms', async () => {
    const made = formPlan()
    const whose = `organisation:${COUNTY}`
    const ahead = { reminders: ['28', '7'], alarms: ['1', '14'] }
    const answer = await made.send(NEW, { ...NEW_SENT, whose, done: 'no', ...ahead })
    expect(answer.html).toContain(
      'for Leicestershire County Council: dates of law and statutory guidance, and local milestones; without what is done; reminders 28 days and 7 days before; alarms 14 days and 1 day before.',
    )
    expect((await made.plan()).feeds[0]?.filter).toEqual({
      ...{ whose: { organisation: COUNTY }, dates: 'all', done: false },
      ...{ reminders: [28, 7], alarms: [1, 14] },
    })
  })

  it('once, however often the form is sent; the address is not shown again', async () => {
    const made = formPlan()
    await made.send(NEW, NEW_SENT)
    const again = await made.send(NEW, NEW_SENT)
    expect(again.status).toBe(409)
    expect(again.html).toContain(
      'The feed “County Hall, Google” has been made already, and nothing was changed now. Its address was shown once',
    )
    expect(again.html).toContain('href="/plans/ours/calendar/feeds/feed-new/address"')
    expect(again.html).not.toContain('token-')
    expect(await made.journal()).toHaveLength(1)
    const later = await made.send(NEW, { ...NEW_SENT, revision: '1' })
    expect(later.status).toBe(409)
  })

  it('at the same moment twice, once', async () => {
    const made = formPlan()
    const answers = await Promise.all([post(made, NEW, NEW_SENT), post(made, NEW, NEW_SENT)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await made.journal()).toHaveLength(1)
  })

  it('not where another has taken its name meanwhile: what was typed is kept', async () => {
    const made = formPlan()
    await made.send(NEW, { ...NEW_SENT, id: 'feed-other', name: TYPED.toUpperCase() })
    const answer = await made.send(NEW, { ...NEW_SENT, name: TYPED, alarms: ['2'] })
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('Made the calendar feed “TYPED &lt;WITH&gt;')
    expect(answer.html).toContain(SHOWN)
    expect(answer.html).toMatch(/name="alarms" type="checkbox" value="2" checked/)
    expect(answer.html).not.toContain('token-')
    expect((await made.plan()).feeds).toHaveLength(1)
    expect(answer.html).toContain('name="revision" value="1"')
  })

  const WRONG: [string, Sent, string[]][] = [
    ['nothing typed', {}, ['name', 'dates', 'done']],
    ['a name too long', { ...SENT, name: 'x'.repeat(301) }, ['name']],
    ['a name of two lines', { ...SENT, name: 'Police\u2028HQ' }, ['name']],
    ['the name of another', { ...SENT, name: 'police hq, outlook' }, ['name']],
    ['somebody else’s', { ...SENT, whose: 'organisation:gone' }, ['whose']],
    ['a role that owns nothing', { ...SENT, whose: 'role:Nobody' }, ['whose']],
    [
      'forged choices',
      { ...SENT, dates: 'none', done: '?', reminders: ['3'] },
      ['dates', 'done', 'reminders'],
    ],
    ['three alarms', { ...SENT, alarms: ['1', '2', '7'] }, ['alarms']],
  ]

  it.each(WRONG)('not with %s: each is told at its field, and kept', async (_, sent, fields) => {
    const made = formPlan({ feeds: [FEED] })
    const answer = await made.send(NEW, { ...sent, id: 'feed-new', revision: '0' })
    expect(answer.status).toBe(422)
    const summary = /govuk-error-summary__list[^]*?<\/ul>/.exec(answer.html)?.[0] ?? ''
    const told = [...summary.matchAll(/href="#([a-z]+)"/g)].map(([, id]) => id)
    expect(told.toSorted()).toEqual(fields.toSorted())
    for (const id of fields) expect(answer.html).toContain(`id="${id}"`)
    const name = String(sent['name'] ?? '')
    if (name !== '') expect(answer.html).toContain(`value="${name.replace(/\s/g, ' ')}"`)
    expect((await made.plan()).feeds).toHaveLength(1)
  })

  it('shows law and guidance at first; without a framework, all there is', async () => {
    const first = await formPlan().page(`/plans/ours${NEW}`)
    expect(first).toMatch(/name="dates" type="radio" value="law-and-guidance" checked/)
    expect(first).toMatch(/name="done" type="radio" value="yes" checked/)
    const bare = formPlan({
      framework: undefined,
      statedDeadlines: [],
      requirementRecords: [],
      checklist: [],
    })
    expect(await bare.page(`/plans/ours${NEW}`)).toMatch(/value="all" checked/)
  })

  it('not of a worked example', async () => {
    const made = formPlan()
    for (const path of [NEW, '/calendar/feeds/feed-1', '/calendar/feeds/feed-1/revoke']) {
      const answer = await made.send(path, SENT, 'leicestershire-rutland')
      expect(answer.status).toBe(403)
      expect(answer.html).toContain('Worked examples are read-only')
    }
  })
})
