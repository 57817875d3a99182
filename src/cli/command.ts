import { openPlan, type On, type Shelf } from '../actions/library.ts'
import { pastDayOf } from '../actions/past-day.ts'
import type { OpenPlan } from '../domain/facts.ts'
import type { Problem, Result } from '../domain/problem.ts'
import type { Pictures } from '../diagrams/pictures.ts'
import type { FileContent } from '../exports/exporters.ts'

/** What the command line works with; main hands it in. */
export type CliDeps = {
  shelf: Shelf
  publicUrl: string | null
  /** Where the server answers on this computer. */
  localUrl: string
  /** What draws pictures, until it is closed. */
  openPictures: () => Promise<Pictures>
  /** The name that changes are recorded under, unless `--by` gives another. */
  user: string
  out: (content: FileContent) => void
  /** Is what is printed read by a person, who can’t read bytes? */
  isTerminal: boolean
  err: (text: string) => void
  serve: (options: { port?: string; host?: string; data?: string }) => Promise<number>
}

/** Something was refused: sentences for the person, and the exit code for the script. */
export class Refused extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode = 2) {
    super(message)
    this.exitCode = exitCode
  }
}

const sayProblem = ({ path, message }: Problem): string => (path ? `${path}: ${message}` : message)

/** Nobody reads a thousand problems; the first ones say what is wrong. */
const MOST = 20

/** The value, or a refusal that prints every problem on a line. */
export function need<T>(result: Result<T>, subject = ''): T {
  if (result.ok) return result.value
  const more = result.problems.length - MOST
  const lines = [
    ...result.problems.slice(0, MOST).map(sayProblem),
    ...(more > 0 ? [`and ${more} more.`] : []),
  ]
  const many = lines.length > 1 && subject !== ''
  throw new Refused(
    many
      ? `${subject}\n  ${lines.join('\n  ')}`
      : `${subject ? `${subject} ` : ''}${lines.join('\n')}`,
  )
}

/** Opens a plan, as on `today` and as at a past day if given, or refuses with the reasons. */
export async function open({ shelf }: CliDeps, ref: string, on: On = {}): Promise<OpenPlan> {
  if (on.asAt !== undefined) need(pastDayOf(shelf, on.asAt))
  return need(await openPlan(shelf, ref, on), `${ref}:`)
}
