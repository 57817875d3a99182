import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/domain/plan.ts'
import { formPlan, LEICESTERSHIRE, RUTLAND, type Sent } from './form-plan.ts'
import { RECORDED, withRecord } from './requirement-plan.ts'

const RECORD = `/requirements/board-continues/${LEICESTERSHIRE}/record`

const recordsOf = ({ requirementRecords }: Plan) => requirementRecords

/** The form as a browser sends it back unchanged. */
const AS_IT_IS: Sent = {
  id: 'rr-one',
  owner: '',
  'owner-role': 'Board <manager>',
  state: 'at-risk',
  note: 'The chair leaves',
  'asAt-day': '1',
  'asAt-month': '9',
  'asAt-year': '2019',
  had: RECORDED.evidence.map((one) => JSON.stringify(one)),
  dependsOn: 'ms-v8n6',
}

describe('the form for what is recorded of a requirement', () => {
  it('shows what is recorded', async () => {
    const { page, valueIn } = withRecord()
    const html = await page(`/plans/ours${RECORD}`)
    expect(html).toContain(
      '<h1 class="govuk-heading-l">Keep the board going until the new arrangements start: Leicestershire</h1>',
    )
    expect(await valueIn(RECORD, 'owner-role')).toBe('Board &lt;manager&gt;')
    expect(html).toMatch(/value="at-risk" checked/)
    expect(html).toContain('>The chair leaves</textarea>')
    expect([await valueIn(RECORD, 'asAt-day'), await valueIn(RECORD, 'asAt-year')]).toEqual([
      '1',
      '2019',
    ])
    expect(html).toContain('Minute or report: Board, item 4')
    expect(html).toMatch(/value="ms-v8n6" checked/)
    expect(html).toContain(`href="/plans/ours/dates/${LEICESTERSHIRE}/boardEndDate"`)
  })

  it('starts on today where nothing has been said yet', async () => {
    const { valueIn } = withRecord()
    const path = RECORD.replace(LEICESTERSHIRE, RUTLAND)
    expect([await valueIn(path, 'asAt-day'), await valueIn(path, 'asAt-year')]).toEqual([
      '22',
      '2026',
    ])
  })

  it('goes to the counts of reviews where these show it as met', async () => {
    const html = await withRecord().page(
      `/plans/ours/requirements/hand-over-child-death-reviews/${RUTLAND}/record`,
    )
    expect(html).toContain(`href="/plans/ours/areas/${RUTLAND}/reviews"`)
  })

  it('makes a record with all its fields, which can be undone', async () => {
    const { send, plan, page } = formPlan()
    const { status, location } = await send(RECORD, {
      id: 'rr-new',
      owner: 'organisation:org-4t9c',
      'owner-role': 'Director',
      state: 'on-track',
      note: 'Two\r\nlines',
      'asAt-day': '22',
      'asAt-month': 'November',
      'asAt-year': '2026',
      'evidence-kind': 'link',
      'evidence-text': 'Terms',
      'evidence-address': 'https://example.org/terms',
      dependsOn: ['ms-v8n6', 'ms-x5t1'],
    })
    expect([status, location]).toEqual([303, '/plans/ours/requirements/board-continues?saved=1'])
    expect(recordsOf(await plan())).toEqual([
      {
        id: 'rr-new',
        requirement: 'board-continues',
        area: LEICESTERSHIRE,
        owner: { organisation: 'org-4t9c', role: 'Director' },
        progress: { state: 'on-track', note: 'Two lines', asAt: '2026-11-22' },
        evidence: [{ kind: 'link', text: 'Terms', address: 'https://example.org/terms' }],
        dependsOn: ['ms-v8n6', 'ms-x5t1'],
      },
    ])
    expect(await page(location)).toContain(
      'Recorded for “Keep the board going until the new arrangements start” in Leicestershire: owner',
    )
    await send('/undo', { revision: '1' })
    expect(recordsOf(await plan())).toEqual([])
  })

  it('changes one field and leaves the others', async () => {
    const { send, plan } = withRecord()
    expect((await send(RECORD, { ...AS_IT_IS, 'owner-role': 'Chair' })).status).toBe(303)
    expect(recordsOf(await plan())).toEqual([{ ...RECORDED, owner: { role: 'Chair' } }])
  })

  it('takes evidence away, and adds some', async () => {
    const { send, plan } = withRecord()
    const remove = JSON.stringify(RECORDED.evidence[0])
    const added = { 'evidence-kind': 'confirmed-by', 'evidence-text': 'Head of service' }
    await send(RECORD, { ...AS_IT_IS, remove, ...added })
    expect(recordsOf(await plan())[0]?.evidence).toEqual([
      RECORDED.evidence[1],
      { kind: 'confirmed-by', text: 'Head of service' },
    ])
  })

  it('emptied takes the record away', async () => {
    const { send, plan } = withRecord()
    const had = AS_IT_IS['had'] ?? []
    const { status } = await send(RECORD, { id: 'rr-one', had, remove: had })
    expect(status).toBe(303)
    expect(recordsOf(await plan())).toEqual([])
  })

  it('sent as it was is refused, for nothing was changed', async () => {
    const { send, plan } = withRecord()
    const { status, html } = await send(RECORD, AS_IT_IS)
    expect(status).toBe(422)
    expect(html).toContain('Nothing was changed, so there is nothing to save.')
    expect((await plan()).revision).toBe(0)
  })

  it('tells everything that is wrong at once, at its field, and keeps what was typed', async () => {
    const { send, plan } = withRecord()
    const { status, html } = await send(RECORD, {
      ...AS_IT_IS,
      'owner-role': 'x'.repeat(201),
      note: `<b>${'n'.repeat(500)}`,
      'asAt-day': '31',
      'asAt-month': '2',
      'evidence-kind': 'link',
      'evidence-text': 'Typed <here>',
      'evidence-address': 'example.org',
    })
    expect(status).toBe(422)
    for (const id of ['owner-role', 'note', 'asAt-day', 'evidence-address'])
      expect(html).toContain(`href="#${id}"`)
    expect(html).toContain('value="Typed &lt;here&gt;"')
    expect(html).toContain('&lt;b&gt;nnn')
    expect(html).not.toContain('<b>n')
    expect((await plan()).revision).toBe(0)
  })

  it.each([
    ['22', 303],
    ['23', 422],
  ])('takes what was said on %s November 2026: %j', async (day, status) => {
    const { send } = withRecord()
    const said = { ...AS_IT_IS, 'asAt-day': day, 'asAt-month': '11', 'asAt-year': '2026' }
    expect((await send(RECORD, said)).status).toBe(status)
  })

  it('refuses a milestone or organisation that is gone', async () => {
    const { send } = withRecord()
    const gone = await send(RECORD, { ...AS_IT_IS, dependsOn: ['ms-v8n6', 'ms-gone'] })
    expect([gone.status, gone.html.includes('is no longer in the plan')]).toEqual([422, true])
    expect((await send(RECORD, { ...AS_IT_IS, owner: 'organisation:org-gone' })).status).toBe(422)
  })

  it('made from an older plan is kept as typed, and sent twice is one change', async () => {
    const { send, journal } = withRecord()
    const changed = {
      ...AS_IT_IS,
      revision: '0',
      'evidence-kind': 'minute',
      'evidence-text': 'Item 5',
    }
    const answers = [await send(RECORD, changed), await send(RECORD, changed)]
    expect(answers.map(({ location }) => location)).toEqual([
      '/plans/ours/requirements/board-continues?saved=1',
      '/plans/ours/requirements/board-continues?saved=1',
    ])
    expect(await journal()).toHaveLength(1)
    const late = await send(RECORD, {
      ...changed,
      ...{ 'evidence-text': 'Item 6', 'owner-role': 'Somebody <else>' },
    })
    expect(late.status).toBe(409)
    expect(late.html).toContain('value="Somebody &lt;else&gt;"')
    expect(late.html).toContain('Item 5')
  })

  it.each([
    `/requirements/act-passed/${RUTLAND}/record`,
    `/requirements/easter/${RUTLAND}/record`,
    '/requirements/board-continues/area-x/record',
  ])('%s is not there, and keeps what was typed', async (path) => {
    const { send } = withRecord()
    const { status, html } = await send(path, { note: 'Typed <here>' })
    expect(status).toBe(404)
    expect(html).toContain('Typed &lt;here&gt;')
  })
})
