import { InvalidArgumentError, Option } from 'commander'
import { changePlan } from '../actions/change-plan.ts'
import type { Action } from '../domain/change.ts'
import { parseEdtf } from '../domain/edtf.ts'
import type { Dated } from '../domain/plan.ts'
import { need, Refused, type CliDeps } from './command.ts'

/** Who makes the change. */
export const byOption = (deps: CliDeps): Option =>
  new Option('--by <name>', 'who makes the change (recorded, not verified)').default(deps.user)

/** Collects an option that may be given several times. */
export const several = (value: string, before: string[] = []): string[] => [...before, value]

/** A date as typed; refused with what to type if it does not exist. */
export function dated(text: string, asWritten?: string): Dated {
  const read = parseEdtf(text)
  if (!read.ok) throw new Refused(read.problems[0]?.message ?? '')
  return { edtf: read.value.edtf, ...(asWritten === undefined ? {} : { asWritten }) }
}

/** A whole number as typed. */
export function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError(`"${text}" is not a whole number.`)
  return Number(text)
}

/** Takes one action and says what was done. */
export async function take(deps: CliDeps, ref: string, action: Action, by: string): Promise<void> {
  const done = need(await changePlan(deps.shelf, ref, action, { by }))
  deps.out(
    `${done.said}. ${done.opened.plan.id} is now at revision ${done.opened.plan.revision}.\n`,
  )
}
