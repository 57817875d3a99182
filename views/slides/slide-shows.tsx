import { showList } from '../../src/domain/show-date.ts'
import type { Slide } from '../../src/domain/slides/slide.ts'

const MOST = 3

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `one ${one}` : `${number} ${many}`

const Points = ({ points }: { points: readonly string[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {points.slice(0, MOST).map((point) => (
      <li>{point}</li>
    ))}
    {points.length > MOST && <li>and {points.length - MOST} more</li>}
  </ul>
)

const Sentences = ({ sentences }: { sentences: readonly (string | null)[] }) => (
  <p>{sentences.filter((one) => one !== null && one !== '').join(' ')}</p>
)

/** What one slide will show as the plan is now, in short. */
export const SlideShows = ({ slide: { body } }: { slide: Slide }) => {
  switch (body.kind) {
    case 'title':
      return <Points points={[showList(body.areas), ...body.lines].filter((line) => line !== '')} />
    case 'words':
      return body.points.length === 0 ? <p>The heading alone.</p> : <Points points={body.points} />
    case 'table':
      return body.rows.length === 0 ? (
        <Sentences sentences={[body.lead, body.empty]} />
      ) : (
        <Sentences
          sentences={[body.lead, `A table of ${count(body.rows.length, 'row', 'rows')}.`]}
        />
      )
    case 'boxes':
      return (
        <p>
          A picture of {count(body.chart.boxes.length, 'box', 'boxes')} and{' '}
          {count(body.chart.lines.length, 'line', 'lines')}.
        </p>
      )
  }
}
