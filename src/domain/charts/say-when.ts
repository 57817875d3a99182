import { exactDay, readEdtf } from '../edtf.ts'
import { showEdtf } from '../show-date.ts'

/** A date as it is known; one without a fixed day keeps the words of the paper beside it. */
export function sayWhen(edtf: string, asWritten: string | undefined): string {
  const said = showEdtf(edtf)
  const isFixed = exactDay(readEdtf(edtf)) !== null
  return isFixed || asWritten === undefined || asWritten === said
    ? said
    : `${said} (“${asWritten}”)`
}
