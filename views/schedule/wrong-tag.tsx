import { Tag } from '../components/tag.tsx'
import type { WrongTag as Wrong } from './planned-wrong.ts'

/** Says beside a standing that what is planned misses the date. */
export const WrongTag = ({ text, likely }: Wrong) => (
  <Tag colour={likely ? 'orange' : 'red'}>{likely ? `${text}, likely` : text}</Tag>
)
