import { contentOf, isSameContent, versionsOf } from './option-content.ts'
import type { Option, OptionVersion, Position } from './option.ts'
import { kindsWithout, partnersOf } from './partners-of.ts'
import type { Area, Organisation, Plan } from './plan.ts'

/** One partner of one area, and what it last said of an option. */
export type PartnerStand = {
  area: Area
  organisation: Organisation
  /** What it said, and of which version; null: not yet asked. */
  answer: { position: Position; version: OptionVersion; isOfNow: boolean } | null
}

/** Where the partners of one area stand on an option. */
export type AreaAgreement = {
  area: Area
  partners: PartnerStand[]
  /** Kinds of partner that the area does not record, in words. */
  unrecorded: string[]
  /** Kinds of partner that the area is recorded as having none of, in words. */
  none: string[]
  /** What was said by organisations that are no partner of the area, or are so no longer. */
  others: PartnerStand[]
}

/** Where everybody whose agreement an option needs stands on it. */
export type Agreement = {
  areas: AreaAgreement[]
  /** How many positions it needs: one of each partner for each of its areas. */
  of: number
}

type Answers = { plan: Plan; versions: OptionVersion[]; now: ReadonlySet<string> }

function answersOf(plan: Plan, option: string): Answers {
  const versions = versionsOf(plan, option)
  const content = contentOf(plan, option)
  const now = versions.filter((version) => isSameContent(version.content, content))
  return { plan, versions, now: new Set(now.map(({ id }) => id)) }
}

/** What a partner said of the option as it stands, else of the last version it was asked about. */
function standOf(
  { plan, versions, now }: Answers,
  area: Area,
  organisation: Organisation,
): PartnerStand {
  const said = versions.flatMap((version) => {
    const position = plan.positions.find(
      (one) =>
        one.version === version.id && one.area === area.id && one.organisation === organisation.id,
    )
    return position ? [{ position, version, isOfNow: now.has(version.id) }] : []
  })
  const answer = said.findLast(({ isOfNow }) => isOfNow) ?? said.at(-1) ?? null
  return { area, organisation, answer }
}

function inArea(answers: Answers, area: Area): AreaAgreement {
  const { plan, versions } = answers
  const partners = new Set(partnersOf(area))
  const ofOption = new Set(versions.map(({ id }) => id))
  const said = new Set(
    plan.positions.flatMap((one) =>
      one.area === area.id && ofOption.has(one.version) ? [one.organisation] : [],
    ),
  )
  const stands = (is: (id: string) => boolean) =>
    plan.organisations
      .filter(({ id }) => is(id))
      .map((organisation) => standOf(answers, area, organisation))
  return {
    area,
    partners: stands((id) => partners.has(id)),
    ...kindsWithout(area),
    others: stands((id) => said.has(id) && !partners.has(id)),
  }
}

const isOnConditions = ({ answer }: PartnerStand): boolean =>
  answer?.isOfNow === true && answer.position.position === 'agreed-with-conditions'

/** The partners whose agreement to the option as it now stands is subject to conditions. */
export const onConditions = ({ areas }: Pick<Agreement, 'areas'>): PartnerStand[] =>
  areas.flatMap(({ partners }) => partners.filter(isOnConditions))

/** Has a partner agreed to the option as it now stands, be it on conditions? In principle is not yet. */
export const hasAgreed = ({ answer }: PartnerStand): boolean =>
  answer !== null &&
  answer.isOfNow &&
  (answer.position.position === 'agreed' || answer.position.position === 'agreed-with-conditions')

/** Where the partners of every area stand on an option. */
export function agreementOn(plan: Plan, { id }: Pick<Option, 'id'>): Agreement {
  const answers = answersOf(plan, id)
  const areas = plan.areas.map((area) => inArea(answers, area))
  return { areas, of: areas.flatMap(({ partners }) => partners).length }
}
