import { agreementOn, hasAgreed, type PartnerStand } from '../agreement.ts'
import { addDays } from '../day.ts'
import { anchorDate, sourceText, type KnownDate } from '../facts.ts'
import type { Option } from '../option.ts'
import type { Area } from '../plan.ts'
import { sayDate } from '../reading.ts'
import { sayPosition } from '../say-position.ts'
import { showList } from '../show-date.ts'
import { sinceVersion } from '../since-version.ts'
import { citeProvision, finding, type Finding } from './finding.ts'
import type { Structure } from './structure.ts'

/** Does it object to the option as it now stands? An earlier objection may be met by now. */
const objects = ({ answer }: PartnerStand): boolean =>
  answer?.isOfNow === true && answer.position.position === 'not-agreed'

/** Did a partner agree, though to another version than the option is now? */
const agreedBefore = (stand: PartnerStand): boolean => {
  const { answer } = stand
  return answer !== null && !answer.isOfNow && hasAgreed({ ...stand, answer: asOfNow(answer) })
}

const asOfNow = (answer: NonNullable<PartnerStand['answer']>) => ({ ...answer, isOfNow: true })

function sayAnswer({ answer }: PartnerStand): string {
  if (answer === null) return 'nothing recorded'
  const version = answer.isOfNow ? '' : `, on version ${answer.version.number}`
  return `${sayPosition(answer.position)}${version}`
}

/** "Northshire Police (asked, awaiting an answer) and Northshire CCG (nothing recorded)". */
const listAnswers = (stands: readonly PartnerStand[]): string =>
  showList(stands.map((stand) => `${stand.organisation.name} (${sayAnswer(stand)})`))

const namesOf = (stands: readonly PartnerStand[], joiner?: string): string =>
  showList(
    stands.map(({ organisation }) => organisation.name),
    joiner,
  )

const about = (area: Area, option: Option, stands: readonly PartnerStand[]) => ({
  subjects: [area.id, option.id, ...stands.map(({ organisation }) => organisation.id)],
  sources: stands.flatMap(({ answer }) => sourceText(answer?.position.source)),
})

/** Children Act 2004 s16E(1): the partners make the arrangements; how they agree is not laid down. */
export function checkAdoption(structure: Structure): Finding[] {
  const { plan, option } = structure
  if (option?.state !== 'adopted') return []
  const bases = [citeProvision(structure, 'arrangements-purpose')]
  return agreementOn(plan, option).areas.flatMap(({ area, partners }) => {
    const against = partners.filter(objects)
    const open = partners.filter((one) => !hasAgreed(one) && !agreedBefore(one) && !objects(one))
    const objected = finding('adopted-with-objection', {
      ...about(area, option, against),
      verdict: 'likely',
      restsOn: 'actual',
      message: `“${option.name}” is adopted, and the plan records that it is not agreed by ${namesOf(against, 'or')}, of the safeguarding partners of ${area.name}. The law has the partners make the arrangements; it does not say how they are to agree.`,
      remedy:
        'Settle it and record the new position on the page of the option; until all have agreed, mark it as preferred.',
      bases,
    })
    const unsure = finding('adopted-with-objection', {
      ...about(area, option, open),
      verdict: 'cannot-tell',
      restsOn: 'unrecorded',
      message: `Cannot tell whether all safeguarding partners of ${area.name} have agreed “${option.name}”, which is adopted. The plan records no agreement of ${listAnswers(open)}.`,
      remedy: 'Record the position of each partner on the page of the option.',
      bases,
    })
    return [...(against.length > 0 ? [objected] : []), ...(open.length > 0 ? [unsure] : [])]
  })
}

/** How many days before publication an agreement that is not there is told: as with "due soon". */
const SOON = 28

/** The publication of an area, where it has come, should have, or comes soon. */
function publicationAtHand({ plan, today }: Structure, area: Area): KnownDate | null {
  const published = anchorDate(plan, area, 'publicationDate')
  const last = published.reading?.latest ?? null
  return last !== null && last <= addDays(today, SOON) ? published : null
}

/**
 * The options that somebody claims to be the one: what is preferred, else those that partners were
 * asked about. None once one is adopted.
 */
function putForward({ plan }: Structure): Option[] {
  if (plan.options.some(({ state }) => state === 'adopted')) return []
  const preferred = plan.options.filter(({ state }) => state === 'preferred')
  const asked = new Set(plan.positions.map(({ version }) => version))
  const isAsked = ({ id, state }: Option): boolean =>
    state !== 'set-aside' &&
    plan.optionVersions.some((version) => version.option === id && asked.has(version.id))
  return preferred.length > 0 ? preferred : plan.options.filter(isAsked)
}

/** What is told of an area; `when`: "the arrangements for … were published (28 June 2019)". */
function notAgreed(option: Option, open: readonly PartnerStand[], when: string) {
  return open.every(({ answer }) => answer === null)
    ? ({
        verdict: 'cannot-tell',
        restsOn: 'unrecorded',
        message: `Cannot tell whether all partners have agreed “${option.name}”, though ${when}: no position is recorded of ${namesOf(open, 'or')}.`,
      } as const)
    : ({
        verdict: 'certain',
        message: `T${when.slice(1)}, and not all partners have agreed “${option.name}” as it now stands: ${listAnswers(open)}.`,
      } as const)
}

type Opinion = { option: Option; open: PartnerStand[] }

/** The partners of each area that have not agreed, option by option; none where one has them all. */
function opinionsIn(plan: Structure['plan'], options: readonly Option[]): Map<Area, Opinion[]> {
  const all = options.map((option) => ({ option, areas: agreementOn(plan, option).areas }))
  const inArea = (n: number): Opinion[] =>
    all.map(({ option, areas }) => ({
      option,
      open: (areas[n]?.partners ?? []).filter((one) => !hasAgreed(one)),
    }))
  return new Map(
    plan.areas.map((area, n) => {
      const opinions = inArea(n)
      return [area, opinions.every(({ open }) => open.length > 0) ? opinions : []]
    }),
  )
}

/**
 * Arrangements that are published, or soon to be, on an option that not all partners have agreed as
 * it now stands. Of one that is adopted `checkAdoption` tells it.
 */
export function checkAgreed(structure: Structure): Finding[] {
  const opinions = opinionsIn(structure.plan, putForward(structure))
  return [...opinions].flatMap(([area, found]) => {
    const published = publicationAtHand(structure, area)
    if (!published) return []
    const were = published.restsOn === 'actual' ? 'were' : 'would be'
    const when = `the arrangements for ${area.name} ${were} published (${sayDate(published)})`
    return found.map(({ option, open }) =>
      finding('option-not-agreed', {
        ...about(area, option, open),
        entries: ['publish-arrangements'],
        facts: [published],
        ...notAgreed(option, open, when),
        remedy: 'Ask each partner, and record its position on the page of the option.',
      }),
    )
  })
}

/** How many changes are told; the page of the option has them all. */
const TOLD = 3

/** "“Practice group” is renamed “Learning group”; and 2 more", of all versions agreed to. */
function sayChanges(plan: Structure['plan'], outdated: readonly PartnerStand[]): string {
  const versions = new Map(
    outdated.flatMap(({ answer }) => (answer ? [[answer.version.id, answer.version]] : [])),
  )
  const changes = new Set([...versions.values()].flatMap((one) => sinceVersion(plan, one)))
  const all = [...changes].toSorted()
  const more = all.length > TOLD ? [`and ${all.length - TOLD} more`] : []
  return [...all.slice(0, TOLD), ...more].join('; ')
}

/** Agreements that were given to an earlier version of an option that is preferred or adopted. */
export function checkOutdated({ plan, option }: Structure): Finding[] {
  if (option?.state !== 'preferred' && option?.state !== 'adopted') return []
  return agreementOn(plan, option).areas.flatMap(({ area, partners }) => {
    const outdated = partners.filter(agreedBefore)
    if (outdated.length === 0) return []
    const said = outdated.map(
      ({ organisation, answer }) =>
        `${organisation.name} (version ${answer?.version.number ?? ''})`,
    )
    return [
      finding('agreement-outdated', {
        ...about(area, option, outdated),
        verdict: 'certain',
        restsOn: 'actual',
        message: `“${option.name}”, which is ${option.state}, has changed since partners of ${area.name} agreed to it: ${showList(said)}. Changed since: ${sayChanges(plan, outdated)}.`,
        remedy: 'Ask again about the option as it now stands, and record the answers on its page.',
      }),
    ]
  })
}
