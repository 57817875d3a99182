import { askedQuery, type AskedDays } from '../plan/asked-days.ts'

/** What an address of the presentation asks for. */
export type PresentAsked = {
  /** The day, if it names one. */
  asked: AskedDays
  /** With the slides for the chair alone. */
  chair: boolean
  /** With the speaker’s notes, on the handout. */
  notes: boolean
  /** One view alone, of which option, against what: as it stands in the address. */
  of: Readonly<Record<string, string>>
}

/** The address of the presentation, or of its handout. */
export function presentPath(id: string, part: '' | '/handout', asked: PresentAsked): string {
  const query = new URLSearchParams({
    ...asked.of,
    ...(asked.chair ? { chair: '' } : {}),
    ...(asked.notes && part === '/handout' ? { notes: '' } : {}),
    ...askedQuery(asked.asked),
  })
    .toString()
    .replaceAll('=&', '&')
    .replace(/=$/, '')
  return `/plans/${id}/present${part}${query === '' ? '' : `?${query}`}`
}
