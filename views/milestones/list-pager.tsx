import { ROWS_A_PAGE, type ListPart } from '../../src/domain/milestone-list.ts'

import { listPath, listQuery } from './milestone-links.ts'
import { PageLinks } from './page-links.tsx'
import type { AskedDays } from '../plan/asked-days.ts'

type Props = { planId: string; part: ListPart; asked: AskedDays }

const count = (number: number): string => number.toLocaleString('en-GB')

/** Which of how many milestones the page shows. */
export const ListCount = ({ part: { q, page, rows, found, all, pages } }: Pick<Props, 'part'>) => {
  const first = (page - 1) * ROWS_A_PAGE + 1
  return (
    <>
      {q !== '' && found > 0 && (
        <p class="govuk-body">
          {count(found)} of {count(all)} {all === 1 ? 'milestone' : 'milestones'}{' '}
          {found === 1 ? 'has' : 'have'} “{q}” in the title.
        </p>
      )}
      {pages > 1 && (
        <p class="govuk-body">
          Milestones {count(first)} to {count(first + rows.length - 1)} of {count(found)}.
        </p>
      )}
    </>
  )
}

/** The way to the rows before and after those shown. */
export const ListPager = ({ planId, part, asked }: Props) => {
  const { q, page, pages, found } = part
  const link = (to: number) => {
    const last = Math.min(to * ROWS_A_PAGE, found)
    return {
      href: `${listPath(planId)}${listQuery({ q, page: to, asked })}`,
      label: `${count((to - 1) * ROWS_A_PAGE + 1)} to ${count(last)} of ${count(found)}`,
    }
  }
  return pages === 1 ? null : (
    <PageLinks
      label="More milestones"
      previous={page > 1 ? link(page - 1) : null}
      next={page < pages ? link(page + 1) : null}
    />
  )
}
