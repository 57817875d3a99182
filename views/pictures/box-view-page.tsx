import type { BoxChart } from '../../src/domain/chart.ts'
import type { ChartTable } from '../../src/domain/charts/chart-table.ts'
import { VIEW_NAMES } from '../../src/domain/charts/view-words.ts'
import type { View, ViewRequest } from '../../src/domain/charts/view.ts'
import type { FormError } from '../components/error-summary.tsx'
import type { TypedDay } from '../fields/day-items.ts'
import { planPath } from '../plan/plan-links.ts'
import { OwnTable } from './own-table.tsx'
import { PicturePage, type ViewPageProps } from './picture-page.tsx'
import { structureSigns } from './structure-signs.ts'
import { StructureTables } from './structure-tables.tsx'
import { ShownNote, ViewForm } from './view-form.tsx'
import { ViewEmpty } from './view-empty.tsx'
import { viewPath, type ViewOf } from './view-links.ts'

type BoxViewProps = ViewPageProps<BoxChart> & {
  view: View
  request: ViewRequest
  /** What the address asks for. */
  of: ViewOf
  typed: TypedDay
  errors: readonly FormError[]
  tables: readonly ChartTable[]
}

/** More boxes side by side, with the lines of both structures, are hard to follow. */
const MANY = 35

/** A view of a structure, of what becomes of it or what differs: drawn, and in words. */
export const BoxViewPage = ({ typed, errors, tables, ...page }: BoxViewProps) => {
  const { opened, asked, chart, request, view } = page
  const { plan, today } = opened
  const form = { plan, view, asked, request, typed, errors }
  return (
    <PicturePage
      {...page}
      heading={VIEW_NAMES[view]}
      part="structure"
      crumbs={[{ text: 'Structure', href: planPath(plan.id, 'structure', asked) }]}
      errors={errors}
      on={request.on ?? today}
      onAsked={asked}
      absentOn={null}
      legend={structureSigns(chart)}
      above={
        <>
          <ShownNote {...form} />
          {view === 'transition' && chart.boxes.length > MANY && (
            <p class="govuk-body">
              This picture is large: it has {chart.boxes.length} boxes.{' '}
              <a class="govuk-link" href={viewPath(plan.id, 'becomes', asked, page.of)}>
                {VIEW_NAMES.becomes}
              </a>{' '}
              shows the same without the lines within each structure, and reads better.
            </p>
          )}
          <ViewForm {...form} />
        </>
      }
      empty={<ViewEmpty plan={plan} asked={asked} view={view} />}
      tables={
        <>
          {tables
            .filter(({ rows }) => rows.length > 0)
            .map((table) => (
              <OwnTable table={table} />
            ))}
          <StructureTables plan={plan} asked={asked} chart={chart} />
        </>
      }
    />
  )
}
