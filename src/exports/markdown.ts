import type { OpenPlan } from '../domain/facts.ts'
import { findingBlocks } from './markdown-findings.ts'
import { heading } from './markdown-nodes.ts'
import { scheduleBlocks } from './markdown-schedule.ts'
import { markdownText } from './markdown-text.ts'

/** Findings and schedule as Markdown, for a paper or a message. */
export const toMarkdown = (opened: OpenPlan): string =>
  markdownText(opened, [
    heading(2, 'Findings'),
    ...findingBlocks(opened),
    heading(2, 'Schedule'),
    ...scheduleBlocks(opened),
  ])
