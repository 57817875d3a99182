const PROGRAMS: readonly (readonly [RegExp, string])[] = [
  [/Google-?Calendar/i, 'Google Calendar'],
  [/Thunderbird/i, 'Thunderbird'],
  [/Nextcloud/i, 'Nextcloud'],
  [/Outlook|Microsoft\.?Exchange|Microsoft Office|^Exchange/i, 'Outlook'],
  [/dataaccessd|CalendarAgent|CalendarStore|CoreDAV|DAVKit|\biCal\//i, 'Apple Calendar'],
]

const LONGEST = 40

/** The first word that a program says of itself, without anything that is not plain print. */
function firstWord(agent: string): string {
  const word = agent.slice(0, 500).trim().split(/\s/, 1)[0] ?? ''
  return word.replace(/[^!-~]/g, '').slice(0, LONGEST)
}

/** What a program that fetches calendars is called, by what it says of itself. */
export function programName(agent: string): string {
  const known = PROGRAMS.find(([pattern]) => pattern.test(agent))
  return known?.[1] ?? (firstWord(agent) || 'A program that gives no name')
}
