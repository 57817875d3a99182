import { describe, expect, it } from 'vitest'
import { revokeFeed, rotateFeed } from '../../src/actions/feeds.ts'
import { BY, feedPlan, got } from './feed-plan.ts'

/** A plan with one feed that was fetched once. */
async function fetched() {
  const made = feedPlan()
  const given = await made.give('Police HQ, Outlook')
  const answer = await made.fetch(given.path)
  return { ...made, given, etag: answer.headers.get('etag') ?? '' }
}

describe('an address that was taken back', () => {
  it('is gone with the next request, its older ones too, and one never given out is not there', async () => {
    const { fetch, deps, given, again, etag } = await fetched()
    const rotated = got(await rotateFeed(deps.shelf, 'ours', given.id, BY))
    const fresh = `/feeds/${rotated.token}.ics`
    const held = { 'if-none-match': etag }
    expect((await fetch(given.path, held)).status).toBe(410)
    expect((await fetch(fresh)).status).toBe(200)
    got(await revokeFeed(deps.shelf, 'ours', given.id, BY))
    const unknown = await fetch(`/feeds/${'x'.repeat(32)}.ics`)
    for (const ask of [fetch, again().fetch])
      for (const path of [fresh, given.path]) {
        const answer = await ask(path, held)
        expect(answer.status).toBe(410)
        expect([...answer.headers]).toEqual([...unknown.headers])
        expect(await answer.text()).toBe(await unknown.clone().text())
      }
    expect(unknown.status).toBe(404)
    expect(await unknown.text()).toMatch(/^There is no calendar at this address\./)
  })

  it('was never one: too short, another ending, more behind it, another letter', async () => {
    const { fetch, given, lines } = await fetched()
    const { token } = given
    for (const path of [
      '/feeds',
      '/feeds/',
      '/feeds/x.ics',
      `/feeds/${token}`,
      `/feeds/${token}.ICS`,
      `/feeds/${token}.ics/`,
      `/feeds/${token}.ics/more`,
      `/feeds/${token.slice(0, -1)}.ics`,
      `/feeds/${token}x.ics`,
      `/feeds/x/${token}.ics`,
      `/feeds/${'a'.repeat(5000)}.ics`,
    ]) {
      const answer = await fetch(path)
      expect([path, answer.status]).toEqual([path, 404])
      expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    }
    expect(JSON.stringify(lines)).not.toContain(token)
  })

  it('has no other name than the server’s', async () => {
    const { fetch, given } = await fetched()
    const answer = await fetch(given.path, { host: 'elsewhere.example' })
    expect(answer.status).toBe(421)
    expect(await answer.text()).not.toContain('BEGIN')
  })
})

describe('the log', () => {
  it('has a line for each fetch, and in none of them an address', async () => {
    const { fetch, given, lines, etag } = await fetched()
    await fetch(given.path, { 'if-none-match': etag })
    await fetch(given.path, {}, 'POST')
    await fetch(given.path, { host: 'elsewhere.example' })
    for (const path of [`/${given.token}.ics`, `/FEEDS/${given.token}.ics`, `/x${given.path}`])
      await fetch(path)
    await fetch(`//feeds/${given.token}.ics`.replace('//', '/%2F'))
    await fetch(`/plans${given.path}/${given.token}`)
    expect(lines.slice(0, 4)).toEqual(
      [200, 304, 405, 421].map((status) => ({
        method: status === 405 ? 'POST' : 'GET',
        path: '/feeds/…',
        status,
        requestId: expect.any(String) as string,
      })),
    )
    expect(lines).toHaveLength(9)
    expect(JSON.stringify(lines)).not.toContain(given.token)
  })
})
