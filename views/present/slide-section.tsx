import type { Child } from 'hono/jsx'
import { NOT_LEGAL_ADVICE } from '../../src/domain/notices.ts'
import type { SlideFooter } from '../../src/domain/slides/slide.ts'
import { footWords } from '../../src/domain/slides/slide-footer.ts'
import type { ShownSlide } from './shown-slide.ts'
import { SlideBody } from './slide-body.tsx'
import { sizeClass } from './size-class.ts'
import { slideId } from './slide-id.ts'

type SectionProps = {
  slide: ShownSlide
  footer: SlideFooter
  /** In its foot: links to the slides beside it. */
  links?: Child
  /** Beneath it. */
  children?: Child
}

/** One slide: its title, what is on it, and which plan, revision and day it tells. */
export const SlideSection = ({ slide, footer, links, children }: SectionProps) => {
  const foot = footWords(footer, slide.forTheChair)
  return (
    <section
      class={`app-shown app-shown--${slide.kind}`}
      id={slideId(slide.number)}
      aria-roledescription="slide"
      aria-label={`Slide ${slide.number} of ${slide.of}: ${slide.title}`}
      tabindex={-1}
    >
      <div class="app-shown__stage">
        <h2 class={`app-shown__title ${sizeClass(slide.titleSize)}`}>
          <span>{slide.title}</span>
        </h2>
        <SlideBody {...slide} />
        <div class="app-shown__foot app-shown-size-16">
          <p class="app-shown__which">
            {foot.before !== '' && <strong>{foot.before}</strong>}
            <span class="app-shown__plan">{footer.plan}</span>
            {foot.after}
            <span class="app-print-only">. {NOT_LEGAL_ADVICE}</span>
          </p>
          {links}
          <p class="app-shown__number">
            {slide.number} of {slide.of}
          </p>
        </div>
      </div>
      {children}
    </section>
  )
}
