import type { Child } from 'hono/jsx'
import type { FormError } from '../components/error-summary.tsx'

/** What is wrong with a field, each on its own line, as a component's `errorMessage`. */
export function ownErrors(
  errors: readonly FormError[],
  fields: readonly string[],
): { children: Child } | undefined {
  const own = errors.filter(({ field }) => field !== undefined && fields.includes(field))
  const [first, ...rest] = own
  if (!first) return undefined
  const lines = rest.map(({ message }) => (
    <>
      <br />
      {message}
    </>
  ))
  return { children: [first.message, ...lines] }
}

/** Whether something is wrong with exactly this input. */
export const isWrong = (errors: readonly FormError[], id: string): boolean =>
  errors.some(({ field }) => field === id)
