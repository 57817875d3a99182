import type { Basis } from '../../src/domain/framework.ts'
import type { BasisReading } from '../../src/domain/reading.ts'
import { sayReading, subjectOf } from '../../src/domain/say-reading.ts'
import { showEdtf, showList, showWeekday } from '../../src/domain/show-date.ts'
import { FactList, type Fact } from '../fact-list.tsx'
import { basisFacts } from '../law/basis-facts.tsx'
import { sayWhy, withoutDoubt } from '../schedule/reading-words.ts'
import type { Line } from '../schedule/lines.ts'
import { BASIS_FORCES } from '../words.ts'
import type { ShownRequirement } from './shown-requirement.ts'

type ReadProps = { shown: ShownRequirement; line: Line; reading: BasisReading }

/** What a basis comes to in some areas: its date, our reading of it, and why. */
const Read = ({ shown: { opened, entry, lines }, line, reading }: ReadProps) => {
  const subject = subjectOf(opened, line.entry, reading)
  const { due, lastWorkingDay } = reading
  const read = subject !== null && entry.kind !== 'event'
  return (
    <>
      {lines.length > 1 && (
        <p>
          <strong>{showList(line.areas)}</strong>
        </p>
      )}
      <p>{due === null ? 'No date' : showEdtf(due)}</p>
      {lastWorkingDay !== undefined && lastWorkingDay !== due && (
        <p>Last working day: {showWeekday(lastWorkingDay)}</p>
      )}
      {read && (
        <p>
          Our reading: <strong>{sayReading(opened, subject, reading)}</strong>
        </p>
      )}
      <p class="app-quiet">{read ? withoutDoubt(sayWhy(reading)) : sayWhy(reading)}</p>
    </>
  )
}

function readFact(shown: ShownRequirement, basis: Basis): Fact[] {
  const read = shown.lines.flatMap((line) => {
    const reading = line.entry.bases.find(({ id }) => id === basis.id)
    return reading ? [{ line, reading }] : []
  })
  if (read.length === 0) return []
  const value = (
    <>
      {read.map(({ line, reading }) => (
        <Read shown={shown} line={line} reading={reading} />
      ))}
    </>
  )
  return [{ key: 'In this plan', value }]
}

/** Every source that a requirement rests on, with what it comes to in this plan. */
export const BasesSection = ({ shown }: { shown: ShownRequirement }) => {
  const { framework, entry } = shown
  return (
    <section aria-labelledby="bases">
      <h2 class="govuk-heading-m" id="bases">
        What it rests on
      </h2>
      {entry.bases.map((basis) => (
        <div class="app-facts">
          <h3 class="govuk-heading-s">
            {BASIS_FORCES[basis.force]}: {basis.citation}
          </h3>
          {basis.quote !== undefined && <blockquote class="app-quote">“{basis.quote}”</blockquote>}
          <FactList facts={[...readFact(shown, basis), ...basisFacts(framework, entry, basis)]} />
        </div>
      ))}
    </section>
  )
}
