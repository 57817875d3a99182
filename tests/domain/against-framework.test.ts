import { describe, expect, it } from 'vitest'
import { checkAgainstFramework } from '../../src/domain/against-framework.ts'
import { catalogue, makeMilestone, makePlan } from '../make-plan.ts'

const framework = catalogue.frameworks.get('working-together-2018')!

const problems = (fulfils: string): string[] =>
  checkAgainstFramework(makePlan({ milestones: [makeMilestone({ fulfils })] }), framework).map(
    ({ path, message }) => `${path} ${message}`,
  )

describe('a milestone that says which requirement it fulfils', () => {
  it('may fulfil one that nothing else in a plan records', () => {
    expect(problems('lscb-annual-report')).toEqual([])
  })

  it.each([
    ['publish-arrangements', 'met by its own date, publicationDate'],
    ['hand-over-child-death-reviews', 'met by the counts of open reviews'],
    ['act-passed', 'binds nobody'],
    ['no-such', 'does not have'],
  ])('may not fulfil %s', (id, sentence) => {
    expect(problems(id)).toHaveLength(1)
    expect(problems(id)[0]).toContain(sentence)
    expect(problems(id)[0]).toContain('milestones.0.fulfils')
  })
})
