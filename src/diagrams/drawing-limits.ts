/** How long a drawing process may take to be ready, in milliseconds: slow machines need many seconds. */
export const START_MS = 30_000

/** How long one drawing may take, while others wait for theirs. */
export const LIMIT_MS = 10_000

/** The same for a command, whose user waits for this picture and nothing else. */
export const COMMAND_LIMIT_MS = 60_000

/** Long enough for a start, the drawing that is under way, and the one that is waited for. */
export const FILE_WAIT_MS = START_MS + 2 * LIMIT_MS

/** Long enough for a start and for both layouts, one after the other. */
export const COMMAND_WAIT_MS = START_MS + 2 * COMMAND_LIMIT_MS
