import { accessSync, constants, statfsSync } from 'node:fs'
import { fileProblem } from './file-problem.ts'

/** Less than a few writes of the largest plan need. */
const LEAST_ROOM = 64 * 1024 * 1024

/**
 * Why no plan can be kept in a folder at the moment, or null. It only looks: whoever watches the
 * server asks every few seconds, and a file written each time would be news to everybody else.
 */
export function whyNotReady(folder: string): string | null {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize < LEAST_ROOM
      ? `The disk that holds ${folder} is nearly full: it has less than 64 MB left.`
      : null
  } catch (error) {
    return fileProblem(error, folder)
      .problems.map(({ message }) => message)
      .join(' ')
  }
}
