import { checklistItems, isStatutory } from '../checklist.ts'
import { anchorDate, type Setting } from '../facts.ts'
import type { Confidence, Force, Item } from '../framework.ts'
import { citeSource, finding, type CitedBasis, type Finding } from './finding.ts'

const ENTRY = 'publish-arrangements'

const WEAKEST: readonly Confidence[] = ['memory', 'secondary', 'read']

/** The sources of the items, each once, as well checked as the least checked of those that cite it. */
function basesOf(items: readonly Item[], force: Force): CitedBasis[] {
  const own = items.flatMap(({ bases }) => bases.filter((basis) => basis.force === force))
  const byCitation = Map.groupBy(own, ({ citation }) => citation)
  return [...byCitation.values()].flatMap((group) =>
    group
      .toSorted((a, b) => WEAKEST.indexOf(a.confidence) - WEAKEST.indexOf(b.confidence))
      .slice(0, 1)
      .map((basis) => ({ ...citeSource(basis), entry: ENTRY })),
  )
}

/** "P07 say how the arrangements will be funded; P08 state the geographical boundaries". */
const listItems = (items: readonly Item[]): string =>
  items
    .map(({ ref, title }) => `${ref} ${title.slice(0, 1).toLowerCase()}${title.slice(1)}`)
    .join('; ')

const WANTED: Record<Force, string> = {
  law: 'what the law requires of them',
  guidance: 'what guidance says that they should hold',
}

const isPublished = ({ plan }: Setting): boolean =>
  plan.areas.length > 0 &&
  plan.areas.every((area) => anchorDate(plan, area, 'publicationDate').restsOn === 'actual')

function missing(setting: Setting, force: Force, items: readonly Item[]): Finding[] {
  if (items.length === 0) return []
  const lack = isPublished(setting) ? 'lack' : 'would lack'
  return [
    finding('function-missing', {
      force,
      verdict: 'certain',
      subjects: items.map(({ id }) => id),
      // What it rests on is the checklist, which is a record whatever dates are still planned.
      restsOn: 'actual',
      message: `As the checklist records them, the arrangements ${lack} some of ${WANTED[force]}: ${listItems(items)}.`,
      remedy: 'Draft what is missing, and record on the checklist page where it stands.',
      bases: basesOf(items, force),
    }),
  ]
}

function unrecorded(force: Force, items: readonly Item[]): Finding[] {
  if (items.length === 0) return []
  return [
    finding('function-missing', {
      force,
      verdict: 'cannot-tell',
      subjects: items.map(({ id }) => id),
      restsOn: 'unrecorded',
      ifSo: 'If something is missing, that',
      message: `Cannot tell whether the arrangements have all of ${WANTED[force]}. The checklist does not say how far these are: ${listItems(items)}.`,
      remedy: 'Record on the checklist page whether each is missing, drafted or agreed.',
      bases: basesOf(items, force),
    }),
  ]
}

/**
 * What arrangements must and should say, as the checklist records it. A checklist that nobody has
 * begun is no finding: the requirement to publish stands in the schedule with its items.
 */
export function checkContents(setting: Setting): Finding[] {
  const { checklist } = setting.plan
  if (checklist.length === 0) return []
  const states = new Map(checklist.map(({ item, state }) => [item, state]))
  const items = checklistItems(setting.framework)
  return (['law', 'guidance'] as const).flatMap((force) => {
    const own = items.filter((item) => isStatutory(item) === (force === 'law'))
    return [
      ...missing(
        setting,
        force,
        own.filter(({ id }) => states.get(id) === 'missing'),
      ),
      ...unrecorded(
        force,
        own.filter(({ id }) => !states.has(id)),
      ),
    ]
  })
}
