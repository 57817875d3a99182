import { milestoneById, type OpenPlan } from '../src/domain/facts.ts'
import type { ScheduleEntry } from '../src/domain/schedule.ts'
import { Tag } from './components/tag.tsx'
import { StandingTag } from './standing-tag.tsx'

type Stands = Pick<ScheduleEntry, 'kind' | 'id' | 'standing'>

type EntryTagProps = { opened: OpenPlan; entry: Stands }

/** Done with no planned date to hold it to: nothing tells whether that was in time. */
export const isOnlyDone = ({ plan }: OpenPlan, { kind, id, standing }: Stands): boolean =>
  kind === 'milestone' && standing === 'done-in-time' && milestoneById(plan, id)?.when === undefined

export const DoneTag = () => <Tag colour="green">Done</Tag>

/** Where an entry of the schedule stands, claiming no more than is known. */
export const EntryTag = ({ opened, entry }: EntryTagProps) =>
  isOnlyDone(opened, entry) ? <DoneTag /> : <StandingTag standing={entry.standing} />
