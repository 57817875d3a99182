import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { extname, join } from 'node:path'

/** The packages that a picture's bytes come from, and whatever these need. */
const PACKAGES = [
  'mermaid',
  'elkjs',
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

/** What a package.json says, of these packages and of all that they need, each where it is found. */
function packagesWith(
  names: readonly string[],
  from: string,
  found = new Map<string, Buffer>(),
): Map<string, Buffer> {
  for (const name of names) {
    const path = findPackageJSON(name, from)
    if (path === undefined) throw new Error(`The package ${name} is not installed.`)
    if (found.has(path)) continue
    const text = readFileSync(path)
    found.set(path, text)
    const { dependencies = {} } = JSON.parse(text.toString()) as { dependencies?: object }
    packagesWith(Object.keys(dependencies), path, found)
  }
  return found
}

let known: string | null = null

/**
 * What a picture depends on besides its chart: those packages and the code of this folder, by what
 * it holds and not by a number that someone must think of raising.
 */
export function drawingVersion(): string {
  if (known !== null) return known
  const hash = createHash('sha256')
  for (const text of packagesWith(PACKAGES, import.meta.url).values()) hash.update(text)
  for (const name of ownFiles())
    hash.update(name).update(readFileSync(join(import.meta.dirname, name)))
  return (known = hash.digest('hex'))
}
