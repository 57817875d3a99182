// Builds dist: TypeScript by tsc, styles by sass, the scripts as they are, and a stamp that says what was built.
//   --where-possible  do nothing where the compiler is not installed (npm ci --omit=dev)
//   --if-stale        do nothing where the stamp matches the sources
//   --tolerate        a type error is reported later (npm test counts it), the build goes on
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const flags = new Set(process.argv.slice(2))
const stampFile = join(root, 'dist/.stamp')

/** Every file the build reads, in a fixed order. */
function sources() {
  const folders = ['src', 'views'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const single = ['tsconfig.json', 'package-lock.json', '.build/build.mjs']
  return [...folders, ...single.map((file) => join(root, file))].filter(existsSync).sort()
}

function stamp() {
  const hash = createHash('sha256')
  for (const file of sources()) hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

function compilerInstalled() {
  return existsSync(join(root, 'node_modules/typescript/bin/tsc'))
}

async function assets() {
  const { compile } = await import('sass')
  const css = compile(join(root, 'views/styles/app.scss'), {
    style: 'compressed',
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
    silenceDeprecations: ['import'],
  }).css
  mkdirSync(join(root, 'dist/assets'), { recursive: true })
  writeFileSync(join(root, 'dist/assets/app.css'), css)
  for (const script of ['present/present.js', 'plan/moved-on.js'])
    copyFileSync(join(root, 'views', script), join(root, 'dist/assets', basename(script)))
}

async function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  const tsc = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', root],
    { stdio: ['ignore', 2, 2] },
  )
  if (tsc.status !== 0 && !flags.has('--tolerate')) process.exit(tsc.status ?? 1)
  await assets()
  if (tsc.status === 0) writeFileSync(stampFile, stamp())
}

const fresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()
if (!compilerInstalled()) {
  if (!fresh && !flags.has('--where-possible')) {
    console.error(
      existsSync(stampFile)
        ? 'The built program is older than its sources and the compiler is not installed: run "npm ci".'
        : 'The program is not built and the compiler is not installed: run "npm ci".',
    )
    process.exit(1)
  }
} else if (!(fresh && flags.has('--if-stale'))) {
  await build()
}
