/** How long a drawing process may take to be ready, in milliseconds: slow machines need many seconds. */
export const START_MS = 30_000

/** How long one drawing may take, while others wait for theirs. */
export const LIMIT_MS = 10_000

/**
 * The same for the slides of one chart, of which a presentation loses its picture if it is given up:
 * what takes two seconds here takes many on a machine that does much else.
 */
export const SLIDES_LIMIT_MS = 60_000

/** How long a page of slides waits for all its pictures together. */
export const PRESENT_WAIT_MS = 4_000

/** The same for a command, whose user waits for this picture and nothing else. */
export const COMMAND_LIMIT_MS = 60_000

/** Long enough for a start, the drawing that is under way, and the one that is waited for. */
export const FILE_WAIT_MS = START_MS + 2 * LIMIT_MS

/** How many charts of a presentation are asked for at once. */
export const ASKED_AT_ONCE = 6

/** Long enough for a start and for all slides that are asked for at once. */
export const COMMAND_SLIDES_WAIT_MS = START_MS + ASKED_AT_ONCE * SLIDES_LIMIT_MS

/** Long enough for a start and for both layouts, one after the other. */
export const COMMAND_WAIT_MS = START_MS + 2 * COMMAND_LIMIT_MS
