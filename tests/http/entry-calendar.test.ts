import { describe, expect, it } from 'vitest'
import { gate, readEvents } from '../gate/gate.ts'
import { makeApp, writePlan } from './make-app.ts'

const { folder, get, page } = makeApp()
const PLAN = '/plans/leicestershire-rutland'
const only = (id: string, plan = PLAN): string =>
  `${plan}/download/ics?only=${encodeURIComponent(id)}`

describe('the calendar file of one entry', () => {
  it.each([
    ['publish-arrangements', 'Publish%20the%20arrangements.ics'],
    ['ms-g3y7', 'Publish%20the%20board%E2%80%99s%20annual%20report%202018%2019.ics'],
  ])('%s is named by its title and has the ids of the whole calendar', async (id, name) => {
    const answer = await get(only(id))
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="leicestershire-rutland-${id}.ics"; filename*=UTF-8''${name}`,
    )
    const file = await answer.text()
    expect(gate(file)).toEqual([])
    const whole = readEvents(await (await get(`${PLAN}/download/ics`)).text())
    const uids = new Set(whole.map(({ uid }) => uid))
    const own = readEvents(file)
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter(({ uid }) => !uids.has(uid))).toEqual([])
  })

  it.each(['ms-none', '', '../publish-arrangements', '<b>', 'publicationDate'])(
    'is not there for “%s”',
    async (id) => {
      const answer = await get(only(id))
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-disposition')).toBeNull()
      const html = await answer.text()
      expect(html).toContain('This plan has no requirement, event or milestone')
      expect(html).not.toContain('<b>')
      expect(html).toContain(`href="${PLAN}/schedule"`)
    },
  )

  it('is not there for what has no date, and says what to do', async () => {
    const answer = await get(only('ms-j9b4'))
    expect(answer.status).toBe(404)
    expect((await answer.text()).replace(/\s+/g, ' ')).toContain(
      '“Consider the budget requirement for future years” has no date yet.',
    )
  })

  it('of a plan without a framework has milestones only', async () => {
    const framework = undefined
    const bare = { framework, statedDeadlines: [], requirementRecords: [] }
    writePlan(folder, 'bare', {
      ...bare,
      areas: [],
      bodies: [],
      organisations: [],
      money: [],
      milestones: [{ id: 'ms-1', title: '???', when: { edtf: '2019-03-01' } }],
    })
    expect((await get(only('publish-arrangements', '/plans/bare'))).status).toBe(404)
    const answer = await get(only('ms-1', '/plans/bare'))
    expect(answer.headers.get('content-disposition')).toContain("filename*=UTF-8''bare-ms-1.ics")
    expect(readEvents(await answer.text())).toHaveLength(1)
  })

  it.each(['csv', 'md', 'json', 'mmd'])('is of no other kind: %s', async (format) => {
    const answer = await get(`${PLAN}/download/${format}?only=publish-arrangements`)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Only a calendar can hold one entry')
  })

  it('is offered on the page of a requirement that has a date, and on no other', async () => {
    const href = 'download/ics?only='
    expect(await page(`${PLAN}/requirements/publish-arrangements`)).toContain(href)
    expect(await page(`${PLAN}/requirements/rapid-review`)).not.toContain(href)
    expect(await page(`${PLAN}/requirements/child-death-report`)).not.toContain(href)
  })
})
