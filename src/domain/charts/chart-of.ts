import type { Chart } from '../chart.ts'
import type { OpenPlan } from '../facts.ts'
import { accountabilityChart } from './accountability-chart.ts'
import { becomesChart } from './becomes-chart.ts'
import { differencesChart } from './differences-chart.ts'
import { membershipChart } from './membership-chart.ts'
import { optionChart } from './option-chart.ts'
import { structureChart } from './structure-chart.ts'
import { timeChart } from './time-chart.ts'
import { transitionChart } from './transition-chart.ts'
import { viewRequest } from './view-request.ts'
import type { View, ViewRequest } from './view.ts'

const CHARTS: Record<View, (opened: OpenPlan, request: ViewRequest) => Chart> = {
  current: (opened, { on }) => structureChart(opened, on ?? opened.today),
  option: optionChart,
  transition: transitionChart,
  becomes: becomesChart,
  differences: differencesChart,
  accountability: accountabilityChart,
  membership: membershipChart,
  timeline: timeChart,
}

/** What one view of a plan shows; what is not asked for is as `viewRequest` has it. */
export const chartOf = (view: View, opened: OpenPlan, asked: Partial<ViewRequest> = {}): Chart =>
  CHARTS[view](opened, viewRequest(view, opened, asked))
