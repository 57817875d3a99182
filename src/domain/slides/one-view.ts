import type { View, ViewRequest } from '../charts/view.ts'
import type { SlideChoice } from './slide-choice.ts'

/** What is asked of a view besides its day, as far as anything is. */
export type OfView = { view: View; option?: string; against?: string }

/** The same without what is not asked: a null option is the one that the view has by itself. */
export const ofView = (view: View, { option, against }: Partial<ViewRequest>): OfView => ({
  view,
  ...(typeof option === 'string' ? { option } : {}),
  ...(against === undefined ? {} : { against }),
})

/** The slides of one view, as a choice that no plan holds. */
export const oneView = (id: string, of: OfView): SlideChoice => ({
  id,
  kind: 'view',
  ...of,
  points: [],
})
