import { InvalidArgumentError, Option } from 'commander'
import { parseDay, type Day } from '../domain/day.ts'

/** The days that a command is given: which day it is taken to be, and as at which the plan is wanted. */
export type Days = { today?: Day; asAt?: Day }

function day(text: string): Day {
  const found = parseDay(text)
  if (found === null)
    throw new InvalidArgumentError(`"${text}" is not a day that exists; write it as 2019-06-29.`)
  return found
}

export const todayOption = (): Option =>
  new Option('--today <day>', 'as if it were this day').argParser(day)

export const asAtOption = (): Option =>
  new Option('--as-at <day>', 'what the plan said at the end of this past day').argParser(day)
