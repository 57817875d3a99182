import { anchorDate, type Setting } from '../facts.ts'
import type { Area } from '../plan.ts'
import { showDay } from '../show-date.ts'
import { cite, finding, type Finding, type FindingCode } from './finding.ts'
import { checkLimit } from './lateness.ts'

type Step = { entry: string; anchor: string; code: FindingCode; verb: string; noun: string }

const STEPS: readonly Step[] = [
  {
    entry: 'publish-child-death-arrangements',
    anchor: 'childDeathPublicationDate',
    code: 'child-death-arrangements-not-published',
    verb: 'published',
    noun: 'Publication of the child death review arrangements',
  },
  {
    entry: 'start-child-death-arrangements',
    anchor: 'childDeathStartDate',
    code: 'child-death-arrangements-late',
    verb: 'in place',
    noun: 'The start of the child death review arrangements',
  },
]

function checkStep(setting: Setting, area: Area, step: Step): Finding[] {
  const known = anchorDate(setting.plan, area, step.anchor)
  const found = checkLimit(setting, area, {
    entry: step.entry,
    basis: 'guidance',
    anchor: step.anchor,
    code: step.code,
    noun: `${step.noun} in ${area.name}`,
    remedy: (last) => `Have them ${step.verb} by ${showDay(last)}.`,
    childDeath: true,
  })
  if (known.reading || found.length > 0) return found
  return [
    finding(step.code, {
      verdict: 'cannot-tell',
      subjects: [area.id, step.entry],
      restsOn: 'unrecorded',
      sources: known.sources,
      message: `Cannot tell whether the child death review arrangements for ${area.name} are ${step.verb} in time: the plan does not record a day for it.`,
      remedy: `Record when they were or will be ${step.verb}.`,
      bases: [cite(setting, step.entry, 'guidance')],
      childDeath: true,
    }),
  ]
}

/** Transitional guidance: published by 29 June 2019, in place by 29 September 2019. */
export const checkChildDeath = (setting: Setting, area: Area): Finding[] =>
  STEPS.flatMap((step) => checkStep(setting, area, step))
