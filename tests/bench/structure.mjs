// Two structures of 80 bodies each, held against each other; and random ones, really drawn.
import fc from 'fast-check'
import { structures } from '../diagrams/random-structures.ts'

const dist = new URL('../../dist/', import.meta.url)
const { differencesOf } = await import(new URL('src/domain/structure-differences.js', dist))
const { becomesChart } = await import(new URL('src/domain/charts/becomes-chart.js', dist))
const { differencesChart } = await import(new URL('src/domain/charts/differences-chart.js', dist))
const { optionChart } = await import(new URL('src/domain/charts/option-chart.js', dist))
const { transitionChart } = await import(new URL('src/domain/charts/transition-chart.js', dist))
const { createPictures } = await import(new URL('src/diagrams/pictures.js', dist))

const BODIES = 80
const KINDS = ['sub-group', 'working-group', 'panel', 'committee', 'executive']

/**
 * One of two options: a third of its bodies are copies of the other's, a third are called the same,
 * the rest are its own; every fifth reports elsewhere.
 */
function sideOf(option) {
  const id = (n) => `${option}-${n}`
  const bodies = Array.from({ length: BODIES }, (_, n) => ({
    id: id(n),
    name: n % 3 === 1 ? `Group ${n} for learning` : `Group ${n} of option ${option}`,
    kind: KINDS[(option === 'b' && n % 7 === 0 ? n + 1 : n) % KINDS.length],
    side: 'new',
    areas: [],
    ...(option === 'b' && n % 3 === 0 ? { sameAs: `a-${n}` } : {}),
  }))
  const above = (n) => Math.floor((n - 1) / (option === 'b' && n % 5 === 0 ? 3 : 4))
  const each = (make) => bodies.slice(1).map((_, n) => make(n + 1))
  return {
    bodies,
    lines: each((n) => ({
      id: `l-${id(n)}`,
      body: id(n),
      other: id(above(n)),
      kind: 'reports-to',
    })),
    seats: bodies.flatMap((_, n) =>
      ['chair', 'member', 'member'].map((part, m) => ({
        id: `s-${id(n)}-${m}`,
        body: id(n),
        part,
        organisation: `org-${(n + m) % (option === 'a' ? 9 : 8)}`,
      })),
    ),
    functions: each((n) => ({ id: `f-${id(n)}`, name: `Function ${n}`, body: id(n) })),
    fates: each((n) => ({
      id: `x-${id(n)}`,
      body: `old-${n}`,
      kind: 'merges-into',
      into: [id((n * (option === 'a' ? 1 : 2)) % BODIES)],
    })),
    names: Object.fromEntries(Array.from({ length: BODIES }, (_, n) => [`old-${n}`, `Old ${n}`])),
  }
}

function timed(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

function benchDifferences(print, median, round) {
  const [before, after] = [sideOf('a'), sideOf('b')]
  const text = JSON.stringify([before, after])
  for (let n = 0; n < 50; n += 1) differencesOf(before, after)
  const ours = Array.from({ length: 101 }, () => timed(() => differencesOf(before, after)))
  const copies = Array.from({ length: 101 }, () => timed(() => JSON.stringify(JSON.parse(text))))
  print({
    name: `differences of two options of ${BODIES} bodies`,
    value: round(median(ours)),
    unit: 'ms',
    ratio: round(median(ours) / median(copies)),
    yardstick: 'JSON.parse and stringify of both',
    aim: 'under 20 ms',
  })
}

/** Draws 60 random structures with hostile names; each must have its boxes and lines, each once. */
async function benchDrawn(print) {
  const log = () => undefined
  const pictures = createPictures({ folder: null, log, limitMs: 60_000 })
  const makers = [optionChart, transitionChart, becomesChart, differencesChart]
  const count = (svg, letter) =>
    svg.match(new RegExp(` id="p[0-9a-f]{8}-${letter}\\d+"`, 'g'))?.length ?? 0
  const wrong = []
  const plans = fc.sample(structures(BODIES), { numRuns: 60, seed: 7 })
  for (const [n, plan] of plans.entries()) {
    const opened = { plan, framework: null, holidays: new Set(), today: '2019-09-13' }
    const chart = makers[n % makers.length](opened, { option: 'a', against: 'old', on: null })
    const drawn = await pictures.picture(chart, 180_000)
    const whole = drawn.ok
      ? count(drawn.svg, 'n') === chart.boxes.length && count(drawn.svg, 'l') === chart.lines.length
      : drawn.why === 'nothing' && chart.boxes.length === 0
    if (!whole) wrong.push(`${n}: ${drawn.ok ? 'a box or line is lost' : drawn.why}`)
  }
  await pictures.close()
  print({
    name: 'random structures of up to 80 bodies, drawn: not whole',
    value: wrong.length,
    unit: `of ${plans.length}`,
    ratio: wrong.length / plans.length,
    yardstick: 'boxes and lines of the chart',
    aim: 'none',
    ...(wrong.length === 0 ? {} : { wrong }),
  })
}

/** The figures of structures. `print` takes one. */
export async function benchStructure(print, { median, round }) {
  benchDifferences(print, median, round)
  await benchDrawn(print)
}
