/** What a picture of a plan shows: the structure as it stands, or the dates along a line. */
export type View = 'current' | 'timeline'

export const VIEWS: readonly View[] = ['current', 'timeline']

/** The view of that name; null if there is none. */
export const viewNamed = (name: string | undefined): View | null =>
  VIEWS.find((view) => view === name) ?? null
