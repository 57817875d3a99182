import { showList } from '../../domain/show-date.ts'
import type { Area } from '../../domain/plan.ts'
import { accept } from '../../domain/problem.ts'
import { usesOfArea } from '../../domain/uses.ts'
import { areaCrumbs } from '../../../views/areas/area-crumbs.ts'
import { RemovePage } from '../../../views/structure/remove-page.tsx'
import { areaSubject, toAreas } from './area-subject.ts'
import { editPage } from './edit.tsx'

/** What an area records, which goes with it. */
function recordedOf({ anchors, partners, scrutiny, openReviews, combined }: Area): string[] {
  const dates = Object.keys(anchors).length
  return [
    ...(dates === 0 ? [] : [dates === 1 ? 'one key date' : `${dates} key dates`]),
    ...(partners ? ['its safeguarding partners'] : []),
    ...(scrutiny ? ['independent scrutiny'] : []),
    ...(openReviews ? ['open reviews'] : []),
    ...(combined ? ['how it is combined with another area'] : []),
  ]
}

/** Asks before an area is removed. */
export const areaRemoveForm = editPage({
  ...areaSubject,
  start: () => ({}),
  decide: (_, { subject: { id } }) => accept({ action: 'remove-area', id }),
  page: ({ subject, ...page }) => {
    const lost = recordedOf(subject)
    return (
      <RemovePage
        {...page}
        name={subject.name}
        part="areas"
        crumbs={areaCrumbs(page.opened.plan.id)}
        own={`areas/${subject.id}/remove`}
        back="areas"
        uses={usesOfArea(page.opened, subject.id)}
      >
        {lost.length > 0 && (
          <p class="govuk-body">What is recorded of it goes with it: {showList(lost)}.</p>
        )}
      </RemovePage>
    )
  },
  next: toAreas,
})
