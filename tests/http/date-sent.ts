import type { Plan } from '../../src/domain/plan.ts'
import { LEICESTERSHIRE, type Sent } from './form-plan.ts'

/** The form for the board's last day in the first area, below its plan. */
export const END = `/dates/${LEICESTERSHIRE}/boardEndDate`

/** That form for a planned day, as a browser sends it. */
export const planFor = (day: string, more: Sent = {}): Sent => {
  const [year = '', month = '', date = ''] = day.split('-')
  return {
    as: 'planned',
    'date-how': 'on',
    'date-day': date,
    'date-month': month,
    'date-year': year,
    ...more,
  }
}

/** The same once what it would do has been seen. */
export const saved = (fields: Sent): Sent => ({ ...fields, then: 'save' })

/** What each area records of the board's last day. */
export const endsOf = ({ areas }: Plan) => areas.map(({ anchors }) => anchors['boardEndDate'])
