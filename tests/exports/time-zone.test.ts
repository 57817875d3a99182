import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { catalogue } from '../make-plan.ts'

const SCRIPT = fileURLToPath(new URL('./print-digests.ts', import.meta.url))

function digestsIn(zone: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

it('gives the same bytes in every time zone', { timeout: 60_000 }, () => {
  const inUtc = digestsIn('UTC')
  expect(inUtc.trim().split('\n')).toHaveLength(6 * catalogue.examples.size)
  for (const zone of ['Europe/London', 'America/New_York', 'Pacific/Auckland'])
    expect(digestsIn(zone), zone).toBe(inUtc)
})
