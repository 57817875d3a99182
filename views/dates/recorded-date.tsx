import type { Dated } from '../../src/domain/plan.ts'
import type { RecordedAnchor } from '../../src/domain/recorded-anchor.ts'
import { showDay, showEdtf } from '../../src/domain/show-date.ts'
import { SourceNote } from '../source-note.tsx'

/** A date as recorded: as read, as written, and where it stands. */
const RecordedDate = ({ dated }: { dated: Dated }) => (
  <>
    <p>{showEdtf(dated.edtf)}</p>
    {dated.asWritten !== undefined && <p class="app-quiet">As written: “{dated.asWritten}”</p>}
    {dated.source && (
      <p class="app-quiet">
        <SourceNote source={dated.source} />
      </p>
    )}
  </>
)

/** The date that something is planned for. */
export const PlannedDate = ({ recorded: { planned } }: { recorded: RecordedAnchor }) =>
  planned ? <RecordedDate dated={planned} /> : <p>Not recorded</p>

/** What is recorded of its having happened, or of its not having happened by a day. */
export const WhatHappened = ({ recorded }: { recorded: RecordedAnchor }) => {
  const { actual, happened, notYet } = recorded
  if (actual) return <RecordedDate dated={actual} />
  if (happened) return <p>Recorded as done, without a day of its own</p>
  return notYet ? (
    <>
      <p>Had not happened by {showDay(notYet.asAt)}</p>
      {notYet.source && (
        <p class="app-quiet">
          <SourceNote source={notYet.source} />
        </p>
      )}
    </>
  ) : (
    <p>Not recorded</p>
  )
}
