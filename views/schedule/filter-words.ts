import { NOBODY, type Choice, type Choices, type Sort } from '../../src/domain/schedule-filter.ts'
import { showList } from '../../src/domain/show-date.ts'
import { STANDING_WORDS } from '../../src/domain/vocabulary.ts'
import { KIND_WORDS } from './kind-words.ts'

export const SORT_WORDS: Record<Sort, string> = {
  date: 'Date',
  standing: 'Standing, worst first',
  owner: 'Owner',
  area: 'Area',
  title: 'Title',
}

export const NOBODY_WORDS = 'Nobody is named'

/** One filter that is set: what it is, in words, and the choice without it. */
export type SetFilter = { group: string; text: string; without: Choice }

const ownerWords = (owner: string, { owners }: Choices): string =>
  owner === NOBODY ? NOBODY_WORDS : (owners.find(({ key }) => key === owner)?.name ?? owner)

/** Every filter that is set, each as something to take away. */
export function setFilters(choice: Choice, choices: Choices): SetFilter[] {
  const { standings, kinds, owner, area } = choice
  const areaName = choices.areas.find(({ id }) => id === area)?.name
  return [
    ...standings.map((standing) => ({
      group: 'Standing',
      text: STANDING_WORDS[standing],
      without: { ...choice, standings: standings.filter((one) => one !== standing) },
    })),
    ...kinds.map((kind) => ({
      group: 'Kind',
      text: KIND_WORDS[kind],
      without: { ...choice, kinds: kinds.filter((one) => one !== kind) },
    })),
    ...(owner === null
      ? []
      : [
          { group: 'Owner', text: ownerWords(owner, choices), without: { ...choice, owner: null } },
        ]),
    ...(areaName === undefined
      ? []
      : [{ group: 'Area', text: areaName, without: { ...choice, area: null } }]),
  ]
}

/** The filters that are set in a sentence each: "Standing: Overdue or Due soon." */
export function sayFilters(filters: readonly SetFilter[]): string {
  const groups = [...new Set(filters.map(({ group }) => group))]
  return groups
    .map((group) => {
      const texts = filters.filter((one) => one.group === group).map(({ text }) => text)
      return `${group}: ${showList(texts, 'or')}.`
    })
    .join(' ')
}
