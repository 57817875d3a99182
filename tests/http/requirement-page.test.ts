import { describe, expect, it } from 'vitest'
import { LEICESTERSHIRE, RUTLAND } from './form-plan.ts'
import { makeApp, writePlan } from './make-app.ts'
import { fact, section, withRecord } from './requirement-plan.ts'

const EXAMPLE = '/plans/leicestershire-rutland/requirements'

describe('the page of a requirement', () => {
  it('tells where it stands and why, by when, and who it binds', async () => {
    const { page } = makeApp()
    const html = section(await page(`${EXAMPLE}/implement-arrangements`), 'standing')
    expect(html).toContain('Leicestershire and Rutland')
    expect(fact(html, 'Date')).toContain('28 September 2019')
    expect(fact(html, 'Date')).toContain('in 15 days')
    expect(fact(html, 'Standing')).toContain('Due soon')
    expect(fact(html, 'Standing')).toContain('which would be one day late')
    expect(fact(html, 'Last working day')).toBe('Friday 27 September 2019')
    expect(fact(html, 'Who it binds')).toBe('Safeguarding partners and relevant agencies')
    expect(fact(html, 'Owner in this plan')).toContain('Not recorded')
    expect(fact(html, 'What shows it as met')).toContain(
      'href="/plans/leicestershire-rutland/dates#implementationDate"',
    )
    expect(fact(html, 'What shows it as met')).toContain('As written: “from 29 September 2019”')
  })

  it('tells of every source what it says, how well it was checked, and what it comes to', async () => {
    const { page } = makeApp()
    const html = section(await page(`${EXAMPLE}/implement-arrangements`), 'bases')
    expect(html.match(/<h3/g)).toHaveLength(3)
    expect(html).toContain('Law: SI 2018/497 reg 6(1)')
    expect(html).toContain('“must comply with the duty in section 16G(4)')
    expect(html).toContain('By the publication date + 3 months')
    expect(html).toContain('Law: must')
    expect(html).toContain('From 29 June 2018')
    expect(html).toContain('href="https://www.legislation.gov.uk/uksi/2018/497"')
    expect(html).toContain('Read; checked 22 November 2026')
    expect(html).toContain('From a secondary source, not read at its source')
    expect(html).toContain('Our reading: <strong>would be one day late, likely</strong>')
    expect(html).toContain('Our reading: <strong>would be in time, likely</strong>')
    expect(fact(html, 'In this plan')).not.toContain('(SI 2018/497 reg 6(1))')
  })

  it('tells what is wrong with it, and nothing that is about others', async () => {
    const { page } = makeApp()
    const html = section(await page(`${EXAMPLE}/implement-arrangements`), 'findings')
    expect(html).toContain('one day late')
    expect(html).toContain('A paper states the deadline as')
    expect(html).not.toContain('has no owner')
    expect(section(await page(`${EXAMPLE}/lscb-annual-report`), 'findings')).toContain(
      'falls to the old board of Leicestershire and Rutland',
    )
    expect(section(await page(`${EXAMPLE}/child-death-report`), 'findings')).toContain(
      'The checks noticed nothing about it.',
    )
  })

  it('lists the milestones that are for it, and what each does', async () => {
    const { page } = makeApp()
    const publish = section(await page(`${EXAMPLE}/publish-arrangements`), 'milestones')
    expect(publish).toContain('Cabinet considers the new multi-agency safeguarding arrangements')
    expect(publish).toContain('A decision')
    const report = await page(`${EXAMPLE}/lscb-annual-report`)
    expect(section(report, 'milestones')).toContain('Meets it when done')
    expect(fact(report, 'What shows it as met')).toContain('milestones/ms-g3y7')
    const corrected = '/plans/authority-2018-19-corrected/requirements/implement-arrangements'
    expect(section(await page(corrected), 'milestones')).toContain('Sets its date')
    expect(section(await page(`${EXAMPLE}/rapid-review`), 'milestones')).toContain('None.')
  })

  it('tells how papers word it, and whether that is what its source comes to', async () => {
    const { page, folder } = makeApp()
    const differs = section(await page(`${EXAMPLE}/implement-arrangements`), 'wordings')
    expect(differs).toContain('in place by the end of September 2019')
    expect(differs).toContain('comes to 29 September 2019')
    const same = '/plans/authority-2018-19-corrected/requirements/publish-arrangements'
    expect(section(await page(same), 'wordings')).toContain('The same day as SI 2018/497 reg 5(1).')
    writePlan(folder, 'silent', {
      areas: [],
      bodies: [],
      milestones: [],
      statedDeadlines: [
        {
          id: 'sd-1',
          requirement: 'implement-arrangements',
          basis: 'law',
          when: { edtf: '2019-09' },
        },
      ],
    })
    const silent = await page('/plans/silent/requirements/implement-arrangements')
    expect(section(silent, 'wordings')).toContain('Cannot tell: SI 2018/497 reg 6(1) sets no exact')
    expect(section(silent, 'standing')).toContain('No area is recorded yet')
  })

  it('shows two wordings of its milestone beside each other, and that they differ', async () => {
    const { page, folder } = makeApp()
    const statement = (asWritten: string, edtf: string) => ({
      ...{ asWritten, edtf },
      source: { text: 'paragraph 2' },
    })
    writePlan(folder, 'worded', {
      milestones: [
        {
          id: 'ms-1',
          title: 'Bring it out',
          fulfils: 'lscb-annual-report',
          statements: [statement('in <June>', '2019-06'), statement('in July', '2019-07')],
        },
      ],
    })
    const html = section(await page('/plans/worded/requirements/lscb-annual-report'), 'wordings')
    expect(html).toContain('“in &lt;June&gt;”')
    expect(html).toContain(': they differ')
  })

  it('has its list of what has to be in it, its law, and its calendar file', async () => {
    const html = await makeApp().page(`${EXAMPLE}/publish-arrangements`)
    expect(html).toContain('What has to be in it')
    expect(html).toContain('href="/law/publish-arrangements"')
    expect(html).toContain('/download/ics?only=publish-arrangements')
  })

  it('tells counts of reviews where these show it as met', async () => {
    const { page, folder } = makeApp()
    expect(
      fact(await page(`${EXAMPLE}/hand-over-child-death-reviews`), 'What shows it as met'),
    ).toMatch(
      /Leicestershire: not recorded.*Rutland: not recorded.*href="\/plans\/leicestershire-rutland\/areas"/,
    )
    const counts = [
      { id: 'rc-1', kind: 'child-death-review', state: 'under-way', count: 3 },
      { id: 'rc-2', kind: 'child-death-review', state: 'handed-over', count: 1 },
    ]
    const area = { id: 'area-1', name: 'Northshire', anchors: {}, openReviews: { counts } }
    writePlan(folder, 'counted', { areas: [area], bodies: [], milestones: [], statedDeadlines: [] })
    expect(
      fact(
        await page('/plans/counted/requirements/hand-over-child-death-reviews'),
        'What shows it as met',
      ),
    ).toContain('3 open, 1 passed on')
  })

  it('of an event says that it binds nobody, and offers nothing to record', async () => {
    const html = await withRecord().page('/plans/ours/requirements/act-passed')
    expect(html).toContain('An event: a date that binds nobody.')
    expect(html).not.toContain('Owner in this plan')
    expect(html).not.toContain('/record')
  })

  it('keeps the day that is asked for in its links, and is worked out on it', async () => {
    const { page } = makeApp()
    const html = await page(`${EXAMPLE}/implement-arrangements?today=2019-10-15`)
    expect(html).toContain('the plan does not record that it happened')
    expect(html).toContain('/dates?today=2019-10-15#implementationDate')
  })

  it.each(['easter', '__proto__', '..%2Fdates'])('“%s” is not there', async (id) => {
    const { get } = makeApp()
    const answer = await get(`${EXAMPLE}/${id}`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('has no such requirement or event')
  })

  it('of a plan without a framework is not there, and says why', async () => {
    const { get, folder } = makeApp()
    const bare = { areas: [], bodies: [], milestones: [], statedDeadlines: [] }
    writePlan(folder, 'bare', { ...bare, framework: undefined })
    const answer = await get('/plans/bare/requirements/publish-arrangements')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('This plan names no framework')
  })
})

describe('what a plan records of a requirement', () => {
  it('shows beside what is worked out, area by area where it differs', async () => {
    const html = await withRecord().page('/plans/ours/requirements/board-continues')
    expect(section(html, 'standing').match(/__key">Standing/g)).toHaveLength(1)
    const owner = fact(html, 'Owner in this plan')
    expect(owner).toMatch(/Leicestershire<.*Board &lt;manager&gt;.*Rutland<.*Not recorded/)
    const said = fact(html, 'Its owner says')
    expect(said).toMatch(
      /At risk.*The chair leaves.*Said on 1 September 2019.*Rutland<.*Not recorded/,
    )
    expect(fact(html, 'Evidence')).toContain('href="https://example.org/terms"')
    expect(fact(html, 'It waits for')).toContain('/plans/ours/milestones/ms-v8n6')
  })

  it('is linked to its forms in each area, but not in a worked example', async () => {
    const { page } = withRecord()
    const html = await page('/plans/ours/requirements/board-continues')
    for (const area of [LEICESTERSHIRE, RUTLAND]) {
      expect(html).toContain(`href="/plans/ours/requirements/board-continues/${area}/record"`)
      expect(html).toContain(`href="/plans/ours/dates/${area}/boardEndDate"`)
    }
    const example = await page(`${EXAMPLE}/board-continues`)
    expect(example).not.toContain('/record"')
    expect(example).not.toContain(`/dates/${RUTLAND}`)
  })
})
