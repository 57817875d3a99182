import { raw } from 'hono/html'
import { sizeClass } from './size-class.ts'
import type { ShownSlide } from './shown-slide.ts'

type Of<Kind extends ShownSlide['kind']> = Extract<ShownSlide, { kind: Kind }>

const TitleBody = ({ lines, size }: Of<'title'>) => (
  <div class={`app-shown__body ${sizeClass(size)}`}>
    {lines.map((line) => (
      <p>{line}</p>
    ))}
  </div>
)

const WordsBody = ({ points, size }: Of<'words'>) => (
  <ul class={`app-shown__body app-shown__points ${sizeClass(size)}`}>
    {points.map((point) => (
      <li>{point}</li>
    ))}
  </ul>
)

function SlideTable({ title, head, widths, rows }: Of<'table'>) {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  return (
    <table class="app-shown__table">
      <caption class="govuk-visually-hidden">{title}</caption>
      <colgroup>
        {widths.map((width) => (
          <col width={`${Math.round((width / whole) * 1000) / 10}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {head.map((cell) => (
            <th scope="col">{cell}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr>
            {cells.map((cell, n) => (
              <td>
                <span class="app-shown__head" aria-hidden="true">
                  {head[n]}:{' '}
                </span>
                {cell === '' ? '–' : cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const TableBody = (slide: Of<'table'>) => (
  <div class={`app-shown__body ${sizeClass(slide.size)}`}>
    {slide.lead !== null && <p class="app-shown__lead">{slide.lead}</p>}
    {slide.rows.length === 0 ? <p>{slide.empty}</p> : <SlideTable {...slide} />}
  </div>
)

/** On a narrow screen the picture keeps its size, and is scrolled in a region of its own. */
const DiagramBody = ({ svg, boxes, told, title }: Of<'diagram'>) => (
  <>
    <p class="app-shown__scroll">Scroll the picture sideways. It stands in words beneath it.</p>
    <div class="app-shown__picture" role="region" aria-label={`Picture: ${title}`} tabindex={0}>
      {raw(svg)}
    </div>
    <div class="app-shown__words">
      <h3>{title}, in words</h3>
      <ul>
        {boxes.map(({ name, says }) => (
          <li>
            <strong>{name}</strong>
            {says.length > 0 && `: ${says.join('; ')}`}
          </li>
        ))}
        {told.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
    </div>
  </>
)

/** What stands between a slide’s title and its foot. */
export function SlideBody(slide: ShownSlide) {
  switch (slide.kind) {
    case 'title':
      return <TitleBody {...slide} />
    case 'words':
      return <WordsBody {...slide} />
    case 'table':
      return <TableBody {...slide} />
    case 'diagram':
      return <DiagramBody {...slide} />
  }
}
