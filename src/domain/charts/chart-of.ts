import type { Chart } from '../chart.ts'
import type { OpenPlan } from '../facts.ts'
import { structureChart } from './structure-chart.ts'
import { timeChart } from './time-chart.ts'
import type { View } from './view.ts'

const CHARTS: Record<View, (opened: OpenPlan) => Chart> = {
  current: (opened) => structureChart(opened, opened.today),
  timeline: timeChart,
}

/** What one view of a plan shows, on the day that the plan is read on. */
export const chartOf = (view: View, opened: OpenPlan): Chart => CHARTS[view](opened)
