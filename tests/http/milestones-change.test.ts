import { describe, expect, it } from 'vitest'
import { milestone } from '../domain/build-plan.ts'
import { BOARD, COUNTY, formPlan, LEICESTERSHIRE, RUTLAND } from './form-plan.ts'
import { FILLED, NO_DATE } from './milestone-sent.ts'

const OPEN = 'ms-g3y7'

/** Text to look for again on whatever page answers. */
const TYPED = 'Typed <with> "care"'
const SHOWN = 'Typed &lt;with&gt; &quot;care&quot;'

describe('a new milestone', () => {
  it('holds all that was typed', async () => {
    const made = formPlan()
    await made.send('/milestones/new', { ...FILLED, revision: '0' })
    expect((await made.plan()).milestones.at(-1)).toEqual({
      id: 'ms-new',
      title: 'Agree the money',
      when: {
        edtf: '../2019-02',
        asWritten: 'by February 2019',
        source: { text: 'paragraph 6' },
      },
      owner: { organisation: COUNTY, role: 'Director of Finance' },
      areas: [RUTLAND],
      about: { kind: 'funding-agreed' },
      dependsOn: [OPEN],
      clearDays: 5,
      evidence: [],
      statements: [],
      source: { text: 'paragraph 5' },
    })
  })

  it('needs a title and nothing else', async () => {
    const made = formPlan()
    await made.send('/milestones/new', { id: 'ms-new', title: 'Only this', revision: '0' })
    expect((await made.plan()).milestones.at(-1)).toEqual({
      id: 'ms-new',
      title: 'Only this',
      areas: [],
      dependsOn: [],
      evidence: [],
      statements: [],
    })
  })

  it('is told everything that is wrong at once, with what was typed', async () => {
    const made = formPlan()
    const before = await made.plan()
    const { status, html } = await made.send('/milestones/new', {
      id: 'ms-new',
      title: '',
      'when-day': '31',
      'when-month': '6',
      'when-year': '2019',
      'owner-role': 'x'.repeat(201),
      source: 'y'.repeat(301),
      'about-body': BOARD,
      clearDays: '61',
      revision: '0',
    })
    expect(status).toBe(422)
    for (const field of ['title', 'when-day', 'owner-role', 'source', 'about-kind', 'clearDays'])
      expect(html).toContain(`<a href="#${field}">`)
    expect(html).toContain('June 2019 has 30 days')
    expect(html).toContain('value="61"')
    expect(html).toContain(`value="${'x'.repeat(201)}"`)
    expect(await made.plan()).toEqual(before)
  })

  it.each([
    [{ title: 'x'.repeat(301) }, 'title', 'longer than 300'],
    [{ title: '\u202Ereversed' }, 'title', 'hidden control character'],
    [{ 'when-source': 'paragraph 1' }, 'when-source', 'Type the date as well'],
    [{ 'when-year': '19' }, 'when-year', 'four figures'],
    [{ 'when-day': '29', 'when-month': '2', 'when-year': '2019' }, 'when-day', '28 days'],
    [{ clearDays: '0' }, 'clearDays', 'from 1 to 60'],
    [{ clearDays: 'five' }, 'clearDays', 'from 1 to 60'],
    [{ 'about-kind': 'party' }, 'about-kind', 'Choose one of the kinds'],
    [{ sets: 'publicationDate' }, 'sets', 'is recorded under “Key dates” already'],
  ])('with %j is refused at “%s”', async (wrong, field, sentence) => {
    const made = formPlan()
    const answer = await made.send('/milestones/new', {
      title: 'One thing',
      revision: '0',
      ...wrong,
    })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain(`<a href="#${field}">`)
    expect(answer.html).toContain(sentence)
    expect((await made.plan()).revision).toBe(0)
  })

  it('takes 29 February in a leap year, and an organisation that is there', async () => {
    const made = formPlan()
    const leap = { 'when-day': '29', 'when-month': '2', 'when-year': '2020' }
    const owner = { owner: 'organisation:org-none' }
    const refused = await made.send('/milestones/new', { title: 'Leap', ...leap, ...owner })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('refers to the organisation')
    await made.send('/milestones/new', { title: 'Leap', ...leap })
    expect((await made.plan()).milestones.at(-1)?.when?.edtf).toBe('2020-02-29')
  })

  it('shows what was typed as it was typed, markup and all', async () => {
    const { send } = formPlan()
    const { html } = await send('/milestones/new', { title: TYPED, clearDays: '0' })
    expect(html).toContain(`value="${SHOWN}"`)
    expect(html).not.toContain('<with>')
  })
})

describe('changing a milestone', () => {
  it('starts from what is recorded, and saving that as it is changes nothing', async () => {
    const made = formPlan()
    const path = `/milestones/${OPEN}/change`
    expect(await made.valueIn(path, 'title')).toBe('Publish the board’s annual report 2018/19')
    expect(await made.valueIn(path, 'when-year')).toBe('2019')
    expect(await made.valueIn(path, 'when-as-written')).toBe('at the end of September')
    expect(await made.valueIn(path, 'when-source')).toBe('paragraph 2')
    expect(await made.valueIn(path, 'owner-role')).toBe('Independent Chair of the board')
    const html = await made.page(`/plans/ours${path}`)
    expect(html).toMatch(/value="report" selected/)
    expect(html).toMatch(/value="lscb-annual-report" selected/)
    const again = await made.send(path, {
      ...NO_DATE,
      title: 'Publish the board’s annual report 2018/19',
      'when-month': '9',
      'when-year': '2019',
      'when-as-written': 'at the end of September',
      'when-source': 'paragraph 2',
      'owner-role': 'Independent Chair of the board',
      areas: [LEICESTERSHIRE, RUTLAND],
      source: 'paragraph 2, 11 and 28',
      'about-kind': 'report',
      'about-body': BOARD,
      fulfils: 'lscb-annual-report',
      dependsOn: ['ms-k2w9', 'ms-x5t1', 'ms-v8n6'],
      revision: '0',
    })
    expect(again.status).toBe(422)
    expect(again.html).toContain('Nothing was changed')
    expect((await made.plan()).revision).toBe(0)
  })

  it('keeps an owner of two parts, its source, and the mark of an invented one', async () => {
    const owner = {
      organisation: COUNTY,
      body: BOARD,
      role: 'Clerk',
      source: { text: 'invented', invented: true as const },
    }
    const source = { text: 'invented for the example', invented: true as const }
    const made = formPlan({ milestones: [milestone({ owner, source })] })
    const path = '/milestones/ms-one/change'
    expect(await made.page(`/plans/ours${path}`)).toMatch(/value="as-recorded" selected/)
    const as = {
      ...NO_DATE,
      owner: 'as-recorded',
      'owner-role': 'Clerk',
      source: 'invented for the example',
    }
    await made.send(path, { title: 'Renamed', ...as, revision: '0' })
    expect((await made.plan()).milestones[0]).toMatchObject({ title: 'Renamed', owner, source })
    await made.send(path, { title: 'Renamed', ...as, 'owner-role': 'Chair', source: 'page 2' })
    expect((await made.plan()).milestones[0]?.owner).toEqual({
      organisation: COUNTY,
      body: BOARD,
      role: 'Chair',
    })
    expect((await made.plan()).milestones[0]?.source).toEqual({ text: 'page 2' })
  })

  it('refuses a circle of waiting at its field', async () => {
    const made = formPlan()
    const answer = await made.send('/milestones/ms-k2w9/change', {
      ...NO_DATE,
      title: 'Overview and Scrutiny Committee considers the draft annual report',
      dependsOn: [OPEN],
      revision: '0',
    })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('<a href="#dependsOn">')
    expect(answer.html).toContain('goes round in a circle')
  })

  it('of a plan without law leaves what only the law knows', async () => {
    const about = { kind: 'decision' as const, requirement: 'publish-arrangements' }
    const made = formPlan({
      framework: undefined,
      milestones: [milestone({ about, fulfils: 'lscb-annual-report' })],
      statedDeadlines: [],
    })
    const path = '/milestones/ms-one/change'
    expect(await made.page(`/plans/ours${path}`)).not.toContain('name="fulfils"')
    await made.send(path, {
      ...NO_DATE,
      title: 'Renamed',
      'about-kind': 'decision',
      revision: '0',
    })
    expect((await made.plan()).milestones[0]).toMatchObject({
      title: 'Renamed',
      about,
      fulfils: 'lscb-annual-report',
    })
  })
})
