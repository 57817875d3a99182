import { showList } from '../show-date.ts'

type Named = { name: string }

/** The areas that something is for: in full for a table, and short enough to stand beside a mark. */
export type Where = { full: string; short: string }

const LONGEST = 40
/** A name cut further says nothing. */
const LEAST_NAME = 10

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((letter, n) => letter !== other[n])
  return at === -1 ? one.length : at
}

/** About so many letters of a name, whole words if it can be, but enough to be no other's name. */
function cut(name: string, most: number, every: readonly string[]): string {
  const letters = Array.from(name)
  const others = every.filter((other) => other !== name).map((other) => Array.from(other))
  const least = Math.max(...others.map((other) => sharedStart(letters, other))) + 1
  const kept = Math.max(most, least)
  if (letters.length <= kept + 1) return name
  const space = letters.slice(0, kept).lastIndexOf(' ')
  const end = space >= Math.max(least, kept / 2) ? space : kept
  return `${letters.slice(0, end).join('').trimEnd()}…`
}

/** Names cut as little as need be, and never so far that two areas of the plan look the same. */
function cutList(names: readonly string[], every: readonly string[]): string {
  let kept = showList(names)
  for (let most = LONGEST; kept.length > LONGEST && most >= LEAST_NAME; most -= 1)
    kept = showList(names.map((name) => cut(name, most, every)))
  return kept
}

/** No two sets of areas come out alike. Null where it is for all of them. */
export function whereOf(own: readonly Named[], all: readonly Named[]): Where | null {
  if (own.length === all.length) return null
  const names = own.map(({ name }) => name)
  const every = all.map(({ name }) => name)
  const others = every.filter((name) => !names.includes(name))
  const [named, but] = [cutList(names, every), `all but ${cutList(others, every)}`]
  const isShorter = names.length > others.length && but.length < named.length
  return { full: showList(names), short: isShorter ? but : named }
}
