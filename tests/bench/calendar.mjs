// Calendar files: how long writing them takes beside the least work that gives a right one, on the
// same entries and turn by turn, and how large they are as they are sent.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { serialise } from './yardstick.mjs'

const dist = new URL('../../dist/', import.meta.url)
const { calendarEntries } = await import(new URL('src/domain/calendar/calendar-entries.js', dist))
const { WHOLE_CALENDAR } = await import(new URL('src/domain/calendar/feed.js', dist))
const { publish } = await import(new URL('src/domain/calendar/publish.js', dist))
const { addDays } = await import(new URL('src/domain/day.js', dist))
const { writeCalendar } = await import(new URL('src/exports/ical-file.js', dist))
const { description, pageUrl } = await import(new URL('src/exports/ics-words.js', dist))
const { toIcs } = await import(new URL('src/exports/ics.js', dist))

const digest = (text) => createHash('sha256').update(text).digest('hex')
const OPTIONS = { publicUrl: 'https://plans.example.org', digest }
const NAME = 'Police HQ, Outlook'
const DESCRIPTION = 'The dates of this plan.'

/** The worked plan with milestones of the other examples besides, until it has so many dates. */
function planOf(count, { examples }) {
  const base = examples.get('leicestershire-rutland')
  const dated = [...examples.values()]
    .filter(({ id }) => id !== base.id)
    .flatMap(({ milestones }) => milestones.filter(({ when }) => when !== undefined))
  const more = Array.from({ length: count }, (_, n) => {
    const { title, when, owner, source } = dated[n % dated.length]
    const turn = Math.floor(n / dated.length)
    return {
      id: `ms-${digest(String(n)).slice(0, 8)}`,
      title: turn === 0 ? title : `${title}: review ${turn}`,
      when: turn === 0 ? when : { edtf: addDays('2019-01-01', (n * 11) % 365) },
      ...(owner?.role === undefined ? {} : { owner: { role: owner.role } }),
      ...(source === undefined ? {} : { source }),
      areas: [],
      dependsOn: [],
      evidence: [],
      statements: [],
    }
  })
  return { ...base, milestones: [...base.milestones, ...more] }
}

/** A plan with exactly so many dates, and its entries as the one writer and the other take them. */
function calendarOf(count, { catalogue, setting }) {
  const entriesOf = (opened) =>
    calendarEntries(opened, publish(opened, { now: opened.plan.changedAt, digest }), WHOLE_CALENDAR)
  const least = entriesOf(setting(planOf(0, catalogue))).length
  const opened = setting(planOf(Math.max(0, count - least), catalogue))
  const events = entriesOf(opened)
    .slice(0, count)
    .map((entry) => {
      const url = pageUrl(opened, OPTIONS.publicUrl, entry.page)
      return {
        uid: digest(entry.root).slice(0, 40),
        sequence: entry.sequence,
        changedAt: entry.changedAt,
        first: entry.day,
        last: entry.day,
        summary: entry.summary,
        description: description(entry.lines, opened, url),
        status: entry.status,
        categories: ['Law'],
        url,
      }
    })
  const bare = events.map(({ changedAt, first, ...event }) => ({
    ...event,
    stamp: new Date(changedAt),
    start: first,
    end: addDays(first, 1),
  }))
  return { opened, events, bare }
}

const time = (work) => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Ours against theirs, turn by turn, after a time to warm up. */
function against(ours, theirs, rounds, median) {
  const pairs = Array.from({ length: rounds }, () => [time(ours), time(theirs)])
  const warm = pairs.slice(Math.floor(rounds / 3))
  return {
    value: median(warm.map(([one]) => one)),
    ratio: median(warm.map(([one]) => one)) / median(warm.map(([, other]) => other)),
  }
}

function benchWriting(count, most, { catalogue, setting, median }) {
  const { events, bare } = calendarOf(count, { catalogue, setting })
  if (events.length !== count) throw new Error(`${events.length} entries instead of ${count}`)
  const ours = () => writeCalendar({ name: NAME, description: DESCRIPTION, events })
  return {
    name: `calendar file of ${count} entries, written`,
    unit: 'ms',
    ...against(ours, () => serialise(NAME, bare), Math.ceil(60_000 / count) + 40, median),
    yardstick: 'the least that writes the same entries right',
    aim: `within ${most}`,
  }
}

/** From the plan as it was read: dates, ledger and words too, as after each change. */
function benchWhole(count, { catalogue, setting, median }) {
  const { opened, bare } = calendarOf(count, { catalogue, setting })
  // Another object each time, for what is worked out of a plan is kept as long as the plan is.
  const ours = () => toIcs({ ...opened, plan: { ...opened.plan } }, OPTIONS)
  return {
    name: `calendar of a changed plan of ${count} dates, worked out and written`,
    unit: 'ms',
    ...against(ours, () => serialise(NAME, bare), 90, median),
    yardstick: 'the least that writes the same entries right',
    aim: 'under 20 ms',
  }
}

function benchSize({ catalogue, setting }) {
  const { opened, bare } = calendarOf(100, { catalogue, setting })
  const file = toIcs(opened, OPTIONS, { name: NAME })
  const count = file.match(/^BEGIN:VEVENT/gm).length
  if (count !== 100) throw new Error(`${count} entries instead of 100`)
  const size = gzipSync(file).length
  return {
    name: 'calendar of 100 dates of the worked plan’s kind, gzipped',
    value: size / 1024,
    unit: 'KiB',
    ratio: size / gzipSync(serialise(NAME, bare)).length,
    yardstick: 'the least that writes the same entries right, gzipped',
    aim: 'under 10 KB',
  }
}

/** A line each: writing 50 and 1,000 entries, a changed plan, and the size of a feed. */
export const benchCalendar = (given) => [
  benchWriting(50, 3, given),
  benchWriting(1000, 4, given),
  benchWhole(100, given),
  benchSize(given),
]
