/** Expected bad input, as a value: where it is and a sentence that says what to do about it. */
export type Problem = { path: string; message: string }

/** A value, or the reasons why there is none. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

export const accept = <T>(value: T): Result<T> => ({ ok: true, value })

/** One problem as a Result. `path` is dotted, as in `milestones.3.when`; empty for the whole. */
export const refuse = (message: string, path = ''): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems: [{ path, message }],
})
