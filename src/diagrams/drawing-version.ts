import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { extname, join } from 'node:path'

/** The packages that a picture's bytes come from. */
const PACKAGES = [
  'mermaid',
  'jsdom',
  'fontkit',
  'svgo',
  '@expo-google-fonts/arimo',
  'svg-pathdata',
  'transformation-matrix',
]

function ownFiles(): string[] {
  const extension = extname(import.meta.filename)
  const all = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  return all.filter((name) => name.endsWith(extension)).toSorted()
}

let known: string | null = null

/**
 * What a picture depends on besides its chart: these packages and the code of this folder, by what
 * it holds and not by a number that someone must think of raising.
 */
export function drawingVersion(): string {
  if (known !== null) return known
  const hash = createHash('sha256')
  for (const name of PACKAGES) {
    const path = findPackageJSON(name, import.meta.url)
    if (path === undefined) throw new Error(`The package ${name} is not installed.`)
    hash.update(readFileSync(path))
  }
  for (const name of ownFiles())
    hash.update(name).update(readFileSync(join(import.meta.dirname, name)))
  return (known = hash.digest('hex'))
}
