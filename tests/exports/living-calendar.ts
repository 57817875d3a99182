import { changePlan, undoChange } from '../../src/actions/change-plan.ts'
import { openPlan, type Shelf } from '../../src/actions/library.ts'
import { newPlan } from '../../src/actions/new-plan.ts'
import type { Action } from '../../src/domain/change.ts'
import { toIcs } from '../../src/exports/ics.ts'
import { tempShelf } from '../actions/temp-shelf.ts'
import { gate, readEvents, type ReadEvent } from '../gate/gate.ts'
import { valueOf } from '../store/temp-store.ts'
import { OPTIONS } from './options.ts'

/** One entry as it was written and as it was read, with when it says that it was changed. */
type Told = ReadEvent & { bytes: string; stamp: string; modified: string }

const field = (bytes: string, name: string): string =>
  new RegExp(`^${name}:(.*)\\r$`, 'm').exec(bytes)?.[1] ?? ''

/** Every entry of a calendar file by its id. */
export function entriesOf(file: string): Map<string, Told> {
  const faults = gate(file)
  if (faults.length > 0) throw new Error(faults.join('; '))
  const bytes = file.match(/BEGIN:VEVENT\r\n[^]*?END:VEVENT\r\n/g) ?? []
  return new Map(
    readEvents(file).map((event, n) => {
      const own = bytes[n] ?? ''
      const [stamp, modified] = [field(own, 'DTSTAMP'), field(own, 'LAST-MODIFIED')]
      return [event.uid, { ...event, bytes: own, stamp, modified }]
    }),
  )
}

/** What one change did to a calendar: entries that are new, told otherwise, and as they were. */
export type Effect = {
  added: Told[]
  changed: { before: Told; after: Told }[]
  same: number
  dropped: Told[]
}

export function effectOf(before: Map<string, Told>, after: Map<string, Told>): Effect {
  const both = [...after.values()].flatMap((now) => {
    const then = before.get(now.uid)
    return then ? [{ before: then, after: now }] : []
  })
  return {
    added: [...after.values()].filter(({ uid }) => !before.has(uid)),
    changed: both.filter((one) => one.before.bytes !== one.after.bytes),
    same: both.filter((one) => one.before.bytes === one.after.bytes).length,
    dropped: [...before.values()].filter(({ uid }) => !after.has(uid)),
  }
}

/** A plan in a real store, under a clock that a test sets, with what its calendar tells. */
export async function livingCalendar(from = 'leicestershire-rutland') {
  const clock = { now: '2019-01-10T09:00:00.000Z' }
  const temp = tempShelf()
  const shelf: Shelf & { folder: string } = {
    ...temp,
    now: () => clock.now,
    today: () => clock.now.slice(0, 10),
  }
  valueOf(await newPlan(shelf, { id: 'ours', from, by: 'Tester' }))

  const opened = async (of: Shelf = shelf) => valueOf(await openPlan(of, 'ours'))
  const file = async (of: Shelf = shelf) => toIcs(await opened(of), OPTIONS)
  const around = async (at: string, work: () => Promise<unknown>): Promise<Effect> => {
    const before = entriesOf(await file())
    clock.now = at
    await work()
    return effectOf(before, entriesOf(await file()))
  }
  const change = (at: string, action: Action) =>
    around(at, async () => valueOf(await changePlan(shelf, 'ours', action, { by: 'Tester' })))
  const undo = (at: string) =>
    around(at, async () => {
      const { revision } = (await opened()).plan
      return valueOf(await undoChange(shelf, 'ours', revision, { by: 'Tester' }))
    })
  return { shelf, clock, opened, file, change, undo }
}
