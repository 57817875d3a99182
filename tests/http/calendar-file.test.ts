import { describe, expect, it } from 'vitest'
import { gate, readEvents } from '../gate/gate.ts'
import { COUNTY, formPlan } from './form-plan.ts'

const FILE = '/plans/ours/download/ics'
const made = formPlan()
const fetched = async (query: string) => {
  const answer = await made.get(`${FILE}${query}`)
  return { answer, file: await answer.text() }
}
const events = async (query: string) => {
  const { file } = await fetched(query)
  expect(gate(file)).toEqual([])
  return readEvents(file)
}

describe('a calendar file', () => {
  it('holds the whole programme unless the address says otherwise', async () => {
    const whole = await events('')
    expect(await events('?whose=&dates=all&done=yes')).toEqual(whole)
    const law = await events('?dates=law')
    const guidance = await events('?dates=law-and-guidance')
    expect(law.length).toBeGreaterThan(0)
    expect(guidance.length).toBeGreaterThan(law.length)
    expect(whole.length).toBeGreaterThan(guidance.length)
    expect((await events('?done=no')).length).toBeLessThan(whole.length)
  })

  it.each([[COUNTY], ['leicestershire county council']])(
    'is of one organisation, by id or by name: %s',
    async (whose) => {
      const { answer, file } = await fetched(`?whose=${encodeURIComponent(whose)}`)
      expect(answer.headers.get('content-disposition')).toMatch(
        /^attachment; filename="ours-org-4t9c\.ics"; filename\*=UTF-8''.*Leicestershire%20County%20Council\.ics$/,
      )
      expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
      expect(file.replaceAll('\r\n ', '')).toMatch(
        /X-WR-CALNAME:.*for Leicestershire County Council/,
      )
      expect(file).not.toContain('SOURCE')
      const own = readEvents(file)
      const uids = new Set((await events('')).map(({ uid }) => uid))
      expect(own.length).toBeGreaterThan(0)
      expect(own.length).toBeLessThan(uids.size)
      expect(own.filter(({ uid }) => !uids.has(uid))).toEqual([])
    },
  )

  it('has reminders and alarms, as a form sends them and as a link does', async () => {
    const whole = await events('')
    const sent = await events('?reminders=28&reminders=7')
    expect(sent.length).toBeGreaterThan(whole.length)
    expect(await events('?reminders=28,7')).toEqual(sent)
    const { file } = await fetched('?alarms=1&alarms=14')
    expect(file).toContain('TRIGGER:-PT15H')
    expect((await fetched('')).file).not.toContain('VALARM')
  })

  it.each([
    ['whose=<b>nobody', 'Nobody in this plan is called “&lt;b&gt;nobody”.'],
    ['dates=none', 'There are no dates “none”: give law'],
    ['done=perhaps', '“perhaps” is no answer'],
    ['reminders=3', '“3” are no days before a deadline'],
    ['alarms=1,2,7', 'Give two alarms at most.'],
    ['reminders=x&dates=y', 'There are no dates “y”'],
  ])('is not made for ?%s, and the page says why', async (query, why) => {
    const { answer, file } = await fetched(`?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-disposition')).toBeNull()
    expect(file.replace(/\s+/g, ' ')).toContain(why)
    expect(file).toContain('href="/plans/ours/calendar#files"')
  })

  it.each(['csv', 'md', 'json'])(
    'is the only kind that holds some of the dates: %s',
    async (format) => {
      const answer = await made.get(`/plans/ours/download/${format}?whose=${COUNTY}`)
      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain('leave ?whose= out')
      const empty = await made.get(`/plans/ours/download/${format}?whose=`)
      expect(empty.status).toBe(200)
    },
  )

  it('is linked for each partner on the page, and can be chosen there', async () => {
    const html = await made.page('/plans/ours/calendar')
    const links = [...html.matchAll(/href="(\/plans\/ours\/download\/ics[^"]*)"/g)]
    const councils = [COUNTY, 'org-w2n6'].map((id) => `?whose=${id}`)
    expect(links.map(([, href]) => href)).toEqual(
      ['', '?dates=law-and-guidance', ...councils].map((query) => `${FILE}${query}`),
    )
    const choices = [...html.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value ?? '')
    expect(choices.length).toBeGreaterThan(10)
    for (const whose of choices)
      expect((await fetched(`?whose=${encodeURIComponent(whose)}&dates=all`)).answer.status).toBe(
        200,
      )
    expect(html).toMatch(/<form method="get" action="\/plans\/ours\/download\/ics"/)
  })
})
