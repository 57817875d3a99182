import { describe, expect, it } from 'vitest'
import { milestone } from '../domain/build-plan.ts'
import { formPlan, type Sent } from './form-plan.ts'
import { FILLED, NOTHING_ELSE, STATEMENTS } from './milestone-sent.ts'

/** Milestones of the example: open and dated, done, and one made for these tests, cancelled. */
const OPEN = 'ms-g3y7'
const DONE = 'ms-r4h8'
const GONE = 'ms-gone'

/** Every form of milestones, filled in well: where it leads and what the journal says. */
const FORMS: readonly [path: string, filled: Sent, next: string, said: string][] = [
  ['/milestones/new', FILLED, '/milestones/ms-new', 'Added the milestone “Agree the money”'],
  [
    `/milestones/${OPEN}/change`,
    {
      title: 'Bring out the last report',
      'when-day': '25',
      'when-month': '9',
      'when-year': '2019',
      ...NOTHING_ELSE,
    },
    `/milestones/${OPEN}`,
    'Changed “Publish the board’s annual report 2018/19”: title to “Bring out the last report”, date to 25 September 2019, owner to nobody, areas, what it is about, the requirement it fulfils, what it waits for, source',
  ],
  [
    `/milestones/${OPEN}/done`,
    {
      'on-day': '27',
      'on-month': '9',
      'on-year': '2019',
      'evidence-kind': 'link',
      'evidence-address': 'https://example.org/report',
    },
    `/milestones/${OPEN}`,
    'Recorded “Publish the board’s annual report 2018/19” as done (27 September 2019)',
  ],
  [
    `/milestones/${OPEN}/cancel`,
    { reason: 'Merged with the yearly report' },
    `/milestones/${OPEN}`,
    'Cancelled “Publish the board’s annual report 2018/19”: Merged with the yearly report',
  ],
  [
    `/milestones/${OPEN}/progress`,
    {
      state: 'at-risk',
      note: 'Waiting for the\ndesigner',
      'asAt-day': '22',
      'asAt-month': '11',
      'asAt-year': '2026',
    },
    `/milestones/${OPEN}`,
    'Changed “Publish the board’s annual report 2018/19”: progress to at risk',
  ],
  [
    `/milestones/${OPEN}/evidence`,
    { 'evidence-kind': 'minute', 'evidence-text': 'Board, item 4' },
    `/milestones/${OPEN}`,
    'Changed “Publish the board’s annual report 2018/19”: evidence',
  ],
  [
    `/milestones/${OPEN}/statements`,
    {
      had: STATEMENTS,
      remove: STATEMENTS.slice(0, 1),
      wording: 'by Michaelmas',
      'gives-how': 'by',
      'gives-day': '29',
      'gives-month': '9',
      'gives-year': '2019',
      source: 'paragraph 30',
    },
    `/milestones/${OPEN}`,
    'Changed “Publish the board’s annual report 2018/19”: wordings',
  ],
  [
    `/milestones/${DONE}/reopen`,
    {},
    `/milestones/${DONE}`,
    'Recorded “Cabinet considers the board’s business plan 2018/19” as not done after all',
  ],
  [
    `/milestones/${GONE}/restore`,
    {},
    `/milestones/${GONE}`,
    'Took “A thing of the past” back into the plan',
  ],
]

/** What somebody else sends by the same form at the same time; the buttons say all there is. */
const BY_ANOTHER: Record<string, Sent> = {
  '/milestones/new': { title: 'Agree the sums' },
  [`/milestones/${OPEN}/change`]: { title: 'Bring it out' },
  [`/milestones/${OPEN}/done`]: { 'on-day': '26' },
  [`/milestones/${OPEN}/cancel`]: { reason: 'No longer wanted' },
  [`/milestones/${OPEN}/progress`]: { state: 'on-track' },
  [`/milestones/${OPEN}/evidence`]: { 'evidence-text': 'Board, item 5' },
  [`/milestones/${OPEN}/statements`]: { wording: 'by Easter' },
}

async function started() {
  const { milestones } = await formPlan().plan()
  const gone = milestone({
    id: GONE,
    title: 'A thing of the past',
    cancelled: { reason: 'Overtaken' },
  })
  return formPlan({ milestones: [...milestones, gone] })
}

const isButton = (path: string): boolean => /re(?:open|store)$/.test(path)

/** Text to look for again on whatever page answers. */
const TYPED = 'Typed <with> "care"'
const SHOWN = 'Typed &lt;with&gt; &quot;care&quot;'

describe.each(FORMS)('%s', (path, filled, next, said) => {
  it('saves, says so, and is undone whole', async () => {
    const made = await started()
    const before = await made.plan()
    if (!isButton(path)) expect((await made.get(`/plans/ours${path}`)).status).toBe(200)
    const answer = await made.send(path, { ...filled, revision: '0' })
    expect([answer.status, answer.location]).toEqual([303, `/plans/ours${next}?saved=1`])
    expect((await made.journal()).map((entry) => entry.said)).toEqual([said])
    expect(await made.page(`/plans/ours${next}?saved=1`)).toContain('Undo this change')
    await made.send('/undo', { revision: '1' })
    expect((await made.plan()).milestones).toEqual(before.milestones)
  })

  it('sent twice is one change', async () => {
    const made = await started()
    await made.send(path, { ...filled, revision: '0' })
    const again = await made.send(path, { ...filled, revision: '0' })
    expect(again.status).toBe(303)
    expect(await made.journal()).toHaveLength(1)
  })

  it('made from an older plan is saved beside what another did elsewhere', async () => {
    const made = await started()
    const alone = await started()
    await made.send('/title', { title: 'By another', revision: '0' })
    const answer = await made.send(path, { ...filled, revision: '0' })
    expect([answer.status, answer.location]).toEqual([303, `/plans/ours${next}?saved=2`])
    await alone.send(path, { ...filled, revision: '0' })
    expect((await made.plan()).milestones).toEqual((await alone.plan()).milestones)
    expect((await made.plan()).title).toBe('By another')
    expect((await made.journal()).at(-1)).toMatchObject({ said, madeFrom: 0 })
  })

  it('made from an older plan changes nothing where another changed the same', async () => {
    const made = await started()
    await made.send(path, { ...filled, ...BY_ANOTHER[path], revision: '0' })
    expect(await made.journal()).toHaveLength(1)
    const before = await made.plan()
    const answer = await made.send(path, { ...filled, revision: '0' })
    expect(await made.plan()).toEqual(before)
    if (isButton(path)) {
      expect(answer.status).toBe(303)
      return
    }
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('By somebody at the web pages, revision 1')
    for (const [name, value] of Object.entries(filled))
      if (typeof value === 'string' && /[a-z]{3}/.test(value) && name !== 'note')
        expect(answer.html).toContain(value)
  })

  it('of a worked example is refused', async () => {
    const { send } = formPlan()
    const answer = await send(path, { ...filled, title: TYPED }, 'leicestershire-rutland')
    expect(answer.status).toBe(403)
    expect(answer.html).toContain(SHOWN)
  })

  it('of a milestone that is not there is told, with what was typed', async () => {
    const { send } = formPlan()
    const other = path.replace(/ms-[a-z0-9]+/, 'ms-none')
    if (other === path) return
    const answer = await send(other, { reason: TYPED, revision: '0' })
    expect(answer.status).toBe(404)
    expect(answer.html).toContain('no such milestone')
    expect(answer.html).toContain(SHOWN)
  })
})
