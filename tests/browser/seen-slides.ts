import type { Page } from 'playwright-core'

/** The slide that fills the screen, and which has the focus. */
export const seen = (page: Page) =>
  page.evaluate(() => {
    const slides = [...document.querySelectorAll('.app-shown')]
    const here = slides.find((slide) => Math.abs(slide.getBoundingClientRect().top) < 1)
    return { at: here?.id ?? null, focused: document.activeElement?.id ?? '' }
  })

/** A slide at the top of the screen that has the focus. */
export const both = (id: string) => ({ at: id, focused: id })

/** What is cut off on slides, their smallest letters, and how large the slides are. */
export const looksOf = (page: Page) =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll('.app-shown__stage *:not(svg *)')].filter(
      (one) =>
        !one.closest('.app-shown__words, .app-shown__plan, .govuk-visually-hidden') &&
        (one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1) &&
        getComputedStyle(one).display !== 'inline',
    )
    const stages = [...document.querySelectorAll('.app-shown__stage')]
    const letters = stages.flatMap((stage) =>
      [...stage.querySelectorAll('h2, p, li, th, td, a, text')].flatMap((one) =>
        one.closest('.app-shown__words') ? [] : [parseFloat(getComputedStyle(one).fontSize)],
      ),
    )
    const sizes = stages.map((one) => [one.clientWidth, one.clientHeight].join(' by '))
    return {
      cut: cut.map((one) => `${one.closest('section')?.id ?? ''}: ${one.className}`),
      least: Math.min(...letters),
      sizes: [...new Set(sizes)],
    }
  })
