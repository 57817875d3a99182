import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planContent } from '../http/make-app.ts'
import { commandLine } from './command-line.ts'

const { folder, transition } = commandLine()
const toPng = (...more: string[]) =>
  transition('export', 'leicestershire-rutland', '--to', 'png', ...more)

describe('export --to png', { timeout: 120_000 }, () => {
  it('writes the picture of the view at twice its size', async () => {
    const file = join(folder, 'out.png')
    const args = ['--view', 'timeline']
    expect(await toPng(...args, '--out', file)).toEqual({ exitCode: 0, out: '', err: '' })
    const svg = await transition('export', 'leicestershire-rutland', '--to', 'svg', ...args)
    const width = Number(/ width="([\d.]+)"/.exec(svg.out)?.[1])
    expect(width).toBeGreaterThan(500)
    expect(Math.abs(readFileSync(file).readUInt32BE(16) - 2 * width)).toBeLessThanOrEqual(1)
  })

  it('does not print bytes on a screen', async () => {
    const { exitCode, out, err } = await toPng('--view', 'timeline')
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(err).toBe('A .png file is no text: give --out FILE.\n')
  })

  it('leaves no file where there is nothing to draw', async () => {
    const nothing = { bodies: [], areas: [], milestones: [], statedDeadlines: [] }
    writeFileSync(join(folder, 'bare.json'), JSON.stringify(planContent('bare', nothing)))
    const file = join(folder, 'bare.png')
    const { exitCode, err } = await transition('export', 'bare', '--to', 'png', '--out', file)
    expect(exitCode).toBe(2)
    expect(err).toContain('There is nothing to draw yet.')
    expect(existsSync(file)).toBe(false)
  })
})
