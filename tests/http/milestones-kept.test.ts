import { describe, expect, it } from 'vitest'
import { milestone, type MilestoneInput } from '../domain/build-plan.ts'
import { formPlan, type Sent } from './form-plan.ts'
import { fieldsOf } from './forms/fields-of.ts'

const PATH = '/milestones/ms-one'
const SOURCE = { text: 'minute 7', invented: true as const }
const WHEN = { edtf: '2019-05-01', asWritten: 'on May Day', source: SOURCE }
const MINUTE = { 'evidence-kind': 'minute', 'evidence-text': 'Board, item 4' }

const one = (change: Partial<MilestoneInput>) =>
  formPlan({ milestones: [milestone(change)], statedDeadlines: [] })

type Made = ReturnType<typeof one>

async function filled(made: Made, deed: string, typed: Sent = {}): Promise<Sent> {
  const form = fieldsOf(await (await made.get(`/plans/ours${PATH}/${deed}`)).text())
  const sent = Object.fromEntries([...form.keys()].map((name) => [name, form.getAll(name)]))
  return { ...sent, ...typed }
}

const only = async (made: Made) => (await made.plan()).milestones[0]

describe('the form that records a milestone as done', () => {
  it('keeps where its day is written when evidence is added', async () => {
    const made = one({ done: { when: WHEN } })
    expect((await made.send(`${PATH}/done`, await filled(made, 'done', MINUTE))).status).toBe(303)
    expect(await only(made)).toMatchObject({
      done: { when: WHEN },
      evidence: [{ kind: 'minute', text: 'Board, item 4' }],
    })
  })

  it('takes the day away where it is cleared, and sent twice does so once', async () => {
    const made = one({ when: { edtf: '2019-04-30' }, done: { when: WHEN } })
    expect(await made.page(`/plans/ours${PATH}/done`)).toContain(
      'Clear it if it was done as planned: 30 April 2019.',
    )
    const cleared = Object.fromEntries(
      ['day', 'month', 'year', 'as-written'].map((name) => [`on-${name}`, '']),
    )
    const sent = await filled(made, 'done', { ...cleared, ...MINUTE })
    expect((await made.send(`${PATH}/done`, sent)).status).toBe(303)
    expect((await only(made))?.done).toEqual({})
    expect((await made.send(`${PATH}/done`, sent)).status).toBe(303)
    expect(await made.journal()).toHaveLength(1)
  })

  it('asks for the day where it is cleared and the planned one is still to come', async () => {
    const made = one({ when: { edtf: '2026-11-23' }, done: { when: WHEN } })
    const sent = await filled(made, 'done', { 'on-day': '', 'on-month': '', 'on-year': '' })
    const { status, html } = await made.send(`${PATH}/done`, { ...sent, 'on-as-written': '' })
    expect(status).toBe(422)
    expect(html).toContain('href="#on-day"')
    expect((await only(made))?.done).toEqual({ when: WHEN })
  })

  it('leaves the day alone where its inputs did not arrive', async () => {
    const made = one({ done: { when: WHEN } })
    await made.send(`${PATH}/done`, { ...MINUTE, revision: '0' })
    expect((await only(made))?.done).toEqual({ when: WHEN })
  })
})

describe('two equal pieces of evidence', () => {
  const evidence = { kind: 'minute' as const, text: 'Board, item 4' }
  const other = { kind: 'minute' as const, text: 'Cabinet, item 1' }

  it.each([0, 1])('are told apart, so that ticking one takes one away (%d)', async (place) => {
    const made = one({ evidence: [evidence, other, evidence] })
    const html = await (await made.get(`/plans/ours${PATH}/evidence`)).text()
    const boxes = [...html.matchAll(/name="remove"[^>]*value="([^"]*)"/g)].map(
      ([, value]) => value ?? '',
    )
    expect(new Set(boxes).size).toBe(3)
    const remove = (boxes[place * 2] ?? '').replaceAll('&quot;', '"')
    await made.send(`${PATH}/evidence`, await filled(made, 'evidence', { remove }))
    const left = (await only(made))?.evidence ?? []
    expect(left).toHaveLength(2)
    expect(left).toEqual(expect.arrayContaining([evidence, other]))
  })

  it('go both where both are ticked', async () => {
    const made = one({ evidence: [evidence, evidence] })
    const text = JSON.stringify(evidence)
    await made.send(
      `${PATH}/evidence`,
      await filled(made, 'evidence', { remove: [text, `${text}#2`] }),
    )
    expect((await only(made))?.evidence).toEqual([])
  })
})

describe('the form that changes a milestone', () => {
  it.each(['when-day', 'owner', 'owner-role', 'source', 'about-kind', 'clearDays'])(
    'is refused without its field “%s”, and nothing is wiped',
    async (name) => {
      const made = one({ when: WHEN, source: SOURCE, clearDays: 5, owner: { role: 'Clerk' } })
      const before = await made.plan()
      const { [name]: _, ...part } = await filled(made, 'change', { title: 'Renamed' })
      const { status, html } = await made.send(`${PATH}/change`, part)
      expect(status).toBe(422)
      expect(html).toContain('The form did not arrive whole. Open the page again.')
      expect(await made.plan()).toEqual(before)
      const whole = await filled(made, 'change', { title: 'Renamed' })
      expect((await made.send(`${PATH}/change`, whole)).status).toBe(303)
      expect(await only(made)).toMatchObject({ title: 'Renamed', when: WHEN, clearDays: 5 })
    },
  )
})

describe('a note of several lines', () => {
  it('becomes one paragraph', async () => {
    const made = one({})
    const note = ' Waiting \r\n\r\n\t for the \n designer '
    await made.send(`${PATH}/progress`, await filled(made, 'progress', { note }))
    expect((await only(made))?.progress?.note).toBe('Waiting for the designer')
  })

  it.each([' ', '\n', ' \n'])('of very much white space (%j) is read at once', async (white) => {
    const made = one({})
    const note = `a${white.repeat(100_000 / white.length)}b`
    const forms: [string, Sent][] = [
      [`${PATH}/progress`, await filled(made, 'progress', { note })],
      ['/milestones/change', { ids: 'ms-one', note, revision: '0' }],
    ]
    for (const [path, sent] of forms) {
      const start = performance.now()
      await made.send(path, sent)
      expect(performance.now() - start).toBeLessThan(1000)
    }
  })
})
