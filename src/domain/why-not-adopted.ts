import {
  agreementOn,
  hasAgreed,
  onConditions,
  type AreaAgreement,
  type PartnerStand,
} from './agreement.ts'
import type { Adoption, Option } from './option.ts'
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

const whyNotKnown = ({ area, unrecorded, none }: AreaAgreement): string[] => [
  ...(unrecorded.length > 0
    ? [
        `Not all safeguarding partners of ${area.name} are recorded: no ${showList(unrecorded, 'or')}.`,
      ]
    : []),
  ...(none.length > 0
    ? [
        `${area.name} is recorded as having no ${showList(none, 'or')}, so not all of its safeguarding partners can have agreed. Record who it is.`,
      ]
    : []),
]

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

/**
 * Why a decision cannot stand while partners agree on conditions only; null where it can. One that
 * was recorded without a word about them may be changed as it was.
 */
export function whyConditionsOpen(
  plan: Plan,
  option: Option,
  { conditionsSettled }: Pick<Adoption, 'conditionsSettled'>,
): string | null {
  const wasOpen = option.state === 'adopted' && option.adopted?.conditionsSettled === undefined
  if (conditionsSettled || wasOpen) return null
  const who = onConditions(agreementOn(plan, option))
  return who.length === 0
    ? null
    : `Not every partner has agreed without conditions: ${showList(who.map(({ organisation, area }) => `${organisation.name} (${area.name})`))}. Tick that the conditions are met or accepted, or settle them first.`
}
