import { sayFromTo, type Life } from '../../src/domain/life.ts'
import type { Body, Plan, Source } from '../../src/domain/plan.ts'
import { planPath } from '../plan/plan-links.ts'
import { SourceNote } from '../source-note.tsx'
import { PartLinks } from './part-section.tsx'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

/** A line or a seat of a body, in words. */
export type PartItem = Life & {
  id: string
  says: string
  source?: Source | undefined
  /** The path of its form below the plan; null: it has none. */
  path: string | null
  /** What its links are about, for those who hear them alone. */
  of: string
}

/** The lines or seats of one body: each in one line while there is room, with what changes it. */
export const PartItems = ({
  plan,
  asked,
  items,
}: {
  plan: Plan
  asked: AskedDays
  items: readonly PartItem[]
}) => (
  <ul class="govuk-list app-part-items">
    {items.map(({ id, says, source, path, of, ...life }) => (
      <li id={id}>
        <span>
          {[says, sayFromTo(life)].filter(Boolean).join(', ')}
          {source !== undefined && (
            <span class="app-quiet">
              {' '}
              (<SourceNote source={source} />)
            </span>
          )}
        </span>
        {path !== null && <PartLinks {...{ plan, asked, path, of }} />}
      </li>
    ))}
  </ul>
)

type OfBodyProps = {
  plan: Plan
  asked: AskedDays
  body: Body
  add: { path: string; text: string }
  /** The option that what is added is to belong to. */
  option: string | null
}

const addPath = ({ plan, body, add, option }: OfBodyProps): string => {
  const query = { body: body.id, ...(option === null ? {} : { option }) }
  return `${planPath(plan.id, add.path, null)}?${new URLSearchParams(query).toString()}`
}

/** A body at the head of its row, with the link that adds to it. */
export const OfBody = (props: OfBodyProps) => {
  const { plan, asked, body, add } = props
  return (
    <>
      {body.name}
      {canChange(plan, asked) && (
        <p class="app-screen-only app-change-links">
          <a class="govuk-link" href={addPath(props)}>
            {add.text}
            <span class="govuk-visually-hidden"> of {body.name}</span>
          </a>
        </p>
      )}
    </>
  )
}
