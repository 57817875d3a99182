import { existsSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../src/catalogue/catalogue.ts'
import type { CliDeps } from '../../src/cli/command.ts'
import { createProgram } from '../../src/cli/program.ts'
import { SETTINGS } from '../../src/config.ts'
import { EXPORTERS, VIEWS } from '../../src/exports/exporters.ts'
import { ROUTES } from '../../src/http/routes.ts'

const readme = readFileSync('README.md', 'utf8')

/** The first cells of the table under a heading, without their backticks. */
function firstCells(heading: string): string[] {
  const section = readme.split(`\n### ${heading}\n`)[1]?.split('\n#')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('| '))
  const cells = rows.map((row) => (row.split('|')[1] ?? '').replaceAll('`', '').trim())
  return cells.slice(1).filter((cell) => !/^-+$/.test(cell))
}

/** The commands that do something: a group such as "milestone" has none of its own. */
function commandNames(command: Command, before = ''): string[] {
  return command.commands.flatMap((sub) => {
    const name = `${before}${sub.name()}`
    const inner = commandNames(sub, `${name} `)
    return ['milestone', 'feeds', 'moment'].includes(name) ? inner : [name, ...inner]
  })
}

describe('the README', () => {
  it('lists the commands that there are', () => {
    const program = createProgram({ user: '' } as CliDeps, { exitCode: 0 })
    expect(firstCells('Commands').toSorted()).toEqual(commandNames(program).toSorted())
  })

  it('lists the files that can be taken away, and the views', () => {
    expect(firstCells('Files to take away').toSorted()).toEqual([...EXPORTERS.keys()].toSorted())
    for (const view of VIEWS) expect(readme).toContain(`--view ${view}`)
  })

  it('lists the pages that there are; a form is sent to its own page', () => {
    const pages = ROUTES.filter(({ method }) => method === 'GET').map(({ path }) => path)
    const posts = ROUTES.flatMap(({ method, path }) =>
      method === 'POST' && !pages.includes(path) ? [`POST ${path}`] : [],
    )
    const routes = [...pages, ...posts]
    expect(firstCells('Pages').toSorted()).toEqual(routes.toSorted())
  })

  it('lists the variables that there are', () => {
    expect(firstCells('Variables').toSorted()).toEqual(Object.keys(SETTINGS).toSorted())
  })

  it('earns every dependency a sentence', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>
    }
    for (const name of Object.keys(dependencies)) expect(readme).toContain(`\`${name}\``)
  })

  it('counts the sources as the data does, and shows a picture that is there', () => {
    const bases = [...loadCatalogue('plans').frameworks.values()]
      .flatMap(({ entries }) => entries)
      .flatMap((entry) => entry.bases)
    const of = (word: string): number =>
      bases.filter(({ confidence }) => confidence === word).length
    expect(readme).toContain(
      `Of the ${bases.length} sources behind its dates, ${of('read')} were read, ${of('secondary')} rest on a named secondary source and ${of('memory')} on memory`,
    )
    const picture = /!\[[^\]]+\]\(([^)]+)\)/.exec(readme)?.[1] ?? ''
    expect(existsSync(picture)).toBe(true)
  })

  it('gives the two commands first, and names the files of its code tour', () => {
    expect(readme.indexOf('npm ci && npm start')).toBeLessThan(
      readme.indexOf('## What it tells you'),
    )
    const files = [...readme.matchAll(/`(src\/[a-z/-]+\.ts)`/g)].map(([, file]) => file ?? '')
    expect(files.filter((file) => !existsSync(file))).toEqual([])
  })
})
