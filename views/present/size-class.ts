/** What letters may be on a slide: those of pages, and larger ones on the first. */
const SIZES = [48, 40, 32, 28, 24, 20, 18]

/** The class of a size: of one between, that of the next smaller one, so that all still fits. */
export const sizeClass = (size: number): string =>
  `app-shown-size-${SIZES.find((one) => one <= size) ?? 16}`
