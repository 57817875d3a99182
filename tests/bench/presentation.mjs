// The slides of the largest example: every page placed, with the pictures of the plan drawn before.

const dist = new URL('../../dist/', import.meta.url)
const { pagesOf } = await import(new URL('src/diagrams/slides/pages-of.js', dist))
const { createPictures } = await import(new URL('src/diagrams/pictures.js', dist))
const { chartOf } = await import(new URL('src/domain/charts/chart-of.js', dist))
const { VIEWS } = await import(new URL('src/domain/charts/view.js', dist))
const { slidesFor } = await import(new URL('src/domain/slides/slides-for.js', dist))

const WAIT = 120_000

const largest = ({ examples }) =>
  [...examples.values()].toSorted((a, b) => b.bodies.length - a.bodies.length)[0]

/** The figure: the median of three services, each with its process started and nothing of slides kept. */
export async function benchPresentation({ catalogue, setting, median }) {
  const opened = setting(largest(catalogue))
  const times = []
  const kept = []
  let count = 0
  for (let n = 0; n < 3; n += 1) {
    const pictures = createPictures({ folder: null, log: () => undefined, limitMs: WAIT })
    for (const view of VIEWS) await pictures.picture(chartOf(view, opened), WAIT)
    const make = async () => {
      const start = performance.now()
      const pages = await pagesOf(slidesFor(opened), (chart) => pictures.slides(chart, WAIT))
      count = pages.length
      return performance.now() - start
    }
    times.push(await make())
    kept.push(await make())
    await pictures.close()
  }
  return {
    name: `slides of the largest example, warm pictures, ${count} pages`,
    value: median(times),
    unit: 'ms',
    ratio: median(times) / median(kept),
    yardstick: 'the same again, all kept',
    aim: 'under 5000 ms',
  }
}
