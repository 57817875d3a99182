/** How large a picture is by itself, in pixels. */
export type PictureSize = { width: number; height: number }

/** The widths that the style sheet has a step for, in hundreds of pixels. */
const STEPS = { first: 4, last: 40 }

/** About two screens: a picture that is no taller is shown to its foot. */
const LONG = 1800

/** A4 within the margins of a sheet with a picture, in pixels of a ninety-sixth of an inch. */
const SHEET = { short: 718, long: 1047 }

/** On paper this much of its own size leaves letters of six points, small but legible. */
const LEGIBLE = 0.5

/**
 * The class that keeps a picture at four fifths of its own width or more. Wider than all steps it
 * keeps its own size, which no screen is wide enough for either.
 */
export function stepClass({ width }: PictureSize): string {
  const step = Math.max(STEPS.first, Math.ceil(width / 100))
  return step > STEPS.last ? 'app-picture--own' : `app-picture--${step}`
}

/** So tall that it scrolls downwards in a region of its own. */
export const isLong = ({ height }: PictureSize): boolean => height > LONG

/** Taller than wide: it has an upright sheet. */
export const isTall = ({ width, height }: PictureSize): boolean => height > width

/** On paper: legible on one sheet, or sheet after sheet, or so small that it cannot be read. */
export function onSheets(size: PictureSize): 'one' | 'several' | 'tiny' {
  const { width, height } = size
  const [across, down] = isTall(size) ? [SHEET.short, SHEET.long] : [SHEET.long, SHEET.short]
  if (across / width < LEGIBLE) return 'tiny'
  if (down / height >= LEGIBLE) return 'one'
  return isTall(size) ? 'several' : 'tiny'
}
