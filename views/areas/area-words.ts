import type { Area, Plan, ReviewCount } from '../../src/domain/plan.ts'
import { reviewsName } from '../../src/domain/review-reading.ts'
import { showDay, showList } from '../../src/domain/show-date.ts'
import { sentence } from '../sentence.ts'

/** Said of a fact that nobody has recorded. */
export const UNRECORDED = 'Not recorded'

/** Said of a list that records that there is none. */
export const NONE = 'Recorded as none'

/** The kinds of reviews, in the order in which they are told. */
export const REVIEW_KINDS: readonly ReviewCount['kind'][] = [
  'serious-case-review',
  'child-death-review',
]

/** The states of a review, as people call them. */
export const REVIEW_STATES: Record<ReviewCount['state'], string> = {
  'under-way': 'under way',
  'finished-unpublished': 'finished and not published',
  published: 'published',
  'handed-over': 'passed on',
}

/** Organisations by name: not recorded, recorded as none, or their names. */
export function sayOrganisations(
  { organisations }: Plan,
  ids: readonly (string | undefined)[] | undefined,
): string {
  if (!ids) return UNRECORDED
  const names = organisations.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  return names.length === 0 ? NONE : showList(names)
}

/** The council that counts as a safeguarding partner: the one named, or else the area's own. */
export const localAuthorityOf = ({ partners, council }: Area): string[] | undefined => {
  const id = partners?.localAuthority ?? council
  return id === undefined ? undefined : [id]
}

/** Whether independent scrutiny is arranged, and by whom. */
export function sayScrutiny({ scrutiny }: Area): string {
  if (!scrutiny) return UNRECORDED
  const by = scrutiny.by === undefined ? '' : `: ${scrutiny.by}`
  return `${scrutiny.arranged ? 'Arranged' : NONE}${by}`
}

const sayRow = ({ count, state }: ReviewCount): string => `${count} ${REVIEW_STATES[state]}`

/** How many reviews there are, a line for each kind with its states; null: not recorded. */
export function reviewLines({ openReviews }: Area): string[] | null {
  const counts = openReviews?.counts
  if (!counts) return null
  return REVIEW_KINDS.flatMap((kind) => {
    const rows = counts.filter((row) => row.kind === kind)
    if (counts.length === 0) return []
    const said = rows.length === 0 ? UNRECORDED.toLowerCase() : rows.map(sayRow).join(', ')
    return [`${sentence(reviewsName(kind))}: ${said}`]
  })
}

/** The same in one line, with the day on which they were counted. */
export function sayReviews(area: Area): string {
  const lines = reviewLines(area)
  if (lines === null) return UNRECORDED
  const { asAt } = area.openReviews ?? {}
  return `${lines.join('. ') || NONE}${asAt === undefined ? '' : ` (${showDay(asAt)})`}`
}

/** The ways of combining an area with another, as people call them. */
export const COMBINED_HOWS: Record<NonNullable<Area['combined']>['how'], string> = {
  'treated-as-one': 'Treated as one area with another',
  'one-council-acts': 'One council acts for another',
}

/** How an area is combined with another, and whether that is agreed. */
export function sayCombined({ combined }: Area): string {
  if (!combined) return UNRECORDED
  const { how, agreement } = combined
  const agreed =
    agreement === undefined
      ? 'whether there is an agreement is not recorded'
      : agreement
        ? 'with an agreement'
        : 'recorded as without an agreement'
  return `${COMBINED_HOWS[how]}, ${agreed}`
}

/** Whether something is there: that it is not is another thing than that nobody recorded it. */
export const YES_NO_UNKNOWN = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No: record that there is none' },
  { value: 'unknown', text: 'Not recorded' },
]
