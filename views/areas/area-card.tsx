import type { Child } from 'hono/jsx'
import type { Area, Plan, Source } from '../../src/domain/plan.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { SummaryList, type SummaryRow } from '../components/summary-list.tsx'
import { planPath } from '../plan/plan-links.ts'
import { SourceNote } from '../source-note.tsx'
import {
  localAuthorityOf,
  NONE,
  reviewLines,
  sayCombined,
  sayOrganisations,
  sayScrutiny,
  UNRECORDED,
} from './area-words.ts'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

type Props = { plan: Plan; area: Area }

const Written = ({ source }: { source: Source | undefined }) =>
  source ? (
    <p class="app-quiet">
      <SourceNote source={source} />
    </p>
  ) : null

const Partners = ({ plan, area }: Props) => {
  const { partners } = area
  return (
    <>
      <p>
        Local authority: {sayOrganisations(plan, localAuthorityOf(area))}
        {partners?.localAuthority === undefined && area.council !== undefined && (
          <span class="app-quiet"> (the area’s own council)</span>
        )}
      </p>
      <p>
        Clinical commissioning groups:{' '}
        {sayOrganisations(plan, partners?.clinicalCommissioningGroups)}
      </p>
      <p>Chief officers of police: {sayOrganisations(plan, partners?.chiefOfficersOfPolice)}</p>
      <Written source={partners?.source} />
    </>
  )
}

const Reviews = ({ area }: { area: Area }) => {
  const lines = reviewLines(area)
  const { asAt, source } = area.openReviews ?? {}
  return (
    <>
      {lines === null && <p>{UNRECORDED}</p>}
      {lines?.length === 0 && <p>{NONE}</p>}
      {lines?.map((line) => (
        <p>{line}</p>
      ))}
      {asAt !== undefined && <p class="app-quiet">As at {showDay(asAt)}</p>}
      <Written source={source} />
    </>
  )
}

const nameOf = (things: readonly { id: string; name: string }[], id: string | undefined): string =>
  things.find((thing) => thing.id === id)?.name ?? UNRECORDED

type Shown = { key: string; value: Child; form: string; what: string }

function rowsOf({ plan, area }: Props): Shown[] {
  const own = { form: '', what: 'the name, council and board' }
  return [
    { key: 'Council', value: nameOf(plan.organisations, area.council), ...own },
    { key: 'Local Safeguarding Children Board', value: nameOf(plan.bodies, area.board), ...own },
    {
      key: 'Safeguarding partners',
      value: <Partners plan={plan} area={area} />,
      form: '/partners',
      what: 'the safeguarding partners',
    },
    {
      key: 'Independent scrutiny',
      value: (
        <>
          {sayScrutiny(area)}
          <Written source={area.scrutiny?.source} />
        </>
      ),
      form: '/scrutiny',
      what: 'independent scrutiny',
    },
    {
      key: 'Open reviews',
      value: <Reviews area={area} />,
      form: '/reviews',
      what: 'open reviews',
    },
    {
      key: 'Combined with another area',
      value: (
        <>
          {sayCombined(area)}
          <Written source={area.combined?.source} />
        </>
      ),
      form: '/combined',
      what: 'how it is combined with another area',
    },
  ]
}

/** What a plan records of one area besides its dates, each with a link to change it where it can be. */
export const AreaCard = ({ plan, asked, area }: Props & { asked: AskedDays }) => {
  const changes = canChange(plan, asked)
  const path = (form: string): string => planPath(plan.id, `areas/${area.id}${form}`, null)
  const rows = rowsOf({ plan, area }).map(({ key, value, form, what }): SummaryRow => {
    const link = { href: path(form), children: 'Change', visuallyHiddenText: what }
    return {
      key: { children: key },
      value: { children: value },
      ...(changes ? { actions: { items: [link], classes: 'app-screen-only' } } : {}),
    }
  })
  const remove = { href: path('/remove'), children: 'Remove this area' }
  return (
    <SummaryList
      rows={rows}
      card={{
        title: { children: area.name },
        attributes: { id: area.id },
        ...(changes ? { actions: { items: [remove], classes: 'app-screen-only' } } : {}),
      }}
    />
  )
}
