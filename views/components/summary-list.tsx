import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'
import type { Maybe } from './maybe.ts'
import { SummaryAction, SummaryCard, type Actions, type CardProps } from './summary-card.tsx'

type Words = { children?: Child; classes?: string | undefined }

export type SummaryRow = {
  key: Words
  value: Words
  actions?: Actions | undefined
  classes?: string | undefined
}

type SummaryListProps = {
  rows: readonly Maybe<SummaryRow>[]
  card?: CardProps | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

const hasActions = ({ actions }: SummaryRow): boolean => (actions?.items.length ?? 0) > 0

const RowActions = ({ actions, card }: { actions: Actions; card: CardProps | undefined }) => {
  const { items } = actions
  const links = items.map((item) => <SummaryAction {...item} cardTitle={card?.title?.children} />)
  return (
    <dd class={classes('govuk-summary-list__actions', actions.classes)}>
      {links.length === 1 ? (
        links
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {links.map((link) => (
            <li class="govuk-summary-list__actions-list-item">{link}</li>
          ))}
        </ul>
      )}
    </dd>
  )
}

type RowProps = { row: SummaryRow; card: CardProps | undefined; anyHasActions: boolean }

const Row = ({ row, card, anyHasActions }: RowProps) => {
  const { key, value, actions } = row
  const without = anyHasActions && !actions && 'govuk-summary-list__row--no-actions'
  return (
    <div class={classes('govuk-summary-list__row', without, row.classes)}>
      <dt class={classes('govuk-summary-list__key', key.classes)}>{key.children}</dt>
      <dd class={classes('govuk-summary-list__value', value.classes)}>{value.children}</dd>
      {actions && hasActions(row) && <RowActions actions={actions} card={card} />}
    </div>
  )
}

/** GOV.UK summary list, in a card if there is one. */
export const SummaryList = ({ rows, card, attributes, ...props }: SummaryListProps) => {
  const anyHasActions = rows.some((row) => row && hasActions(row))
  const list = (
    <dl class={classes('govuk-summary-list', props.classes)} {...spread(attributes)}>
      {rows.map((row) => row && <Row row={row} card={card} anyHasActions={anyHasActions} />)}
    </dl>
  )
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list
}
