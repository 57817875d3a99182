import { describe, expect, it } from 'vitest'
import { calendar } from '../domain/calendar-import/read.ts'
import {
  type Chosen,
  FILE,
  formOf,
  IMPORT,
  ours,
  takeAll,
  ticked,
  upload,
} from './calendar-sent.ts'
import { HOST } from './make-app.ts'

describe('what cannot be taken', () => {
  it.each<[string, Chosen, string]>([
    ['no file', {}, 'Choose the .ics file of the calendar.'],
    [
      'a web page',
      { file: '<!doctype html><p>' },
      '“meetings.ics” cannot be taken. That is a web page',
    ],
    ['another kind of file', { file: new Uint8Array(100) }, 'BEGIN:VCALENDAR'],
    ['a name with markup', { file: 'x', name: '<b>.ics' }, '“&lt;b&gt;.ics” cannot be taken.'],
  ])('%s is told at the field, and what was typed is kept', async (_, chosen, expected) => {
    const made = ours()
    const words = 'Typed <with> care'
    const { file = '', name = file === '' ? '' : 'meetings.ics' } = chosen
    const { status, html } = await upload(made, { file, name, words })
    expect(status).toBe(422)
    expect(html).toContain(expected)
    expect(html).toContain('href="#file"')
    expect(html).toContain('value="Typed &lt;with&gt; care"')
    expect(html).toContain('action="/plans/ours/milestones/import" enctype="multipart/form-data"')
  })

  it('more than 10 MB is refused, 10 MB are read', async () => {
    const made = ours()
    const most = await upload(made, { file: FILE + ' '.repeat(10 * 1024 * 1024 - FILE.length) })
    expect(most.status).toBe(200)
    const more = await upload(made, { file: new Uint8Array(10 * 1024 * 1024 + 128 * 1024) })
    expect([more.status, more.html]).toEqual([
      413,
      expect.stringContaining('A calendar file may have 10 MB.'),
    ])
  })

  it('a calendar with nothing in it is shown as such', async () => {
    const { status, html } = await upload(ours(), { file: calendar() })
    expect(status).toBe(200)
    expect(html).toContain('The file holds nothing that can become a milestone.')
    expect(html).toContain('There is nothing to take.')
  })

  it('a body that is broken asks for the file', async () => {
    const { app } = ours()
    const headers = { host: HOST, 'content-type': 'multipart/form-data; boundary=x' }
    const path = `/plans/ours${IMPORT}`
    const answer = await app.request(path, { method: 'POST', body: '--y\r\n', headers })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Choose the .ics file')
  })

  it.each(['', '{', '{"entries":[]}'])(
    'rows lost on the way (%s) ask for the file',
    async (read) => {
      const made = ours()
      const answer = await made.send(IMPORT, { then: 'add', read, take: ['0'] })
      expect([answer.status, answer.html]).toEqual([
        422,
        expect.stringContaining('lost on the way'),
      ])
      expect(await made.journal()).toEqual([])
    },
  )

  it('a source that is too long is told, with what was ticked kept', async () => {
    const made = ours()
    const { html } = await upload(made, { file: FILE })
    const take = ticked(html).slice(1)
    const source = 'x'.repeat(301)
    const answer = await made.send(IMPORT, formOf(html, { source, take }))
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('href="#source"')
    expect(answer.html).toContain(source)
    expect(ticked(answer.html)).toEqual(take)
    const well = await made.send(IMPORT, formOf(answer.html, { source: '' }))
    expect(well.status).toBe(303)
    expect((await made.plan()).milestones[0]?.source).toBe(undefined)
  })

  it('a plan that is an example, or is none, is told', async () => {
    const made = ours()
    expect((await upload(made, { file: FILE }, 'leicestershire-rutland')).status).toBe(403)
    const gone = await upload(made, { file: FILE, words: 'Typed <with> care' }, 'gone')
    expect([gone.status, gone.html]).toEqual([404, expect.stringContaining('Typed &lt;with&gt;')])
  })
})

describe('two people', () => {
  it('one form sent twice is one change', async () => {
    const made = ours()
    const { html } = await upload(made, { file: FILE })
    await made.send(IMPORT, formOf(html))
    const again = await made.send(IMPORT, formOf(html))
    expect([again.status, again.location]).toEqual([303, '/plans/ours/milestones?saved=1'])
    expect(await made.journal()).toHaveLength(1)
  })

  it('the same file taken by both is in the plan once', async () => {
    const made = ours()
    const first = await upload(made, { file: FILE })
    const second = await upload(made, { file: FILE })
    await made.send(IMPORT, formOf(first.html))
    const answer = await made.send(IMPORT, formOf(second.html))
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('Took 3 milestones from a calendar')
    expect(answer.html).toContain('In the plan already, on the same day: 3')
    expect((await made.plan()).milestones).toHaveLength(3)
  })

  it('what another has taken away meanwhile changes nothing', async () => {
    const made = ours()
    await takeAll(made, FILE)
    const { html } = await upload(made, { file: FILE.replace('20270211', '20270218') })
    const [cabinet] = (await made.plan()).milestones
    await made.send(`/milestones/${cabinet?.id}/cancel`, { reason: 'Merged', revision: '1' })
    const answer = await made.send(IMPORT, formOf(html))
    expect((await made.plan()).milestones[0]?.when?.edtf).toBe('2027-02-11')
    expect([answer.status, answer.html]).toEqual([
      409,
      expect.stringContaining('It is cancelled in the plan.'),
    ])
  })
})
