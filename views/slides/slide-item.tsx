import type { Plan } from '../../src/domain/plan.ts'
import type { SlideChoice } from '../../src/domain/slides/slide-choice.ts'
import { SLIDE_KINDS, slideName } from '../../src/domain/slides/slide-name.ts'
import type { Slide } from '../../src/domain/slides/slide.ts'
import { slidesPath } from './slide-links.ts'
import { SlideShows } from './slide-shows.tsx'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

type ItemProps = {
  plan: Plan
  asked: AskedDays
  choice: SlideChoice
  /** What it shows: several where one choice makes more than one slide. */
  slides: readonly Slide[]
  /** Where it stands among the others. */
  place: { isFirst: boolean; isLast: boolean }
}

const Deed = ({
  item: { plan, choice },
  deed,
  to,
  text,
}: {
  item: ItemProps
  deed: 'move' | 'leave-out'
  to?: 'up' | 'down'
  text: string
}) => (
  <form method="post" action={slidesPath(plan.id, `${choice.id}/${deed}`)}>
    <input type="hidden" name="revision" value={plan.revision} />
    {to !== undefined && <input type="hidden" name="to" value={to} />}
    <button type="submit" class="app-button-link">
      {text}
      <span class="govuk-visually-hidden">: {slideName(plan, choice)}</span>
    </button>
  </form>
)

const Deeds = (item: ItemProps) => {
  const { plan, choice, place } = item
  return (
    <div class="app-slide__deeds app-screen-only">
      <a class="govuk-link" href={slidesPath(plan.id, choice.id)}>
        Change<span class="govuk-visually-hidden">: {slideName(plan, choice)}</span>
      </a>
      {!place.isFirst && <Deed item={item} deed="move" to="up" text="Move up" />}
      {!place.isLast && <Deed item={item} deed="move" to="down" text="Move down" />}
      {!(place.isFirst && place.isLast) && <Deed item={item} deed="leave-out" text="Leave out" />}
    </div>
  )
}

const Named = ({ plan, choice }: ItemProps) => (
  <>
    <h2 class="govuk-heading-s">{slideName(plan, choice)}</h2>
    {choice.title !== undefined && choice.kind !== 'words' && (
      <p class="app-quiet">{SLIDE_KINDS[choice.kind]}</p>
    )}
    {choice.kind === 'for-the-chair' && (
      <p class="app-quiet">For the chair alone: left out unless you ask for it.</p>
    )}
  </>
)

/** One chosen slide in the list: what it is called, what it will show, and what can be done. */
export const SlideItem = (item: ItemProps) => (
  <li class="app-slide" id={item.choice.id}>
    <Named {...item} />
    {item.slides.map((slide) => (
      <SlideShows slide={slide} />
    ))}
    {item.choice.notes !== undefined && <p class="app-quiet">Your notes: {item.choice.notes}</p>}
    {canChange(item.plan, item.asked) && <Deeds {...item} />}
  </li>
)
