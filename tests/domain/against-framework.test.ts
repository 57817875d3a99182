import { describe, expect, it } from 'vitest'
import { checkAgainstFramework } from '../../src/domain/against-framework.ts'
import { catalogue, makeBody, makeMilestone, makePlan } from '../make-plan.ts'

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

describe('a body that says which board of the guidance’s list it is', () => {
  const named = (listed: string) =>
    checkAgainstFramework(makePlan({ bodies: [makeBody({ listed })] }), framework)

  it('may be one that is listed', () => {
    expect(named('channel-panel')).toEqual([])
  })

  it('may be no other', () => {
    const [problem, ...more] = named('choir')
    expect(more).toEqual([])
    expect(problem?.path).toBe('bodies.0.listed')
    expect(problem?.message).toContain('"choir", which working-together-2018 does not list')
  })
})
