import type { Finding } from '../../src/domain/findings/finding.ts'
import { sentence } from '../sentence.ts'

const DOUBT = 'Cannot tell whether '

/** What a finding says, to stand beside the tag of its verdict: no doubt is told twice. */
export const besideTag = ({ verdict, message }: Finding): string =>
  verdict === 'cannot-tell' && message.startsWith(DOUBT)
    ? sentence(message.slice(DOUBT.indexOf('whether')))
    : message
