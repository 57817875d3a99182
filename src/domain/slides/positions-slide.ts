import { agreementOn, type Agreement, type PartnerStand } from '../agreement.ts'
import { optionNamed } from '../charts/option-words.ts'
import type { OpenPlan } from '../facts.ts'
import { plainLine } from '../plain-line.ts'
import type { Plan } from '../plan.ts'
import { sayAgreed } from '../say-agreed.ts'
import { sayPosition } from '../say-position.ts'
import { sentence } from '../sentence.ts'
import { showEdtf, showList } from '../show-date.ts'
import { chosenOption } from './chosen-option.ts'
import { choiceTitle } from './slide-name.ts'
import type { SlideMaking, SlidePart } from './slide-part.ts'

/** “2 of 6 partners have agreed to “Option A” as it stands.”, or why that cannot be told. */
export const sayWhoAgreed = (plan: Plan, option: string, agreement: Agreement): string =>
  agreement.of === 0
    ? `Cannot tell who has agreed to ${optionNamed(plan, option)}: no safeguarding partner is recorded.`
    : sayAgreed(agreement, optionNamed(plan, option))

/** The kinds of partner that an area does not record. */
export const sayUnrecorded = ({ areas }: Agreement): string[] =>
  areas.flatMap(({ area, unrecorded, none }) =>
    unrecorded.length + none.length === 0
      ? []
      : [
          `Not recorded as a partner of ${area.name}: any ${showList([...unrecorded, ...none], 'or')}.`,
        ],
  )

function sayVersion({ answer }: PartnerStand): string {
  if (answer === null) return '–'
  const { isOfNow, version } = answer
  return `Version ${version.number}${isOfNow ? ', as it stands' : ', changed since'}`
}

function rowOf(isJoint: boolean, stand: PartnerStand): string[] {
  const { organisation, area, answer } = stand
  const position = answer?.position
  return [
    plainLine(organisation.name),
    ...(isJoint ? [plainLine(area.name)] : []),
    position === undefined ? 'Not yet asked' : sentence(sayPosition(position)),
    sayVersion(stand),
    position === undefined ? '–' : position.when ? showEdtf(position.when.edtf) : 'Not recorded',
  ]
}

function tableOf({ plan }: OpenPlan, option: string): Omit<SlidePart, 'title'> {
  const agreement = agreementOn(plan, { id: option })
  const isJoint = plan.areas.length > 1
  const { areas } = agreement
  const others = areas.flatMap((area) => area.others)
  return {
    body: {
      kind: 'table',
      lead: sayWhoAgreed(plan, option, agreement),
      head: ['Partner', ...(isJoint ? ['Area'] : []), 'Position', 'Given to', 'When'],
      rows: areas.flatMap(({ partners }) => partners).map((stand) => rowOf(isJoint, stand)),
      empty: 'No safeguarding partner is recorded yet. Record them under “Areas”.',
    },
    notes: [
      ...sayUnrecorded(agreement),
      ...others.map(
        (stand) => `Not a recorded partner of its area: ${rowOf(isJoint, stand).join('; ')}.`,
      ),
    ],
  }
}

/** Where each partner stands on an option, a sentence each. */
export const sayStands = ({ plan }: OpenPlan, option: string): string[] =>
  agreementOn(plan, { id: option })
    .areas.flatMap(({ partners }) => partners)
    .map((stand) => {
      const [name = '', ...said] = rowOf(plan.areas.length > 1, stand)
      return `${name}: ${said.filter((words) => words !== '–').join('; ')}`
    })
    .map(sentence)

/** Where each partner stands on an option, and on which version of it. */
export function positionsSlide({ opened, choice }: SlideMaking): SlidePart {
  const title = choiceTitle(opened.plan, choice)
  const option = chosenOption(opened.plan, choice.option)
  if (option) return { title, ...tableOf(opened, option.id) }
  return {
    title,
    body: {
      kind: 'words',
      points: [
        'No option for the new structure is recorded yet. Record one under “Structure”: where each partner stands on it then shows here.',
      ],
    },
    notes: [],
  }
}
