import type { Answer } from '../compare.ts'
import type { Interval } from '../edtf.ts'
import { anchorDate, areasOf, liveMilestones, milestoneDate, type Setting } from '../facts.ts'
import { partnersOf } from '../partners-of.ts'
import type { Area, Organisation } from '../plan.ts'
import { sayDate, sayOn } from '../reading.ts'
import { showDay, showEdtf } from '../show-date.ts'
import { finding, type Finding } from './finding.ts'

/** Did the organisation exist then? An open end of the date is not held against it. */
function existedOn({ validFrom, validTo }: Organisation, days: Interval): Answer {
  const { earliest, latest } = days
  if (validTo !== undefined && earliest !== null && earliest > validTo) return 'no'
  if (validFrom !== undefined && latest !== null && latest < validFrom) return 'no'
  const over = validTo !== undefined && latest !== null && latest > validTo
  const under = validFrom !== undefined && earliest !== null && earliest < validFrom
  return over || under ? 'cannot-tell' : 'yes'
}

/** "from 1 April 2013 to 31 March 2020". */
const sayLife = ({ validFrom, validTo }: Organisation): string =>
  [
    validFrom === undefined ? [] : [`from ${showDay(validFrom)}`],
    validTo === undefined ? [] : [`to ${showDay(validTo)}`],
  ]
    .flat()
    .join(' ')

/** A milestone whose owner does not exist on its date. */
export function checkOwners(setting: Setting): Finding[] {
  const { plan } = setting
  return liveMilestones(plan).flatMap((milestone) => {
    const owner = plan.organisations.find(({ id }) => id === milestone.owner?.organisation)
    const known = milestoneDate(milestone)
    if (!owner || !known.reading) return []
    const existed = existedOn(owner, known.reading)
    if (existed === 'yes') return []
    return [
      finding('organisation-not-valid-on-date', {
        verdict: existed === 'no' ? 'certain' : 'cannot-tell',
        subjects: [milestone.id, owner.id, ...areasOf(plan, milestone).map(({ id }) => id)],
        facts: [known],
        message: `“${milestone.title}” (${showEdtf(known.reading.edtf)}) belongs to ${owner.name}, which exists ${sayLife(owner)} only.`,
        remedy:
          existed === 'no'
            ? 'Give it to the organisation that took over.'
            : 'Fix the day, or give it to the organisation that took over.',
      }),
    ]
  })
}

/** A safeguarding partner of an area that does not exist on its implementation date. */
export function checkPartnersExist(setting: Setting, area: Area): Finding[] {
  const start = anchorDate(setting.plan, area, 'implementationDate')
  const ids = partnersOf(area)
  const partners = setting.plan.organisations.filter(({ id }) => ids.includes(id))
  return partners.flatMap((partner) => {
    const existed = start.reading ? existedOn(partner, start.reading) : 'yes'
    if (existed === 'yes') return []
    const starts = start.restsOn === 'actual' ? 'started' : 'would start'
    const dates = `Record the organisation that is a partner of ${area.name} on that day, or put the dates of ${partner.name} right.`
    return [
      finding('organisation-not-valid-on-date', {
        verdict: existed === 'no' ? 'certain' : 'cannot-tell',
        subjects: [area.id, partner.id],
        facts: [start],
        message:
          existed === 'no'
            ? `A safeguarding partner of ${area.name}, ${partner.name}, exists ${sayLife(partner)} only; the new arrangements ${starts} ${sayOn(start)}.`
            : `Cannot tell whether ${partner.name}, a safeguarding partner of ${area.name}, exists when the new arrangements start (${sayDate(start)}): it exists ${sayLife(partner)} only.`,
        remedy: existed === 'no' ? dates : `Fix the day of the start, or r${dates.slice(1)}`,
      }),
    ]
  })
}
