/**
 * A fault inside, for the log alone. What cannot be read as JSON is quoted by the runtime in its own
 * message, and may be a plan’s.
 */
export function faultWords(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown'
  const told = error.stack ?? `${error.name}: ${error.message}`
  const { message } = error
  return error instanceof SyntaxError && message !== ''
    ? told.replaceAll(message, '(not told)')
    : told
}
