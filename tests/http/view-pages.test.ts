import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VIEWS } from '../../src/domain/charts/view.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { makeOptions } from '../make-options.ts'
import { makeBody, withoutFramework } from '../make-plan.ts'
import { makeApp, writePlan } from './make-app.ts'

const { get, page, folder } = makeApp()
const write = (id: string, more: Partial<Plan> = {}) =>
  writeFileSync(join(folder, `${id}.json`), JSON.stringify({ ...makeOptions(more), id }))
write('opts')
const VIEW = '/plans/opts/views'

const boxesOf = (html: string): string =>
  html.slice(html.indexOf('Every box')).split('</table>')[0] ?? ''

describe('the page of a view of options', { timeout: 60_000 }, () => {
  it('is of the option in mind, or of the one that is asked for, which its form shows', async () => {
    const own = await page(`${VIEW}/option`)
    expect(own).toContain('<option value="option-a" selected')
    expect(boxesOf(own)).toContain('Partners’ executive')
    const other = await page(`${VIEW}/option?option=option-b`)
    expect(other).toContain('<option value="option-b" selected')
    expect(boxesOf(other)).toContain('Partnership forum')
    expect(boxesOf(other)).not.toContain('Partners’ executive')
  })

  it('gives its files and other pictures with the option, the other and the day', async () => {
    const query = 'option=option-b&amp;against=option-a'
    const html = await page(`${VIEW}/differences?option=option-b&against=option-a`)
    for (const format of ['mmd', 'md', 'csv'])
      expect(html).toContain(`href="/plans/opts/download/${format}?view=differences&amp;${query}"`)
    expect(html).toContain(`href="${VIEW}/membership?option=option-b"`)
    expect(html).toContain(`href="${VIEW}/current"`)
    const dated = await page(`${VIEW}/option?option=option-b&on-day=29&on-month=9&on-year=2019`)
    expect(dated).toContain('As at 29 September 2019.')
    const link = 'option=option-b&on=2019-09-29'
    expect(dated).toContain(`download/md?view=option&amp;${link.replace('&', '&amp;')}"`)
    expect(await page(`${VIEW}/option?${link}`)).toContain('name="on-day" type="text" value="29"')
    const file = await get(`/plans/opts/download/md?view=option&${link}`)
    expect(file.headers.get('content-disposition')).toContain('Option%20B-option.md')
    expect(await file.text()).toContain('Shows what is there on 29 September 2019.')
  })

  it('asks for no day, and refuses one, where it shows both structures whole', async () => {
    expect(await page(`${VIEW}/differences`)).not.toContain('Show another day')
    for (const path of [
      `${VIEW}/becomes?`,
      `${VIEW}/becomes/picture?`,
      '/plans/opts/download/csv?view=becomes&',
    ]) {
      const answer = await get(`${path}on=2019-09-29`)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('The view “becomes” is of no one day')
    }
  })

  it('leads on from a picture of both structures of more than 35 boxes to one that reads better', async () => {
    const { bodies } = makeOptions()
    const more = (count: number) =>
      Array.from({ length: count }, (_, n) => makeBody({ id: `more-${n}`, name: `More ${n}` }))
    write('large', { bodies: [...bodies, ...more(28)] })
    expect(await page('/plans/large/views/transition?option=option-a')).toContain(
      'it has 36 boxes. <a class="govuk-link" href="/plans/large/views/becomes?option=option-a">What becomes of what</a>',
    )
    write('large', { bodies: [...bodies, ...more(27)] })
    expect(await page('/plans/large/views/transition')).not.toContain('This picture is large')
  })

  it('shows what is in force, without what is only proposed, unless an option is chosen', async () => {
    const inForce = await page(`${VIEW}/accountability`)
    expect(inForce).toContain('The structure in force. As at 22 November 2026.')
    expect(boxesOf(inForce)).not.toContain('Partners’ executive')
    expect(boxesOf(await page(`${VIEW}/current`))).not.toContain('Partners’ executive')
    const under = await page(`${VIEW}/membership?option=option-a`)
    expect(under).toContain('“Option A”. Everything in it, whatever its dates.')
    expect(under).toContain('Organisations and roles by bodies')
  })

  it.each(['', '/picture'])(
    'refuses an option that there is not (%s), naming those there are',
    async (end) => {
      const answer = await get(`${VIEW}/becomes${end}?option=%3Cb%3E`)
      expect(answer.status).toBe(404)
      const html = await answer.text()
      expect(html).toContain('There is no option “&lt;b&gt;”.')
      expect(html).toContain(`href="${VIEW}/option?option=option-b"`)
      expect((await get(`/plans/opts/download/csv?view=becomes&option=x`)).status).toBe(404)
      expect((await get(`${VIEW}/current/picture?option=option-a`)).status).toBe(404)
    },
  )

  it('says what is wrong with a day at its field, and keeps what was typed', async () => {
    const answer = await get(`${VIEW}/option?option=option-b&on-day=30&on-month=2&on-year=2020`)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('<a href="#on-day">')
    expect(html).toContain('value="30"')
    expect(html).toContain('<option value="option-b" selected')
    const linked = await get(`${VIEW}/option?on=2019-02-29`)
    expect(linked.status).toBe(422)
    expect(await linked.text()).toContain('“2019-02-29” is not a day that exists')
    expect((await get(`${VIEW}/option/picture?on=2019-02-29`)).status).toBe(404)
  })

  it('leads to its slides and files as at the day that is asked for', async () => {
    const html = await page(`${VIEW}/option?option=option-b&on=2020-02-29`)
    const of = 'option=option-b&amp;on=2020-02-29'
    expect(html).toContain(`href="/plans/opts/present?view=option&amp;${of}">On slides`)
    expect(html).toMatch(/href="\/plans\/opts\/download\/svg\?[^"]*on=2020-02-29/)
  })

  it('draws alone what its page draws', async () => {
    const picture = await get(`${VIEW}/membership/picture?option=option-a`)
    expect(picture.status).toBe(200)
    const svg = await picture.text()
    expect(svg).toContain('Membership under “Option A”')
    expect(svg).toContain('no member recorded')
  })

  it('escapes what people typed', async () => {
    write('odd', {
      options: [{ id: 'option-a', name: '<b>A</b>', state: 'proposed' }],
      ...{ bodies: [], lines: [], seats: [], functions: [], fates: [], areas: [] },
    })
    expect(await page('/plans/odd/views/option')).not.toContain('<b>A')
  })
})

describe('where there is nothing to show', () => {
  const none = { bodies: [], lines: [], seats: [], functions: [], fates: [], areas: [] }
  const bare = { ...withoutFramework(makeOptions({ ...none, options: [] })), id: 'bare' }
  writeFileSync(join(folder, 'bare.json'), JSON.stringify(bare))

  it.each([
    ['option', 'options', 'Record an option'],
    ['transition', 'fates', 'Record old bodies'],
    ['becomes', 'fates', 'Record what happens to each old body.'],
    ['differences', 'options', 'Record an option'],
    ['accountability', 'structure', 'Record bodies'],
    ['membership', 'structure', 'Record a seat'],
  ])('%s says what to do and leads to %s', async (view, part, words) => {
    const html = await page(`/plans/bare/views/${view}`)
    expect(html).toContain(words)
    expect(html).toContain(`href="/plans/bare/${part}"`)
    expect(html).not.toContain('Take away')
    expect((await get(`/plans/bare/views/${view}/picture`)).status).toBe(404)
  })
})

describe('every picture', () => {
  it('is listed at the foot of each, with what it shows', async () => {
    writePlan(folder, 'ours', { bodies: [], milestones: [], areas: [], statedDeadlines: [] })
    for (const here of ['timeline', 'becomes']) {
      const list = (await page(`/plans/ours/views/${here}`)).split('id="pictures"')[1] ?? ''
      for (const view of VIEWS.filter((one) => one !== here))
        expect(list).toContain(`href="/plans/ours/views/${view}"`)
      expect(list).toContain('(this page)')
    }
  })
})
