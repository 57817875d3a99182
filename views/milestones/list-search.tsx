import { ROWS_A_PAGE, type ListPart } from '../../src/domain/milestone-list.ts'
import { Button } from '../components/button.tsx'
import { TextField } from '../fields/text-field.tsx'
import { listPath, listQuery } from './milestone-links.ts'
import { AskedInputs } from '../plan/asked-inputs.tsx'
import type { AskedDays } from '../plan/asked-days.ts'

type Props = { planId: string; part: ListPart; asked: AskedDays }

/** Looks for words in titles; where everything is on one page, a browser's own search does. */
export const ListSearch = ({ planId, part: { q, all }, asked }: Props) =>
  all <= ROWS_A_PAGE && q === '' ? null : (
    <form method="get" action={listPath(planId)} role="search" class="app-screen-only">
      <AskedInputs asked={asked} />
      <TextField id="q" label="Words in the title" value={q} errors={[]} width={30} />
      <div class="govuk-button-group">
        <Button secondary>Find milestones</Button>
        {q !== '' && (
          <a class="govuk-link" href={`${listPath(planId)}${listQuery({ q: '', page: 1, asked })}`}>
            Show all milestones
          </a>
        )}
      </div>
    </form>
  )
