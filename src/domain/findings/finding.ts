import type { Day } from '../day.ts'
import type { KnownDate, RestsOn, Setting } from '../facts.ts'
import { basisOf, provisionOf, type Confidence } from '../framework.ts'

/** Which kind of rule a finding speaks for. */
export type FindingForce = 'law' | 'guidance' | 'order' | 'advice'

/** The codes of the findings, each with its force. Stable: scripts depend on them. */
export const CODES = {
  'not-published': 'law',
  'published-late': 'law',
  'implemented-late': 'law',
  'gap-between-arrangements': 'law',
  'board-acts-after-repeal': 'law',
  'board-ended-with-open-reviews': 'law',
  'serious-case-review-not-handed-over': 'law',
  'child-death-review-not-handed-over': 'law',
  'yearly-report-late': 'law',
  'partner-missing': 'law',
  'scrutiny-missing': 'law',
  'areas-combined-without-agreement': 'law',
  'scrutiny-not-independent': 'law',
  'adopted-with-objection': 'law',
  /** Takes the force of the items that it lists. */
  'function-missing': 'law',
  'published-after-guidance-date': 'guidance',
  'implemented-after-guidance-date': 'guidance',
  'child-death-arrangements-not-published': 'guidance',
  'child-death-arrangements-late': 'guidance',
  'link-missing': 'guidance',
  'started-before-published': 'order',
  'funding-after-start': 'order',
  'dependency-order': 'order',
  'business-after-board-end': 'order',
  'decision-after-deadline': 'order',
  'option-not-agreed': 'order',
  'agreement-outdated': 'order',
  'ended-body-has-business': 'order',
  /** Takes the force of the basis at risk. */
  'month-hides-breach': 'law',
  'deadline-on-non-working-day': 'advice',
  'deadline-misstated': 'advice',
  'statements-differ': 'advice',
  'decision-not-recorded': 'advice',
  'undated-milestone': 'advice',
  'owner-missing': 'advice',
  'evidence-missing': 'advice',
  'organisation-not-valid-on-date': 'advice',
  'body-undecided': 'advice',
  'function-unassigned': 'advice',
  'group-without-chair': 'advice',
  'two-chairs': 'advice',
  'partner-unseated': 'advice',
  'agency-unplaced': 'advice',
  'reports-to-nothing': 'advice',
  'source-not-checked': 'advice',
} as const satisfies Record<string, FindingForce>

export type FindingCode = keyof typeof CODES

export type FindingVerdict = 'certain' | 'likely' | 'cannot-tell'

/** A source that a finding leans on, with how well it was checked. */
export type CitedBasis = {
  citation: string
  confidence: Confidence
  checkedOn: Day
  /** The entry of the framework it is a basis of; a provision is of none. */
  entry?: string
}

/** Something the checks noticed in a plan. */
export type Finding = {
  code: FindingCode
  force: FindingForce
  verdict: FindingVerdict
  /** Ids of the areas, milestones and bodies it is about. */
  subjects: string[]
  /** Ids of the framework's entries that it concerns. */
  entries: string[]
  restsOn: RestsOn
  message: string
  remedy?: string
  citations: string[]
  bases: CitedBasis[]
  /** Where in the plan's papers the facts stand: "paragraph 13". */
  sources: string[]
  /** The same for every plan, told once, and not something wrong with this one. */
  national?: true
}

type Draft = Pick<Finding, 'verdict' | 'subjects' | 'message'> &
  Partial<Pick<Finding, 'force' | 'remedy' | 'restsOn' | 'national'>> & {
    bases?: CitedBasis[]
    /** Entries that it concerns besides those whose bases it cites. */
    entries?: string[]
    /** The dates the finding rests on: their sources and subjects are taken over. */
    facts?: KnownDate[]
    sources?: string[]
    /** What would depart from guidance where one cannot tell; else its being late. */
    ifSo?: string
    /** Guidance on child death reviews binds its partners by a section of its own. */
    childDeath?: true
  }

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** Planned if any of the dates is still a plan; actual if all have happened. */
export function restsOnAll(facts: readonly KnownDate[]): RestsOn {
  if (facts.length === 0 || facts.some(({ restsOn }) => restsOn === 'unrecorded'))
    return 'unrecorded'
  return facts.some(({ restsOn }) => restsOn === 'planned') ? 'planned' : 'actual'
}

const DEPARTS =
  'departs from guidance that partners must have regard to (s16K(1)); not in itself a breach.'

/** What a departure from guidance amounts to; nothing for the other forces. */
function sayDeparts(force: FindingForce, { verdict, childDeath, ifSo }: Draft): string {
  if (force !== 'guidance') return ''
  const also = childDeath ? ' Child death review partners have the same duty in s16Q(1).' : ''
  return ` ${verdict === 'cannot-tell' ? (ifSo ?? 'If it is late, it') : 'This'} ${DEPARTS}${also}`
}

/** Makes a finding of one code: its force, citations and the dates it rests on follow. */
export function finding(code: FindingCode, draft: Draft): Finding {
  const force = draft.force ?? CODES[code]
  const facts = draft.facts ?? []
  const bases = draft.bases ?? []
  return {
    code,
    force,
    verdict: draft.verdict,
    subjects: unique([...draft.subjects, ...facts.flatMap(({ subjects }) => subjects)]),
    entries: unique([
      ...(draft.entries ?? []),
      ...bases.flatMap(({ entry }) => (entry === undefined ? [] : [entry])),
    ]),
    restsOn: draft.restsOn ?? restsOnAll(facts),
    message: `${draft.message}${sayDeparts(force, draft)}`,
    ...(draft.remedy === undefined ? {} : { remedy: draft.remedy }),
    citations: unique(bases.map(({ citation }) => citation)),
    bases,
    sources: unique([...(draft.sources ?? []), ...facts.flatMap(({ sources }) => sources)]),
    ...(draft.national ? { national: true as const } : {}),
  }
}

/** A source as it is cited: where it stands and how well that was checked. */
export const citeSource = ({
  citation,
  confidence,
  checkedOn,
}: Omit<CitedBasis, 'entry'>): CitedBasis => ({ citation, confidence, checkedOn })

/** The source of one basis of an entry, to cite. */
export const cite = ({ framework }: Setting, entry: string, basis: string): CitedBasis => ({
  ...citeSource(basisOf(framework, entry, basis)),
  entry,
})

/** The source of a provision, to cite. */
export const citeProvision = ({ framework }: Setting, id: string): CitedBasis =>
  citeSource(provisionOf(framework, id))

/** "would be" for a plan, "was" for what has happened. */
export const wouldBe = (restsOn: RestsOn): string => (restsOn === 'actual' ? 'was' : 'would be')
