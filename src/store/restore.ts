import { dirname, join } from 'node:path'
import { accept, refuse, type Problem, type Result } from '../domain/problem.ts'
import { swapFile, syncFolder, tryTo, withOpen, writeAll } from './atomic-file.ts'
import { fileProblem } from './file-problem.ts'
import { shaOf } from './kept-files.ts'
import { underLock } from './lock.ts'
import { newDisk, type Disk } from './place.ts'
import { isThere, namesIn, REMOVED, REMOVED_NAME } from './removed-place.ts'
import { filesOf, removeUnderLock } from './removed-plans.ts'
import type { KeptFile, Restorable, Restoring } from './store.ts'
import { verifyPlan } from './verify.ts'

/** Where what a backup holds is laid out before it goes to its place. */
const STAGE = '.restoring'
/** There once all of it is laid out and proved: a crash from then on is finished, not undone. */
const READY = 'ready.json'

const OWN = /^([a-z][a-z0-9-]{0,62})\.(?:json|journal\.jsonl)(?:\.(?:format-\d+|damaged-\w+))?$/
const FETCHED = /^\.feeds\/[a-z][a-z0-9-]{0,62}\.fetched\.json$/
const PART = /^[a-z][a-z0-9-]*\.[\w.-]+$/

/** Is this a place below the folder of plans where one of our files can lie? */
function isOurs(path: string): boolean {
  if (OWN.test(path) || FETCHED.test(path)) return true
  const [folder, name = '', file = '', ...more] = path.split('/')
  return folder === REMOVED && REMOVED_NAME.test(name) && PART.test(file) && more.length === 0
}

/** The id of the plan that a file is of; null for what lies in a folder of its own. */
const idOf = (path: string): string | null => OWN.exec(path)?.[1] ?? null

const unique = (values: readonly string[]): string[] => [...new Set(values)].toSorted()

function whatIsIn(disk: Disk, kept: readonly KeptFile[]): Restorable {
  const plans = unique(kept.flatMap(({ path }) => idOf(path) ?? []))
  const removed = unique(
    kept.flatMap(({ path }) => (path.startsWith(`${REMOVED}/`) ? (path.split('/')[1] ?? []) : [])),
  )
  return { plans, removed, here: plans.filter((id) => filesOf(disk, id).length > 0) }
}

/** Files that are not what the backup says, or that no backup of ours holds. */
const wrongFiles = (kept: readonly KeptFile[]): Problem[] =>
  kept.flatMap(({ path, bytes, sha256 }) => {
    if (!isOurs(path))
      return [{ path: '', message: `It holds a file that is none of ours: ${path.slice(0, 100)}.` }]
    return shaOf(bytes) === sha256
      ? []
      : [{ path: '', message: `${path} was changed since the backup was made.` }]
  })

async function lay({ files }: Disk, stage: string, { path, bytes }: KeptFile): Promise<void> {
  const to = join(stage, path)
  files.mkdirs(dirname(to))
  await withOpen(files, [to, 'w'], async (file) => {
    writeAll(files, file, Buffer.from(bytes))
    await files.sync(file)
  })
}

/** Proves each plan as it is laid out, but those that were damaged when the backup was made. */
async function faults(disk: Disk, stage: string, ids: readonly string[]): Promise<Problem[]> {
  const laid = newDisk(stage, disk.files)
  const wrong: Problem[] = []
  for (const id of ids) {
    const verified = await verifyPlan(laid, { path: join(stage, `${id}.json`), id })
    const why = !verified
      ? 'It is not there.'
      : verified.ok
        ? verified.value.fault
        : verified.problems.map(({ message }) => message).join(' ')
    if (why !== undefined)
      wrong.push({ path: '', message: `${id}: ${why.replaceAll(`${stage}/`, '')}` })
  }
  return wrong
}

function dropTree(disk: Disk, path: string): void {
  const { files } = disk
  if (!isThere(files, path)) return
  if (!files.stat(path).isDirectory()) {
    files.unlink(path)
    return
  }
  for (const name of namesIn(files, path)) dropTree(disk, join(path, name))
  files.rmdir(path)
}

/** A plan's own files, in the order in which they are moved: from the first on, it is in its place. */
const filesIn = (names: readonly string[], id: string): string[] =>
  names
    .filter((name) => idOf(name) === id)
    .toSorted((a, b) => Number(b === `${id}.json`) - Number(a === `${id}.json`))

/** Moves one plan into its place; the one that was there is taken out of sight, to be put back. */
async function place(disk: Disk, stage: string, [id, names]: [string, string[]], at: string) {
  const { files, folder } = disk
  const path = join(folder, `${id}.json`)
  const [first = ''] = names
  await underLock(files, path, async () => {
    if (isThere(files, join(stage, first)))
      await removeUnderLock(disk, { path, id }, id, { by: 'a restore', at })
    for (const name of names)
      if (isThere(files, join(stage, name))) files.rename(join(stage, name), join(folder, name))
  })
}

function placeRest(disk: Disk, stage: string): void {
  const { files, folder } = disk
  for (const name of namesIn(files, join(stage, REMOVED))) {
    files.mkdirs(join(folder, REMOVED))
    const to = join(folder, REMOVED, name)
    if (!isThere(files, to)) files.rename(join(stage, REMOVED, name), to)
  }
  for (const name of namesIn(files, join(stage, '.feeds'))) {
    files.mkdirs(join(folder, '.feeds'))
    files.rename(join(stage, '.feeds', name), join(folder, '.feeds', name))
  }
}

/** Puts what is laid out in its place. It can be done again from wherever it stopped. */
async function placeAll(disk: Disk, stage: string, at: string): Promise<void> {
  const { files } = disk
  const names = JSON.parse(files.readText(join(stage, READY))) as string[]
  const ids = unique(names.flatMap((name) => idOf(name) ?? []))
  for (const id of ids) await place(disk, stage, [id, filesIn(names, id)], at)
  placeRest(disk, stage)
  await syncFolder(files, disk.folder).catch(() => undefined)
  // The last to go is what says that there is something to finish.
  for (const name of namesIn(files, stage)) if (name !== READY) dropTree(disk, join(stage, name))
  dropTree(disk, stage)
}

/** Finishes a restore that a crash broke off, or clears away one that had not begun. */
export async function finishRestore(disk: Disk, at: string): Promise<void> {
  const stage = join(disk.folder, STAGE)
  if (!isThere(disk.files, stage)) return
  await underLock(disk.files, stage, async () => {
    if (isThere(disk.files, join(stage, READY))) await placeAll(disk, stage, at)
    else dropTree(disk, stage)
  })
}

async function layOut(disk: Disk, stage: string, kept: readonly KeptFile[], damaged: string[]) {
  dropTree(disk, stage)
  disk.files.mkdirs(stage)
  for (const one of kept) await lay(disk, stage, one)
  const { plans } = whatIsIn(disk, kept)
  return faults(
    disk,
    stage,
    plans.filter((id) => !damaged.includes(id)),
  )
}

const BEGUN =
  'The restore was begun and is not finished. All of it is proved and kept, and goes to its place when the server starts next, or with the next restore; what was here is set aside among the deleted plans.'

async function restoreUnderLock(
  disk: Disk,
  kept: readonly KeptFile[],
  { at, overwrite, damaged }: Restoring,
): Promise<Result<Restorable>> {
  const stage = join(disk.folder, STAGE)
  const found = whatIsIn(disk, kept)
  if (found.here.length > 0 && !overwrite)
    return refuse(
      `Nothing was changed: there are plans here already that it would replace (${found.here.join(', ')}). With --overwrite they are set aside among the deleted ones, where they can be put back.`,
    )
  try {
    const wrong = await layOut(disk, stage, kept, damaged)
    if (wrong.length > 0) {
      dropTree(disk, stage)
      return { ok: false, problems: wrong }
    }
    const names = JSON.stringify(namesIn(disk.files, stage))
    await swapFile(join(stage, READY), names, { files: disk.files })
    await syncFolder(disk.files, stage)
  } catch (error) {
    tryTo(() => dropTree(disk, stage))
    throw error
  }
  try {
    await placeAll(disk, stage, at)
  } catch (error) {
    const { problems } = fileProblem(error, disk.folder)
    const why = problems.map(({ message }) => message.replace(' Nothing was changed.', ''))
    return refuse([...why, BEGUN].join(' '))
  }
  return accept(found)
}

/** Puts all that a backup holds in its place, once all of it is proved; or nothing. */
export async function restoreFiles(
  disk: Disk,
  kept: readonly KeptFile[],
  restoring: Restoring,
): Promise<Result<Restorable>> {
  const wrong = wrongFiles(kept)
  if (wrong.length > 0) return { ok: false, problems: wrong }
  const { files, folder } = disk
  try {
    files.mkdirs(folder)
    await finishRestore(disk, restoring.at)
    return await underLock(files, join(folder, STAGE), () =>
      restoreUnderLock(disk, kept, restoring),
    )
  } catch (error) {
    return fileProblem(error, folder)
  }
}
