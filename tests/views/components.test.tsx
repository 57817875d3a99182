import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Breadcrumbs } from '../../views/components/breadcrumbs.tsx'
import { Button } from '../../views/components/button.tsx'
import { Checkboxes } from '../../views/components/checkboxes.tsx'
import { DateInput } from '../../views/components/date-input.tsx'
import { Details } from '../../views/components/details.tsx'
import { ErrorMessage } from '../../views/components/error-message.tsx'
import { ErrorSummary } from '../../views/components/error-summary.tsx'
import { Fieldset } from '../../views/components/fieldset.tsx'
import { Hint } from '../../views/components/hint.tsx'
import { Input } from '../../views/components/input.tsx'
import { InsetText } from '../../views/components/inset-text.tsx'
import { Label } from '../../views/components/label.tsx'
import { NotificationBanner } from '../../views/components/notification-banner.tsx'
import { Radios } from '../../views/components/radios.tsx'
import { Select } from '../../views/components/select.tsx'
import { SkipLink } from '../../views/components/skip-link.tsx'
import { SummaryList } from '../../views/components/summary-list.tsx'
import { Table } from '../../views/components/table.tsx'
import { Tag } from '../../views/components/tag.tsx'
import { Textarea } from '../../views/components/textarea.tsx'
import { WarningText } from '../../views/components/warning-text.tsx'
import { toProps } from './govuk-props.ts'
import { htmlOf } from './html-of.ts'
import { outline } from './same-markup.ts'

const GOVUK = 'node_modules/govuk-frontend/dist/govuk/components'
const OURS = 'views/components'

/** Our component for each of GOV.UK's; its props come from a fixture, so no type can hold them. */
const COMPONENTS: Readonly<Record<string, unknown>> = {
  breadcrumbs: Breadcrumbs,
  button: Button,
  checkboxes: Checkboxes,
  'date-input': DateInput,
  details: Details,
  'error-message': ErrorMessage,
  'error-summary': ErrorSummary,
  fieldset: Fieldset,
  hint: Hint,
  input: Input,
  'inset-text': InsetText,
  label: Label,
  'notification-banner': NotificationBanner,
  radios: Radios,
  select: Select,
  'skip-link': SkipLink,
  'summary-list': SummaryList,
  table: Table,
  tag: Tag,
  textarea: Textarea,
  'warning-text': WarningText,
}

type Fixture = { name: string; options: Record<string, unknown>; html: string }

/** What GOV.UK Frontend itself makes of a component's options, hidden fixtures included. */
function fixturesOf(component: string): Fixture[] {
  const file = `${GOVUK}/${component}/fixtures.json`
  return (JSON.parse(readFileSync(file, 'utf8')) as { fixtures: Fixture[] }).fixtures
}

function render(component: string, options: Record<string, unknown>): string {
  const Component = COMPONENTS[component] as (props: unknown) => string
  return htmlOf(<Component {...toProps(options, component)} />)
}

describe.each(Object.keys(COMPONENTS))(
  '%s has the exact markup of GOV.UK Frontend',
  (component) => {
    it.each(fixturesOf(component))('$name', ({ options, html }) => {
      expect(outline(render(component, options))).toEqual(outline(html))
    })
  },
)

describe('the components', () => {
  it('are all compared, if GOV.UK has one of that name', () => {
    const names = readdirSync(OURS).map((file) => file.replace(/\.tsx?$/, ''))
    const known = names.filter((name) => existsSync(`${GOVUK}/${name}/fixtures.json`))
    expect(Object.keys(COMPONENTS).toSorted()).toEqual(known.toSorted())
  })
})
