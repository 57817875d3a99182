import { agreementOn, hasAgreed, type AreaAgreement, type PartnerStand } from './agreement.ts'
import type { Option } from './option.ts'
import type { Plan } from './plan.ts'
import { sayPosition } from './say-position.ts'
import { showList } from './show-date.ts'

function whyNotYet({ area, organisation, answer }: PartnerStand): string {
  const who = `${organisation.name} (${area.name})`
  if (answer === null) return `${who} has not been asked yet.`
  const said = sayPosition(answer.position)
  const version = `version ${answer.version.number}`
  return answer.isOfNow
    ? `${who} has not agreed: recorded is “${said}”, on ${version}.`
    : `${who} answered an earlier version: recorded is “${said}”, on ${version}, and the option has changed since.`
}

const whyNotKnown = ({ area, unrecorded, partners }: AreaAgreement): string[] => {
  if (unrecorded.length > 0)
    return [
      `Not all safeguarding partners of ${area.name} are recorded: no ${showList(unrecorded, 'or')}.`,
    ]
  return partners.length === 0 ? [`No safeguarding partner of ${area.name} is recorded.`] : []
}

/** Everything that stands in the way of adopting an option, a sentence for each; empty: nothing. */
export function whyNotAdopted(plan: Plan, option: Option): string[] {
  if (plan.areas.length === 0)
    return ['No area is recorded, so it is not known whose agreement is needed.']
  const { areas } = agreementOn(plan, option)
  return [
    ...areas.flatMap(whyNotKnown),
    ...areas.flatMap(({ partners }) =>
      partners.filter((partner) => !hasAgreed(partner)).map(whyNotYet),
    ),
  ]
}
