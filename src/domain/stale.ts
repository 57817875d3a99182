import { correspondingDate, type Day } from './day.ts'
import type { Confidence, Framework } from './framework.ts'

/** A source that should be looked up again, and why. */
export type StaleSource = {
  entry: string
  title: string
  citation: string
  confidence: Confidence
  checkedOn: Day
  address?: string
  why: string
}

const MONTHS = 6

type Candidate = Omit<StaleSource, 'why'> & { lookUp?: string }

type Source = Pick<Candidate, 'citation' | 'confidence' | 'checkedOn'> & {
  address?: string | undefined
  lookUp?: string | undefined
}

const candidate = (entry: string, title: string, source: Source): Candidate => ({
  entry,
  title,
  citation: source.citation,
  confidence: source.confidence,
  checkedOn: source.checkedOn,
  ...(source.address === undefined ? {} : { address: source.address }),
  ...(source.lookUp === undefined ? {} : { lookUp: source.lookUp }),
})

function candidates({ entries, provisions }: Framework): Candidate[] {
  return [
    ...entries.flatMap(({ id, title, bases, items = [] }) => [
      ...bases.map((basis) => candidate(id, title, basis)),
      ...items.flatMap((item) => item.bases.map((basis) => candidate(id, item.title, basis))),
    ]),
    ...provisions.map((provision) => candidate(provision.id, provision.topic, provision)),
  ]
}

/**
 * What has not been checked for six months as of `today`, after what must be looked up at its
 * source whenever it was checked. The six months count to the corresponding date.
 */
export function staleSources(framework: Framework, today: Day): StaleSource[] {
  const found = candidates(framework).flatMap(({ lookUp, ...source }): StaleSource[] => {
    if (lookUp !== undefined) return [{ ...source, why: lookUp }]
    return correspondingDate(source.checkedOn, MONTHS) < today
      ? [{ ...source, why: `Not checked for more than ${MONTHS} months.` }]
      : []
  })
  const first = (source: StaleSource): number =>
    source.why.startsWith('Not checked for more') ? 1 : 0
  return found.toSorted(
    (a, b) =>
      first(a) - first(b) ||
      a.checkedOn.localeCompare(b.checkedOn) ||
      a.citation.localeCompare(b.citation),
  )
}
