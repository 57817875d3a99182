import type { Body } from '../structure.ts'

type Kind = Body['kind']

/** How papers word each kind, in lower case with plain hyphens and apostrophes. */
const WORDINGS: readonly (readonly [Kind, string])[] = [
  ['task-and-finish-group', '(?:t ?& ?f|task ?(?:and|&|/) ?finish)(?: ?(?:sub[- ]?)?groups?)?'],
  ['working-group', 'working (?:sub[- ]?)?(?:groups?|part(?:y|ies))'],
  ['lead-group', 'lead groups?'],
  ['sub-group', 'sub[- ]?groups?'],
  ['committee', '(?:sub[- ]?)?committees?|cabinet'],
  ['panel', 'panels?'],
  [
    'support-unit',
    "(?:business|support|partnership|boards?') (?:support )?(?:units?|offices?|teams?)|business support|secretariat|(?:units?|offices?)$",
  ],
  ['executive', '(?<!chief )executives?(?! officer)(?: (?:groups?|boards?|committees?))?'],
  ['partnership', 'partnerships?'],
  ['board', 'boards?'],
]

const somewhere = WORDINGS.map(
  ([kind, words]) => [kind, new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'g')] as const,
)

const exactly = WORDINGS.map(
  ([kind, words]) => [kind, new RegExp(`^(?:a |an |the )?(?:${words.replace('$', '')})$`)] as const,
)

/** LSCB, LRSAB, HWB: boards go by letters that end in B. CDOP is the panel of that name. */
const LETTERS: readonly (readonly [Kind, RegExp])[] = [
  ['board', /(?:^|\s)[A-Z&]{2,7}B(?:\s|$)/],
  ['panel', /(?:^|\s)CDOP(?:\s|$)/],
]

/** What follows these says what a body is for: “Executive of the Board” is no board. */
const IS_FOR = /\s(?:of|for|on|in|to|with|at)\s|[,:(–—]/

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‐-―]/g, '-')
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()

/** The kind that words name and nothing else: “Sub-group”, “task & finish groups”. */
export function readKind(words: string): Kind | null {
  const text = plain(words)
  return exactly.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** The kind named last in a text, for what a body is comes last: “Partnership Board” is a board. */
function lastKind(text: string): Kind | null {
  const found = somewhere.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      kind,
      length,
      end: index + length,
    })),
  )
  const last = found.toSorted((a, b) => b.end - a.end || b.length - a.length)[0]
  return last?.kind ?? null
}

/** A name without what follows to say what it is for: “Executive of the Board” is an “Executive”. */
export function whatOf(name: string): string {
  const [what = name] = name.split(IS_FOR)
  return what.trim()
}

/** The kind that a body's name tells: “Child Death Overview Panel”. Null: it tells none. */
export function kindByName(name: string): Kind | null {
  const what = whatOf(name)
  const told = lastKind(plain(what))
  if (told !== null) return told
  const lettered = LETTERS.find(([, pattern]) => pattern.test(what))
  return lettered?.[0] ?? lastKind(plain(name))
}
