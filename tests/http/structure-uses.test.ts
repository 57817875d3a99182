import { describe, expect, it } from 'vitest'
import { ours } from './entry-plan.ts'

/** The links of a page to where a thing is used. */
const usesOn = (html: string): string[] =>
  [...(/app-uses">(.*?)<\/ul>/s.exec(html)?.[1] ?? '').matchAll(/href="([^"]*)"/g)].map(
    ([, href]) => (href ?? '').replaceAll('&amp;', '&'),
  )

describe('what stands in the way of removing a body', () => {
  it.each([
    ['a-practice', 3],
    ['a-exec', 5],
    ['lscb', 7],
  ])('is shown where the links of “%s” lead', async (body, count) => {
    const made = ours()
    const links = usesOn(await made.page(`/plans/ours/bodies/${body}/remove`))
    expect(links).toHaveLength(count)
    for (const link of links) {
      const [path = '', anchor = ''] = link.split('#')
      expect(await made.page(path)).toContain(` id="${anchor}"`)
    }
  })
})
