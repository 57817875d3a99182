import { agreementOn, hasAgreed } from '../agreement.ts'
import { optionNamed } from '../charts/option-words.ts'
import type { OpenPlan } from '../facts.ts'
import { versionNow, versionsOf } from '../option-content.ts'
import type { Option } from '../option.ts'
import { plainLine } from '../plain-line.ts'
import type { Plan } from '../plan.ts'
import { onEdtf, showList } from '../show-date.ts'
import { sentence } from '../sentence.ts'
import { newStructure } from '../structure-scope.ts'
import { functionsWithoutHome, isUndecided, whatBecomes } from '../what-becomes.ts'
import { chosenOption } from './chosen-option.ts'
import { sayStands, sayUnrecorded, sayWhoAgreed } from './positions-slide.ts'
import { choiceTitle } from './slide-name.ts'
import type { SlideMaking, SlidePart } from './slide-part.ts'

/** “Option A”, as version 2: exactly what would be agreed to. */
function sayAsk(plan: Plan, { id }: Option): string {
  const named = optionNamed(plan, id)
  const now = versionNow(plan, id)
  if (now) return `To agree ${named}, as version ${now.number}.`
  const last = versionsOf(plan, id).at(-1)
  const why = last
    ? `It has changed since version ${last.number}.`
    : 'No version of it has been put to a partner yet.'
  return `To agree ${named}, as it stands${plan.example ? '' : ` in revision ${plan.revision} of the plan`}. ${why}`
}

const STATES: Record<Exclude<Option['state'], 'adopted'>, string> = {
  proposed: 'It is proposed; it is not marked as preferred.',
  preferred: 'It is marked as the preferred option.',
  'set-aside': 'It is set aside.',
}

function sayAdopted(plan: Plan, { id, adopted }: Option): string {
  const when = adopted?.when ? ` ${onEdtf(adopted.when.edtf)}` : ''
  const by = adopted?.by === undefined ? '' : ` by ${plainLine(adopted.by)}`
  return `${optionNamed(plan, id)} is recorded as adopted${when}${by}.`
}

/** Which other options are not set aside. */
function sayOthers({ options }: Plan, option: Option): string[] {
  const open = options.filter(({ id, state }) => id !== option.id && state !== 'set-aside')
  return open.length === 0
    ? []
    : [`Also open: ${showList(open.map(({ name }) => `“${plainLine(name)}”`))}.`]
}

function saySilent(plan: Plan, option: string): string[] {
  const { areas } = agreementOn(plan, { id: option })
  const silent = areas.flatMap(({ partners }) => partners).filter((one) => !hasAgreed(one))
  const where = (area: string) => (plan.areas.length > 1 ? ` (${plainLine(area)})` : '')
  return silent.length === 0
    ? []
    : [
        `Not recorded as having agreed to it as it stands: ${showList(
          silent.map(
            ({ organisation, area }) => `${plainLine(organisation.name)}${where(area.name)}`,
          ),
        )}.`,
      ]
}

const listed = (what: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`${what}: ${showList(names.map((name) => plainLine(name)))}.`]

/** What of the old structure nobody has settled yet under an option. */
const sayOpen = (plan: Plan, option: string): string[] => [
  ...listed(
    'Still to decide what happens to',
    whatBecomes(plan, option)
      .bodies.filter(isUndecided)
      .map(({ name }) => name),
  ),
  ...listed(
    'Nobody is named to carry on with',
    functionsWithoutHome(plan, option).map(({ name }) => name),
  ),
]

function sayDecision(plan: Plan, option: Option): string[] {
  const agreement = agreementOn(plan, option)
  const isAdopted = option.state === 'adopted'
  const asked =
    option.state === 'adopted'
      ? [sayAdopted(plan, option)]
      : [sayAsk(plan, option), STATES[option.state], ...sayOthers(plan, option)]
  return [
    ...asked,
    sayWhoAgreed(plan, option.id, agreement),
    ...(isAdopted ? [] : saySilent(plan, option.id)),
    ...sayUnrecorded(agreement),
    ...sayOpen(plan, option.id),
  ]
}

/** What the plan itself says of the decision, where the presenter has no words of their own. */
const decisionPoints = ({ plan }: OpenPlan, option: Option | null): string[] =>
  option
    ? sayDecision(plan, option)
    : [
        'No option for the new structure is recorded yet, so the plan does not say what is to be decided.',
        'Record one under “Structure”, or write on this slide what the board is asked.',
      ]

const count = (number: number, which: string): string =>
  `${number} ${which} ${number === 1 ? 'body' : 'bodies'}`

const newBodies = (plan: Plan, option: string): number =>
  newStructure(plan, option).bodies.filter(({ side }) => side === 'new').length

/** What the board may ask about an option: what it is, and where each partner stands. */
function behind(opened: OpenPlan, { id, note }: Option): string[] {
  const { plan } = opened
  const old = whatBecomes(plan, id).bodies
  const said = old.filter((one) => !isUndecided(one)).length
  return [
    ...(note === undefined ? [] : [sentence(plainLine(note))]),
    `${optionNamed(plan, id)} has ${count(newBodies(plan, id), 'new')}; it says what happens to ${said} of ${count(old.length, 'old')}.`,
    ...sayStands(opened, id),
  ]
}

/** What the board is asked to decide: the presenter's own words, else what the plan says of it. */
export function decisionSlide({ opened, choice }: SlideMaking): SlidePart {
  const option = chosenOption(opened.plan, choice.option)
  const points = decisionPoints(opened, option)
  const isOwn = choice.points.length > 0
  return {
    title: choiceTitle(opened.plan, choice),
    body: { kind: 'words', points: isOwn ? choice.points : points },
    notes: [...(isOwn ? points : []), ...(option ? behind(opened, option) : [])],
  }
}
