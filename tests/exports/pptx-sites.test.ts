import { describe, expect, it } from 'vitest'
import { siteAt, sitesOf } from '../../src/exports/pptx/sites.ts'

describe('the places where lines are joined to a box', () => {
  const sites = sitesOf({ id: 'a', x: 0, y: 0, width: 10, height: 20 }, [])

  it('are numbered from the top, against the clock', () => {
    expect(siteAt(sites, { x: 5, y: 0 })).toBe(0)
    expect(siteAt(sites, { x: 10, y: 10 })).toBe(3)
  })

  it('are never made up for an end that is at none of them', () => {
    expect(() => siteAt(sites, { x: 8, y: 0 })).toThrow('no place')
  })
})
