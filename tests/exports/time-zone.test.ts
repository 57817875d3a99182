import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { catalogue } from '../make-plan.ts'

const FILES = new URL('./print-digests.ts', import.meta.url)
const CALENDARS = new URL('./print-calendars.ts', import.meta.url)

const ZONES = ['Europe/London', 'America/New_York', 'Pacific/Auckland']

function printedIn(zone: string, script: URL): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(script)], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

it('every file has the same bytes in every time zone', { timeout: 240_000 }, () => {
  const inUtc = printedIn('UTC', FILES)
  expect(inUtc.trim().split('\n')).toHaveLength(6 * catalogue.examples.size)
  for (const zone of ZONES) expect(printedIn(zone, FILES), zone).toBe(inUtc)
})

it(
  'so has every calendar, with reminders, alarms, and what moved or is gone',
  {
    timeout: 240_000,
  },
  () => {
    const inUtc = printedIn('UTC', CALENDARS)
    const lines = inUtc.trim().split('\n')
    expect(lines).toHaveLength(6 * catalogue.examples.size)
    expect(new Set(lines).size).toBeGreaterThan(15)
    for (const zone of [...ZONES, 'Asia/Kolkata', 'Europe/Berlin'])
      expect(printedIn(zone, CALENDARS), zone).toBe(inUtc)
  },
)
