import { dueOf } from '../due.ts'
import { anchorDate, type Setting } from '../facts.ts'
import { basisOf } from '../framework.ts'
import type { Area } from '../plan.ts'
import { sayKnown } from '../reading.ts'
import { showDay } from '../show-date.ts'
import { isNotDoneBy, saysNotDone } from '../standing.ts'
import { cite, finding, type Finding } from './finding.ts'
import { checkLimit } from './lateness.ts'

const ENTRY = 'publish-arrangements'

/** Children Act 2004 s16G(2), SI 2018/497 reg 5(1): the plan says that nothing was published. */
function notPublished(setting: Setting, area: Area): Finding[] {
  const due = dueOf(setting, area, basisOf(setting.framework, ENTRY, 'law').rule)
  const known = anchorDate(setting.plan, area, 'publicationDate')
  const last = due.kind === 'date' ? due.interval.latest : null
  if (last === null || last >= setting.today || known.restsOn === 'actual') return []
  if (!saysNotDone(known, last, setting.today)) return []
  const recorded = isNotDoneBy(known, { earliest: null, latest: last })
  const how = recorded
    ? `the plan records on ${showDay(known.notYet ?? last)} that they had not been published`
    : `the plan gives publication as ${sayKnown(known)}, still to come`
  return [
    finding('not-published', {
      verdict: 'certain',
      subjects: [area.id, ENTRY],
      facts: [known],
      restsOn: recorded ? 'actual' : 'planned',
      message: `The arrangements for ${area.name} are not published: the last day was ${showDay(last)}, and ${how}.`,
      remedy: 'Publish the arrangements now and record the day.',
      bases: [cite(setting, ENTRY, 'law')],
    }),
  ]
}

function unrecorded(setting: Setting, area: Area): Finding[] {
  const due = dueOf(setting, area, basisOf(setting.framework, ENTRY, 'law').rule)
  const known = anchorDate(setting.plan, area, 'publicationDate')
  const last = due.kind === 'date' ? due.interval.latest : null
  if (known.reading !== null || isNotDoneBy(known, { earliest: null, latest: last })) return []
  return [
    finding('published-late', {
      verdict: 'cannot-tell',
      subjects: [area.id, ENTRY],
      restsOn: 'unrecorded',
      message: `Cannot tell whether the arrangements for ${area.name} are published in time: the plan records neither a day for it nor that it was done.`,
      remedy: `Record when the arrangements were or will be published.`,
      bases: [cite(setting, ENTRY, 'law')],
    }),
  ]
}

/** What the plan's publication date, or its absence, means for one area. */
export function checkPublication(setting: Setting, area: Area): Finding[] {
  const noun = `Publication in ${area.name}`
  const not = notPublished(setting, area)
  const common = { entry: ENTRY, anchor: 'publicationDate', noun }
  const law = checkLimit(setting, area, {
    ...common,
    basis: 'law',
    code: 'published-late',
    remedy: (last) => `Publish by ${showDay(last)}.`,
  })
  const guidance = checkLimit(setting, area, {
    ...common,
    basis: 'guidance',
    code: 'published-after-guidance-date',
    remedy: (last) => `Publish by ${showDay(last)}.`,
  })
  return [...not, ...(not.length > 0 ? [] : law), ...guidance, ...unrecorded(setting, area)]
}
