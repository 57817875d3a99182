import type { Plan } from '../../src/domain/plan.ts'
import { sayLine } from '../../src/domain/say-structure.ts'

/** The lines that start from a body, which are removed with it. */
export const LinesThatGo = ({ plan, body }: { plan: Plan; body: string }) => {
  const lines = plan.lines.filter((line) => line.body === body)
  return lines.length === 0 ? null : (
    <>
      <p class="govuk-body">{lines.length === 1 ? 'This line goes' : 'These lines go'} with it:</p>
      <ul class="govuk-list govuk-list--bullet">
        {lines.map((line) => (
          <li>{sayLine(plan, line)}</li>
        ))}
      </ul>
    </>
  )
}
