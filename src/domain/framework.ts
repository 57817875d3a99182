import { z } from 'zod'
import { parseDay } from './day.ts'

const day = z.string().refine((text) => parseDay(text) !== null, {
  error: 'is not a day that exists; write it as 2019-06-29',
})
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'is lower-case words joined by hyphens')
const anchorId = z.string().regex(/^[a-z][A-Za-z]*$/, 'is one word like publicationDate')
const address = z.url({ protocol: /^https?$/ })

/** How well a source was checked: the instrument was read, a named source states it, or neither. */
export const Confidence = z.enum(['read', 'secondary', 'memory'])
export type Confidence = z.infer<typeof Confidence>

export const Force = z.enum(['law', 'guidance'])
export type Force = z.infer<typeof Force>

/**
 * What a date limits: do it by, it happens on, it applies from, keep it up until (all inclusive); or
 * a trigger: what is not done after it must then be passed on, and no day is set for that.
 */
const Bound = z.enum(['by', 'on', 'from', 'until', 'after'])
const Offset = z.strictObject({
  months: z.int().optional(),
  days: z.int().optional(),
  workingDays: z.int().positive().optional(),
})
export type Offset = z.infer<typeof Offset>

const Fixed = z.strictObject({ kind: z.literal('fixed'), day, bound: Bound })
const Relative = z.strictObject({
  kind: z.literal('relative'),
  anchor: anchorId,
  offset: Offset,
  bound: Bound,
})

/** How a due date follows from anchors. Closed: a rule that fits none becomes a named function. */
export const Rule = z.discriminatedUnion('kind', [
  Fixed,
  Relative,
  z.strictObject({
    kind: z.literal('earliest-of'),
    rules: z.array(z.discriminatedUnion('kind', [Fixed, Relative])).min(2),
    bound: Bound,
  }),
  z.strictObject({
    kind: z.literal('on-event'),
    anchor: anchorId,
    offset: Offset.optional(),
    bound: Bound,
  }),
  z.strictObject({ kind: z.literal('undated'), reason: z.string().min(1) }),
])
export type Rule = z.infer<typeof Rule>

/** What every stated fact of law carries: where it stands and how well that was checked. */
const sourced = {
  citation: z.string().min(1),
  confidence: Confidence,
  checkedOn: day,
  quote: z.string().min(1).max(300).optional(),
  address: address.optional(),
  note: z.string().optional(),
}

export const Basis = z.strictObject({
  id,
  ...sourced,
  instrument: z.string().min(1),
  provision: z.string().min(1),
  force: Force,
  modal: z.enum(['must', 'should', 'may']),
  rule: Rule,
  inForceFrom: day,
  inForceTo: day.optional(),
  /** Why this must be looked up at the source before anyone leans on it; listed first as stale. */
  lookUp: z.string().optional(),
})
export type Basis = z.infer<typeof Basis>

const Item = z.strictObject({
  id,
  ref: z.string(),
  title: z.string().min(1),
  modal: z.enum(['must', 'should', 'may']),
  bases: z.array(z.strictObject({ ...sourced, force: Force })).min(1),
})
export type Item = z.infer<typeof Item>

/** What a plan records that shows a requirement as met. Without it, a milestone says it fulfils. */
const Fulfilment = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('anchor'), anchor: anchorId }),
  z.strictObject({
    by: z.literal('reviews'),
    review: z.enum(['serious-case-review', 'child-death-review']),
  }),
])

/** Whom a requirement binds, typed, so that a calendar can be one partner's own. */
export const DutyHolder = z.enum([
  'safeguarding-partners',
  'relevant-agencies',
  'local-authority',
  'child-death-review-partners',
  'board',
  'government',
])
export type DutyHolder = z.infer<typeof DutyHolder>

export const Entry = z.strictObject({
  id,
  kind: z.enum(['requirement', 'event']),
  title: z.string().min(1),
  refs: z.array(z.string()).min(1),
  dutyHolder: z.string().min(1),
  /** The same, typed; empty where it binds nobody. */
  dutyHolders: z.array(DutyHolder),
  summary: z.string().optional(),
  fulfilment: Fulfilment.optional(),
  bases: z.array(Basis).min(1),
  items: z.array(Item).optional(),
  /** The entry whose list of items applies here too. */
  itemsOf: id.optional(),
})
export type Entry = z.infer<typeof Entry>

const Anchor = z.strictObject({
  id: anchorId,
  title: z.string().min(1),
  definition: z.string().min(1),
  /** An event that may never happen: rules that wait for it are "not applicable" until it does. */
  waits: z.boolean().optional(),
  /** The anchor whose actual date stands in while this one is not recorded. */
  orElse: anchorId.optional(),
  sources: z.array(z.strictObject({ ...sourced, force: Force })).optional(),
})

const Provision = z.strictObject({
  id,
  topic: z.string().min(1),
  text: z.string().min(1),
  force: Force,
  ...sourced,
})
export type Provision = z.infer<typeof Provision>

const Agency = z.strictObject({ paragraph: z.int().min(1), title: z.string().min(1) })

/** A body of law and guidance that a plan moves to, with everything it requires. */
export const Framework = z.strictObject({
  $schema: z.string().optional(),
  id,
  title: z.string().min(1),
  shortTitle: z.string().min(1),
  life: z.strictObject({ from: day, to: day }),
  /** One line that every page and file carries once the framework is no longer current. */
  currency: z.string().min(1),
  replacedBy: z.array(
    z.strictObject({ title: z.string(), on: day, confidence: Confidence, checkedOn: day }),
  ),
  anchors: z.array(Anchor).min(1),
  entries: z.array(Entry).min(1),
  provisions: z.array(Provision),
  relevantAgencies: z.strictObject({
    ...sourced,
    groups: z.array(z.strictObject({ title: z.string(), agencies: z.array(Agency).min(1) })).min(1),
  }),
  linkedBoards: z.strictObject({
    ...sourced,
    force: Force,
    boards: z.array(z.strictObject({ id, title: z.string() })).min(1),
  }),
})
export type Framework = z.infer<typeof Framework>

/** The anchors a rule counts from. */
export function anchorsOf(rule: Rule): string[] {
  switch (rule.kind) {
    case 'relative':
    case 'on-event':
      return [rule.anchor]
    case 'earliest-of':
      return rule.rules.flatMap(anchorsOf)
    default:
      return []
  }
}

/** An entry by its id; throws where code names an entry that the data does not have. */
export function entryOf(framework: Framework, id: string): Entry {
  const entry = framework.entries.find((candidate) => candidate.id === id)
  if (!entry) throw new Error(`The framework ${framework.id} has no entry "${id}".`)
  return entry
}

/** A basis of an entry by its id; throws as `entryOf` does. */
export function basisOf(framework: Framework, entryId: string, basisId: string): Basis {
  const basis = entryOf(framework, entryId).bases.find((candidate) => candidate.id === basisId)
  if (!basis) throw new Error(`The entry ${entryId} has no basis "${basisId}".`)
  return basis
}

/** A provision by its id; throws as `entryOf` does. */
export function provisionOf(framework: Framework, id: string): Provision {
  const provision = framework.provisions.find((candidate) => candidate.id === id)
  if (!provision) throw new Error(`The framework ${framework.id} has no provision "${id}".`)
  return provision
}
