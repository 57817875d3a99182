// What a key, a swipe or the full screen does while presenting. Without it, links do the same.
const slides = [...document.querySelectorAll('.app-shown')]
const letter = document.getElementById('letter')
const FARTHEST = 60

/** The slide that fills most of the screen; -1 above the first. */
const current = () =>
  slides.findLastIndex((slide) => slide.getBoundingClientRect().top <= innerHeight / 2)

/** Goes to a slide at once; a screen reader says its number and title as it gets the focus. */
function go(to) {
  const slide = slides[Math.max(0, Math.min(to, slides.length - 1))]
  if (!slide) return
  slide.scrollIntoView({ behavior: 'instant', block: 'start' })
  slide.focus({ preventScroll: true })
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

/** Where a key leads, or null if it leads nowhere. Above the slides, arrows scroll as on any page. */
function targetOf({ key, shiftKey }) {
  if (current() < 0 && ['ArrowUp', 'ArrowDown', 'PageUp', 'Home'].includes(key)) return null
  if (key === 'Home') return 0
  if (key === 'End') return slides.length - 1
  if (key === ' ' && shiftKey) return current() - 1
  const step = STEPS[key]
  return step === undefined || shiftKey ? null : current() + step
}

const pictures = [...document.querySelectorAll('.app-shown__picture')]

const isScrolled = (picture) => picture.scrollWidth > picture.clientWidth + 1

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

/** Where slides are not as large as the screen, keys scroll as on any page. */
const isPresenting = () => matchMedia('(min-width: 60em) and (min-height: 30em)').matches

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
  const isOnControl = event.target.closest?.('button, input, summary') !== null
  if (event.key.toLowerCase() === 'f' && letter?.checked && !event.shiftKey) {
    event.preventDefault()
    if (!event.repeat) switchFullScreen()
    return
  }
  const to = targetOf(event)
  if (to === null || !isPresenting() || (isOnControl && event.key === ' ')) return
  event.preventDefault()
  if (to >= 0) go(to)
  else document.getElementById('main-content')?.scrollIntoView({ behavior: 'instant' })
})

let from = null
addEventListener(
  'touchstart',
  ({ touches, target }) => {
    const [one] = touches
    const picture = target.closest?.('.app-shown__picture')
    const isFree = touches.length === 1 && !(picture && isScrolled(picture))
    from = isFree && one ? { x: one.clientX, y: one.clientY } : null
  },
  { passive: true },
)
addEventListener(
  'touchend',
  ({ changedTouches }) => {
    const [one] = changedTouches
    if (from === null || !one || (visualViewport?.scale ?? 1) > 1.05) return
    const [x, y] = [one.clientX - from.x, one.clientY - from.y]
    from = null
    if (Math.abs(x) >= FARTHEST && Math.abs(x) > 2 * Math.abs(y)) go(current() + (x < 0 ? 1 : -1))
  },
  { passive: true },
)

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
