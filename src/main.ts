#!/usr/bin/env node
import { hash, randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino, type Logger } from 'pino'
import { Temporal } from 'temporal-polyfill'
import { createFetchRecord } from './actions/feed-fetches.ts'
import type { Shelf } from './actions/library.ts'
import { tidyPlans } from './actions/removed-plans.ts'
import { tendFeeds } from './actions/tend-feeds.ts'
import { loadCatalogue, type Catalogue } from './catalogue/catalogue.ts'
import type { CliDeps } from './cli/command.ts'
import { run } from './cli/program.ts'
import { readConfig, type Config } from './config.ts'
import type { PictureLog } from './diagrams/picture-log.ts'
import type { AppDeps } from './http/app.ts'
import { createFeedFiles } from './store/feed-files.ts'
import { createJsonStore } from './store/json-store.ts'

/** The package's root: this file is built to dist/src/main.js. */
const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

const digest = (text: string): string => hash('sha256', text)

/** Ten characters without look-alikes: 50 bits of chance. */
const newId = (): string =>
  [...randomBytes(10)].map((byte) => '0123456789abcdefghjkmnpqrstvwxyz'[byte % 32]).join('')

function shelfOn(catalogue: Catalogue, config: Config, folder: string): Shelf {
  return {
    catalogue,
    store: createJsonStore(folder),
    today: () => config.TODAY ?? Temporal.Now.plainDateISO('Europe/London').toString(),
    now: () => new Date().toISOString(),
    newId,
    newToken: () => randomBytes(24).toString('base64url'),
    digest,
  }
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/

/** Why the server may not start on this address and port, or null. */
function refuseAddress(host: string, port: string): string | null {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return `"${port}" is not a port: give a number from 0 to 65535.`
  return LOOPBACK.test(host)
    ? null
    : `"${host}" is not this computer alone. There are no accounts yet, so the server answers only on 127.0.0.1, localhost or ::1.`
}

/** Why plans can't be kept in this folder, or null. Makes the folder if it is not there. */
function refuseFolder(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const why = code === 'EACCES' || code === 'EPERM' ? 'no permission' : code
    return `Plans can't be kept in ${folder} (${why}): give another folder with --data or DATA_DIR.`
  }
}

/** Drawn pictures, beside the plans; they can be thrown away at any time. */
const picturesIn = (folder: string): string => join(folder, '.pictures')

type Parts = Pick<AppDeps, 'shelf' | 'pictures' | 'feeds'> & { logger: Logger }

function appDeps({ shelf, pictures, feeds, logger }: Parts, config: Config): AppDeps {
  const asset = (name: string): string => readFileSync(join(root, 'dist/assets', name), 'utf8')
  const [css, script, movedOn] = [asset('app.css'), asset('present.js'), asset('moved-on.js')]
  return {
    shelf,
    pictures,
    feeds,
    assets: {
      css,
      cssName: `app-${digest(css).slice(0, 12)}.css`,
      script,
      scriptName: `present-${digest(script).slice(0, 12)}.js`,
      movedOn,
      movedOnName: `moved-on-${digest(movedOn).slice(0, 12)}.js`,
    },
    publicUrl: config.PUBLIC_URL ?? null,
    allowedHosts: ['127.0.0.1', 'localhost', '[::1]'],
    log: (line) => logger.info(line),
    newRequestId: newId,
  }
}

type ServeOptions = { port?: string; host?: string; data?: string }

async function serve(catalogue: Catalogue, config: Config, options: ServeOptions): Promise<number> {
  const host = options.host ?? config.HOST
  const port = options.port ?? String(config.PORT)
  const folder = resolve(options.data ?? config.DATA_DIR)
  const refused = refuseAddress(host, port) ?? refuseFolder(folder)
  if (refused !== null) {
    process.stderr.write(`${refused}\n`)
    return 1
  }
  const { createApp } = await import('./http/app.ts')
  const { listen } = await import('./http/listen.ts')
  const { createPictures } = await import('./diagrams/pictures.ts')
  const logger = pino({ level: config.LOG_LEVEL }, pino.destination(2))
  const log: PictureLog = ({ level, ...line }) => {
    logger[level](line)
  }
  const pictures = createPictures({ folder: picturesIn(folder), log })
  // Whoever waits for a picture is answered at once, so that the server can stop.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void pictures.close())
  const shelf = shelfOn(catalogue, config, folder)
  await tidyPlans(shelf).catch((error: unknown) => logger.error({ error: String(error) }))
  const files = createFeedFiles(folder)
  const feeds = { files, fetches: createFetchRecord(files) }
  const app = createApp(appDeps({ shelf, pictures, feeds, logger }, config))
  const place = { host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
  const stopped = listen(app, place, { say: (line) => process.stderr.write(`${line}\n`) })
  tendFeeds(shelf, files).catch((error: unknown) => logger.error({ error: String(error) }))
  const exitCode = await stopped
  await feeds.fetches.flush()
  await pictures.close()
  return exitCode
}

/** Draws for one command. A data folder that is not there is not made for a picture's sake. */
function openPicturesFor(folder: string): CliDeps['openPictures'] {
  return async () => {
    const { createPictures } = await import('./diagrams/pictures.ts')
    const { COMMAND_LIMIT_MS } = await import('./diagrams/drawing-limits.ts')
    const log: PictureLog = ({ level, message, detail }) => {
      if (level === 'warn') process.stderr.write(`${message}${detail ? ` (${detail})` : ''}\n`)
    }
    const kept = existsSync(folder) ? picturesIn(folder) : null
    return createPictures({ folder: kept, log, limitMs: COMMAND_LIMIT_MS })
  }
}

/** Who is logged in; a computer without a name for its user (a container) has none. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}

const OLDEST_NODE = 24

async function main(): Promise<number> {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
    throw new Error(
      `This program needs Node ${OLDEST_NODE} and runs on ${process.version}: start it through npm, which brings its own ("npm run -s transition -- ...").`,
    )
  const config = readConfig(process.env)
  const catalogue = loadCatalogue(join(root, 'plans'))
  return run(process.argv.slice(2), {
    shelf: shelfOn(catalogue, config, resolve(config.DATA_DIR)),
    publicUrl: config.PUBLIC_URL ?? null,
    localUrl: `http://127.0.0.1:${config.PORT}`,
    openPictures: openPicturesFor(resolve(config.DATA_DIR)),
    user: userName(),
    out: (content) => process.stdout.write(content),
    isTerminal: process.stdout.isTTY,
    err: (text) => process.stderr.write(text),
    serve: (options) => serve(catalogue, config, options),
  })
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` that closes early is no fault of ours.
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = process.argv[2] === 'serve' ? 1 : 2
}
