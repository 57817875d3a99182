import { sourceText, type Setting } from '../facts.ts'
import type { Area } from '../plan.ts'
import { kindsWithout } from '../partners-of.ts'
import { showList } from '../show-date.ts'
import { citeProvision, finding, type Finding } from './finding.ts'

/** Children Act 2004 s16E(3): the council, a clinical commissioning group and the police. */
export function checkPartners(setting: Setting, area: Area): Finding[] {
  const { none, unrecorded: unnamed } = kindsWithout(area)
  const common = {
    subjects: [area.id],
    sources: sourceText(area.partners?.source),
    bases: [citeProvision(setting, 'safeguarding-partners')],
  }
  const missing =
    none.length === 0
      ? []
      : [
          finding('partner-missing', {
            ...common,
            verdict: 'certain',
            restsOn: 'actual',
            message: `${area.name} is recorded as having no ${showList(none, 'or')} as a safeguarding partner; the law names all three.`,
            remedy: `Record the ${showList(none)} for ${area.name}.`,
          }),
        ]
  const unsure =
    unnamed.length === 0
      ? []
      : [
          finding('partner-missing', {
            ...common,
            verdict: 'cannot-tell',
            restsOn: 'unrecorded',
            message: `Cannot tell whether ${area.name} has all three safeguarding partners: the plan does not name its ${showList(unnamed, 'or')}.`,
            remedy: `Record the ${showList(unnamed)} for ${area.name} by name.`,
          }),
        ]
  return [...missing, ...unsure]
}

/** Children Act 2004 s16G(3): scrutiny by an independent person. */
export function checkScrutiny(setting: Setting, area: Area): Finding[] {
  if (area.scrutiny?.arranged) return []
  const recorded = area.scrutiny !== undefined
  return [
    finding('scrutiny-missing', {
      verdict: recorded ? 'certain' : 'cannot-tell',
      subjects: [area.id],
      restsOn: recorded ? 'actual' : 'unrecorded',
      sources: sourceText(area.scrutiny?.source),
      message: recorded
        ? `The arrangements for ${area.name} are recorded as having no scrutiny by an independent person.`
        : `Cannot tell whether the arrangements for ${area.name} include scrutiny by an independent person: the plan does not record it.`,
      remedy: 'Arrange independent scrutiny, and record by whom (a role is enough).',
      bases: [citeProvision(setting, 'independent-scrutiny')],
    }),
  ]
}

/** Children Act 2004 s16J(1), (3): only where the plan says the areas are treated as one. */
export function checkCombined(setting: Setting, area: Area): Finding[] {
  const { combined } = area
  if (!combined || combined.agreement === true) return []
  const what =
    combined.how === 'treated-as-one'
      ? 'is treated as one area with another'
      : 'has a council that acts for, or is acted for by, another'
  const recorded = combined.agreement === false
  return [
    finding('areas-combined-without-agreement', {
      verdict: recorded ? 'certain' : 'cannot-tell',
      subjects: [area.id],
      restsOn: recorded ? 'actual' : 'unrecorded',
      sources: sourceText(combined.source),
      message: recorded
        ? `${area.name} ${what}, and the plan records that there is no agreement under s16J(1).`
        : `Cannot tell whether ${area.name}, which ${what}, has the agreement that this needs: the plan does not record it.`,
      remedy: 'Make the agreement under s16J(1), and record it.',
      bases: [
        citeProvision(setting, 'combining-areas'),
        ...(combined.how === 'one-council-acts' ? [citeProvision(setting, 'delegation')] : []),
      ],
    }),
  ]
}
