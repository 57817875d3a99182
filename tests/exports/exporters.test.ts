import { describe, expect, it } from 'vitest'
import { EXPORTERS, VIEWS } from '../../src/exports/exporters.ts'
import { openExample } from '../make-plan.ts'
import { OPTIONS } from './options.ts'

const opened = openExample('leicestershire-rutland')

describe('the exporters', () => {
  it('are these, each under its own name', () => {
    expect(
      [...EXPORTERS].map(([name, { format, mediaType }]) => [name, format, mediaType]),
    ).toEqual([
      ['ics', 'ics', 'text/calendar; charset=utf-8'],
      ['mmd', 'mmd', 'text/vnd.mermaid; charset=utf-8'],
      ['csv', 'csv', 'text/csv; charset=utf-8'],
      ['md', 'md', 'text/markdown; charset=utf-8'],
      ['json', 'json', 'application/json; charset=utf-8'],
    ])
  })

  it.each([...EXPORTERS.keys()])('%s carries the line on what has become of the law', (format) => {
    const text = EXPORTERS.get(format)?.render(opened, OPTIONS).replace(/\r\n /g, '') ?? ''
    expect(text).toMatch(/Working Together was replaced on 15 December 2023/)
    if (format !== 'csv') expect(text).toContain('Not legal advice.')
  })

  it('draws the view that is asked for, the structure if none is', () => {
    const mmd = EXPORTERS.get('mmd')
    expect(mmd?.views).toBe(VIEWS)
    expect(mmd?.render(opened, OPTIONS)).toContain('\nflowchart ')
    expect(mmd?.render(opened, { ...OPTIONS, view: 'timeline' })).toContain('\ngantt\n')
  })
})
