/** What one calendar program does with a calendar that it subscribes to, and how to do so there. */
export type Program = {
  name: string
  /** How often it looks for changes. */
  looks: string
  alarms: string
  /** Whether it was looked up in the program itself, or is only told by others. */
  known: 'Read in its code' | 'Told by others'
  steps: readonly string[]
}

/** Does its maker's server fetch, and not the computer that it is used on? */
const FROM_THE_INTERNET =
  'It is fetched from the internet, not from your computer, so it works only if the address can be reached from outside your network.'

/** In the order in which people ask for them. */
export const PROGRAMS: readonly Program[] = [
  {
    name: 'Outlook for Windows (classic)',
    looks: 'When it starts, then every 1 to 3 hours',
    alarms: 'Leaves them out',
    known: 'Told by others',
    steps: [
      'Open the calendar. On the Home tab choose “Add Calendar”, then “From Internet”.',
      'Paste the address and choose “OK”, then “Yes”.',
    ],
  },
  {
    name: 'Outlook, new and on the web',
    looks: 'About every 3 hours, at times only after a day',
    alarms: 'Leaves them out',
    known: 'Told by others',
    steps: [
      'Open the calendar and choose “Add calendar”, then “Subscribe from web”.',
      'Paste the https address, give the calendar a name and choose “Import”.',
      FROM_THE_INTERNET,
    ],
  },
  {
    name: 'Google Calendar',
    looks: 'After 4 to 24 hours; you cannot change it',
    alarms: 'Leaves them out; set notifications for the whole calendar there',
    known: 'Told by others',
    steps: [
      'On a computer open calendar.google.com; the app on a phone cannot do this.',
      'Beside “Other calendars” choose the plus sign, then “From URL”.',
      'Paste the https address and choose “Add calendar”.',
      FROM_THE_INTERNET,
    ],
  },
  {
    name: 'Apple Calendar',
    looks: 'As you choose, from every 5 minutes to every week',
    alarms: 'Shows them if you untick “Remove: Alerts”',
    known: 'Told by others',
    steps: [
      'On a Mac choose File, then “New Calendar Subscription”, and paste the address.',
      'Choose “Every day” or more often for “Auto-refresh”.',
      'On an iPhone or iPad: in Settings find the accounts of Calendar, choose “Add Account”, “Other”, then “Add Subscribed Calendar”.',
    ],
  },
  {
    name: 'Thunderbird',
    looks: 'Every 30 minutes, or as you choose',
    alarms: 'Shows them while it is open; it does not make up for those it missed',
    known: 'Read in its code',
    steps: [
      'Open the calendar, choose “New Calendar”, then “On the Network”.',
      'Paste the address and go on; no user name is needed.',
    ],
  },
  {
    name: 'Nextcloud',
    looks: 'As often as the feed asks it to',
    alarms: 'Leaves them out, unless its administrator has it otherwise',
    known: 'Read in its code',
    steps: [
      'In Calendar choose “New calendar”, then “New subscription from link”.',
      'Paste the address and save it.',
    ],
  },
]
