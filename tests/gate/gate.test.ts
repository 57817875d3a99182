import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lintFeed } from './feed-lint.ts'
import { gate } from './gate.ts'

const FOLDER = new URL('./broken/', import.meta.url)
const sample = (name: string): Uint8Array => readFileSync(new URL(name, FOLDER))
const broken = readdirSync(FOLDER).filter((name) => name.endsWith('.ics') && name !== '00-good.ics')

describe('the gate for calendar files', () => {
  it('lets a good feed through', () => {
    expect(gate(sample('00-good.ics'))).toEqual([])
  })

  it('has 40 broken feeds to try', () => {
    expect(broken).toHaveLength(40)
  })

  it.each(broken)('stops %s', (name) => {
    expect(gate(sample(name))).not.toEqual([])
  })

  it.each(broken)('finds %s by the linter alone, which no parser does', (name) => {
    expect(lintFeed(sample(name)).findings).not.toEqual([])
  })

  it('names the fault', () => {
    expect(gate(sample('39-feb-30.ics'))).toContain('bad day 20260230')
    expect(gate(sample('07-duplicate-UID.ics'))).toContain('duplicate UID dl-1@example.test')
    expect(gate(sample('12-DTEND-equals-DTSTART.ics'))).toContain(
      'DTEND 20261022 not after DTSTART',
    )
    expect(gate(sample('22-no-final-CRLF.ics'))).toContain('no final CRLF')
  })
})
