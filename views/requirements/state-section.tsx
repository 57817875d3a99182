import type { Child } from 'hono/jsx'
import { isAhead } from '../../src/domain/front-page.ts'
import { recordsOf, sayOwner } from '../../src/domain/owner-names.ts'
import type { Evidence, Owner, Plan, RequirementRecord } from '../../src/domain/plan.ts'
import { showEdtf, showList, showWeekday } from '../../src/domain/show-date.ts'
import { FactList, type Fact } from '../fact-list.tsx'
import { datePath } from '../dates/date-links.ts'
import { ShownEvidence } from '../milestones/evidence-facts.tsx'
import { Said } from '../milestones/milestone-facts.tsx'
import { areasNamed } from '../same-in-areas.ts'
import { daysToGo } from '../schedule/days-to-go.ts'
import type { Line } from '../schedule/lines.ts'
import { plannedWrong } from '../schedule/planned-wrong.ts'
import { dueLabel, isLimit, withoutDoubt } from '../schedule/reading-words.ts'
import { WrongTag } from '../schedule/wrong-tag.tsx'
import { InventedMark } from '../source-note.tsx'
import { StandingTag } from '../standing-tag.tsx'
import { MetBy } from './met-by.tsx'
import { MilestoneList } from './milestone-list.tsx'
import { recordPath } from './requirement-links.ts'
import type { ShownRequirement } from './shown-requirement.ts'
import { canChange } from '../plan/can-change.ts'

type Props = { shown: ShownRequirement; line: Line }

const Quiet = ({ children }: { children: Child }) => <p class="app-quiet">{children}</p>

function dateFacts({ shown: { opened }, line: { entry } }: Props): Fact[] {
  const { due, lastWorkingDay, standing } = entry
  const toGo = daysToGo(due, opened.today)
  const ahead = isAhead(opened, entry)
  const label = dueLabel(opened, entry)
  const wrong = plannedWrong(opened, entry)
  const working =
    ahead && lastWorkingDay !== undefined && lastWorkingDay !== due && isLimit(opened, entry)
  return [
    {
      key: 'Date',
      value: (
        <>
          {due === null ? 'No date' : showEdtf(due)}
          {label !== null && <Quiet>{label}</Quiet>}
          {toGo !== null && <Quiet>{toGo}</Quiet>}
        </>
      ),
    },
    {
      key: 'Standing',
      value: (
        <>
          <StandingTag standing={standing} /> {wrong && <WrongTag {...wrong} />}
          <Quiet>{standing === 'cannot-tell' ? withoutDoubt(entry.why) : entry.why}</Quiet>
        </>
      ),
    },
    ...(working ? [{ key: 'Last working day', value: showWeekday(lastWorkingDay) }] : []),
  ]
}

type MaybeRecord = RequirementRecord | undefined

/** One thing that is recorded in each area of a line, once for all areas where it is the same. */
function byArea<Told>(
  { shown: { opened }, line }: Props,
  pick: (record: MaybeRecord) => Told,
  show: (told: Told) => Child,
): Child {
  const records = recordsOf(opened.plan, line.entry)
  const groups = new Map<string, { names: string[]; told: Told }>()
  for (const { id, name } of areasNamed(opened.plan, line.entry.areas)) {
    const told = pick(records.find(({ area }) => area === id))
    const key = JSON.stringify(told ?? null)
    const group = groups.get(key)
    if (group) group.names.push(name)
    else groups.set(key, { names: [name], told })
  }
  return (
    <>
      {[...groups.values()].map(({ names, told }) => (
        <>
          {groups.size > 1 && (
            <p>
              <strong>{showList(names)}</strong>
            </p>
          )}
          {show(told)}
        </>
      ))}
    </>
  )
}

const NotRecorded = () => <p>Not recorded</p>

const Owned = ({ plan, owner }: { plan: Plan; owner: Owner | undefined }) => (
  <p>
    {sayOwner(plan, owner) ?? 'Not recorded'} {owner?.source?.invented && <InventedMark />}
  </p>
)

const AllEvidence = ({ evidence }: { evidence: readonly Evidence[] }) =>
  evidence.length === 0 ? (
    <NotRecorded />
  ) : (
    <ul class="govuk-list">
      {evidence.map((one) => (
        <ShownEvidence {...one} />
      ))}
    </ul>
  )

function recordFacts(props: Props): Fact[] {
  const { shown, line } = props
  const { plan } = shown.opened
  const facts: [string, Child][] = [
    ['Who it binds', shown.entry.dutyHolder],
    [
      'Owner in this plan',
      byArea(
        props,
        (record) => record?.owner,
        (owner) => <Owned plan={plan} owner={owner} />,
      ),
    ],
    [
      'Its owner says',
      byArea(
        props,
        (record) => record?.progress,
        (progress) => (progress ? <Said progress={progress} /> : <NotRecorded />),
      ),
    ],
    ['What shows it as met', <MetBy shown={shown} areas={areasNamed(plan, line.entry.areas)} />],
    [
      'Evidence',
      byArea(
        props,
        (record) => record?.evidence ?? [],
        (evidence) => <AllEvidence evidence={evidence} />,
      ),
    ],
    [
      'It waits for',
      byArea(
        props,
        (record) => record?.dependsOn ?? [],
        (ids) => (ids.length === 0 ? <p>Nothing</p> : <MilestoneList shown={shown} ids={ids} />),
      ),
    ],
  ]
  return facts.map(([key, value]) => ({ key, value }))
}

/** Links to the forms that record more of it, area by area. */
const Deeds = ({ shown: { opened, asked, entry }, line }: Props) => {
  const { plan } = opened
  if (!canChange(plan, asked)) return null
  const { fulfilment } = entry
  const several = plan.areas.length > 1
  return (
    <ul class="govuk-list app-screen-only">
      {areasNamed(plan, line.entry.areas).map((area) => (
        <li>
          {several && `${area.name}: `}
          <a class="govuk-link" href={recordPath(plan.id, entry.id, area.id)}>
            Record owner, progress and evidence
            {several && <span class="govuk-visually-hidden"> for {area.name}</span>}
          </a>
          {fulfilment?.by === 'anchor' && (
            <>
              {' · '}
              <a
                class="govuk-link"
                href={datePath(plan.id, area.id, { anchor: fulfilment.anchor })}
              >
                Record the date
                {several && <span class="govuk-visually-hidden"> for {area.name}</span>}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

const LineState = (props: Props) => {
  const { shown, line } = props
  const isEvent = shown.entry.kind === 'event'
  return (
    <>
      {shown.opened.plan.areas.length > 1 && (
        <h3 class="govuk-heading-s">{showList(line.areas)}</h3>
      )}
      <div class="app-facts">
        <FactList facts={[...dateFacts(props), ...(isEvent ? [] : recordFacts(props))]} />
      </div>
      {!isEvent && <Deeds {...props} />}
    </>
  )
}

/** Where a requirement stands in each area, and what the plan records of it there. */
export const StateSection = ({ shown }: { shown: ShownRequirement }) => (
  <section aria-labelledby="standing">
    <h2 class="govuk-heading-m" id="standing">
      Where it stands
    </h2>
    {shown.lines.length === 0 ? (
      <p class="govuk-body">No area is recorded yet, so there is nowhere for it to stand.</p>
    ) : (
      shown.lines.map((line) => <LineState shown={shown} line={line} />)
    )}
  </section>
)
