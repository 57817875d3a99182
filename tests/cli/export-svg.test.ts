import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planContent } from '../http/make-app.ts'
import { commandLine } from './command-line.ts'

const { folder, transition } = commandLine()
const toSvg = (plan: string, ...more: string[]) =>
  transition('export', plan, '--to', 'svg', ...more)

describe('export --to svg', { timeout: 60_000 }, () => {
  it('draws the structure unless the timetable is asked for', async () => {
    const current = await toSvg('leicestershire-rutland')
    expect(current).toMatchObject({ exitCode: 0, err: '' })
    expect(current.out).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /)
    expect(current.out).toContain('Structure: Leicestershire and Rutland')
    expect((await toSvg('leicestershire-rutland', '--view', 'current')).out).toBe(current.out)
    const timeline = await toSvg('leicestershire-rutland', '--view', 'timeline')
    expect(timeline.out).toContain('Timeline: Leicestershire and Rutland')
  })

  it('shows the structure as at the day of --today', async () => {
    const bodies = [
      { id: 'b-1', name: 'Old board', kind: 'board', side: 'old', to: '2019-06-30' },
      { id: 'b-2', name: 'Partnership', kind: 'partnership', side: 'new' },
    ]
    const content = planContent('lives', { bodies, areas: [], milestones: [], statedDeadlines: [] })
    writeFileSync(join(folder, 'lives.json'), JSON.stringify(content))
    expect((await toSvg('lives', '--today', '2019-06-30')).out).toContain('Old board')
    const { out } = await toSvg('lives', '--today', '2019-07-01')
    expect(out).not.toContain('Old board<')
    expect(out).toContain('As at 1 July 2019')
  })

  it('writes the same to a file', async () => {
    const file = join(folder, 'out.svg')
    expect((await toSvg('leicestershire-rutland', '--out', file)).out).toBe('')
    expect(readFileSync(file, 'utf8')).toBe((await toSvg('leicestershire-rutland')).out)
  })

  it('refuses in a sentence what has nothing to draw, and writes no file', async () => {
    const nothing = { bodies: [], areas: [], milestones: [], statedDeadlines: [] }
    writeFileSync(join(folder, 'bare.json'), JSON.stringify(planContent('bare', nothing)))
    const { exitCode, out, err } = await toSvg('bare')
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toContain('bare: There is nothing to draw yet. Record a body or group')
  })

  it('refuses a view that there is not', async () => {
    const { exitCode, err } = await toSvg('leicestershire-rutland', '--view', 'sideways')
    expect(exitCode).toBe(2)
    expect(err).toContain('current, option, transition')
  })
})
