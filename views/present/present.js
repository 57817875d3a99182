// What a key, a swipe or the full screen does while presenting. Without it, links do the same.
const slides = [...document.querySelectorAll('.app-shown')]
const letter = document.getElementById('letter')
const FARTHEST = 60

/** The slide that was gone to last, and how far the page was scrolled then. */
let held = { slide: -1, at: -1 }

/** The slide that was gone to, until the page is scrolled; else the one that has most of the screen. */
const current = () =>
  held.slide >= 0 && Math.abs(scrollY - held.at) < 2
    ? held.slide
    : slides.findLastIndex((slide) => slide.getBoundingClientRect().top <= innerHeight / 2)

/** Goes to a slide at once; a screen reader says its number and title as it gets the focus. */
function go(to) {
  const slide = slides[Math.max(0, Math.min(to, slides.length - 1))]
  if (!slide) return
  slide.scrollIntoView({ behavior: 'instant', block: 'start' })
  slide.focus({ preventScroll: true })
  held = { slide: slides.indexOf(slide), at: scrollY }
  history.replaceState(null, '', `#${slide.id}`)
}

function switchFullScreen() {
  if (document.fullscreenElement) void document.exitFullscreen()
  else
    document.documentElement.requestFullscreen?.().then(
      () => go(current()),
      () => {},
    )
}

const STEPS = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
}

/** Slides under each other, each as long as what is on it, as on any page. */
const isStacked = () => !matchMedia('(min-width: 60em) and (min-height: 30em)').matches

/** Is there more to scroll to of the slide that shows, or of what stands above the slides? */
function hasMore(step) {
  const [first] = slides
  const slide = slides[current()]
  if (!first || !isStacked()) return false
  if (!slide) return step < 0 || first.getBoundingClientRect().top > innerHeight
  const { top, bottom } = slide.getBoundingClientRect()
  return step > 0 ? bottom > innerHeight + 2 : top < -2
}

/** Where a key leads, or null if it leads nowhere. Above the slides, arrows scroll as on any page. */
function targetOf({ key, shiftKey, target }) {
  if (current() < 0 && ['ArrowUp', 'ArrowDown', 'PageUp', 'Home'].includes(key)) return null
  if (key === 'Home') return 0
  if (key === 'End') return slides.length - 1
  if (key === ' ' && shiftKey) return current() - 1
  const step = STEPS[key]
  if (step === undefined || shiftKey) return null
  return key.startsWith('Arrow') && isLeftToScroll(target, key, step) ? null : current() + step
}

const pictures = [...document.querySelectorAll('.app-shown__picture')]

const isScrolled = (picture) => picture.scrollWidth > picture.clientWidth + 1

/** Is there more of a picture to scroll to, rightwards (1) or leftwards (-1)? */
const hasMoreOf = ({ scrollLeft, scrollWidth, clientWidth }, step) =>
  step > 0 ? scrollLeft < scrollWidth - clientWidth - 2 : scrollLeft > 2

/** An arrow scrolls what is longer than the screen, or the picture that has the focus, to its end. */
function isLeftToScroll(target, key, step) {
  if (key === 'ArrowUp' || key === 'ArrowDown') return hasMore(step)
  const picture = target.closest?.('.app-shown__picture')
  return picture ? hasMoreOf(picture, step) : false
}

/** The Tab key stops at a picture only where there is something of it to scroll to. */
function stopAtPictures() {
  for (const picture of pictures) picture.tabIndex = isScrolled(picture) ? 0 : -1
}
stopAtPictures()
addEventListener('resize', stopAtPictures)

/** A small picture stands in the middle of its slide: it is scrolled to where its boxes begin. */
for (const picture of pictures.filter(isScrolled)) {
  const names = [...picture.querySelectorAll('text[font-weight="bold"]')]
  const left = Math.min(...names.map((name) => name.getBoundingClientRect().left))
  if (names.length > 0) picture.scrollLeft = left - picture.getBoundingClientRect().left - 40
}

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
  const isOnControl = event.target.closest?.('button, input, summary') !== null
  if (event.key.toLowerCase() === 'f' && letter?.checked && !event.shiftKey) {
    event.preventDefault()
    if (!event.repeat) switchFullScreen()
    return
  }
  const to = targetOf(event)
  if (to === null || (isOnControl && event.key === ' ')) return
  event.preventDefault()
  if (to >= 0) go(to)
  else document.getElementById('main-content')?.scrollIntoView({ behavior: 'instant' })
})

/** Where a touch began, and which ways it may lead: in a picture, only past the end that it is at. */
let from = null
addEventListener(
  'touchstart',
  ({ touches, target }) => {
    const [one] = touches
    const picture = target.closest?.('.app-shown__picture')
    const isFree = (step) => !picture || !hasMoreOf(picture, step)
    from =
      touches.length === 1 && one
        ? { x: one.clientX, y: one.clientY, next: isFree(1), previous: isFree(-1) }
        : null
  },
  { passive: true },
)
addEventListener(
  'touchend',
  ({ changedTouches }) => {
    const [one] = changedTouches
    if (from === null || !one || (visualViewport?.scale ?? 1) > 1.05) return
    const { next, previous } = from
    const [x, y] = [one.clientX - from.x, one.clientY - from.y]
    from = null
    if (Math.abs(x) < FARTHEST || Math.abs(x) <= 2 * Math.abs(y)) return
    if (x < 0 ? next : previous) go(current() + (x < 0 ? 1 : -1))
  },
  { passive: true },
)

/** A link to a slide leads there as a key does. */
addEventListener('hashchange', () => {
  const to = slides.findIndex(({ id }) => `#${id}` === location.hash)
  if (to >= 0) go(to)
})

addEventListener('scrollend', () => {
  const slide = slides[current()]
  if (slide && location.hash !== `#${slide.id}`) history.replaceState(null, '', `#${slide.id}`)
})

const keys = document.getElementById('keys')
if (keys) keys.hidden = false
const full = document.getElementById('full-screen')
if (full) {
  full.hidden = !document.fullscreenEnabled
  full.addEventListener('click', switchFullScreen)
}
