import { areaNames } from './comparing/plan-side.ts'
import type { Side } from './comparing/side.ts'
import { isSame } from './is-same.ts'
import {
  agreedOf,
  contentOf,
  isSameContent,
  namesBeside,
  partsApart,
  type ContentPart,
} from './option-content.ts'
import type { OptionContent, OptionVersion } from './option.ts'
import type { Plan } from './plan.ts'
import { showList } from './show-date.ts'
import { differencesOf } from './structure-differences.ts'

const PARTS: Record<ContentPart, string> = {
  bodies: 'bodies',
  functions: 'functions',
  lines: 'lines',
  seats: 'seats',
  fates: 'what happens to the old structure',
}

/** Fields of which no difference is told in a sentence of its own. */
const FIELDS: Record<string, string> = {
  name: 'how its name is written',
  side: 'whether it is old, new or outside the move',
  areas: 'how the areas it serves are named',
}

/** What of one body or function is recorded otherwise. */
function fieldsApart<T extends { id: string; name: string }>(was: readonly T[], is: readonly T[]) {
  const before = new Map(was.map((thing) => [thing.id, thing]))
  return is.flatMap((thing) => {
    const earlier = before.get(thing.id) as Record<string, unknown> | undefined
    if (earlier === undefined) return [`“${thing.name}” was taken out and recorded again`]
    const now: Record<string, unknown> = thing
    const apart = Object.keys(FIELDS).filter((field) => !isSame(earlier[field], now[field]))
    return apart.length === 0
      ? []
      : [
          `“${thing.name}” is recorded otherwise: ${showList(apart.map((field) => FIELDS[field] ?? field))}`,
        ]
  })
}

/** Where two contents are not the same and nothing else says how: the things, or at least the parts. */
function recordedOtherwise(was: OptionContent, is: OptionContent): string[] {
  const said = [...fieldsApart(was.bodies, is.bodies), ...fieldsApart(was.functions, is.functions)]
  const parts = partsApart(was, is).map((part) => PARTS[part])
  return said.length > 0 ? said : [`Recorded otherwise: ${showList(parts)}`]
}

/** What has changed in an option since one of its versions, in sentences; empty: nothing. */
export function sinceVersion(plan: Plan, { option, content, names }: OptionVersion): string[] {
  const now = contentOf(plan, option)
  if (isSameContent(content, now)) return []
  const then = agreedOf(content)
  const areas = areaNames(plan)
  const before: Side = { ...then, names, areas }
  const after: Side = { ...now, names: namesBeside(plan, now), areas }
  const told = differencesOf(before, after).map(({ said }) => said)
  const renamed = then.name === now.name ? [] : [`The option was called “${then.name}”`]
  return [...renamed, ...(told.length > 0 ? told : recordedOtherwise(then, now))]
}
