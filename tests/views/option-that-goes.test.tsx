import { describe, expect, it } from 'vitest'
import type { SlideChoice } from '../../src/domain/slides/slide-choice.ts'
import { OptionThatGoes } from '../../views/options/option-that-goes.tsx'
import { makePlan } from '../make-plan.ts'
import { htmlOf } from './html-of.ts'

const OF_IT: Omit<SlideChoice, 'id'> = { kind: 'positions', option: 'option-a', points: [] }
const slides: SlideChoice[] = [
  { id: 's1', ...OF_IT },
  { id: 's2', ...OF_IT, title: 'In our words' },
  { id: 's3', ...OF_IT, notes: 'Slowly' },
  { id: 's4', kind: 'title', points: [] },
]

const said = (some: readonly SlideChoice[]) => {
  const options = [{ id: 'option-a', name: 'Option A', state: 'proposed' as const }]
  const plan = makePlan({ options, slides: [...some] })
  return htmlOf(<OptionThatGoes plan={plan} option="option-a" />)
}

describe('what goes with an option', () => {
  it('are its slides, but not those with words of the presenter’s own', () => {
    expect(said(slides)).toContain('These go with it: one slide.')
    expect(said(slides.slice(1))).not.toContain('slide')
  })
})
