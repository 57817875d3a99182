import { describe, expect, it } from 'vitest'
import { createPictureQueue, type Reader } from '../../src/diagrams/picture-queue.ts'

/** A queue, and work that ends when it is let. */
function heldQueue(limit = 100) {
  const done: string[] = []
  const gate = Promise.withResolvers<undefined>()
  const queue = createPictureQueue({ limit, dropped: 'dropped', failed: 'failed' })
  const piece = (name: string) => ({
    key: name,
    work: async (): Promise<string> => {
      await gate.promise
      done.push(name)
      return name
    },
  })
  return {
    queue,
    done,
    /** "plan 3" is asked for the subject "plan". */
    ask: (name: string): Reader<string> => queue.ask(name.split(' ')[0] ?? '', piece(name)),
    prepare: (subject: string, ...names: string[]): Promise<boolean> =>
      queue.prepare(subject, names.map(piece)),
    /** Lets all work be done, and waits for it. */
    finish: async (): Promise<string[]> => {
      gate.resolve(undefined)
      for (let before = -1; before < done.length;) {
        before = done.length
        await new Promise((resolve) => setImmediate(resolve))
      }
      return done
    },
  }
}

const answers = (readers: readonly Reader<string>[]): Promise<string[]> =>
  Promise.all(readers.map(({ answer }) => answer))

describe('plans take turns', () => {
  it('so that one reader of many pictures does not keep others waiting', async () => {
    const { ask, finish } = heldQueue()
    for (const name of ['a 1', 'a 2', 'a 3', 'a 4', 'b 1', 'c 1', 'b 2']) ask(name)
    expect(await finish()).toEqual(['a 1', 'b 1', 'c 1', 'a 2', 'b 2', 'a 3', 'a 4'])
  })

  it('and who comes again later has not the first turn', async () => {
    const { ask, queue, done, finish } = heldQueue()
    const asksAgain = { key: 'a 1', work: () => Promise.resolve('a 1').finally(() => ask('a 2')) }
    queue.ask('a', asksAgain)
    for (const name of ['b 1', 'b 2']) ask(name)
    await finish()
    expect(done).toEqual(['b 1', 'a 2', 'b 2'])
  })

  it('also for what is prepared, which comes after all that readers wait for', async () => {
    const { ask, prepare, finish } = heldQueue()
    ask('x 1')
    void prepare('a', 'a 1', 'a 2')
    void prepare('b', 'b 1')
    for (const name of ['c 1', 'c 2']) ask(name)
    expect(await finish()).toEqual(['x 1', 'c 1', 'c 2', 'a 1', 'b 1', 'a 2'])
  })

  it('and of one plan only the newest twelve wait: older ones are dropped', async () => {
    const { ask, finish } = heldQueue()
    const names = Array.from({ length: 15 }, (_, n) => `a ${n}`)
    const readers = names.map(ask)
    expect(await finish()).toEqual(names.toSpliced(1, 2))
    expect((await answers(readers)).slice(0, 4)).toEqual(['a 0', 'dropped', 'dropped', 'a 3'])
  })
})

describe('what nobody waits for any more', () => {
  it('is not done', async () => {
    const { ask, finish } = heldQueue()
    ask('a 1')
    const left = ask('a 2')
    left.leave(false)
    expect(await left.answer).toBe('dropped')
    expect(await finish()).toEqual(['a 1'])
  })

  it('is done while one of its readers waits, however often another says that it has left', async () => {
    const { ask, finish } = heldQueue()
    ask('a 1')
    const [left, stays] = [ask('a 2'), ask('a 2')]
    left.leave(false)
    left.leave(false)
    expect(await finish()).toEqual(['a 1', 'a 2'])
    expect(await stays.answer).toBe('a 2')
  })

  it('is done if it was prepared as well', async () => {
    const { ask, prepare, finish } = heldQueue()
    ask('a 1')
    const prepared = prepare('a', 'a 2')
    ask('a 2').leave(false)
    expect(await finish()).toEqual(['a 1', 'a 2'])
    expect(await prepared).toBe(true)
  })

  it('is done later if its reader looks again, but for the oldest of many', async () => {
    const { ask, finish } = heldQueue()
    ask('a 1')
    const names = Array.from({ length: 13 }, (_, n) => `a ${n + 2}`)
    for (const name of names) ask(name).leave(true)
    ask('b 1')
    ask('b 2')
    expect(await finish()).toEqual(['a 1', 'b 1', 'b 2', ...names.slice(1)])
  })

  it('is not dropped because the plan is prepared anew', async () => {
    const { ask, prepare, finish } = heldQueue()
    ask('a 1')
    ask('a 2').leave(true)
    const [old, anew] = [prepare('a', 'a 3'), prepare('a', 'a 4')]
    expect(await finish()).toEqual(['a 1', 'a 2', 'a 4'])
    expect(await Promise.all([old, anew])).toEqual([false, true])
  })
})

describe('a full queue of pictures', () => {
  it('drops what is prepared for a reader, the last first, and says so', async () => {
    const { ask, prepare, finish } = heldQueue(2)
    ask('a 1')
    const [kept, dropped] = [prepare('b', 'b 1'), prepare('c', 'c 1')]
    ask('d 1')
    expect(await dropped).toBe(false)
    expect(await finish()).toEqual(['a 1', 'd 1', 'b 1'])
    expect(await kept).toBe(true)
  })

  it('tells a reader at once where all who wait are readers', async () => {
    const { ask, prepare, finish } = heldQueue(2)
    const waiting = [ask('a 1'), ask('b 1'), ask('c 1')]
    expect(await ask('d 1').answer).toBe('dropped')
    expect(await prepare('e', 'e 1')).toBe(false)
    expect(await finish()).toEqual(['a 1', 'b 1', 'c 1'])
    expect(await answers(waiting)).toEqual(['a 1', 'b 1', 'c 1'])
  })
})

describe('work that throws', () => {
  it('has failed, and the next is done', async () => {
    const { queue, ask, finish } = heldQueue()
    const thrown = queue.ask('x', { key: 'x', work: () => Promise.reject(new Error('no')) })
    const next = ask('a 1')
    await finish()
    expect(await answers([thrown, next])).toEqual(['failed', 'a 1'])
  })
})
