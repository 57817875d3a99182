import { STATE_WORDS } from '../../src/domain/adopt-option.ts'
import type { Option } from '../../src/domain/option.ts'
import { Tag, type TagColour } from '../components/tag.tsx'
import { sentence } from '../sentence.ts'

const COLOURS: Record<Option['state'], TagColour> = {
  proposed: 'blue',
  preferred: 'yellow',
  adopted: 'green',
  'set-aside': 'grey',
}

/** Whether an option is proposed, preferred, adopted or set aside. */
export const StateTag = ({ state }: Pick<Option, 'state'>) => (
  <Tag colour={COLOURS[state]}>{sentence(STATE_WORDS[state])}</Tag>
)
