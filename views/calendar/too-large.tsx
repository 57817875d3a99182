/** How much a calendar holds, and whether that is more than some programs take. */
export type ShownSize = { events: number; isTooLarge: boolean }

/** "One entry", "38 entries"; an empty calendar says so. */
export const sayEntries = ({ events }: ShownSize): string =>
  events === 0
    ? 'No entry: nothing has a date yet'
    : events === 1
      ? 'One entry'
      : `${events} entries`

/** Said of a calendar that is too large for some programs. */
export const TooLarge = ({ what }: { what: string }) => (
  <p class="app-quiet">
    <strong>
      {what} is too large for Google Calendar, which takes about 1,000 entries or 900 KB.
    </strong>{' '}
    Split it: one for each partner, or law and guidance apart from local milestones.
  </p>
)
