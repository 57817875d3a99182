import { describe, expect, it } from 'vitest'
import { BOARD, COUNTY, formPlan, LEICESTERSHIRE, RUTLAND } from './form-plan.ts'

const MARK = '<span class="app-mark">Invented, not from a paper</span>'

describe('the areas of a plan', () => {
  it('are shown with what is recorded and what is not, and links that change it', async () => {
    const html = await formPlan().page('/plans/ours/areas')
    for (const words of [
      'Leicestershire and Rutland Local Safeguarding Children Board',
      'Local authority: The council for Rutland',
      'Chief officers of police: Not recorded',
      'paragraph 19, “current reviews underway”',
    ])
      expect(html).toContain(words)
    for (const form of ['', '/partners', '/scrutiny', '/reviews', '/combined', '/remove'])
      expect(html).toContain(`href="/plans/ours/areas/${RUTLAND}${form}"`)
  })

  it('of a worked example have no links that change them, and mark what was made up', async () => {
    const { page } = formPlan()
    expect(await page('/plans/leicestershire-rutland/areas')).not.toMatch(/areas\/(new|area-8k3d)/)
    const corrected = await page('/plans/authority-2018-19-corrected/areas')
    expect(corrected).toContain(MARK)
    expect(corrected).toContain('Recorded as none')
    expect(corrected).toContain('As at 1 October 2018')
  })

  it('are asked for where there are none', async () => {
    const made = formPlan({ areas: [], bodies: [], milestones: [], requirementRecords: [] })
    const html = await made.page('/plans/ours/areas')
    expect(html).toContain('No area is recorded yet. Add the area of each council')
    expect(html).toContain('href="/plans/ours/areas/new"')
    await made.send('/areas/new', { id: 'area-1', name: 'Our area' })
    for (const part of ['/areas', '/findings', '/structure'])
      expect(await made.page(`/plans/ours${part}`)).toContain('Our area')
    expect(await made.page('/plans/ours/schedule')).toContain('Publish the arrangements')
  })

  it('show an agreement to combine them as it is recorded', async () => {
    const made = formPlan()
    const path = `/areas/${RUTLAND}/combined`
    for (const [agreement, words] of [
      ['yes', 'One council acts for another, with an agreement'],
      ['no', 'One council acts for another, recorded as without an agreement'],
      ['unknown', 'One council acts for another, whether there is an agreement is not recorded'],
    ] as const) {
      expect((await made.send(path, { how: 'one-council-acts', agreement })).status).toBe(303)
      expect(await made.page('/plans/ours/areas')).toContain(words)
    }
    expect((await made.send(path, { how: 'unrecorded' })).status).toBe(303)
    expect((await made.plan()).areas[1]).not.toHaveProperty('combined')
  })
})

describe('an area', () => {
  it('cannot have the name of another', async () => {
    const made = formPlan()
    for (const path of ['/areas/new', `/areas/${LEICESTERSHIRE}`]) {
      const { status, html } = await made.send(path, { id: 'area-new', name: ' rutland ' })
      expect(status).toBe(422)
      expect(html).toContain('href="#name"')
      expect(html).toContain('The plan has an area “Rutland” already.')
    }
    expect((await made.plan()).areas).toHaveLength(2)
  })

  it('offers councils and boards of before the move', async () => {
    const html = await formPlan().page(`/plans/ours/areas/${LEICESTERSHIRE}`)
    expect(html).toContain(`<option value="${COUNTY}" selected`)
    expect(html).toContain(`<option value="${BOARD}" selected`)
    expect(html).not.toContain('Safeguarding Adults Board')
  })

  it('is refused a council or board that is gone', async () => {
    const { send } = formPlan()
    const { status, html } = await send('/areas/new', {
      id: 'area-new',
      name: 'New',
      council: 'org-gone',
      board: 'body-gone',
    })
    expect(status).toBe(422)
    expect(html).toContain('href="#council"')
    expect(html).toContain('href="#board"')
  })

  it('that is used says where, and is not removed', async () => {
    const made = formPlan()
    const html = await made.page(`/plans/ours/areas/${RUTLAND}/remove`)
    expect(html).toContain('“Rutland” cannot be removed while it is used.')
    expect(html).toContain('Leicestershire and Rutland Local Safeguarding Children Board')
    expect(html).not.toContain('Remove it')
    const answer = await made.send(`/areas/${RUTLAND}/remove`, {})
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('“Rutland” cannot be removed: it is an area of')
    expect((await made.plan()).areas).toHaveLength(2)
  })

  it('that nothing names is removed after asking, with what goes told', async () => {
    const made = formPlan({
      areas: [
        {
          id: 'area-1',
          name: 'Ours',
          anchors: { publicationDate: { planned: { edtf: '2019-06' } } },
          scrutiny: { arranged: false },
        },
      ],
      bodies: [],
      milestones: [],
    })
    expect(await made.page('/plans/ours/areas/area-1/remove')).toContain(
      'What is recorded of it goes with it: one key date and independent scrutiny.',
    )
    expect((await made.send('/areas/area-1/remove', {})).status).toBe(303)
    expect((await made.plan()).areas).toEqual([])
  })
})

describe('independent scrutiny', () => {
  const path = `/areas/${RUTLAND}/scrutiny`

  it('is recorded as arranged, as none, or not at all', async () => {
    const made = formPlan()
    await made.send(path, { arranged: 'no', source: 'paragraph 5' })
    expect((await made.plan()).areas[1]?.scrutiny).toEqual({
      arranged: false,
      source: { text: 'paragraph 5' },
    })
    await made.send(path, { arranged: 'unknown' })
    expect((await made.plan()).areas[1]).not.toHaveProperty('scrutiny')
    const html = await made.page(`/plans/ours${path}`)
    expect(html).toContain('scrutiny by an independent person')
    expect(html).toContain('Leave out people’s names.')
  })

  it.each([
    [{}, 'arranged', 'Choose whether it is arranged'],
    [{ arranged: 'maybe' }, 'arranged', 'Choose whether it is arranged'],
    [{ arranged: 'no', by: 'The scrutineer' }, 'by', 'Choose yes above, or clear by whom.'],
    [{ arranged: 'yes', by: 'x'.repeat(201) }, 'by', 'By whom is longer than 200'],
    [{ arranged: 'unknown', source: 'page 3' }, 'source', 'Choose yes or no above'],
  ])('is refused at its field with %j', async (sent, at, told) => {
    const made = formPlan()
    const before = await made.plan()
    const { status, html } = await made.send(path, sent)
    expect(status).toBe(422)
    expect(html).toContain(`href="#${at}"`)
    expect(html).toContain(told)
    expect(await made.plan()).toEqual(before)
  })
})

describe('combining areas', () => {
  it.each([
    [{ how: '', agreement: '' }, ['how', 'agreement']],
    [{ how: 'somehow', agreement: 'yes' }, ['how']],
    [{ how: 'treated-as-one', agreement: '' }, ['agreement']],
    [{ how: 'unrecorded', agreement: 'yes' }, ['agreement']],
    [{ how: 'unrecorded', agreement: 'unknown', source: 'page 3' }, ['source']],
  ])('is refused at its field with %j', async (sent, fields) => {
    const made = formPlan()
    const { status, html } = await made.send(`/areas/${RUTLAND}/combined`, sent)
    expect(status).toBe(422)
    for (const at of fields) expect(html).toContain(`href="#${at}"`)
    expect(await made.journal()).toEqual([])
  })

  it('comes with what the law says of it', async () => {
    const html = await formPlan().page(`/plans/ours/areas/${RUTLAND}/combined`)
    expect(html).toContain('Children Act 2004 s16J(1), (2)')
    expect(html).toContain('where two areas only share a board or a partnership')
  })
})
