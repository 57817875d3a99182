import { readDateWords } from '../date-words.ts'

/** What a column of an action plan can be read as. */
export const READ_AS = [
  'title',
  'date',
  'owner',
  'status',
  'progress',
  'number',
  'ignored',
] as const
export type ReadAs = (typeof READ_AS)[number]

/**
 * What a heading says of its column. Of two headings for the same, the lower rank is taken;
 * `sure`: the heading is a common one, word for word.
 */
export type Head = { readAs: ReadAs; rank: number; sure: boolean }

type Wording = Head & { pattern: RegExp }

const exactly = (readAs: ReadAs, rank: number, words: string): Wording => ({
  readAs,
  rank,
  sure: true,
  pattern: new RegExp(`^(?:${words})$`),
})

const somewhere = (readAs: ReadAs, words: string): Wording => ({
  readAs,
  rank: 5,
  sure: false,
  pattern: new RegExp(`\\b(?:${words})\\b`),
})

/** The rank of a date that takes the place of another. */
export const REVISED = 1

const NUMBERED = '(?:action|item|task|milestone|objective|recommendation|rec)'
const DUE = '(?:due|target|completion|end|finish|delivery|planned|agreed|expected|milestone)'
const NOUN = '(?:officer|person|agency|organisation|partner|professional|name|director)s?'

/** “Completion date” is when something is due; only “actual” makes it the day on which it was done. */
const ACTUAL =
  'actual(?: completion| end| finish)?(?: date)?|actual date of completion|date of actual completion'

/** Headings of action plans as councils and partnerships word them; the first that fits counts. */
const WORDINGS: Wording[] = [
  exactly('number', 1, `#|id|row|line|nos?|num(?:ber)?|ref(?:erence)?(?: no| number)?|s n|sn`),
  exactly('number', 1, `${NUMBERED} (?:no|number|num|ref|reference|id|#)`),
  exactly('status', 1, '(?:date )?(?:completed?|closed|achieved|done)(?: on| date| y n)?'),
  exactly('status', 1, ACTUAL),
  exactly('status', 1, '(?:current |overall |action )?(?:status|b?rag)(?: rag| rating| status)?'),
  exactly('date', REVISED, `(?:revised|new|current) (?:${DUE} )?(?:date|deadline)`),
  exactly('date', 2, `(?:by )?when|due(?: by| on)?|deadline(?: date)?|target|date due|complete by`),
  exactly(
    'date',
    2,
    `${DUE} (?:completion )?date|to be (?:completed|done) by|date (?:of|for) completion`,
  ),
  exactly(
    'date',
    2,
    '(?:target|planned|expected|projected|forecast) completion|time ?(?:scales?|frames?|lines?|table)',
  ),
  exactly('date', 3, 'dates?'),
  exactly('date', 4, `(?:original|baseline) (?:${DUE} )?(?:date|deadline)`),
  exactly(
    'ignored',
    1,
    '(?:start|review|raised|reviewed|updated|last update|last updated)(?: date)?',
  ),
  exactly(
    'ignored',
    1,
    'date (?:raised|added|set|started|reviewed|updated|of update|last updated)',
  ),
  exactly('owner', 1, `(?:action )?(?:owners?|leads?)|led by|owned by|(?:by )?who(?:m| leads)?`),
  exactly('owner', 1, `(?:lead|responsible|accountable) ${NOUN}|assigned to|allocated to`),
  exactly(
    'owner',
    1,
    `responsib(?:le|ility)(?: of| for)?|accountab(?:le|ility)|${NOUN} responsible`,
  ),
  exactly('owner', 2, '(?:officer|agenc(?:y|ie)|organisation|partner)s?'),
  exactly('progress', 1, '(?:progress|updates?|comments?|notes?|commentary|narrative)'),
  exactly('progress', 1, '(?:progress|status|latest|action) (?:updates?|notes?|comments?|to date)'),
  exactly(
    'progress',
    1,
    '(?:latest|current) (?:position|progress|update)|action taken|progress made',
  ),
  exactly('title', 1, '(?:key |agreed |required )?(?:actions?|milestones?|tasks?)(?: points?)?'),
  exactly('title', 1, 'actions? (?:required|agreed|needed)|actions? to be taken|activit(?:y|ies)'),
  exactly('title', 1, 'steps?|deliverables?|what|what (?:we )?(?:will|do|needs?|must|are|is) .*'),
  exactly('title', 2, 'titles?|descriptions?|items?|details?|subject|recommendations?|names?'),
  exactly('title', 3, '(?:strategic )?objectives?|aims?|requirements?|projects?|work ?streams?'),
  somewhere('status', 'rag|brag|status'),
  somewhere('progress', 'progress|updates?|comments?|notes|commentary'),
  somewhere('date', 'when|due|deadline|time ?scales?|time ?frame|target date|completion date'),
  somewhere('owner', 'who|owner|leads?|responsible|responsibility|accountable'),
  somewhere('title', 'actions?|milestones?|tasks?|what will'),
]

/** A heading without its punctuation, in lower case. */
export const plainHead = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9#%]+/g, ' ')
    .trim()

const ASKS_IF_DONE = new RegExp(
  `^(?:(?:date )?(?:completed|closed|achieved|done)(?: on| date| y n)?|complete y n|${ACTUAL})$`,
)

/**
 * Does a heading ask whether something is done, so that “yes” or a date answers it? Only these
 * wordings do: under “Planned completion” a date says nothing of what has happened.
 */
export const asksIfDone = (text: string): boolean =>
  ASKS_IF_DONE.test(plainHead(text)) || /^complete ?\?$/i.test(text)

/** What a heading says; null if it is none that is known, or too long to be one. */
export function readHead(text: string): Head | null {
  const head = plainHead(text)
  if (head === '' || head.length > 60) return null
  return WORDINGS.find(({ pattern }) => pattern.test(head)) ?? null
}

/** Does a cell hold a date that can be read? */
export function isDate(cell: string): boolean {
  const read = /\d/.test(cell) ? readDateWords(cell) : null
  return read?.ok === true && read.value !== null
}

/** Is this the row of headings? It has two common ones for different things, and no date. */
export function isHeadRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  const heads = filled.flatMap((cell) => readHead(cell) ?? [])
  const sure = heads.filter((head) => head.sure)
  if (cells.length === 1) return sure[0]?.readAs === 'title' && sure[0].rank === 1
  const kinds = new Set(heads.map(({ readAs }) => readAs))
  const isOne = sure.length >= 2 || (heads.length === filled.length && filled.length >= 3)
  return isOne && kinds.size >= 2 && !filled.some(isDate)
}
