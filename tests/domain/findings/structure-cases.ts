import { agreementCases } from './agreement-cases.ts'
import { chairCases } from './chair-cases.ts'
import { contentsCases } from './contents-cases.ts'
import { endedBodyCases } from './ended-body-cases.ts'
import { fateCases } from './fate-cases.ts'
import type { FindingCase } from './finding-case.ts'
import { linkCases } from './link-cases.ts'
import { seatCases } from './seat-cases.ts'

/** Of the structure, what becomes of the old one, and who has agreed to it. */
export const structureCases: FindingCase[] = [
  ...seatCases,
  ...chairCases,
  ...agreementCases,
  ...contentsCases,
  ...linkCases,
  ...endedBodyCases,
  ...fateCases,
]
