import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { describe, expect, it } from 'vitest'
import { rules } from '../boundaries.config.ts'

const options: ICruiseOptions = {
  ruleSet: { forbidden: rules },
  validate: true,
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
}

const enhancedResolve = {
  exportsFields: ['exports'],
  conditionNames: ['import', 'types', 'node', 'default'],
  extensions: ['.ts', '.tsx', '.js', '.json'],
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

async function cruised(): Promise<ICruiseResult> {
  const { output } = await cruise(['src', 'views'], options, enhancedResolve, {
    tsConfig: extractTSConfig('tsconfig.json'),
  })
  return typeof output === 'string' ? (JSON.parse(output) as ICruiseResult) : output
}

describe('the rooms', () => {
  it('import only what their floor allows, and every file of the house was looked at', async () => {
    const { summary, modules } = await cruised()
    const told = summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)
    expect(told).toEqual([])
    const seen = new Set(modules.map(({ source }) => source))
    expect(
      [...filesUnder('src'), ...filesUnder('views')].filter((file) => !seen.has(file)),
    ).toEqual([])
  })
})
