import type { Awaited, Missing } from '../awaited.ts'
import { anchorName, type OpenPlan } from '../facts.ts'
import { plainLine } from '../plain-line.ts'
import { reviewsName } from '../review-reading.ts'
import { sentence } from '../sentence.ts'
import { showDay, showList } from '../show-date.ts'
import { PROGRESS_WORDS } from '../vocabulary.ts'

const MISSING: Record<Missing, string> = {
  date: 'is not recorded',
  day: 'is recorded, but not its exact day',
  outcome: 'was planned and has passed; whether it was kept is not recorded',
}

/** The areas that wait, where not all of them do. */
const inAreas = ({ plan }: OpenPlan, areas: readonly string[]): string =>
  areas.length === 0 || areas.length >= plan.areas.length ? '' : ` in ${showList(areas)}`

function sayProgress(opened: OpenPlan, one: Extract<Awaited, { kind: 'progress' }>): string {
  const { state, asAt, note } = one.progress
  const said = state === undefined ? 'a note' : PROGRESS_WORDS[state]
  const day = asAt === undefined ? '' : `, on ${showDay(asAt)}`
  const words = note === undefined ? '' : ` (“${note}”)`
  return `${one.title}${inAreas(opened, one.areas)}: its owner says ${said}${day}${words}.`
}

function sayDate(opened: OpenPlan, one: Extract<Awaited, { kind: 'date' }>): string {
  const { framework } = opened
  const name = framework ? anchorName(framework, one.anchor) : one.anchor
  return `${sentence(name)} ${MISSING[one.missing]}${inAreas(opened, one.areas)}.`
}

function say(opened: OpenPlan, one: Awaited): string {
  if ('lapsed' in one)
    return `${one.lapsed.title}${inAreas(opened, one.areas)}: should have been done by ${showList(one.lapsed.byDays.map(showDay), 'or')}; nothing is recorded.`
  switch (one.kind) {
    case 'progress':
      return sayProgress(opened, one)
    case 'date':
      return sayDate(opened, one)
    case 'decision':
      return `The decision on the arrangements is not recorded${inAreas(opened, one.areas)}.`
    case 'undated-decision':
      return `${one.title}: a decision with no date.`
    case 'reviews':
      return `How many ${reviewsName(one.review)} are open is not recorded${inAreas(opened, one.areas)}.`
    case 'requirement':
      return `${one.title}: not recorded as done${inAreas(opened, one.areas)}.`
  }
}

/** Something that a plan waits for, in one sentence. */
export const sayAwaited = (opened: OpenPlan, one: Awaited): string => plainLine(say(opened, one))
