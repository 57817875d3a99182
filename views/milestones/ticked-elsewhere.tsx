import { isLive } from '../../src/domain/facts.ts'
import type { ListPart } from '../../src/domain/milestone-list.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { Checkboxes } from '../components/checkboxes.tsx'
import { toChoices } from '../fields/choices.ts'

type Props = { plan: Plan; part: ListPart; ticked: readonly string[] }

/** What is ticked and not among the rows shown, so that nothing is changed unseen. */
export const TickedElsewhere = ({ plan, part, ticked }: Props) => {
  const shown = new Set(part.rows.map(({ milestone }) => milestone.id))
  const away = new Set(ticked.filter((id) => !shown.has(id)))
  const options = plan.milestones
    .filter((one) => isLive(one) && away.has(one.id))
    .map(({ id, title }) => ({ value: id, text: title }))
  return options.length === 0 ? null : (
    <Checkboxes
      idPrefix="ids-away"
      name="ids"
      fieldset={{
        legend: {
          children: 'Ticked, and not on this page',
          classes: 'govuk-fieldset__legend--s',
        },
      }}
      values={[...away]}
      classes="govuk-checkboxes--small"
      items={toChoices(options)}
    />
  )
}
