type Describers = {
  describedBy?: string | undefined
  hint?: object | undefined
  errorMessage?: object | undefined
}

/** The ids that describe an input, in GOV.UK's order: what its caller names, its hint, its error. */
export function describe(id: string, told: Describers): string | undefined {
  const ids = [
    ...(told.describedBy ? [told.describedBy] : []),
    ...(told.hint ? [`${id}-hint`] : []),
    ...(told.errorMessage ? [`${id}-error`] : []),
  ]
  return ids.length === 0 ? undefined : ids.join(' ')
}
