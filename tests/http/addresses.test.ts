import { beforeAll, describe, expect, it } from 'vitest'
import { formsOf, pagesOf, readable, withoutScripts } from './addresses.ts'
import { EXAMPLES, makeApp } from './make-app.ts'
import { writeState } from './plan-states.ts'
import { untilDrawn } from './until-drawn.ts'

const FOOTER = [
  'Not legal advice.',
  'No personal data about children or families has a place here.',
]
const CURRENCY = 'sections 16E to 16Q have been amended.'

const { deps, folder, get, post, page } = makeApp()

const OURS = writeState(folder, 'ours')
const BARE = writeState(folder, 'bare')
const STRUCTURE = writeState(folder, 'structure-only')
const examples = EXAMPLES.flatMap((id) => deps.shelf.catalogue.examples.get(id) ?? [])

const unique = (paths: readonly string[]): string[] => [...new Set(paths)]
const addresses = unique([OURS, BARE, ...examples].flatMap(readable))
const pages = unique([OURS, BARE, ...examples].flatMap(pagesOf))
const isUnderLaw = (path: string): boolean =>
  !examples.some(({ id, framework }) => path === `/plans/${id}` && framework === undefined)
const isExample = (path: string): boolean => EXAMPLES.some((id) => path.startsWith(`/plans/${id}/`))

beforeAll(() =>
  untilDrawn(
    { get },
    [OURS, BARE, ...examples].map(({ id }) => id),
  ),
)

describe('every address', () => {
  it('is filled in whole', () => {
    expect(addresses.filter((path) => path.includes(':'))).toEqual([])
  })

  it.each(addresses)('%s answers', async (path) => {
    const form = examples.flatMap(formsOf).includes(path) && !path.endsWith('/copy')
    expect((await get(path)).status).toBe(form && isExample(path) ? 403 : 200)
  })

  it.each(pages)('%s is a whole page', async (path) => {
    const html = await page(path)
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en-GB"/)
    expect(html).toMatch(/<title>[^<]+ – Safeguarding transition<\/title>/)
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/<main /g)).toHaveLength(1)
    expect(withoutScripts(path, html)).not.toMatch(/<script|style="|undefined|\[object|NaN/)
    expect(html).not.toContain('<tbody class="govuk-table__body"></tbody>')
    for (const words of FOOTER) expect(html).toContain(words)
  })

  it.each(pages)('%s gives each id once, and refers to none that is not there', async (path) => {
    const html = await page(path)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '')
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([])
    const named = [
      ...html.matchAll(/ (?:for|aria-labelledby|aria-describedby|form)="([^"]+)"/g),
      ...html.matchAll(/ href="#([^"]+)"/g),
    ].flatMap(([, text]) => (text ?? '').split(' '))
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })

  it.each(
    pages.filter((path) => /^\/(plans|law)/.test(path) && !isExample(path) && isUnderLaw(path)),
  )('%s says that the law has moved on', async (path) => {
    expect(await page(path)).toContain(CURRENCY)
  })

  it.each(pages)('%s links only to addresses that answer', async (path) => {
    const html = await page(path)
    const links = [...html.matchAll(/ (?:href|action)="(\/[^"#]*)/g)].map(([, href]) =>
      (href ?? '').replaceAll('&amp;', '&'),
    )
    const answers = await Promise.all(
      unique(links).map(async (href) => [href, (await get(href)).status]),
    )
    const posted = answers.filter(
      ([href, status]) => status === 404 && !html.includes(`action="${href}`),
    )
    expect(posted).toEqual([])
    expect(answers.filter(([, status]) => Number(status) >= 400 && status !== 404)).toEqual([])
  })
})

describe('a plan without a framework', () => {
  it.each(pagesOf(STRUCTURE).filter((path) => path.startsWith('/plans/structure-only')))(
    '%s answers with a page, if only to say that there is no such thing',
    async (path) => {
      const answer = await get(path)
      expect([200, 404]).toContain(answer.status)
      const html = await answer.text()
      expect(html).toContain('<h1')
      expect(html).not.toMatch(/undefined|NaN|\[object/)
    },
  )
})

describe('every form', () => {
  it.each(formsOf(OURS))(
    '%s sent empty answers with a page, and changes nothing or one thing',
    async (path) => {
      const before = (await deps.shelf.store.read('ours')) ?? { ok: false }
      const answer = await post(path, {})
      expect([200, 303, 422]).toContain(answer.status)
      const html = await answer.text()
      if (answer.status === 422) {
        expect(html).toContain('There is a problem')
        expect(html).toContain('<title>Error: ')
        expect(await deps.shelf.store.read('ours')).toEqual(before)
      }
    },
  )

  it.each(formsOf(OURS).filter((path) => path.startsWith('/plans/')))(
    '%s keeps what was typed where the plan is gone',
    async (path) => {
      const answer = await post(path.replace('/ours', '/gone'), { title: 'Typed <with care>' })
      expect(answer.status).toBe(404)
      const html = await answer.text()
      expect(html).toContain('What you typed')
      expect(html).toContain('Typed &lt;with care&gt;')
    },
  )

  it.each(formsOf(OURS).filter((path) => path.startsWith('/plans/') && !path.endsWith('/copy')))(
    '%s can’t change a worked example',
    async (path) => {
      const answer = await post(path.replace('/ours', '/leicestershire-rutland'), {})
      expect(answer.status).toBe(403)
      expect(await answer.text()).toContain('Copy to work on')
    },
  )
})
