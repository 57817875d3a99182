import { describe, expect, it } from 'vitest'
import { createPictureQueue } from '../../src/diagrams/picture-queue.ts'

/** A queue of two places, and work that ends when it is let. */
function queueOfTwo() {
  const done: string[] = []
  const gate = Promise.withResolvers<undefined>()
  const queue = createPictureQueue({ limit: 2, dropped: 'dropped', failed: 'failed' })
  const work = (name: string) => async (): Promise<string> => {
    await gate.promise
    done.push(name)
    return name
  }
  const ask = (name: string): Promise<string> => queue.ask(name, work(name))
  const prepare = (subject: string, ...names: string[]): void =>
    queue.prepare(
      subject,
      names.map((name) => ({ key: name, work: work(name) })),
    )
  return { queue, ask, prepare, done, go: () => gate.resolve(undefined) }
}

describe('a full queue of pictures', () => {
  it('drops what is prepared for a reader, the last first', async () => {
    const { ask, prepare, done, go } = queueOfTwo()
    const running = ask('a')
    prepare('plan', 'b', 'c')
    const reader = ask('d')
    go()
    expect(await Promise.all([running, reader])).toEqual(['a', 'd'])
    await Promise.resolve()
    expect(done).toEqual(['a', 'd', 'b'])
  })

  it('tells a reader at once where all who wait are readers', async () => {
    const { ask, prepare, done, go } = queueOfTwo()
    const waiting = [ask('a'), ask('b'), ask('c')]
    expect(await ask('d')).toBe('dropped')
    prepare('plan', 'e')
    go()
    expect(await Promise.all(waiting)).toEqual(['a', 'b', 'c'])
    expect(done).toEqual(['a', 'b', 'c'])
  })
})

describe('work that throws', () => {
  it('has failed, and the next is done', async () => {
    const { queue, ask, go } = queueOfTwo()
    const thrown = queue.ask('x', () => Promise.reject(new Error('no')))
    const next = ask('a')
    go()
    expect(await Promise.all([thrown, next])).toEqual(['failed', 'a'])
  })
})
