import type { Standing } from '../src/domain/standing.ts'
import { Tag } from './components/tag.tsx'
import { standingTag } from './words.ts'

/** Where something stands, in words on a tag. */
export const StandingTag = ({ standing }: { standing: Standing }) => (
  <Tag colour={standingTag(standing).colour}>{standingTag(standing).text}</Tag>
)
