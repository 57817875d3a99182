import { z } from 'zod'
import { Dated, DayText, Source } from './dated.ts'
import { Evidence } from './owner.ts'
import { Body, BodyFunction, Line, SeatFields } from './structure.ts'
import { Id, line, Title } from './text.ts'

/** The decision that adopted an option: when, by whom, and the milestone that it was. */
export const Adoption = z.strictObject({
  when: Dated.optional(),
  /** The body or bodies that decided, in words. */
  by: line(200).optional(),
  milestone: Id.optional(),
  /** The conditions on which partners agreed are met, or were accepted. */
  conditionsSettled: z.literal(true).optional(),
  evidence: z.array(Evidence).default([]),
})
export type Adoption = z.infer<typeof Adoption>

/** One proposed new structure: "Option A". Its bodies, functions and fates name it. */
export const Option = z
  .strictObject({
    id: Id,
    name: Title,
    note: line(500).optional(),
    /** Preferred is not adopted: that takes the agreement of every partner. */
    state: z.enum(['proposed', 'preferred', 'adopted', 'set-aside']),
    adopted: Adoption.optional(),
    source: Source.optional(),
  })
  .refine(({ state, adopted }) => adopted === undefined || state === 'adopted', {
    error: 'holds a decision that adopted it, but is not adopted; take the decision out',
    path: ['adopted'],
  })
export type Option = z.infer<typeof Option>

const FateFields = z.strictObject({
  id: Id,
  /** The option under which it is so; absent: whichever is chosen. */
  option: Id.optional(),
  /** One of the two: what it is about. */
  body: Id.optional(),
  function: Id.optional(),
  kind: z.enum([
    'continues',
    'renamed',
    'merges-into',
    'splits-into',
    'moves-to',
    'ends',
    'undecided',
  ]),
  /** The bodies that a body or function goes to. */
  into: z.array(Id).default([]),
  reason: line(300).optional(),
  source: Source.optional(),
})

/** What becomes of one old body or function. */
export const Fate = FateFields.refine(
  (fate) => (fate.body === undefined) !== (fate.function === undefined),
  { error: 'is about one body or one function; give one of the two' },
)
export type Fate = z.infer<typeof Fate>

/** All that an option consists of, without its sources: what partners agree to. */
export const OptionContent = z.strictObject({
  name: Title,
  bodies: z.array(Body),
  lines: z.array(Line),
  seats: z.array(SeatFields),
  functions: z.array(BodyFunction),
  fates: z.array(FateFields),
})
export type OptionContent = z.infer<typeof OptionContent>

/** An option as it stood when somebody was first asked about it: "Option A, version 2". Never changed. */
export const OptionVersion = z.strictObject({
  id: Id,
  option: Id,
  number: z.int().min(1),
  /** The day on which it was kept. */
  madeOn: DayText.optional(),
  content: OptionContent,
  /** By id, what the content mentions and does not hold: old bodies, organisations. */
  names: z.record(Id, Title).default({}),
})
export type OptionVersion = z.infer<typeof OptionVersion>

/** Where one partner of one area stands on one exact version of an option. */
export const Position = z.strictObject({
  id: Id,
  version: Id,
  area: Id,
  organisation: Id,
  position: z.enum([
    'asked',
    'agreed-in-principle',
    'agreed',
    'agreed-with-conditions',
    'not-agreed',
  ]),
  /** The body whose formal approval it is subject to, where it is agreed in principle. */
  subjectTo: line(200).optional(),
  conditions: line(500).optional(),
  /** The lead representative, or the delegate, by role. */
  role: line(200).optional(),
  when: Dated.optional(),
  evidence: z.array(Evidence).default([]),
  source: Source.optional(),
})
export type Position = z.infer<typeof Position>
