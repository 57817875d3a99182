import type { ShownSlide } from './shown-slide.ts'
import { LIST_ID, slideId } from './slide-id.ts'

/** Every slide by its title, to go to. */
export const SlideList = ({ slides }: { slides: readonly ShownSlide[] }) => (
  <nav aria-labelledby={LIST_ID}>
    <h2 class="govuk-heading-m" id={LIST_ID} tabindex={-1}>
      Slides
    </h2>
    <ol class="govuk-list govuk-list--number">
      {slides.map(({ number, title, forTheChair }) => (
        <li>
          <a class="govuk-link" href={`#${slideId(number)}`}>
            {title}
          </a>
          {forTheChair && ' (for the chair alone)'}
        </li>
      ))}
    </ol>
  </nav>
)
