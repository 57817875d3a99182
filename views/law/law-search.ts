import type { Entry, Framework, Provision } from '../../src/domain/framework.ts'

type Agencies = Framework['relevantAgencies']['groups']

/** What a search of the law leaves to show. */
export type LawFound = {
  entries: readonly Entry[]
  provisions: readonly Provision[]
  agencies: Agencies
  boards: Framework['linkedBoards']['boards']
}

const plain = (text: string): string => text.toLowerCase().replace(/[-‐‑]/g, ' ')

/** A word of five letters or more without its ending, so that "winding" finds "wind". */
const stem = (word: string): string => word.replace(/^(\p{L}{4,}?)(?:ing|ed|s)$/u, '$1')

const words = (text: string): string[] => plain(text).split(/\s+/).filter(Boolean).map(stem)

const entryText = ({ id, title, dutyHolder, summary, bases, items = [] }: Entry): string =>
  [
    id,
    title,
    dutyHolder,
    summary,
    ...bases.flatMap(({ citation, quote, note, instrument }) => [
      citation,
      quote,
      note,
      instrument,
    ]),
    ...items.map((item) => item.title),
  ].join(' ')

const provisionText = ({ topic, text, citation, quote, note }: Provision): string =>
  [topic, text, citation, quote, note].join(' ')

/** Everything of a framework that holds all the words looked for, in any order, case and ending. */
export function searchLaw(framework: Framework, query: string): LawFound {
  const wanted = words(query)
  const has = (text: string): boolean => {
    const held = plain(text)
    return wanted.every((word) => held.includes(word))
  }
  return {
    entries: framework.entries.filter((entry) => has(entryText(entry))),
    provisions: framework.provisions.filter((provision) => has(provisionText(provision))),
    agencies: framework.relevantAgencies.groups.flatMap(({ title, agencies }) => {
      const found = agencies.filter((agency) => has(`${title} ${agency.title}`))
      return found.length === 0 ? [] : [{ title, agencies: found }]
    }),
    boards: framework.linkedBoards.boards.filter(({ title }) => has(title)),
  }
}
