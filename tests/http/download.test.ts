import { beforeAll, describe, expect, it } from 'vitest'
import { EXPORTERS } from '../../src/exports/exporters.ts'
import { makeApp } from './make-app.ts'
import { untilDrawn } from './until-drawn.ts'

const { get } = makeApp()
const PLAN = '/plans/leicestershire-rutland'

beforeAll(() => untilDrawn({ get }, ['leicestershire-rutland']))

describe('a plan as a file', () => {
  it.each([...EXPORTERS.values()])(
    '$format has its kind and its name',
    async ({ format, extension, mediaType }) => {
      const answer = await get(`${PLAN}/download/${format}`)
      expect(answer.headers.get('content-type')).toBe(mediaType)
      expect(answer.headers.get('content-disposition')).toContain(
        `attachment; filename="leicestershire-rutland.${extension}"; filename*=UTF-8''Leicestershire%20and%20Rutland`,
      )
      expect((await answer.text()).length).toBeGreaterThan(100)
    },
  )

  it('shows the view that is asked for, and says which in its name', async () => {
    const current = await get(`${PLAN}/download/mmd?view=current`)
    const timeline = await get(`${PLAN}/download/mmd?view=timeline`)
    expect(timeline.headers.get('content-disposition')).toContain(
      'filename="leicestershire-rutland-timeline.mmd"',
    )
    expect(await current.text()).not.toBe(await timeline.text())
  })

  it('of an option says that it needs a view, and that there is none of the plan as a file', async () => {
    const csv = await get(`${PLAN}/download/csv?option=option-a`)
    expect([csv.status, await csv.text()]).toEqual([
      400,
      expect.stringContaining(
        'Only a view can be of an option or a day; give ?view= beside ?option=.',
      ),
    ])
    for (const asked of ['on=2018-01-31', 'on-day=31&on-month=1&on-year=2018']) {
      const whole = await get(`${PLAN}/download/pptx?${asked}`)
      expect([whole.status, await whole.text()]).toEqual([
        400,
        expect.stringContaining('Only a view can be of an option or a day; give ?view= beside ?on'),
      ])
    }
    const json = await (await get(`${PLAN}/download/json?against=old`)).text()
    expect(json).toContain('A .json file has one view only; leave ?against= out.')
  })

  it('is worked out on the day that is asked for', async () => {
    const own = await (await get(`${PLAN}/download/csv`)).text()
    const later = await (await get(`${PLAN}/download/csv?today=2019-12-01`)).text()
    expect(later).not.toBe(own)
  })
})
