import { describe, expect, it } from 'vitest'
import { calendar, event, fixture, keyOf } from '../domain/calendar-import/read.ts'
import {
  boxes,
  FILE,
  formOf,
  IMPORT,
  MEETING,
  ours,
  takeAll,
  ticked,
  upload,
} from './calendar-sent.ts'
import { NOTHING_ELSE } from './milestone-sent.ts'

describe('a file of a calendar', () => {
  it('is shown before anything is added', async () => {
    const made = ours([MEETING])
    const { status, html } = await upload(made, { file: FILE })
    expect(status).toBe(200)
    expect(html).toContain(
      '“Council meetings” holds 3 new entries and one entry that the plan has already. One entry is left out. Nothing is changed yet.',
    )
    expect(html).toContain('Thursday 11 February 2027')
    expect(html).toContain('It takes several days, to 11 March 2027: the first one is taken.')
    expect(html).toContain('It is before today.')
    expect(html).toContain('On a day that does not exist, or outside the years 1900 to 2199: 1')
    expect(boxes(html, 'take')).toHaveLength(4)
    expect(ticked(html)).toHaveLength(3)
    expect(await made.journal()).toEqual([])
  })

  it('adds what is ticked as one change, says so, and is undone whole', async () => {
    const made = ours()
    const before = await made.plan()
    const answer = await takeAll(made, FILE)
    expect([answer.status, answer.location]).toEqual([303, '/plans/ours/milestones?saved=1'])
    expect((await made.plan()).milestones).toMatchObject([
      {
        title: 'Cabinet',
        when: { edtf: '2027-02-11' },
        source: { text: 'Calendar “Council meetings”' },
        calendarUid: keyOf('1'),
      },
      {
        title: 'Scrutiny',
        when: { edtf: '2027-03-10', asWritten: '10 March 2027 to 11 March 2027' },
      },
      { title: 'Licensing Sub-Committee' },
    ])
    expect((await made.journal()).map(({ said }) => said)).toEqual([
      'Took 3 milestones from a calendar: 3 added',
    ])
    expect(await made.page('/plans/ours/milestones?saved=1')).toContain('Undo this change')
    await made.send('/undo', { revision: '1' })
    expect((await made.plan()).milestones).toEqual(before.milestones)
  })

  it('taken again finds what was taken by its id, and keeps the title that the plan gives it', async () => {
    const made = ours()
    await takeAll(made, FILE)
    const [cabinet] = (await made.plan()).milestones
    await made.send(`/milestones/${cabinet?.id}/change`, {
      ...{ title: 'Cabinet agrees the arrangements', 'when-how': 'on', revision: '1' },
      ...{ 'when-day': '11', 'when-month': '2', 'when-year': '2027', ...NOTHING_ELSE },
    })
    expect((await made.plan()).milestones[0]?.title).toBe('Cabinet agrees the arrangements')
    const moved = FILE.replace('20270211', '20270218')
    const { html } = await upload(made, { file: moved })
    expect(html).toContain('Moved from 11 February 2027')
    expect(html).toContain('In the plan already, on the same day: 2')
    expect(boxes(html, 'rename')).toHaveLength(1)
    const answer = await made.send(IMPORT, formOf(html))
    expect(answer.status).toBe(303)
    const [after, ...others] = (await made.plan()).milestones
    expect([after?.id, after?.title, after?.when?.edtf]).toEqual([
      cabinet?.id,
      'Cabinet agrees the arrangements',
      '2027-02-18',
    ])
    expect(others).toHaveLength(2)
    expect((await made.journal()).at(-1)?.said).toBe(
      'Changed “Cabinet agrees the arrangements”: date to 18 February 2027, from a calendar',
    )
    expect((await made.page('/plans/ours/history')).match(/calendarUid|[0-9a-f]{32}/g)).toBe(null)
  })

  it('gives its title to a milestone only where that is asked for', async () => {
    const made = ours()
    await takeAll(made, FILE)
    const renamed = FILE.replace('SUMMARY:Cabinet', 'SUMMARY:Cabinet (special)')
    const { html } = await upload(made, { file: renamed })
    expect(html).toContain('Date as in the plan, other title')
    const none = await made.send(IMPORT, formOf(html))
    expect([none.status, none.html]).toEqual([422, expect.stringContaining('Tick the entries')])
    const answer = await made.send(IMPORT, formOf(html, { rename: boxes(html, 'rename') }))
    expect(answer.status).toBe(303)
    expect((await made.plan()).milestones[0]?.title).toBe('Cabinet (special)')
  })

  it('links what the plan has by title and day, so that it is found when it moves', async () => {
    const made = ours([MEETING])
    await takeAll(made, FILE)
    expect((await made.plan()).milestones.find(({ id }) => id === 'ms-own')).toMatchObject({
      when: MEETING.when,
      calendarUid: keyOf('3'),
    })
    const { html } = await upload(made, {
      file: FILE.replace(
        'Committee\r\nDTSTART;VALUE=DATE:20270312',
        'Committee\r\nDTSTART:20270319',
      ),
    })
    expect(html).toContain('Moved from 12 March 2027')
  })

  it('says what is cancelled there, and leaves it to people', async () => {
    const made = ours()
    await takeAll(made, FILE)
    const off = FILE.replace('SUMMARY:Cabinet', 'STATUS:CANCELLED\r\nSUMMARY:Cabinet')
    const { html } = await upload(made, { file: off })
    const [cabinet] = (await made.plan()).milestones
    expect(html).toContain('Cancelled in the calendar.')
    expect(html).toContain(`href="/plans/ours/milestones/${cabinet?.id}/cancel"`)
  })

  it('of our own calendar adds nothing', async () => {
    const made = ours([MEETING])
    const file = await (await made.get('/plans/ours/download/ics')).text()
    const { status, html } = await upload(made, { file })
    expect(status).toBe(200)
    expect(html).toContain('There is nothing to take.')
    expect(html).toContain('Sent out by this program')
    const passedOn = file.replace(/PRODID:[^\r]*/, 'PRODID:-//Google Inc//Google Calendar//EN')
    const again = await upload(made, { file: passedOn })
    expect(again.html).toContain('There is nothing to take.')
  })

  it('takes only entries with the words asked for', async () => {
    const { html } = await upload(ours(), { file: FILE, words: ' CABINET , scrutiny ' })
    expect(html).toContain('2 new entries. 3 entries are left out')
  })

  it.each(['outlook', 'google', 'council'])('of %s is shown and taken', async (name) => {
    const made = ours()
    const { html } = await upload(made, { file: fixture(name) })
    const all = await made.send(IMPORT, formOf(html, { take: boxes(html, 'take') }))
    expect(all.status).toBe(303)
    expect((await made.plan()).milestones).toHaveLength(boxes(html, 'take').length)
  })

  it('has its text shown as text', async () => {
    const file = calendar(
      'X-WR-CALNAME:<b>Name</b>',
      event('UID:1', 'SUMMARY:<script>alert(1)</script> "quoted"', 'DTSTART:20270211'),
      event('UID:2', 'SUMMARY:<img src=x>', 'DTSTART:20270230'),
      event('UID:3', 'SUMMARY:A', 'DTSTART;TZID=<i>Zone</i>:20270211T100000'),
    )
    const made = ours()
    const { html } = await upload(made, { file })
    expect(html).not.toMatch(/<script>|<img|<b>Name|<i>/)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot;')
    await made.send(IMPORT, formOf(html))
    expect((await made.plan()).milestones[0]?.title).toBe('<script>alert(1)</script> "quoted"')
  })

  it('may hold a thousand entries, each taken', async () => {
    const day = (n: number): string => String((n % 28) + 1).padStart(2, '0')
    const file = calendar(
      ...Array.from({ length: 1000 }, (_, n) =>
        event(`UID:${n}`, `SUMMARY:Meeting ${n} ${'é'.repeat(250)}`, `DTSTART:202703${day(n)}`),
      ),
    )
    const made = ours()
    const answer = await takeAll(made, file)
    expect(answer.status).toBe(303)
    expect((await made.plan()).milestones).toHaveLength(1000)
  })
})

describe('a title that may be about a child', () => {
  it('is not ticked', async () => {
    const file = calendar(
      event('UID:1', 'SUMMARY:Child A (7) strategy meeting', 'DTSTART:20270211'),
      event('UID:2', 'SUMMARY:Cabinet', 'DTSTART:20270212'),
    )
    const { html } = await upload(ours(), { file })
    expect(ticked(html)).toEqual(['1'])
    expect(html).toContain('One title may hold personal data about a child or family')
  })
})
