import { closeSync, existsSync, fsyncSync, linkSync, openSync, readFileSync } from 'node:fs'
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { restoreBackup, takeBackup } from '../actions/backup.ts'
import { unzipBackup, zipBackup } from '../exports/backup-zip.ts'
import { need, Refused, type CliDeps } from './command.ts'
import type { Outcome } from './read-commands.ts'

type Overwriting = { overwrite?: true }

/** More than any county's plans; a larger file would fill the memory before it is refused. */
const LARGEST = 1024 * 1024 * 1024

const why = (error: unknown): string => (error instanceof Error ? error.message : 'unknown')

function refuseTaken(file: string, { overwrite }: Overwriting): void {
  if (!existsSync(file)) return
  if (overwrite !== true)
    throw new Refused(
      `${file} is there already, and was left as it is. Give another name, or --overwrite.`,
    )
  if (!statSync(file).isFile()) throw new Refused(`${file} is not a plain file.`)
}

/** A link never takes another file's place; where there are none, as on many sticks, one looks first. */
function putAnew(temporary: string, file: string): void {
  try {
    linkSync(temporary, file)
  } catch (error) {
    if (existsSync(file)) throw error
    renameSync(temporary, file)
  }
}

/** Writes a file whole or not at all; what another program put there meanwhile is left. */
function writeWhole(file: string, bytes: Uint8Array, { overwrite }: Overwriting): void {
  const temporary = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' })
    const open = openSync(temporary, 'r+')
    fsyncSync(open)
    closeSync(open)
    if (overwrite === true) renameSync(temporary, file)
    else putAnew(temporary, file)
  } catch (error) {
    throw new Refused(`${file} could not be written: ${why(error)}.`)
  } finally {
    rmSync(temporary, { force: true })
  }
}

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`

function addBackup(program: Command, deps: CliDeps, outcome: Outcome): void {
  program
    .command('backup <file>')
    .description(
      'every plan, journal and deleted plan as one zip file; exit 1 if a plan is damaged',
    )
    .option('--overwrite', 'take the place of a file that is there')
    .action(async (file: string, options: Overwriting) => {
      refuseTaken(file, options)
      const taken = need(await takeBackup(deps.shelf))
      writeWhole(file, await zipBackup(taken), options)
      const { plans, files } = taken.manifest
      deps.out(
        `${file} holds ${many(plans.length, 'plan', 'plans')} in ${many(files.length, 'file', 'files')}.\n`,
      )
      const damaged = plans.filter(({ fault }) => fault !== undefined)
      for (const { id, fault } of damaged)
        deps.err(`${id} is damaged and was kept as it is: ${fault ?? ''}\n`)
      outcome.exitCode = damaged.length > 0 ? 1 : 0
    })
}

function readBackup(file: string): Uint8Array {
  try {
    if (statSync(file).size > LARGEST) throw new Error('it is larger than 1 GB')
    return readFileSync(file)
  } catch (error) {
    throw new Refused(`${file} could not be read: ${why(error)}.`)
  }
}

function addRestore(program: Command, deps: CliDeps): void {
  program
    .command('restore <file>')
    .description('puts back what a backup holds, once all of it is proved; or nothing')
    .option('--overwrite', 'also over plans that are here; those are set aside as deleted')
    .action(async (file: string, { overwrite }: Overwriting) => {
      const backup = need(await unzipBackup(readBackup(file)), `${file}:`)
      const done = need(
        await restoreBackup(deps.shelf, backup, overwrite === true),
        `${file} was not restored.`,
      )
      const damaged = backup.manifest.plans.filter(({ fault }) => fault !== undefined)
      deps.out(
        `Restored ${many(done.plans.length, 'plan', 'plans')} from ${file}: ${done.plans.join(', ') || 'none'}.\n`,
      )
      for (const id of done.here)
        deps.out(
          `What was here of ${id} is kept with the deleted plans: undelete brings it back.\n`,
        )
      for (const { id } of damaged)
        deps.err(`${id} was damaged when the backup was made, and is again: verify ${id}.\n`)
    })
}

/** The commands that keep all plans elsewhere and put them back. */
export function addBackupCommands(program: Command, deps: CliDeps, outcome: Outcome): void {
  addBackup(program, deps, outcome)
  addRestore(program, deps)
}
