import type { Child } from 'hono/jsx'
import type { Agreement, PartnerStand } from '../../src/domain/agreement.ts'
import type { Option } from '../../src/domain/option.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { sayPosition } from '../../src/domain/say-position.ts'
import { showEdtf, showList } from '../../src/domain/show-date.ts'
import { ChangeLinks } from '../change-links.tsx'
import { DataTable } from '../data-table.tsx'
import { ShownEvidence } from '../milestones/evidence-facts.tsx'
import { sentence } from '../sentence.ts'
import { newPositionPath, positionPath } from './option-links.ts'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

const COLUMNS = [
  { head: 'Partner', classes: 'app-quarter' },
  { head: 'Position', classes: 'app-quarter' },
  { head: 'Given to', classes: 'app-seventh' },
  { head: 'By whom and when', classes: 'app-seventh' },
  { head: 'Evidence' },
]

type TableProps = { plan: Plan; asked: AskedDays; option: Option; agreement: Agreement }

function linksOf({ plan, option }: TableProps, { area, organisation, answer }: PartnerStand) {
  const record = {
    text: answer?.isOfNow === false ? 'Record on it as it stands' : 'Record where it stands',
    href: newPositionPath(plan.id, option.id, { organisation: organisation.id, area: area.id }),
  }
  if (answer === null) return [record]
  const { id } = answer.position
  return [
    ...(answer.isOfNow ? [] : [record]),
    { text: 'Change', href: positionPath(plan.id, id) },
    { text: 'Remove', href: positionPath(plan.id, id, 'remove') },
  ]
}

const Partner = ({ table, stand }: { table: TableProps; stand: PartnerStand }) => {
  const { area, organisation, answer } = stand
  const { plan, asked } = table
  return (
    <>
      <span {...(answer === null ? {} : { id: answer.position.id })}>{organisation.name}</span>
      {plan.areas.length > 1 && <p class="app-quiet">{area.name}</p>}
      {canChange(plan, asked) && (
        <ChangeLinks of={`${organisation.name}, ${area.name}`} links={linksOf(table, stand)} />
      )}
    </>
  )
}

const GivenTo = ({ answer }: PartnerStand) => {
  if (answer === null) return <>–</>
  const { id, number } = answer.version
  const link = (
    <a class="govuk-link" href={`#${id}`}>
      Version {number}
    </a>
  )
  return answer.isOfNow ? (
    <>{link}, as it stands</>
  ) : (
    <>
      <strong>An earlier version</strong>: {link}, with what changed since
    </>
  )
}

const Evidence = ({ answer }: PartnerStand) => {
  const evidence = answer?.position.evidence ?? []
  return evidence.length === 0 ? (
    <>{answer === null ? '–' : 'None recorded'}</>
  ) : (
    <ul class="govuk-list app-uses">
      {evidence.map((one) => (
        <ShownEvidence {...one} />
      ))}
    </ul>
  )
}

function rowOf(table: TableProps, stand: PartnerStand): Child[] {
  const position = stand.answer?.position
  const who = [position?.role, position?.when && showEdtf(position.when.edtf)]
  const said = who.filter((part) => part !== undefined).join(', ')
  return [
    <Partner table={table} stand={stand} />,
    position === undefined ? 'Not yet asked' : sentence(sayPosition(position)),
    <GivenTo {...stand} />,
    position === undefined ? '–' : said || 'Not recorded',
    <Evidence {...stand} />,
  ]
}

const Unrecorded = ({ plan, asked, agreement }: TableProps) => {
  const open = agreement.areas
    .map(({ area, unrecorded, none }) => ({ area, kinds: [...unrecorded, ...none] }))
    .filter(({ kinds }) => kinds.length > 0)
  return (
    <>
      {open.map(({ area, kinds }) => (
        <p class="govuk-body">
          Not recorded as a partner of {area.name}: any {showList(kinds, 'or')}.
          {canChange(plan, asked) && (
            <>
              {' '}
              <a
                class="govuk-link app-screen-only"
                href={`/plans/${plan.id}/areas/${area.id}/partners`}
              >
                Record the partners of {area.name}
              </a>
            </>
          )}
        </p>
      ))}
    </>
  )
}

const AnswersTable = ({
  table,
  caption,
  stands,
}: {
  table: TableProps
  caption: string
  stands: readonly PartnerStand[]
}) =>
  stands.length === 0 ? null : (
    <DataTable
      caption={caption}
      captionSize="s"
      classes="app-dense app-stack"
      columns={COLUMNS}
      rows={stands.map((stand) => rowOf(table, stand))}
    />
  )

/** Where each partner of each area stands on an option, and on which version of it. */
export const AgreementTable = (table: TableProps) => {
  const { areas } = table.agreement
  return (
    <>
      <AnswersTable
        table={table}
        caption="Where each safeguarding partner stands"
        stands={areas.flatMap(({ partners }) => partners)}
      />
      <AnswersTable
        table={table}
        caption="Answers of others, who are not recorded as partners of the area"
        stands={areas.flatMap(({ others }) => others)}
      />
      <Unrecorded {...table} />
    </>
  )
}
