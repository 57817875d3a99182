import { lifeOf } from '../charts/life.ts'
import { readEdtf } from '../edtf.ts'
import {
  anchorDate,
  areasOf,
  liveMilestones,
  milestoneDate,
  narrowedDays,
  type KnownDate,
} from '../facts.ts'
import type { Milestone } from '../plan.ts'
import { sayDate } from '../reading.ts'
import type { Body } from '../structure.ts'
import { after, isBusiness, isWindingUp, sayWhen } from './business.ts'
import { finding, restsOnAll, type Finding } from './finding.ts'
import { isOver, type Structure } from './structure.ts'

/** When a body ends: by its own record, or a board by its areas'. */
function endOf({ plan, today }: Structure, body: Body): KnownDate | null {
  const { to, toIsPlanned } = lifeOf(plan, body)
  if (to === null) return null
  return {
    restsOn: !toIsPlanned && isOver({ to }, today) ? 'actual' : 'planned',
    reading: readEdtf(to),
    sources: [],
    subjects: [],
    notYet: null,
  }
}

/** Is this told of a board already, as business after the last day that its area records? */
const isToldOfBoard = ({ plan }: Structure, { about, ...rest }: Milestone, body: Body): boolean =>
  about !== undefined &&
  about.body === body.id &&
  isBusiness(about) &&
  areasOf(plan, { ...rest, about }).some(
    (area) => area.board === body.id && anchorDate(plan, area, 'boardEndDate').reading !== null,
  )

/** The bodies that a milestone leaves something to do: its owner, and the one that acts in it. */
function bodiesIn(structure: Structure, milestone: Milestone): Body[] {
  const { about, owner, sets } = milestone
  if (sets === 'boardWindUpDate' || isWindingUp(structure, milestone)) return []
  const acts = about && isBusiness(about) ? about.body : undefined
  return structure.plan.bodies.filter(
    (body) =>
      (body.id === owner?.body || body.id === acts) && !isToldOfBoard(structure, milestone, body),
  )
}

/** Is it certainly after the end, or does it depend on a day between two that are known? */
function verdictOf(which: 'all' | 'some' | 'none', ends: readonly (string | null | undefined)[]) {
  if (which === 'all') return 'certain'
  return which === 'some' && !ends.includes(null) ? 'cannot-tell' : null
}

/** What a body is to do after it has ended. A date without a last day is left alone. */
export function checkEndedBodies(structure: Structure): Finding[] {
  const { plan } = structure
  return liveMilestones(plan).flatMap((milestone) => {
    const days = narrowedDays(plan, milestone)
    const known = milestoneDate(milestone)
    return bodiesIn(structure, milestone).flatMap((body) => {
      const end = endOf(structure, body)
      if (!days || !end?.reading) return []
      const verdict = verdictOf(after(days, end.reading), [days.latest, end.reading.latest])
      if (verdict === null) return []
      const happened = restsOnAll([known, end]) === 'actual'
      const [comes, mayCome] = happened ? ['came', 'may have come'] : ['would come', 'may come']
      return [
        finding('ended-body-has-business', {
          verdict,
          subjects: [milestone.id, body.id],
          facts: [known, end],
          message: `“${milestone.title}” (${sayWhen({ days, known })}) is for “${body.name}” to do, and ${verdict === 'certain' ? comes : mayCome} after that has ended (${sayDate(end)}).`,
          remedy:
            known.restsOn === 'actual'
              ? 'Put the day or the body right on the page of the milestone.'
              : 'On the page of the milestone, bring it forward, or give it to the body that takes over.',
        }),
      ]
    })
  })
}
