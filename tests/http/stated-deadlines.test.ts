import { describe, expect, it } from 'vitest'
import { formPlan, STATED } from './form-plan.ts'

const FILLED = {
  id: 'sd-new',
  'when-how': 'by',
  'when-day': '29',
  'when-month': '6',
  'when-year': '2019',
  'when-as-written': 'no later than the 29th',
  basis: 'publish-arrangements/law',
  speaksOf: 'It speaks of the structure.',
  milestone: 'ms-r4h8',
  source: 'paragraph 40',
}

describe('deadlines as papers state them', () => {
  it('are shown with the basis that they claim and what differs from it', async () => {
    const made = formPlan()
    await made.send('/stated-deadlines/new', FILLED)
    const html = await made.page('/plans/ours/stated-deadlines')
    expect(html).toContain('As written: “in place by the end of September 2019”')
    expect(html).toContain('Guidance: DfE transitional guidance 2018')
    expect(html).toContain('the day is 30 June 2019 (SI 2018/497 reg 5(1))')
    expect(html).toContain('href="/plans/ours/requirements/publish-arrangements"')
    expect(html).toContain('href="/plans/ours/milestones/ms-r4h8"')
  })

  it('that say the same as their basis are told so, and no more', async () => {
    const made = formPlan({ statedDeadlines: [] })
    expect(await made.page('/plans/ours/stated-deadlines')).toContain('None is recorded yet.')
    await made.send('/stated-deadlines/new', { ...FILLED, 'when-day': '30' })
    expect(await made.page('/plans/ours/stated-deadlines')).toContain('No difference was found.')
  })

  it('of a worked example can only be read', async () => {
    const html = await formPlan().page('/plans/leicestershire-rutland/stated-deadlines')
    expect(html).toContain('in place by the end of September 2019')
    expect(html).not.toMatch(/stated-deadlines\/(new|sd)/)
  })

  it('of a plan without a framework cannot be added', async () => {
    const made = formPlan({ framework: undefined, statedDeadlines: [] })
    expect(await made.page('/plans/ours/stated-deadlines')).not.toContain('Add a stated deadline')
    expect(await made.page('/plans/ours/stated-deadlines/new')).toContain(
      'This plan has no framework',
    )
    expect((await made.send('/stated-deadlines/new', FILLED)).status).toBe(422)
  })
})

describe('a stated deadline', () => {
  it('is added with everything that the paper says', async () => {
    const made = formPlan()
    await made.send('/stated-deadlines/new', FILLED)
    expect((await made.plan()).statedDeadlines.at(-1)).toEqual({
      id: 'sd-new',
      requirement: 'publish-arrangements',
      basis: 'law',
      when: { edtf: '../2019-06-29', asWritten: 'no later than the 29th' },
      speaksOf: 'It speaks of the structure.',
      milestone: 'ms-r4h8',
      source: { text: 'paragraph 40' },
    })
  })

  it('offers the bases of the requirement that it is for first, and goes back to it', async () => {
    const html = await formPlan().page(
      '/plans/ours/stated-deadlines/new?requirement=implement-arrangements',
    )
    const options = [...html.matchAll(/<option value="([^"]+\/[^"]+)"/g)].map(([, id]) => id)
    expect(options.slice(0, 3)).toEqual([
      'implement-arrangements/law',
      'implement-arrangements/guidance',
      'implement-arrangements/guidance-long-stop',
    ])
    expect(html).toContain('href="/plans/ours/requirements/implement-arrangements"')
    expect(html).not.toContain('act-passed/')
  })

  it('keeps its words and the source of its date when only the basis is changed', async () => {
    const when = {
      edtf: '2019-09',
      asWritten: 'end of September',
      source: { text: 'paragraph 33' },
    }
    const made = formPlan({
      statedDeadlines: [{ id: STATED, requirement: 'implement-arrangements', basis: 'law', when }],
    })
    const path = `/stated-deadlines/${STATED}`
    expect(await made.valueIn(path, 'when-as-written')).toBe('end of September')
    await made.send(path, {
      'when-month': '9',
      'when-year': '2019',
      'when-as-written': 'end of September',
      basis: 'implement-arrangements/guidance-long-stop',
    })
    expect((await made.plan()).statedDeadlines).toEqual([
      { id: STATED, requirement: 'implement-arrangements', basis: 'guidance-long-stop', when },
    ])
  })

  it.each([
    [{ 'when-day': '31' }, 'when-day', 'June 2019 has 30 days'],
    [
      { 'when-day': '', 'when-month': '', 'when-year': '', 'when-as-written': '' },
      'when-day',
      'Type the date that the paper states.',
    ],
    [
      { 'when-day': '', 'when-month': '', 'when-year': '' },
      'when-as-written',
      'Type the date as well, or clear the words',
    ],
    [{ basis: '' }, 'basis', 'Choose what the paper claims to give.'],
    [{ basis: 'publish-arrangements/nothing' }, 'basis', 'Choose what the paper claims to give.'],
    [{ basis: 'nothing/law' }, 'basis', 'Choose what the paper claims to give.'],
    [{ speaksOf: 'x'.repeat(201) }, 'speaksOf', 'is longer than 200 characters'],
    [{ milestone: 'ms-gone' }, 'milestone', 'The plan has no such milestone.'],
    [{ source: 'x'.repeat(301) }, 'source', 'Where it is written is longer than 300'],
  ])('is refused at its field with %j', async (change, at, told) => {
    const made = formPlan()
    const before = await made.plan()
    const { status, html } = await made.send('/stated-deadlines/new', { ...FILLED, ...change })
    expect(status).toBe(422)
    expect(html).toContain(`href="#${at}"`)
    expect(html).toContain(` id="${at}"`)
    expect(html).toContain(told)
    expect(await made.plan()).toEqual(before)
  })

  it('says everything that is wrong at once, and keeps what was typed', async () => {
    const { html } = await formPlan().send('/stated-deadlines/new', {
      ...FILLED,
      'when-day': '31',
      basis: '',
      source: 'x'.repeat(301),
      speaksOf: '<b>"</b>',
    })
    for (const at of ['when-day', 'basis', 'source']) expect(html).toContain(`href="#${at}"`)
    expect(html).toContain('value="&lt;b&gt;&quot;&lt;/b&gt;"')
    expect(html).toContain('value="no later than the 29th"')
    expect(html).toContain('<option value="by" selected')
  })

  it('is removed after asking', async () => {
    const made = formPlan()
    const path = `/stated-deadlines/${STATED}/remove`
    expect(await made.page(`/plans/ours${path}`)).toContain(
      'Remove “in place by the end of September 2019”',
    )
    expect((await made.send(path, {})).status).toBe(303)
    expect((await made.plan()).statedDeadlines).toEqual([])
  })
})
