// Slides of a structure of 80 bodies with 150 lines, split by branch, with every place and way found.

const dist = new URL('../../dist/', import.meta.url)
const { slidesOf } = await import(new URL('src/diagrams/slides/slides-of.js', dist))
const { numberedFrom } = await import(new URL('src/diagrams/slides/numbered.js', dist))
const { slideSvg } = await import(new URL('src/diagrams/slides/slide-svg.js', dist))

const KINDS = ['sub-group', 'working-group', 'panel', 'committee', 'executive']
const BODIES = 80
const LINES = 150

const line = (from, to) => ({
  from: `b${from}`,
  to: `b${to}`,
  words: 'reports to',
  dotted: false,
})

/** Four bodies under each; further lines run to the one beside the body above. */
function chartOf(n) {
  const above = (body) => Math.floor((body - 1) / 4)
  const bodies = Array.from({ length: BODIES }, (_, body) => body)
  const up = bodies.slice(1).map((body) => line(body, above(body)))
  const more = bodies.slice(9).map((body) => line(body, above(body) - 1))
  return {
    kind: 'boxes',
    title: `Structure ${n}`,
    description: 'Who answers to whom.',
    groups: [],
    boxes: bodies.map((body) => ({
      id: `b${body}`,
      name: `Group ${body} for effectiveness and learning ${n}`,
      kind: KINDS[body % KINDS.length],
      life: null,
      group: null,
    })),
    lines: [...up, ...more].slice(0, LINES),
    hiddenLines: [],
    leftOut: [],
  }
}

const OVERVIEW = /: overview(?:, \d+ of \d+)?$/

/** All that is said on a slide, its notes too. */
const saidOn = ({ boxes, notes }) => [
  ...boxes.flatMap(({ says }) => says.map(({ words }) => words)),
  ...notes,
]

/** The slides that words name: “slide 3”, “slides 4 to 7”. */
function slidesNamed(words) {
  const found = words.matchAll(/slides? (\d+)(?:(?: to | and |[–-])(\d+))?/g)
  return [...found].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, n) => Number(first) + n),
  )
}

/** What there must be on the slides, counted. A pixel is three quarters of a point: 1280 are 960. */
function benchWhatIsOn({ chart, slides, svgs }) {
  const sizes = svgs.flatMap((svg) => [...svg.matchAll(/font-size="([\d.]+)"/g)])
  const points = Math.min(...sizes.map(([, size]) => Number(size))) * 0.75
  const shown = new Set(slides.flatMap(({ boxes }) => boxes.map(({ id }) => id)))
  const overviews = slides.filter(({ title }) => OVERVIEW.test(title))
  const named = new Set(overviews.flatMap(saidOn).flatMap(slidesNamed))
  const parts = slides.flatMap(({ title }, n) => (OVERVIEW.test(title) ? [] : [n + 1]))
  const on = `on the ${slides.length} slides of ${BODIES} bodies and ${LINES} lines`
  return [
    {
      name: `smallest letters ${on}`,
      value: points,
      unit: 'pt',
      ratio: points / 12,
      yardstick: '12 pt',
      aim: 'at least 12 pt',
    },
    {
      name: `boxes ${on}`,
      value: chart.boxes.filter(({ id }) => shown.has(id)).length,
      unit: 'boxes',
      ratio: chart.boxes.filter(({ id }) => shown.has(id)).length / BODIES,
      yardstick: 'bodies',
      aim: 'each at least once',
    },
    {
      name: `slides that the overview names ${on}`,
      value: parts.filter((number) => named.has(number)).length,
      unit: 'slides',
      ratio: parts.filter((number) => named.has(number)).length / parts.length,
      yardstick: 'slides behind the overview',
      aim: 'all',
    },
  ]
}

/** The figures, for `print`: the median of five structures after a first one, and what is on them. */
export async function benchSlides(median) {
  const times = []
  const written = []
  let whatIsOn = []
  for (let n = 0; n < 6; n += 1) {
    const start = performance.now()
    const chart = chartOf(n)
    // What names another slide has its number once its place is known: here they are all there is.
    const slides = numberedFrom(await slidesOf(chart), 1)
    times.push(performance.now() - start)
    const before = performance.now()
    const svgs = slides.map((slide) =>
      slideSvg(slide, { title: slide.title, footer: `Structure ${n}` }),
    )
    written.push(performance.now() - before)
    whatIsOn = benchWhatIsOn({ chart, slides, svgs })
  }
  const value = median(times.slice(1))
  const placed = {
    name: `slides of ${BODIES} bodies and ${LINES} lines, placed`,
    value,
    unit: 'ms',
    ratio: value / median(written.slice(1)),
    yardstick: 'writing the same slides as SVG',
    aim: 'under 5 s',
  }
  return [placed, ...whatIsOn]
}
