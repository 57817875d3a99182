import type { TreeRow } from '../../src/domain/body-tree.ts'
import { showList } from '../../src/domain/show-date.ts'
import { BODY_KINDS } from '../words.ts'

type Props = {
  rows: readonly TreeRow[]
  /** Those that are in the plan now. */
  known: ReadonlySet<string>
  /** Those whose kind nobody has said. */
  unclear?: ReadonlySet<string>
}

/** A row with those that stand under it. */
type Branch = { row: TreeRow; below: Branch[] }

function branchesOf(rows: readonly TreeRow[]): Branch[] {
  const branches = new Map(rows.map((row): [string, Branch] => [row.body.id, { row, below: [] }]))
  const top: Branch[] = []
  for (const branch of branches.values()) {
    const above = branch.row.under === null ? undefined : branches.get(branch.row.under)
    if (above) above.below.push(branch)
    else top.push(branch)
  }
  return top
}

type ItemProps = { branch: Branch; page: Props; names: ReadonlyMap<string, string> }

const Item = ({ branch: { row, below }, page, names }: ItemProps) => (
  <li>
    {row.body.name}{' '}
    <span class="app-quiet">
      {[
        page.unclear?.has(row.body.id) ? 'Kind to be chosen' : BODY_KINDS[row.body.kind],
        ...(row.also.length > 0
          ? [`reports to ${showList(row.also.map((id) => `“${names.get(id) ?? id}”`))} as well`]
          : []),
        ...(page.known.has(row.body.id) ? ['in the plan now'] : []),
      ].join('; ')}
    </span>
    {below.length > 0 && (
      <ul>
        {below.map((branch) => (
          <Item branch={branch} page={page} names={names} />
        ))}
      </ul>
    )}
  </li>
)

/** A structure as a list of lists: what stands under a body reports to it. */
export const TreeList = (page: Props) => {
  const { rows } = page
  const names = new Map(rows.map(({ body }) => [body.id, body.name]))
  return (
    <ul class="govuk-list app-tree">
      {branchesOf(rows).map((branch) => (
        <Item branch={branch} page={page} names={names} />
      ))}
    </ul>
  )
}
