import { describe, expect, it } from 'vitest'
import { milestone, type MilestoneInput } from '../domain/build-plan.ts'
import { COUNTY, formPlan, type Sent } from './form-plan.ts'

const LETTERS: readonly MilestoneInput[] = [
  { id: 'ms-a', title: 'A', when: { edtf: '2026-11-01' } },
  { id: 'ms-b', title: 'B', when: { edtf: '2026-12-01' }, owner: { organisation: COUNTY } },
  { id: 'ms-c', title: 'C', done: { when: { edtf: '2026-11-02' } } },
  { id: 'ms-d', title: 'D <b>bold</b> & "quoted"' },
  { id: 'ms-x', title: 'X', cancelled: { reason: 'Overtaken by <events>' } },
].map((one) => milestone(one))

const letters = () => formPlan({ milestones: LETTERS })
const LIST = '/plans/ours/milestones'

const titles = async ({ plan }: ReturnType<typeof letters>): Promise<string> =>
  (await plan()).milestones.map(({ title }) => title.charAt(0)).join('')

const ticked = (html: string): string[] =>
  [...html.matchAll(/name="ids" type="checkbox" value="([^"]+)" form="bulk" checked/g)].map(
    ([, id]) => id ?? '',
  )

describe('the action plan', () => {
  it('is in the plan’s own order, each with date, owner and standing', async () => {
    const html = await letters().page(LIST)
    const rows = [...html.matchAll(/<tr class="govuk-table__row" id="(ms-.)">(.*?)<\/tr>/g)]
    expect(rows.map(([, id]) => id)).toEqual(['ms-a', 'ms-b', 'ms-c', 'ms-d'])
    const said = rows.map(([, , row]) => (row ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '))
    expect(said[0]).toContain('1 November 2026 Business manager Overdue')
    expect(said[1]).toContain('1 December 2026 Leicestershire County Council Due soon')
    expect(said[2]).toContain('No date Done: 2 November 2026')
    expect(html).toContain('D &lt;b&gt;bold&lt;/b&gt; &amp; &quot;quoted&quot;')
    expect(html).toContain(`href="${LIST}/ms-a"`)
  })

  it('keeps what was cancelled apart, with the reason and a way back', async () => {
    const html = await letters().page(LIST)
    const folded = html.slice(html.indexOf('Cancelled (1)'))
    expect(folded).toContain('Why: Overtaken by &lt;events&gt;')
    expect(folded).toContain(`action="${LIST}/ms-x/restore"`)
    expect(html.indexOf('id="ms-x"')).toBeGreaterThan(html.indexOf('id="ms-d"'))
  })

  it('of nothing says what to do', async () => {
    const { page } = formPlan({ milestones: [], statedDeadlines: [] })
    const html = await page(LIST)
    expect(html).toContain('No milestone is recorded yet. Add the first one, or paste the rows')
    expect(html).toContain(`href="${LIST}/paste"`)
    expect(html).not.toContain('<table')
    const all = formPlan({ milestones: [LETTERS[4]], statedDeadlines: [] })
    expect(await all.page(LIST)).toContain('Every milestone is cancelled.')
  })

  it('of a worked example can be read and not changed', async () => {
    const html = await formPlan().page('/plans/leicestershire-rutland/milestones')
    expect(html).toContain('Consider the budget requirement for future years')
    expect(html).not.toMatch(/type="checkbox"|formaction|Add a milestone|name="owner"/)
  })

  it('keeps the day asked for in its links', async () => {
    const html = await letters().page(`${LIST}?today=2026-10-31`)
    expect(html).toContain(`href="${LIST}/ms-a?today=2026-10-31"`)
    expect(html).toContain(`href="${LIST}?select=all&amp;today=2026-10-31"`)
  })

  it.each([
    ['', []],
    ['?select=all', ['ms-a', 'ms-b', 'ms-c', 'ms-d']],
    ['?select=open', ['ms-a', 'ms-b', 'ms-d']],
    ['?select=nonsense', []],
  ])('%s ticks %j', async (query, ids) => {
    expect(ticked(await letters().page(`${LIST}${query}`))).toEqual(ids)
  })
})

describe('moving a row', () => {
  it.each([
    ['ms-b', 'up', 'BACDX'],
    ['ms-b', 'down', 'ACBDX'],
    ['ms-d', 'first', 'DABCX'],
    ['ms-a', 'last', 'BCDXA'],
  ])('%s %s gives %s, and comes back to it', async (id, to, after) => {
    const made = letters()
    const answer = await made.send(`/milestones/${id}/move`, { to, revision: '0' })
    expect([answer.status, answer.location]).toEqual([303, `${LIST}?saved=1#${id}`])
    expect(await titles(made)).toBe(after)
    await made.send(`/milestones/${id}/move`, { to, revision: '0' })
    expect((await made.plan()).revision).toBe(1)
    await made.send('/undo', { revision: '1' })
    expect(await titles(made)).toBe('ABCDX')
  })

  it.each([
    ['ms-a', { to: 'up' }, '“A” is first already.'],
    ['ms-d', { to: 'down' }, 'is last already.'],
    ['ms-x', { to: 'up' }, 'is cancelled; restore it to move it.'],
    ['ms-b', {}, 'does not say where to move it'],
    ['ms-b', { to: 'sideways' }, 'does not say where to move it'],
  ])('%s with %j is refused in a sentence', async (id, sent, sentence) => {
    const made = letters()
    const answer = await made.send(`/milestones/${id}/move`, sent)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain(sentence)
    expect(answer.html).toContain('There is a problem')
    expect(await titles(made)).toBe('ABCDX')
  })

  it('is not offered where it would lead nowhere', async () => {
    const html = await letters().page(LIST)
    const offered = (id: string): string[] =>
      [
        ...html.matchAll(
          new RegExp(`formaction="${LIST}/${id}/move#${id}" name="to" value="([a-z]+)"`, 'g'),
        ),
      ].map(([, to]) => to ?? '')
    expect(offered('ms-a')).toEqual(['down', 'last'])
    expect(offered('ms-b')).toEqual(['up', 'down', 'last'])
    expect(offered('ms-d')).toEqual(['up', 'first'])
  })
})

const bulk = async (sent: Sent, made = letters()) => ({
  made,
  ...(await made.send('/milestones/change', { revision: '0', ...sent })),
})

describe('changing several at once', () => {
  it.each<[Sent, string]>([
    [
      { ids: ['ms-a', 'ms-d'], owner: `organisation:${COUNTY}` },
      'Changed the owner of 2 milestones to Leicestershire County Council',
    ],
    [{ ids: ['ms-a', 'ms-b'], owner: 'nobody' }, 'Took the owner of 2 milestones away'],
    [{ ids: 'ms-a', 'owner-role': 'Clerk' }, 'Changed the owner of “A” to Clerk'],
    [{ ids: ['ms-a', 'ms-b'], state: 'at-risk' }, 'Recorded 2 milestones as at risk'],
    [
      { ids: 'ms-a', state: 'done', 'on-month': '11', 'on-year': '2026' },
      'Recorded “A” as done (November 2026)',
    ],
    [{ ids: ['ms-a', 'ms-d'], state: 'done' }, 'Recorded 2 milestones as done'],
    [{ ids: ['ms-a', 'ms-d'], note: 'Ask again' }, 'Noted on 2 milestones: “Ask again”'],
    [
      { ids: ['ms-a', 'ms-b', 'ms-d'], state: 'cancelled', reason: 'Overtaken' },
      'Cancelled 3 milestones: Overtaken',
    ],
  ])('%j: %s', async (sent, said) => {
    const { made, status, location } = await bulk(sent)
    expect([status, location]).toEqual([303, `${LIST}?saved=1`])
    expect((await made.journal()).map((entry) => entry.said)).toEqual([said])
    expect((await bulk(sent, made)).status).toBe(303)
    expect(await made.journal()).toHaveLength(1)
    await made.send('/undo', { revision: '1' })
    expect((await made.plan()).milestones).toEqual((await letters().plan()).milestones)
  })

  it('keeps how they go as said today, with the note', async () => {
    const { made } = await bulk({ ids: 'ms-a', state: 'off-track', note: 'No quorum' })
    expect((await made.plan()).milestones[0]?.progress).toEqual({
      state: 'off-track',
      note: 'No quorum',
      asAt: '2026-11-22',
    })
  })

  it('keeps a note alone, and one on what is done', async () => {
    const { made } = await bulk({ ids: ['ms-a', 'ms-b'], note: 'Letters\r\nsent' })
    const [a, b] = (await made.plan()).milestones
    for (const one of [a, b])
      expect(one?.progress).toEqual({ note: 'Letters sent', asAt: '2026-11-22' })
    expect(a).not.toHaveProperty('done')
    await bulk({ ids: 'ms-a', state: 'done', note: 'All signed', revision: '1' }, made)
    expect((await made.plan()).milestones[0]).toMatchObject({
      done: {},
      progress: { note: 'All signed' },
    })
  })

  it.each<[Sent, string, string]>([
    [{ owner: 'nobody' }, 'ids', 'Tick the milestones to change.'],
    [{ ids: 'ms-a' }, 'owner', 'Choose another owner or a state, or type a note.'],
    [{ ids: 'ms-a', owner: 'nobody', 'owner-role': 'Clerk' }, 'owner-role', 'nobody has no role'],
    [{ ids: 'ms-a', 'owner-role': 'x'.repeat(201) }, 'owner-role', 'longer than 200'],
    [{ ids: 'ms-a', state: 'cancelled' }, 'reason', 'The reason is empty'],
    [{ ids: 'ms-a', state: 'done', 'on-day': '3' }, 'on-month', 'must include a month'],
    [{ ids: 'ms-a', state: 'fine' }, 'state', 'Choose one of the states'],
    [{ ids: 'ms-a', owner: 'nobody', reason: 'Overtaken' }, 'reason', 'You typed a reason'],
    [
      { ids: 'ms-a', state: 'at-risk', 'on-year': '2026' },
      'on-year',
      'You typed when they were done',
    ],
    [
      { ids: 'ms-a', state: 'cancelled', reason: 'x', note: 'No quorum' },
      'note',
      'What is cancelled has its reason and no note: clear the note, or choose another state.',
    ],
    [{ ids: 'ms-a', state: 'done', note: 'x'.repeat(501) }, 'note', 'longer than 500'],
    [{ ids: 'ms-a', note: '\u202Ex' }, 'note', 'The note has'],
    [{ ids: 'ms-a', state: 'at-risk', note: 'x'.repeat(501) }, 'note', 'longer than 500'],
  ])('%j is refused at “%s”', async (sent, field, sentence) => {
    const { made, status, html } = await bulk(sent)
    expect(status).toBe(422)
    expect(html).toContain(`<a href="#${field}">`)
    expect(html).toContain(sentence)
    expect((await made.plan()).revision).toBe(0)
  })

  it('names those that cannot take it, and keeps what was ticked and typed', async () => {
    const ids = ['ms-a', 'ms-c']
    const { status, html } = await bulk({ ids, state: 'cancelled', reason: 'Typed <so>' })
    expect(status).toBe(422)
    expect(html).toContain('“C” is recorded as done.')
    expect(ticked(html)).toEqual(ids)
    expect(html).toContain('value="Typed &lt;so&gt;"')
    expect(html).toMatch(/value="cancelled" selected/)
  })

  it('made from an older plan changes nothing and keeps what was ticked', async () => {
    const made = letters()
    await made.send('/title', { title: 'By another', revision: '0' })
    await bulk({ ids: ['ms-d'], owner: '', 'owner-role': 'Clerk', revision: '1' }, made)
    const { status, html } = await bulk({ ids: ['ms-a', 'ms-d'], owner: 'nobody' }, made)
    expect(status).toBe(409)
    expect(html).toContain('Named the plan “By another”')
    expect(html).toContain('&amp; &quot;quoted&quot;”: owner')
    expect(ticked(html)).toEqual(['ms-a', 'ms-d'])
    expect((await made.plan()).revision).toBe(2)
  })

  it('of a worked example is refused', async () => {
    const { send } = formPlan()
    const answer = await send('/milestones/change', { ids: 'ms-r4h8' }, 'leicestershire-rutland')
    expect(answer.status).toBe(403)
  })
})
