import type { OpenPlan } from '../../src/domain/facts.ts'
import type { Finding, FindingCode } from '../../src/domain/findings/finding.ts'
import { FATES_HEADING } from '../fates/fate-links.ts'
import { areasNamed } from '../same-in-areas.ts'

/** A page on which something wrong is seen or put right, by its path below the plan. */
export type FixLink = { text: string; path: string }

type AreaForm = 'partners' | 'scrutiny' | 'reviews' | 'combined'

/** The page of everything of one kind, for what nothing of its own can be linked to. */
type Part =
  | 'milestones'
  | 'milestones/new'
  | 'stated-deadlines'
  | 'organisations'
  | 'schedule'
  | StructurePart

/** Pages on which a structure and what partners make of it are seen, in examples as well. */
type StructurePart = 'structure' | 'options' | 'fates' | 'checklist'

/**
 * Where the facts of a finding are recorded: an area's dates that others count from, a form of an
 * area, or the page of everything of the kind.
 */
type Where = { anchors?: readonly string[]; form?: AreaForm; part?: Part }

const START = ['implementationDate']
const REVIEWS: Where = { form: 'reviews', anchors: ['boardWindUpDate'] }

/** Every code says where its facts are recorded; single milestones are found by the finding itself. */
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
  'scrutiny-not-independent': { part: 'structure' },
  'adopted-with-objection': { part: 'options' },
  'function-missing': { part: 'checklist' },
  'published-after-guidance-date': { anchors: ['publicationDate'] },
  'implemented-after-guidance-date': { anchors: START },
  'child-death-arrangements-not-published': { anchors: ['childDeathPublicationDate'] },
  'child-death-arrangements-late': { anchors: ['childDeathStartDate'] },
  'link-missing': { part: 'structure' },
  'started-before-published': { anchors: ['publicationDate', ...START] },
  'funding-after-start': { anchors: START },
  'dependency-order': { part: 'milestones' },
  'business-after-board-end': { anchors: ['boardEndDate'] },
  'decision-after-deadline': { part: 'milestones' },
  'option-not-agreed': { part: 'options' },
  'agreement-outdated': { part: 'options' },
  'ended-body-has-business': { part: 'milestones' },
  'month-hides-breach': { anchors: ['publicationDate', ...START] },
  'deadline-on-non-working-day': { part: 'schedule' },
  'deadline-misstated': { part: 'stated-deadlines' },
  'statements-differ': { part: 'milestones' },
  'decision-not-recorded': { part: 'milestones/new' },
  'undated-milestone': { part: 'milestones' },
  'owner-missing': { part: 'milestones' },
  'evidence-missing': { part: 'milestones' },
  'organisation-not-valid-on-date': { part: 'organisations' },
  'body-undecided': { part: 'fates' },
  'function-unassigned': { part: 'fates' },
  'group-without-chair': { part: 'structure' },
  'two-chairs': { part: 'structure' },
  'partner-unseated': { part: 'structure' },
  'agency-unplaced': { part: 'structure' },
  'reports-to-nothing': { part: 'structure' },
  'source-not-checked': { part: 'schedule' },
}

const FORM_WORDS: Record<AreaForm, string> = {
  partners: 'the partners',
  scrutiny: 'independent scrutiny',
  reviews: 'open reviews',
  combined: 'how the areas are combined',
}

const PART_WORDS: Record<Part, string> = {
  milestones: 'Milestones',
  'milestones/new': 'Add a milestone',
  'stated-deadlines': 'Deadlines as papers state them',
  organisations: 'Organisations',
  schedule: 'Schedule',
  structure: 'Structure',
  options: 'Options',
  fates: FATES_HEADING,
  checklist: 'Checklist of the arrangements',
}

const STRUCTURE_PARTS: readonly Part[] = ['structure', 'options', 'fates', 'checklist']

const isOfStructure = ({ code }: Finding): boolean => {
  const { part } = WHERE[code]
  return part !== undefined && STRUCTURE_PARTS.includes(part)
}

/** Parts that are of use beside links of the finding's own: what they hold has no page. */
const ALWAYS: readonly (Part | undefined)[] = ['milestones/new', 'stated-deadlines']

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
    const option = plan.options.find((one) => one.id === id)
    if (option) return [{ text: option.name, path: `options/${id}` }]
    const entry = framework?.entries.find((one) => one.id === id)
    return entry ? [{ text: entry.title, path: `requirements/${id}` }] : []
  })
}

function partLinks(finding: Finding, others: readonly FixLink[]): FixLink[] {
  const { part } = WHERE[finding.code]
  const always = isOfStructure(finding) || ALWAYS.includes(part)
  if (part === undefined || (others.length > 0 && !always)) return []
  return [{ text: PART_WORDS[part], path: part }]
}

/**
 * Where to see what a finding is about and to put it right. What opens a form is left out of a
 * worked example and of what a plan said on a past day, for neither can be changed.
 */
export function fixLinks(opened: OpenPlan, finding: Finding): FixLink[] {
  const isRead = opened.plan.example !== undefined || opened.asAt !== undefined
  const things = thingLinks(opened, finding).filter(
    ({ path }) => !path.startsWith('organisations/') || (!isRead && !isOfStructure(finding)),
  )
  if (isRead) return isOfStructure(finding) ? [...partLinks(finding, things), ...things] : things
  const own = [...areaLinks(opened, finding), ...things]
  return [...partLinks(finding, own), ...own]
}
