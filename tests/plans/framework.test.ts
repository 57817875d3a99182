import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../src/domain/day.ts'
import { anchorsOf, basisOf } from '../../src/domain/framework.ts'
import { catalogue, framework, PLANS } from '../domain/build-plan.ts'

const { entries, provisions, relevantAgencies, linkedBoards, life } = framework
const refs = new Set(entries.flatMap((entry) => entry.refs))
const bases = entries.flatMap((entry) => entry.bases.map((basis) => ({ entry, basis })))
const items = entries.flatMap((entry) => entry.items ?? [])

const numbered = (letter: string, last: number): string[] =>
  Array.from({ length: last }, (_, n) => `${letter}${String(n + 1).padStart(2, '0')}`)

describe('the framework of 2018 is complete', () => {
  it('has every fixed date, publication under its two numbers', () => {
    const dates = numbered('T', 14).flatMap((ref) => (ref === 'T07' ? ['T07a', 'T07b'] : [ref]))
    expect(dates.filter((ref) => !refs.has(ref))).toEqual([])
  })

  it('has every relative rule', () => {
    const rules = [
      ...numbered('R', 19).filter((ref) => ref !== 'R03'),
      'R01b',
      'R02b',
      'R03a',
      'R03b',
      'R03c',
      'R11b',
    ]
    expect(rules.filter((ref) => !refs.has(ref))).toEqual([])
  })

  it.each([
    ['publish-arrangements', numbered('P', 16)],
    ['yearly-report', numbered('Y', 11)],
    ['lscb-annual-report', numbered('A', 8)],
  ])('%s holds its list, in its order', (id, list) => {
    const entry = entries.find((candidate) => candidate.id === id)
    expect(entry?.items?.map(({ ref }) => ref)).toEqual(list)
  })

  it('lists what a yearly report holds once, for the first report too', () => {
    expect(entries.find(({ id }) => id === 'first-yearly-report')?.itemsOf).toBe('yearly-report')
  })

  it('has the 38 relevant agencies of the Schedule in their six groups', () => {
    expect(relevantAgencies.groups.map(({ title, agencies }) => [title, agencies.length])).toEqual([
      ['Education and childcare', 14],
      ['Health and Social Care', 9],
      ['Local Government', 1],
      ['Criminal Justice', 7],
      ['Police and Immigration', 4],
      ['Miscellaneous', 3],
    ])
    const paragraphs = relevantAgencies.groups.flatMap(({ agencies }) =>
      agencies.map(({ paragraph }) => paragraph),
    )
    expect(paragraphs).toEqual(Array.from({ length: 38 }, (_, n) => n + 1))
  })

  it('has the seven boards to link with', () => {
    expect(linkedBoards.boards.map(({ id }) => id)).toEqual([
      'health-and-wellbeing-board',
      'safeguarding-adults-board',
      'channel-panel',
      'improvement-board',
      'community-safety-partnership',
      'local-family-justice-board',
      'mappa',
    ])
  })

  it.each([
    ['safeguarding-partners', 's16E(3)'],
    ['child-death-review-partners', 's16Q(2)'],
    ['combining-areas', 's16J(1)'],
    ['delegation', 's16J(3)'],
    ['combining-child-death-areas', 's16P'],
    ['independent-scrutiny', 's16G(3)'],
    ['act-in-accordance', 's16G(4)'],
    ['information', 's16H(1)'],
    ['funding-partners', 's16I(1)'],
    ['funding-agencies', 's16I(4)'],
    ['guidance-duty', 's16K(1)'],
    ['board-saving', 'reg 8(3)'],
  ])('states %s with its provision', (id, provision) => {
    expect(provisions.find((one) => one.id === id)?.citation).toContain(provision)
  })

  it('counts the police among the safeguarding partners and not among those of child deaths', () => {
    const text = (id: string) => provisions.find((one) => one.id === id)?.text ?? ''
    expect(text('safeguarding-partners')).toMatch(/chief officer of police/)
    expect(text('child-death-review-partners')).toMatch(/police are not|not .*police/i)
  })

  it('calls what binds nobody an event', () => {
    const events = entries.filter(({ kind }) => kind === 'event').map(({ id }) => id)
    expect(events).toEqual([
      'act-passed',
      'powers-commenced',
      'sections-in-force',
      'agencies-regulations-in-force',
      'guidance-published',
      'board-law-repealed',
      'consequential-amendments',
    ])
  })
})

describe('the four pairs, in which law and guidance differ, are each one requirement', () => {
  const rule = (entry: string, basis: string) => basisOf(framework, entry, basis).rule
  const by = (day: string) => ({ kind: 'fixed', day, bound: 'by' })
  /** Regulations 9 and 10 set triggers: what is unfinished after the day is then passed on. */
  const asTrigger = <T extends object>(rule: T) => ({ ...rule, bound: 'after' })

  const after = (anchor: string, months: number) => ({
    kind: 'relative',
    anchor,
    offset: { months },
    bound: 'by',
  })
  const earliest = (...rules: object[]) => ({ kind: 'earliest-of', rules, bound: 'by' })

  it.each([
    ['publish-arrangements', 'law', by('2019-06-30')],
    ['publish-arrangements', 'guidance', by('2019-06-29')],
    ['implement-arrangements', 'law', after('publicationDate', 3)],
    ['implement-arrangements', 'guidance', after('publicationDate', 3)],
    ['implement-arrangements', 'guidance-long-stop', by('2019-09-29')],
    ['hand-over-serious-case-reviews', 'law', asTrigger(after('implementationDate', 12))],
    [
      'hand-over-serious-case-reviews',
      'guidance',
      earliest(after('implementationDate', 12), by('2020-09-29')),
    ],
    ['hand-over-child-death-reviews', 'law', asTrigger(by('2020-01-29'))],
    [
      'hand-over-child-death-reviews',
      'guidance',
      earliest(after('implementationDate', 4), by('2020-01-29')),
    ],
  ])('%s by %s', (entry, basis, expected) => {
    expect(rule(entry, basis)).toEqual(expected)
  })

  it('and the board has two ends: the day before the start, and 28 September 2020', () => {
    expect(rule('board-continues', 'law')).toEqual({
      kind: 'relative',
      anchor: 'implementationDate',
      offset: { days: -1 },
      bound: 'until',
    })
    expect(rule('board-winds-up', 'law')).toEqual(by('2020-09-28'))
  })
})

describe('every stated fact of law', () => {
  const raw: unknown = JSON.parse(
    readFileSync(join(PLANS, 'frameworks/working-together-2018.json'), 'utf8'),
  )

  /** Everything in the file that carries a confidence. */
  function sourced(value: unknown): Record<string, unknown>[] {
    if (typeof value !== 'object' || value === null) return []
    const own = 'confidence' in value ? [value as Record<string, unknown>] : []
    return [...own, ...Object.values(value).flatMap(sourced)]
  }

  it('that says how well it was checked says when', () => {
    const facts = sourced(raw)
    expect(facts.length).toBeGreaterThan(100)
    for (const fact of facts) expect(fact['checkedOn']).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('that rests on memory claims no quote and no paragraph', () => {
    const facts = sourced(raw).filter(({ confidence }) => confidence === 'memory')
    expect(facts.length).toBeGreaterThan(5)
    for (const fact of facts) expect(fact).not.toHaveProperty('quote')
  })

  it('of guidance says that its paragraph was not verified, for none was seen', () => {
    const unverified = [...bases.map(({ basis }) => basis), ...items.flatMap((item) => item.bases)]
      .filter(({ force, citation }) => force === 'guidance' && !citation.includes('publication'))
      .filter(({ citation }) => !/not verified|p(age|ages)? ?\d/.test(citation))
    expect(unverified.map(({ citation }) => citation)).toEqual([])
  })

  it('that was read has an address, and every basis has a day it came into force', () => {
    for (const { entry, basis } of bases) {
      if (basis.confidence === 'read') expect(basis.address, entry.id).toMatch(/^https?:/)
      expect(basis.inForceFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  it('quotes no more than a few words', () => {
    for (const { basis } of bases) expect(basis.quote?.length ?? 0).toBeLessThan(200)
  })

  it('that rests on one copy alone is to be looked up first', () => {
    expect(basisOf(framework, 'publish-arrangements', 'law').lookUp).toMatch(/one converted copy/)
  })
})

describe('the coverage of the law in time', () => {
  const days = Array.from({ length: daysBetween(life.from, life.to) + 1 }, (_, n) =>
    addDays(life.from, n),
  )

  it('is that on every day of the framework’s life no basis of an entry is in force twice', () => {
    for (const day of days)
      for (const entry of entries) {
        const ids = entry.bases
          .filter(({ inForceFrom, inForceTo = '9999' }) => inForceFrom <= day && day <= inForceTo)
          .map(({ id }) => id)
        expect(ids).toEqual([...new Set(ids)])
      }
  })

  it('is that every requirement has a basis in force on some day of it', () => {
    const covered = entries.filter(({ bases: own }) =>
      own.some(
        ({ inForceFrom, inForceTo = '9999' }) => inForceFrom <= life.to && inForceTo >= life.from,
      ),
    )
    const requirements = entries.filter(({ kind }) => kind === 'requirement')
    expect(requirements.filter((entry) => !covered.includes(entry))).toEqual([])
  })

  it('names every anchor that a rule counts from, and no other', () => {
    const used = new Set([
      ...bases.flatMap(({ basis }) => anchorsOf(basis.rule)),
      ...entries.flatMap(({ fulfilment }) =>
        fulfilment?.by === 'anchor' ? [fulfilment.anchor] : [],
      ),
    ])
    expect(framework.anchors.map(({ id }) => id).toSorted()).toEqual([...used].toSorted())
  })

  it('says what replaced it', () => {
    expect(framework.replacedBy.map(({ on }) => on)).toEqual(['2023-12-15', '2026-03-18'])
    expect(framework.currency).toContain('15 December 2023')
    expect(framework.currency).toContain('18 March 2026')
  })

  it('is the only framework shipped', () => {
    expect([...catalogue.frameworks.keys()]).toEqual(['working-together-2018'])
  })
})
