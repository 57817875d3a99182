import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PLANS } from '../domain/build-plan.ts'

const files = readdirSync(PLANS, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8')

  it('has no e-mail address', () => {
    expect(text).not.toContain('@')
  })

  it('has no telephone number', () => {
    expect(text).not.toMatch(/(?<![\w-])(\+44|0)[\d ()-]{8,14}\d(?![\w-])/)
  })

  it('names nobody with a title', () => {
    expect(text).not.toMatch(/\b(Mr|Mrs|Ms|Miss|Dr|Cllr|Sir|Dame) [A-Z]/)
  })
})
