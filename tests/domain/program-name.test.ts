import { describe, expect, it } from 'vitest'
import { programName } from '../../src/domain/calendar/program-name.ts'

describe('the name of a program that fetches calendars', () => {
  it.each([
    ['Google-Calendar-Importer', 'Google Calendar'],
    ['Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17328; Pro)', 'Outlook'],
    ['Microsoft.Exchange/15.20 (EWS; OWA)', 'Outlook'],
    ['Outlook-iOS-Android/1.0', 'Outlook'],
    ['iOS/17.5.1 (21F90) dataaccessd/1.0', 'Apple Calendar'],
    ['macOS/14.5 (23F79) CalendarAgent/995', 'Apple Calendar'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Thunderbird/153.0', 'Thunderbird'],
    ['Nextcloud Webcal Service', 'Nextcloud'],
    ['curl/8.5.0', 'curl/8.5.0'],
    ['Mozilla/5.0 (X11; Linux x86_64)', 'Mozilla/5.0'],
    ['  ', 'A program that gives no name'],
    ['', 'A program that gives no name'],
    ['\u0000\u202E', 'A program that gives no name'],
    ['<b>x</b>\u0007y z', '<b>x</b>y'],
    ['x'.repeat(5000), 'x'.repeat(40)],
  ])('of “%s” is %s', (agent, name) => {
    expect(programName(agent)).toBe(name)
  })
})
