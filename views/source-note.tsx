import type { Source } from '../src/domain/plan.ts'

/** Marks a fact that an illustration made up. */
export const InventedMark = () => <span class="app-mark">Invented, not from a paper</span>

/** Where a fact stands: "paragraph 13"; an invented one is marked so. */
export const SourceNote = ({ source }: { source: Source | undefined }) => {
  if (!source) return <>Not recorded</>
  if (!source.invented) return <>{source.text}</>
  // The word itself is often all that the source says.
  return source.text.startsWith('invented') ? (
    <InventedMark />
  ) : (
    <>
      <InventedMark /> {source.text}
    </>
  )
}
