import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Two readers that share no code with us or with each other; Debian packages both. */
export const DEBIAN_READERS = ['libical', 'icalendar'] as const
export type DebianReader = (typeof DEBIAN_READERS)[number]

const PACKAGES = ['python3', 'python3-icalendar', 'python3-gi', 'gir1.2-ical-3.0']

/** Debian's own: another Python beside it sees none of Debian's packages. */
const PYTHON = '/usr/bin/python3'
const APT = '/usr/bin/apt-get'
const SCRIPT = fileURLToPath(new URL('./read-with.py', import.meta.url))

type Ran = { ok: boolean; out: string; error: string }

const run = (command: string, given: readonly string[], input = ''): Promise<Ran> =>
  new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const child = spawn(command, given, { env, timeout: 180_000 })
    let out = ''
    let error = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text))
    child.on('error', ({ message }) => resolve({ ok: false, out, error: message }))
    child.on('close', (status) => resolve({ ok: status === 0, out, error }))
    // A program that ends before it has read all of this says why itself.
    child.stdin.on('error', () => undefined).end(input)
  })

/** Which of them cannot be used here, and why. */
async function missing(): Promise<Map<DebianReader, string>> {
  const tried = DEBIAN_READERS.map(
    async (reader) => [reader, await run(PYTHON, [SCRIPT, reader], '[]')] as const,
  )
  const failed = (await Promise.all(tried)).filter(([, { ok }]) => !ok)
  return new Map(
    failed.map(([reader, { error }]) => [reader, error.trim().split('\n').at(-1) ?? '']),
  )
}

const install = (): Promise<Ran> =>
  run(APT, [
    'install',
    '--yes',
    '--no-install-recommends',
    '--option=DPkg::Lock::Timeout=120',
    '--option=Acquire::Retries=1',
    ...PACKAGES,
  ])

const mayInstall = (): boolean => existsSync(APT) && process.getuid?.() === 0

/** Installs the readers where that is possible, once; gives those that are still not there. */
export async function installReaders(): Promise<Map<DebianReader, string>> {
  const before = await missing()
  if (before.size === 0 || !mayInstall()) return before
  const { ok } = await install()
  if (!ok) {
    await run(APT, ['update'])
    await install()
  }
  return missing()
}

/** What a reader makes of one file. Days as `20190629`. */
type DebianReading = {
  faults: string[]
  events: {
    uid: string
    start: string
    end: string
    summary: string
    description: string
  }[]
}

/** Reads calendar files, all in one process. */
export async function readWith(
  reader: DebianReader,
  files: readonly (string | Uint8Array)[],
): Promise<DebianReading[]> {
  const input = JSON.stringify(files.map((file) => Buffer.from(file).toString('base64')))
  const { ok, out, error } = await run(PYTHON, [SCRIPT, reader], input)
  if (!ok) throw new Error(error)
  return JSON.parse(out) as DebianReading[]
}
