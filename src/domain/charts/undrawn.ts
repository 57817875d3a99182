/** Why there is no picture of a chart. */
export type Undrawn = 'not-yet' | 'busy' | 'too-long' | 'too-large' | 'failed' | 'nothing'

const SENTENCES: Record<Undrawn, string> = {
  'not-yet': 'The picture is still being drawn.',
  busy: 'Too many pictures are being drawn just now. Load this page again in a minute.',
  'too-long': 'Drawing the picture took too long, so it was given up.',
  'too-large': 'There is too much here for one picture.',
  failed: 'The picture could not be drawn. The fault is ours, and it is noted in the log.',
  nothing: 'There is nothing to draw yet.',
}

/** The same in a sentence, on a page, in a browser or at the command line. */
export const sayUndrawn = (why: Undrawn): string => SENTENCES[why]
