import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Finding, FindingCode } from '../../src/domain/findings/finding.ts'
import { areasNamed } from '../same-in-areas.ts'

/** A page on which something wrong is seen or put right, by its path below the plan. */
export type FixLink = { text: string; path: string }

type AreaForm = 'partners' | 'scrutiny' | 'reviews' | 'combined'

/** Which of an area's own records a finding leans on: dates that others count from, or a form. */
type Where = { anchors?: readonly string[]; form?: AreaForm }

const START = ['implementationDate']
const REVIEWS: Where = { form: 'reviews', anchors: ['boardWindUpDate'] }

/** Every code says where its facts are recorded; milestones are found by the finding itself. */
const WHERE: Record<FindingCode, Where> = {
  'not-published': { anchors: ['publicationDate'] },
  'published-late': { anchors: ['publicationDate'] },
  'implemented-late': { anchors: START },
  'gap-between-arrangements': { anchors: ['boardEndDate', ...START] },
  'board-acts-after-repeal': { anchors: START },
  'board-ended-with-open-reviews': REVIEWS,
  'serious-case-review-not-handed-over': REVIEWS,
  'child-death-review-not-handed-over': REVIEWS,
  'yearly-report-late': { anchors: ['firstYearlyReportDate'] },
  'partner-missing': { form: 'partners' },
  'scrutiny-missing': { form: 'scrutiny' },
  'areas-combined-without-agreement': { form: 'combined' },
  'published-after-guidance-date': { anchors: ['publicationDate'] },
  'implemented-after-guidance-date': { anchors: START },
  'child-death-arrangements-not-published': { anchors: ['childDeathPublicationDate'] },
  'child-death-arrangements-late': { anchors: ['childDeathStartDate'] },
  'started-before-published': { anchors: ['publicationDate', ...START] },
  'funding-after-start': { anchors: START },
  'dependency-order': {},
  'business-after-board-end': { anchors: ['boardEndDate'] },
  'decision-after-deadline': {},
  'month-hides-breach': { anchors: ['publicationDate', ...START] },
  'deadline-on-non-working-day': {},
  'deadline-misstated': {},
  'statements-differ': {},
  'decision-not-recorded': {},
  'undated-milestone': {},
  'owner-missing': {},
  'evidence-missing': {},
  'organisation-not-valid-on-date': {},
  'source-not-checked': {},
}

const FORM_WORDS: Record<AreaForm, string> = {
  partners: 'the partners',
  scrutiny: 'independent scrutiny',
  reviews: 'open reviews',
  combined: 'how the areas are combined',
}

function areaLinks({ plan, framework }: OpenPlan, { code, subjects }: Finding): FixLink[] {
  const { anchors = [], form } = WHERE[code]
  const several = plan.areas.length > 1
  return areasNamed(plan, subjects).flatMap(({ id, name }) => {
    const place = several ? ` of ${name}` : ''
    const dates = anchors.flatMap((anchor): FixLink[] => {
      const title = framework?.anchors.find((one) => one.id === anchor)?.title
      return title === undefined
        ? []
        : [{ text: `${title}${place}`, path: `dates/${id}/${anchor}` }]
    })
    const forms = form
      ? [{ text: `Record ${FORM_WORDS[form]}${place}`, path: `areas/${id}/${form}` }]
      : []
    return [...forms, ...dates]
  })
}

function thingLinks({ plan, framework }: OpenPlan, { subjects }: Finding): FixLink[] {
  return subjects.flatMap((id): FixLink[] => {
    const milestone = plan.milestones.find((one) => one.id === id)
    if (milestone) return [{ text: milestone.title, path: `milestones/${id}` }]
    const organisation = plan.organisations.find((one) => one.id === id)
    if (organisation) return [{ text: organisation.name, path: `organisations/${id}` }]
    const entry = framework?.entries.find((one) => one.id === id)
    return entry ? [{ text: entry.title, path: `requirements/${id}` }] : []
  })
}

/**
 * Where to see what a finding is about and to put it right. What opens a form is left out of a
 * worked example, which can't be changed.
 */
export function fixLinks(opened: OpenPlan, finding: Finding): FixLink[] {
  const { example } = opened.plan
  const things = thingLinks(opened, finding).filter(
    ({ path }) => !example || !path.startsWith('organisations/'),
  )
  return [...(example ? [] : areaLinks(opened, finding)), ...things]
}
