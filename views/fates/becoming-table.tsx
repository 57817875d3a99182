import type { Child } from 'hono/jsx'
import { FATE_WORDS } from '../../src/domain/fate-words.ts'
import type { Fate } from '../../src/domain/option.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Becoming } from '../../src/domain/what-becomes.ts'
import { ChangeLinks } from '../change-links.tsx'
import { Tag } from '../components/tag.tsx'
import { DataTable } from '../data-table.tsx'
import { planPath } from '../plan/plan-links.ts'
import { sentence } from '../sentence.ts'
import { SourceNote } from '../source-note.tsx'
import { fatesPath } from './fate-links.ts'
import { canChange } from '../plan/can-change.ts'
import type { AskedDays } from '../plan/asked-days.ts'

type Setting = { plan: Plan; asked: AskedDays; option: string | null }

const columns = (head: string) => [
  { head, classes: 'app-third' },
  { head: 'What happens', classes: 'app-seventh' },
  { head: 'Into', classes: 'app-quarter' },
  { head: 'Reason' },
  { head: 'Where it is written', classes: 'app-seventh' },
]

/** Is a fate said of all options, where one option is looked at? */
const isForAll = (fate: Fate, { plan, option }: Setting): boolean =>
  plan.options.length > 0 && option !== null && fate.option === undefined

/** The links that say or change what happens to a thing. */
function linksOf(setting: Setting, { about, fate }: Becoming) {
  const { plan, option } = setting
  const say = fatesPath(plan, 'fates/new', { option, about })
  if (fate === null) return [{ text: 'Say what happens', href: say }]
  const own = `fates/${fate.id}`
  return [
    { text: 'Change', href: planPath(plan.id, own, null) },
    ...(isForAll(fate, setting) ? [{ text: 'Say otherwise under this option', href: say }] : []),
    { text: 'Remove', href: planPath(plan.id, `${own}/remove`, null) },
  ]
}

const Name = ({ setting, one }: { setting: Setting; one: Becoming }) => (
  <>
    {one.name}
    {'function' in one.about && (
      <p class="app-quiet">{one.of === null ? 'Nobody is responsible yet' : one.of.name}</p>
    )}
    {canChange(setting.plan, setting.asked) && (
      <ChangeLinks of={one.name} links={linksOf(setting, one)} />
    )}
  </>
)

const What = ({ setting, one: { fate, stays } }: { setting: Setting; one: Becoming }) => {
  if (fate === null)
    return stays ? <>Stays with its body</> : <Tag colour="yellow">Nothing recorded</Tag>
  return (
    <span id={fate.id}>
      {fate.kind === 'undecided' ? (
        <Tag colour="yellow">Undecided</Tag>
      ) : (
        sentence(FATE_WORDS[fate.kind])
      )}
      {isForAll(fate, setting) && <span class="app-quiet"> (whichever option is chosen)</span>}
    </span>
  )
}

/** The bodies that something goes to, one a line. */
const Into = ({ plan, fate }: { plan: Plan; fate: Fate | null }) => {
  if (fate === null) return <></>
  if (fate.into.length === 0) return <>{fate.kind === 'continues' ? 'Stays as it is' : ''}</>
  return (
    <>
      {fate.into.map((id) => (
        <p>{plan.bodies.find((body) => body.id === id)?.name ?? id}</p>
      ))}
    </>
  )
}

const rowOf = (setting: Setting, one: Becoming): Child[] => [
  <Name setting={setting} one={one} />,
  <What setting={setting} one={one} />,
  <Into plan={setting.plan} fate={one.fate} />,
  one.fate?.reason ?? '',
  one.fate === null ? '' : <SourceNote source={one.fate.source} />,
]

type BecomingTableProps = Setting & { caption: string; head: string; rows: readonly Becoming[] }

/** What happens to each body, or to each function, under an option. */
export const BecomingTable = ({ caption, head, rows, ...setting }: BecomingTableProps) => (
  <DataTable
    caption={caption}
    classes="app-dense app-stack app-roomy"
    columns={columns(head)}
    rows={rows.map((one) => rowOf(setting, one))}
  />
)
