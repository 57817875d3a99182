import type { Basis, Entry, Framework } from '../../src/domain/framework.ts'
import { showDay } from '../../src/domain/show-date.ts'
import { CheckedMark } from '../confidence-mark.tsx'
import type { Fact } from '../fact-list.tsx'
import { sentence } from '../sentence.ts'
import { BASIS_FORCES } from '../words.ts'
import { sayRule } from './rule-words.ts'

const Address = ({ address }: { address: string }) => (
  <a class="govuk-link" href={address} rel="noopener noreferrer">
    {address}
  </a>
)

const inForce = ({ inForceFrom, inForceTo }: Basis): string =>
  inForceTo === undefined
    ? `From ${showDay(inForceFrom)}`
    : `From ${showDay(inForceFrom)} to ${showDay(inForceTo)}`

/** What is known of one basis as a source: where it stands, its rule, and how well it was checked. */
export function basisFacts(framework: Framework, entry: Entry, basis: Basis): Fact[] {
  const event = entry.kind === 'event'
  return [
    { key: 'Stands in', value: `${basis.instrument}, ${basis.provision}` },
    ...(event ? [] : [{ key: 'Binds as', value: `${BASIS_FORCES[basis.force]}: ${basis.modal}` }]),
    { key: 'Date', value: sentence(sayRule(framework, basis.rule)) },
    { key: 'In force', value: inForce(basis) },
    { key: 'Checked', value: <CheckedMark source={basis} /> },
    ...(basis.lookUp === undefined ? [] : [{ key: 'Look up first', value: basis.lookUp }]),
    ...(basis.note === undefined ? [] : [{ key: 'Note', value: basis.note }]),
    ...(basis.address === undefined
      ? []
      : [{ key: 'Address', value: <Address address={basis.address} /> }]),
  ]
}
