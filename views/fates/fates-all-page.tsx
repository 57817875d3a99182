import type { Child } from 'hono/jsx'
import type { Plan } from '../../src/domain/plan.ts'
import { whatBecomes, type Becoming } from '../../src/domain/what-becomes.ts'
import { Details } from '../components/details.tsx'
import { Input } from '../components/input.tsx'
import { Select } from '../components/select.tsx'
import { DataTable } from '../data-table.tsx'
import { Form } from '../fields/form.tsx'
import { ownErrors } from '../fields/own-errors.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { AgreedNote } from '../options/agreed-note.tsx'
import { planPath } from '../plan/plan-links.ts'
import { fateCrumbs, fatesPath } from './fate-links.ts'
import { intoOptions, kindOptions, kindsExplained } from './fate-options.ts'
import { OptionChoice, UnderOption } from './option-choice.tsx'

type Props = FormPageProps & { option: string | null }

const HIDDEN = 'govuk-visually-hidden'

const COLUMNS = [
  { head: 'Body or function', classes: 'app-quarter' },
  { head: 'What happens', classes: 'app-fifth' },
  { head: 'Into' },
  { head: 'Reason (needed if it ends)', classes: 'app-quarter' },
]

const Kind = ({ page: { form, errors }, one }: { page: Props; one: Becoming }) => {
  const id = `kind-${one.id}`
  return (
    <Select
      id={id}
      name={id}
      label={{ children: `What happens to ${one.name}`, classes: HIDDEN }}
      errorMessage={ownErrors(errors, [id])}
      value={form.get(id) ?? ''}
      items={[{ value: '', text: 'Nothing recorded' }, ...kindOptions]}
    />
  )
}

type IntoProps = { page: Props; one: Becoming; options: ReturnType<typeof intoOptions> }

/** As many lists to choose from as the row has places, which all have one name. */
const Into = ({ page: { form, errors }, one, options }: IntoProps) => {
  const name = `into-${one.id}`
  const items = options.filter(({ value }) => value !== one.id)
  return (
    <>
      {form.getAll(name).map((value, n) => (
        <Select
          id={n === 0 ? name : `${name}--${n + 1}`}
          name={name}
          label={{ children: `${one.name}: body ${n + 1} that it goes to`, classes: HIDDEN }}
          errorMessage={n === 0 ? ownErrors(errors, [name]) : undefined}
          value={value}
          items={[{ value: '', text: n === 0 ? 'No body' : 'No other body' }, ...items]}
        />
      ))}
    </>
  )
}

const Reason = ({ page: { form, errors }, one }: { page: Props; one: Becoming }) => {
  const id = `reason-${one.id}`
  return (
    <Input
      id={id}
      name={id}
      label={{ children: `Reason: ${one.name}`, classes: HIDDEN }}
      errorMessage={ownErrors(errors, [id])}
      value={form.get(id) ?? ''}
    />
  )
}

const Name = ({ one: { name, about, of, fate }, forAll }: { one: Becoming; forAll: boolean }) => (
  <>
    {name}
    {'function' in about && (
      <p class="app-quiet">
        Function, {of === null ? 'with nobody responsible yet' : `of ${of.name}`}
      </p>
    )}
    {forAll && fate?.option === undefined && fate !== null && (
      <p class="app-quiet">Said whichever option is chosen</p>
    )}
  </>
)

function rowsOf(page: Props, plan: Plan): Child[][] {
  const { bodies, functions } = whatBecomes(plan, page.option)
  const options = intoOptions(plan, page.option)
  return [...bodies, ...functions].map((one) => [
    <Name one={one} forAll={page.option !== null} />,
    <Kind page={page} one={one} />,
    <Into page={page} one={one} options={options} />,
    <Reason page={page} one={one} />,
  ])
}

const WhatItMeans = () => (
  <Details summary="What each of these means" classes="app-screen-only">
    <ul class="govuk-list govuk-list--bullet">
      {kindsExplained.map(({ text, hint }) => (
        <li>
          <strong>{text}</strong>: {hint}
        </li>
      ))}
    </ul>
  </Details>
)

/** One form for what happens to every old body and function under an option. */
export const FatesAllPage = (page: Props) => {
  const { plan } = page.opened
  const { option } = page
  const rows = rowsOf(page, plan)
  return (
    <FormPage
      {...page}
      heading="What happens to each, as one table"
      part="structure"
      crumbs={fateCrumbs(plan, option)}
    >
      <OptionChoice plan={plan} option={option} part="fates/all" asked={null} />
      <UnderOption plan={plan} option={option} />
      <AgreedNote plan={plan} option={option} />
      {rows.length === 0 ? (
        <p class="govuk-body">
          No body of the old structure and no function is recorded yet. Record them first:{' '}
          <a class="govuk-link" href={planPath(plan.id, 'structure', null)}>
            Structure and money
          </a>
          .
        </p>
      ) : (
        <Form
          action={fatesPath(plan, 'fates/all', { option })}
          revision={page.revision}
          errors={page.errors}
          submit="Save the table"
          cancel={{ href: fatesPath(plan, 'fates', { option }) }}
        >
          <p class="govuk-body">
            Only the rows that you change are changed. Where a row then says something else, the
            note of where it was written goes with the old words.
          </p>
          <WhatItMeans />
          <DataTable
            caption="Every old body and function"
            captionSize="s"
            classes="app-dense app-stack app-fill-in"
            columns={COLUMNS}
            rows={rows}
          />
        </Form>
      )}
    </FormPage>
  )
}
