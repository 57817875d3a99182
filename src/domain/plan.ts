import { z } from 'zod'
import { ChecklistRecord } from './arrangements.ts'
import { Feed } from './calendar/feed.ts'
import { LedgerEvent } from './calendar/ledger.ts'
import { Dated, DayText, EdtfText, Instant, Source } from './dated.ts'
import { Fate, Option, OptionVersion, Position } from './option.ts'
import { Evidence, Owner } from './owner.ts'
import { SlideChoice } from './slides/slide-choice.ts'
import { Body, BodyFunction, Line, Seat } from './structure.ts'
import { Id, line, PlanId, Title } from './text.ts'

export { Dated, DayText, Source } from './dated.ts'
export { Evidence, Owner } from './owner.ts'
export { Body } from './structure.ts'

/** The version of the plan's file format that this program writes. */
export const PLAN_FORMAT = 5

/**
 * What is known of one anchor in one area. Planned and actual are both kept; `notYet` records that
 * it had not happened on a day, which is another thing than recording nothing.
 */
export const AnchorRecord = z.strictObject({
  planned: Dated.optional(),
  actual: Dated.optional(),
  notYet: z.strictObject({ asAt: DayText, source: Source.optional() }).optional(),
})
export type AnchorRecord = z.infer<typeof AnchorRecord>

export const Organisation = z.strictObject({
  id: Id,
  name: Title,
  kind: z.enum(['council', 'clinical-commissioning-group', 'police', 'agency', 'other']),
  validFrom: DayText.optional(),
  validTo: DayText.optional(),
  source: Source.optional(),
})
export type Organisation = z.infer<typeof Organisation>

/** The partners as recorded: an absent list is not recorded, an empty one records that none is. */
const Partners = z.strictObject({
  localAuthority: Id.optional(),
  clinicalCommissioningGroups: z.array(Id).optional(),
  chiefOfficersOfPolice: z.array(Id).optional(),
  source: Source.optional(),
})

/** Open reviews as counts. No case data, no names: they have no place in a plan. */
const ReviewCount = z.strictObject({
  id: Id,
  kind: z.enum(['serious-case-review', 'child-death-review']),
  state: z.enum(['under-way', 'finished-unpublished', 'published', 'handed-over']),
  count: z.int().min(0).max(9999),
  source: Source.optional(),
})
export type ReviewCount = z.infer<typeof ReviewCount>

export const Area = z.strictObject({
  id: Id,
  name: Title,
  council: Id.optional(),
  /** The LSCB of this area; two areas may share one. */
  board: Id.optional(),
  anchors: z.record(z.string(), AnchorRecord).default({}),
  partners: Partners.optional(),
  scrutiny: z
    .strictObject({ arranged: z.boolean(), by: line(200).optional(), source: Source.optional() })
    .optional(),
  /** Without `counts`, a paper speaks of reviews but gives no number: still not recorded. */
  openReviews: z
    .strictObject({
      asAt: DayText.optional(),
      counts: z.array(ReviewCount).optional(),
      source: Source.optional(),
    })
    .optional(),
  /** Only where the areas are treated as one, or one council acts for another (s16J). */
  combined: z
    .strictObject({
      how: z.enum(['treated-as-one', 'one-council-acts']),
      agreement: z.boolean().optional(),
      source: Source.optional(),
    })
    .optional(),
})
export type Area = z.infer<typeof Area>

/** What a milestone is about, typed, so that no check ever reads a title. */
export const About = z.strictObject({
  kind: z.enum([
    'publication',
    'start',
    'funding-agreed',
    'board-end',
    'meeting',
    'report',
    'decision',
  ]),
  /** The body that meets, decides or reports. */
  body: Id.optional(),
  /** The body whose report a meeting considers. */
  reportOf: Id.optional(),
  /** The requirement of the framework that a decision or publication is for. */
  requirement: z.string().optional(),
})
export type About = z.infer<typeof About>

/** How its owner says that it goes, which stands beside what we derive from its dates. */
export const Progress = z
  .strictObject({
    state: z.enum(['on-track', 'at-risk', 'off-track']).optional(),
    note: line(500).optional(),
    /** The day on which the owner said so. */
    asAt: DayText.optional(),
  })
  .refine((progress) => progress.state ?? progress.note, {
    error: 'says nothing; give on track, at risk or off track, or a note',
  })
export type Progress = z.infer<typeof Progress>

/** One wording of a fact with its source; several may be held and may differ. */
export const Statement = z.strictObject({
  edtf: EdtfText.optional(),
  asWritten: line(300),
  source: Source,
})
export type Statement = z.infer<typeof Statement>

/** Tells nothing, unlike the id itself, in which programs put names of people and machines. */
export const CalendarUid = z.string().regex(/^[0-9a-f]{32}$/, 'is not a hash of a calendar id')

export const Milestone = z.strictObject({
  id: Id,
  title: Title,
  when: Dated.optional(),
  done: z.strictObject({ when: Dated.optional() }).optional(),
  cancelled: z.strictObject({ reason: line(300) }).optional(),
  owner: Owner.optional(),
  progress: Progress.optional(),
  areas: z.array(Id).default([]),
  about: About.optional(),
  /** The requirement that this milestone shows as met when it is done. */
  fulfils: z.string().optional(),
  /** The anchor that takes its date from here, so that a date is held once. */
  sets: z.string().optional(),
  dependsOn: z.array(Id).default([]),
  /** Papers go out this many clear days before. */
  clearDays: z.int().min(1).max(60).optional(),
  evidence: z.array(Evidence).default([]),
  statements: z.array(Statement).default([]),
  source: Source.optional(),
  /** A hash of the id of the entry in another calendar that it was taken from. */
  calendarUid: CalendarUid.optional(),
})
export type Milestone = z.infer<typeof Milestone>

/** What a plan records of one of the framework's requirements in one area, besides its dates. */
const RequirementRecord = z.strictObject({
  id: Id,
  requirement: z.string(),
  area: Id,
  owner: Owner.optional(),
  progress: Progress.optional(),
  evidence: z.array(Evidence).default([]),
  /** Milestones that have to be done first. */
  dependsOn: z.array(Id).default([]),
})
export type RequirementRecord = z.infer<typeof RequirementRecord>

/** A deadline as a paper states it, with the basis it claims to rest on. */
export const StatedDeadline = z.strictObject({
  id: Id,
  requirement: z.string(),
  basis: z.string(),
  when: Dated,
  milestone: Id.optional(),
  /** What the paper says is due, where that is not what the requirement is about. */
  speaksOf: line(200).optional(),
  source: Source.optional(),
})
export type StatedDeadline = z.infer<typeof StatedDeadline>

/** A sum as a paper gives it: a budget's total, or what one organisation puts in. */
const MoneyRow = z.strictObject({
  id: Id,
  kind: z.enum(['total', 'contribution']),
  title: Title,
  year: line(20),
  amountPence: z.int().min(0),
  organisation: Id.optional(),
  statedShare: line(20).optional(),
  source: Source.optional(),
})

/** The plan as it was at a revision, by a name that people know it by: "February board". */
export const Moment = z.strictObject({
  id: Id,
  name: Title,
  on: DayText,
  revision: z.int().min(0),
})
export type Moment = z.infer<typeof Moment>

/**
 * The transition plan of one area or joint areas: what its file holds. Everything that follows
 * from it (due dates, standings, findings, diagrams) is computed and never stored.
 */
export const Plan = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(PLAN_FORMAT),
  id: PlanId,
  title: Title,
  revision: z.int().min(0),
  createdAt: Instant,
  changedAt: Instant,
  /** The root of the calendar's event ids: opaque, another for each copy. */
  calendarKey: z.string().regex(/^[A-Za-z0-9-]{16,64}$/, 'is not a calendar key'),
  /** What its calendar has told others so far; written by whatever changes it. */
  calendar: z.array(LedgerEvent).default([]),
  /** Where an entry's number starts: calendars were given out before there was a ledger. */
  calendarFrom: z.int().min(0).default(0),
  /** The addresses at which others' calendars fetch it. */
  feeds: z.array(Feed).default([]),
  framework: z.string().optional(),
  /** Only in shipped examples: they are read-only and open as at their own day. */
  example: z.strictObject({ asAt: DayText, about: line(1000), paper: line(300) }).optional(),
  organisations: z.array(Organisation).default([]),
  areas: z.array(Area).default([]),
  bodies: z.array(Body).default([]),
  lines: z.array(Line).default([]),
  seats: z.array(Seat).default([]),
  functions: z.array(BodyFunction).default([]),
  options: z.array(Option).default([]),
  optionVersions: z.array(OptionVersion).default([]),
  fates: z.array(Fate).default([]),
  positions: z.array(Position).default([]),
  checklist: z.array(ChecklistRecord).default([]),
  /** What was marked, so that what changed since can be asked for. */
  moments: z.array(Moment).default([]),
  /** Put aside on this day. */
  archivedOn: DayText.optional(),
  /** The slides that are chosen for presenting it, in order; none: the usual ones. */
  slides: z.array(SlideChoice).default([]),
  milestones: z.array(Milestone).default([]),
  requirementRecords: z.array(RequirementRecord).default([]),
  statedDeadlines: z.array(StatedDeadline).default([]),
  money: z.array(MoneyRow).default([]),
})
export type Plan = z.infer<typeof Plan>
