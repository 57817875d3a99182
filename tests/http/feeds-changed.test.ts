import { describe, expect, it } from 'vitest'
import { everyForm, missingThings } from './every-form.ts'
import { FEED, NEW, NEW_SENT, SENT, TOKEN } from './feed-sent.ts'
import { formPlan } from './form-plan.ts'

const CHANGE = '/calendar/feeds/feed-1'
const ADDRESS = `${CHANGE}/address`
const REVOKE = `${CHANGE}/revoke`
const withFeed = () => formPlan({ feeds: [FEED] })

everyForm(
  [
    [
      CHANGE,
      { ...SENT, name: 'Police HQ, new Outlook', reminders: ['7'] },
      '/calendar',
      'Changed the calendar feed “Police HQ, new Outlook”',
    ],
  ],
  () => Promise.resolve(withFeed()),
)

missingThings([
  ['/calendar/feeds/gone', 'The plan has no such feed, or it was revoked.'],
  ['/calendar/feeds/gone/address', 'The plan has no such feed, or it was revoked.'],
  ['/calendar/feeds/gone/revoke', 'The plan has no such feed.'],
])

describe('the form of a feed', () => {
  it('shows what it shows now, whoever is no longer in the plan among it', async () => {
    const filter = { ...FEED.filter, whose: { role: 'Clerk who left' }, done: false }
    const made = formPlan({ feeds: [{ ...FEED, filter }] })
    const html = await made.page(`/plans/ours${CHANGE}`)
    expect(await made.valueIn(CHANGE, 'name')).toBe('Police HQ, Outlook')
    expect(html).toContain('<option value="role:Clerk who left" selected')
    expect(html).toMatch(/value="law" checked[^]*name="done" type="radio" value="no" checked/)
    expect(html).toMatch(/name="reminders" type="checkbox" value="28" checked/)
    const whose = 'role:Clerk who left'
    await made.send(CHANGE, { ...SENT, whose, revision: '0' })
    expect((await made.plan()).feeds[0]?.filter.whose).toEqual({ role: 'Clerk who left' })
  })

  it('says so where nothing would change', async () => {
    const same = { ...SENT, name: FEED.name, dates: 'law', reminders: ['28'], revision: '0' }
    const answer = await withFeed().send(CHANGE, same)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Nothing would change')
  })

  it('leaves the address as it is', async () => {
    const made = formPlan()
    await made.send(NEW, NEW_SENT)
    const before = await (await made.get(`/feeds/${TOKEN}.ics`)).text()
    await made.send('/calendar/feeds/feed-new', { ...SENT, dates: 'law', revision: '1' })
    const after = await (await made.get(`/feeds/${TOKEN}.ics`)).text()
    expect(after.length).toBeLessThan(before.length)
    expect(after).toContain('BEGIN:VEVENT')
  })
})

describe('a new address', () => {
  it('is asked for once, shown once, and ends the one before', async () => {
    const made = formPlan()
    await made.send(NEW, NEW_SENT)
    const path = '/calendar/feeds/feed-new/address'
    const asks = await made.page(`/plans/ours${path}`)
    expect(asks).toContain('The address it has now stops working at once.')
    expect((await made.plan()).revision).toBe(1)
    const answer = await made.send(path, { revision: '1' })
    const other = TOKEN.replace(/1$/, '2')
    expect(answer.status).toBe(200)
    expect(answer.html).toContain(`/feeds/${other}.ics`)
    expect(answer.html).not.toContain(TOKEN)
    expect((await made.get(`/feeds/${TOKEN}.ics`)).status).toBe(410)
    expect((await made.get(`/feeds/${other}.ics`)).status).toBe(200)
    const again = await made.send(path, { revision: '1' })
    expect(again.status).toBe(409)
    expect(again.html).toContain('has been given a new address already')
    expect(again.html).not.toContain('token-')
    expect(await made.journal()).toHaveLength(2)
  })

  it('is not kept by a browser', async () => {
    const made = withFeed()
    const answer = await made.post(`/plans/ours${ADDRESS}`, { revision: '0' })
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  })

  it('is given once where others have changed the plan since', async () => {
    const made = withFeed()
    await made.send('/title', { title: 'By another', revision: '0' })
    await made.send(ADDRESS, { revision: '1' })
    const again = await made.send(ADDRESS, { revision: '0' })
    expect(again.status).toBe(409)
    expect(again.html).toContain('has been given a new address already')
    expect(await made.journal()).toHaveLength(2)
  })
})

describe('a feed is revoked', () => {
  it('after asking once, for good', async () => {
    const made = formPlan()
    await made.send(NEW, NEW_SENT)
    const path = '/calendar/feeds/feed-new'
    expect(await made.page(`/plans/ours${path}/revoke`)).toContain('for good')
    const answer = await made.send(`${path}/revoke`, { revision: '1' })
    expect([answer.status, answer.location]).toEqual([303, '/plans/ours/calendar?saved=2'])
    expect((await made.get(`/feeds/${TOKEN}.ics`)).status).toBe(410)
    const html = await made.page('/plans/ours/calendar?saved=2')
    expect(html).toContain('Revoked the calendar feed “County Hall, Google”.')
    expect(html).not.toContain('Undo this change')
    expect(html).toContain(
      'County Hall, Google: made on 22 November 2026, revoked on 22 November 2026',
    )
    expect(html).not.toContain(`href="/plans/ours${path}`)
    for (const deed of ['', '/address'])
      expect((await made.get(`/plans/ours${path}${deed}`)).status).toBe(404)
    expect(await made.page(`/plans/ours${path}/revoke`)).toContain('It was revoked on 22 November')
  })

  it('once, however often the form is sent', async () => {
    const made = withFeed()
    await made.send(REVOKE, { revision: '0' })
    expect((await made.send(REVOKE, { revision: '0' })).status).toBe(303)
    const late = await made.send(REVOKE, { revision: '1' })
    expect(late.status).toBe(422)
    expect(late.html).toContain('was revoked. Make a new one.')
    expect(await made.journal()).toHaveLength(1)
  })
})

describe('the history', () => {
  it('tells of feeds in words, and offers no undoing of an address', async () => {
    const made = formPlan()
    await made.send(NEW, NEW_SENT)
    const path = '/calendar/feeds/feed-new'
    await made.send(path, { ...SENT, dates: 'law', alarms: ['1'], revision: '1' })
    await made.send(`${path}/address`, { revision: '2' })
    await made.send(`${path}/revoke`, { revision: '3' })
    const html = await made.page('/plans/ours/history')
    for (const text of [
      'Made the calendar feed “County Hall, Google”',
      'Gave the calendar feed “County Hall, Google” a new address',
      '<strong>“County Hall, Google”: what it shows</strong><br/>Before: for everybody: dates of law and statutory guidance, and local milestones<br/>After: for everybody: dates of law; alarms 1 day before',
      '<strong>“County Hall, Google”: address</strong><br/>Before: the one given out before, which is gone<br/>After: a new one, shown once',
      '<strong>“County Hall, Google”: revoked on</strong><br/>Before: nothing recorded<br/>After: 22 November 2026',
    ])
      expect(html).toContain(text)
    expect(html).not.toMatch(/[0-9a-f]{64}|token|retired/i)
    expect(html.match(/>Undo</g)).toHaveLength(1)
    const refused = await made.send('/undo', { revision: '3' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('cannot be unknown again')
  })
})
