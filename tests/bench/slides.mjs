// Slides of a structure of 80 bodies with 150 lines, split by branch, with every place and way found.

const dist = new URL('../../dist/', import.meta.url)
const { slidesOf } = await import(new URL('src/diagrams/slides/slides-of.js', dist))
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

/** The figure, for `print`: the median of five structures after a first one. */
export async function benchSlides(median) {
  const times = []
  const written = []
  for (let n = 0; n < 6; n += 1) {
    const start = performance.now()
    const slides = await slidesOf(chartOf(n))
    times.push(performance.now() - start)
    const before = performance.now()
    for (const slide of slides) slideSvg(slide, { title: slide.title, footer: `Structure ${n}` })
    written.push(performance.now() - before)
  }
  const value = median(times.slice(1))
  return {
    name: `slides of ${BODIES} bodies and ${LINES} lines, placed`,
    value,
    unit: 'ms',
    ratio: value / median(written.slice(1)),
    yardstick: 'writing the same slides as SVG',
    aim: 'under 5 s',
  }
}
