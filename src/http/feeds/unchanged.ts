import { wantsZip } from './wants-zip.ts'

/** What tells one state of a calendar from another. */
export type Validators = {
  /** Opaque; each encoding has one of its own made from it. */
  tag: string
  /** When it last changed, in whole seconds rounded up: two changes in one second are never one. */
  modifiedMs: number
  /** The same as told: never a moment that is still to come. */
  modified: string
}

/** Behind the tag of a copy, which lacks the line with its address. */
export const COPIED = '-kept'
const ENCODED = '-gzip'

/** The strong tag of one encoding. */
export const tagOf = ({ tag }: Validators, isZipped: boolean): string =>
  `"${tag}${isZipped ? ENCODED : ''}"`

const TAGS = /(?:W\/)?"([\u0021\u0023-\u007e\u0080-\u00ff]*)"/g

/** Whatever it was sent as, a state is the same: each of its tags is as fresh as the other. */
function tagsOf({ tag }: Validators): string[] {
  const state = tag.replace(COPIED, '')
  return ['', ENCODED, COPIED, `${COPIED}${ENCODED}`].map((ending) => `${state}${ending}`)
}

/**
 * The tag of what who asks has already, if it is this state; null if not. Tags decide; a date only
 * where none are given.
 */
export function heldTag(own: Validators, request: Request): string | null {
  const asked = request.headers.get('if-none-match')
  if (asked === null) {
    const since = Date.parse(request.headers.get('if-modified-since') ?? '')
    return since >= own.modifiedMs ? tagOf(own, wantsZip(request)) : null
  }
  if (asked === tagOf(own, false)) return asked
  if (asked.trim() === '*') return tagOf(own, wantsZip(request))
  const ours = new Set(tagsOf(own))
  const tags = [...asked.matchAll(TAGS)].map(([, tag = '']) => tag)
  const held = tags.find((tag) => ours.has(tag))
  return held === undefined ? null : `"${held}"`
}

/** The validators of a state, told at a moment. */
export function validators(tag: string, changedMs: number, nowMs: number): Validators {
  const modifiedMs = Math.ceil(changedMs / 1000) * 1000
  const told = Math.min(modifiedMs, Math.floor(nowMs / 1000) * 1000)
  return { tag, modifiedMs, modified: new Date(told).toUTCString() }
}
