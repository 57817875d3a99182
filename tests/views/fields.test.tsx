import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { FormError } from '../../views/components/error-summary.tsx'
import { CheckboxesField } from '../../views/fields/checkboxes-field.tsx'
import { DateField } from '../../views/fields/date-field.tsx'
import { DayField } from '../../views/fields/day-field.tsx'
import { Form } from '../../views/fields/form.tsx'
import { RadiosField } from '../../views/fields/radios-field.tsx'
import { SelectField } from '../../views/fields/select-field.tsx'
import { TextAreaField } from '../../views/fields/text-area-field.tsx'
import { TextField } from '../../views/fields/text-field.tsx'
import { htmlOf } from './html-of.ts'

const NASTY = `</textarea><b title="x">'& ”`

const NOTHING = {
  how: 'on',
  day: '',
  month: '',
  year: '',
  endDay: '',
  endMonth: '',
  endYear: '',
  asWritten: '',
}

const DAY = { day: '31', month: 'Feb', year: '2019' }

const OPTIONS = [
  { value: 'on', text: 'On', hint: 'Exactly then' },
  { value: 'by', text: 'By' },
  { value: 'after', text: 'After' },
]

const open = (element: unknown): Document => new JSDOM(htmlOf(element)).window.document

const wrongInputs = (page: Document): string[] =>
  [
    ...page.querySelectorAll('.govuk-input--error, .govuk-select--error, .govuk-textarea--error'),
  ].map(({ id }) => id)

const messages = (page: Document): string[] =>
  [...page.querySelectorAll('.govuk-error-message')].map(({ textContent }) => textContent)

const value = (page: Document, id: string): string =>
  page.querySelector<HTMLInputElement>(`[id="${id}"]`)!.value

const wrong = (field: string): FormError => ({ field, message: `Correct ${field}` })

/** Every field, with its own id in each error. */
const FIELDS: Readonly<Record<string, (errors: readonly FormError[]) => unknown>> = {
  text: (errors) => <TextField id="x" label="Title" hint="Short" value="a" errors={errors} />,
  textarea: (errors) => (
    <TextAreaField id="x" label="Note" hint="Short" value="a" errors={errors} />
  ),
  select: (errors) => (
    <SelectField id="x" label="Who" hint="One" value="by" errors={errors} options={OPTIONS} />
  ),
  radios: (errors) => (
    <RadiosField id="x" legend="Who" hint="One" value="by" errors={errors} options={OPTIONS} />
  ),
  checkboxes: (errors) => (
    <CheckboxesField id="x" legend="Who" hint="Any" values={[]} errors={errors} options={OPTIONS} />
  ),
  day: (errors) => <DayField id="x" legend="When" hint="Exact" typed={DAY} errors={errors} />,
  date: (errors) => <DateField id="x" legend="When" typed={NOTHING} errors={errors} />,
}

describe.each(Object.entries(FIELDS))('a %s field', (_, draw) => {
  it('ties a label to each input that is shown', () => {
    const page = open(draw([]))
    const inputs = [...page.querySelectorAll('input:not([type="hidden"]), select, textarea')]
    expect(inputs.length).toBeGreaterThan(0)
    for (const { id } of inputs)
      expect(page.querySelector(`label[for="${id}"]`)?.textContent).toMatch(/\w/)
  })

  it('gives each id once, and each description exists', () => {
    const page = open(draw([wrong('x')]))
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const described = [...page.querySelectorAll('[aria-describedby]')].flatMap((element) =>
      element.getAttribute('aria-describedby')!.split(' '),
    )
    expect(described).toContain('x-hint')
    expect(described).toContain('x-error')
    for (const id of described) expect(ids).toContain(id)
  })

  it('shows its own error and nobody else’s', () => {
    expect(messages(open(draw([wrong('x')])))).toEqual(['Error: Correct x'])
    expect(messages(open(draw([wrong('y'), wrong('xx'), { message: 'Try again' }])))).toEqual([])
  })

  it('shows each of several errors', () => {
    const both = open(draw([wrong('x'), { field: 'x', message: 'It is too long' }]))
    expect(messages(both)).toEqual(['Error: Correct xIt is too long'])
    expect(both.querySelectorAll('.govuk-error-message br')).toHaveLength(1)
  })

  it('escapes an error', () => {
    const page = open(draw([{ field: 'x', message: NASTY }]))
    expect(messages(page)).toEqual([`Error: ${NASTY}`])
  })
})

describe('what was typed is kept and escaped', () => {
  it('in one line, and in several', () => {
    const line = open(<TextField id="t" label="Title" value={NASTY} errors={[]} />)
    expect(value(line, 't')).toBe(NASTY)
    const lines = open(<TextAreaField id="n" label="Note" value={`\n\n${NASTY}`} errors={[]} />)
    expect(value(lines, 'n')).toBe(`\n\n${NASTY}`)
  })

  it('in a date, whatever it is', () => {
    const typed = { ...NOTHING, how: 'between', day: NASTY, endYear: NASTY, asWritten: NASTY }
    const page = open(<DateField id="w" legend="When" typed={typed} errors={[]} />)
    for (const id of ['w-day', 'w-end-year', 'w-as-written']) expect(value(page, id)).toBe(NASTY)
    expect(value(page, 'w-how')).toBe('between')
  })

  it('in what was chosen', () => {
    const select = open(<SelectField id="s" label="How" value="by" errors={[]} options={OPTIONS} />)
    expect(value(select, 's')).toBe('by')
    const checked = (page: Document) =>
      [...page.querySelectorAll<HTMLInputElement>(':checked')].map(({ id }) => id)
    const radios = { legend: 'How', errors: [], options: OPTIONS }
    expect(checked(open(<RadiosField id="r" {...radios} value="by" />))).toEqual(['r-2'])
    expect(checked(open(<RadiosField id="r" {...radios} value="" />))).toEqual([])
    const boxes = <CheckboxesField id="c" {...radios} values={['on', 'after', 'odd']} />
    expect(checked(open(boxes))).toEqual(['c', 'c-3'])
  })
})

describe('radios and checkboxes', () => {
  it('share one name, and an item’s hint describes it', () => {
    const page = open(
      <RadiosField id="r" legend="How" value="" errors={[]} options={OPTIONS} inline small />,
    )
    const inputs = [...page.querySelectorAll<HTMLInputElement>('input')]
    expect(inputs.map(({ id, name }) => [id, name])).toEqual([
      ['r', 'r'],
      ['r-2', 'r'],
      ['r-3', 'r'],
    ])
    expect(page.getElementById('r-item-hint')?.textContent).toBe('Exactly then')
    expect(page.querySelector('.govuk-radios--inline.govuk-radios--small')).not.toBeNull()
  })

  it('show the error of one of their inputs, not that of a field with a longer name', () => {
    const draw = (field: string) =>
      messages(
        open(
          <RadiosField id="r" legend="How" value="" errors={[wrong(field)]} options={OPTIONS} />,
        ),
      )
    expect(draw('r-3')).toHaveLength(1)
    expect(draw('r-4')).toHaveLength(0)
    expect(draw('r-role')).toHaveLength(0)
  })
})

describe('a date', () => {
  const draw = (typed: Partial<typeof NOTHING>, fields: readonly string[] = []) =>
    open(
      <DateField
        id="when"
        legend="When"
        typed={{ ...NOTHING, ...typed }}
        errors={fields.map(wrong)}
      />,
    )

  it('is sent under the names of its parts', () => {
    const names = [...draw({}).querySelectorAll('input, select')].map((one) =>
      one.getAttribute('name'),
    )
    expect(names).toEqual(
      [
        ['how', 'day', 'month', 'year'],
        ['end-day', 'end-month', 'end-year', 'as-written'],
      ].flatMap((row) => row.map((part) => `when-${part}`)),
    )
  })

  it.each([
    [['when-month'], ['when-month']],
    [
      ['when-day', 'when-year'],
      ['when-day', 'when-year'],
    ],
    [['when'], ['when-day', 'when-month', 'when-year']],
    [['when-how'], ['when-how']],
    [['when-end-day'], ['when-end-day']],
    [['when-end'], ['when-end-day', 'when-end-month', 'when-end-year']],
    [['when-as-written'], ['when-as-written']],
  ])('with %j wrong, only %j are marked', (fields, marked) => {
    const page = draw({}, fields)
    expect(wrongInputs(page)).toEqual(marked)
    expect(messages(page)).toHaveLength(1)
  })

  it('says what is wrong with each of its dates and with the words, in their places', () => {
    const page = draw({}, ['when-month', 'when-end-year', 'when-as-written'])
    const near = (id: string) => page.getElementById(`${id}-error`)?.textContent
    expect(near('when')).toBe('Error: Correct when-month')
    expect(near('when-end')).toBe('Error: Correct when-end-year')
    expect(near('when-as-written')).toBe('Error: Correct when-as-written')
  })

  it('leaves the errors of another field alone', () => {
    expect(wrongInputs(draw({}, ['when-done-day', 'whenever-day', 'then-day']))).toEqual([])
  })

  it('folds the later date away until it is asked for, typed or wrong', () => {
    const isOpen = (page: Document) => page.querySelector('details')?.open
    expect(isOpen(draw({}))).toBe(false)
    expect(isOpen(draw({ how: 'between' }))).toBe(true)
    expect(isOpen(draw({ endMonth: '7' }))).toBe(true)
    expect(isOpen(draw({}, ['when-end-month']))).toBe(true)
    expect(isOpen(draw({ how: 'by', day: '29' }, ['when-month']))).toBe(false)
  })

  it('offers no more than is asked for', () => {
    const page = open(
      <DateField
        id="when"
        legend="When"
        typed={NOTHING}
        errors={[]}
        hows={['on', 'by']}
        asWritten={false}
      />,
    )
    expect(page.querySelectorAll('option')).toHaveLength(2)
    expect(page.querySelector('details')).toBeNull()
    expect(page.getElementById('when-as-written')).toBeNull()
    const fixed = open(
      <DateField id="when" legend="When" typed={NOTHING} errors={[]} hows={['by']} />,
    )
    expect(fixed.querySelector('select')).toBeNull()
    expect(fixed.querySelector<HTMLInputElement>('[name="when-how"]')?.value).toBe('by')
  })
})

describe('a day', () => {
  it('marks only its wrong input', () => {
    const page = open(<DayField id="met" legend="When" typed={DAY} errors={[wrong('met-day')]} />)
    expect(wrongInputs(page)).toEqual(['met-day'])
    expect(value(page, 'met-month')).toBe('Feb')
  })
})

describe('a form', () => {
  const page = open(
    <Form
      action="/plans/a/areas?x=1&y=2"
      revision={7}
      hidden={{ area: NASTY }}
      errors={[]}
      submit="Save"
      secondary={{ name: 'then', value: 'another', text: 'Save and add another' }}
      cancel={{ href: '/plans/a' }}
    >
      <TextField id="t" label="Title" value="" errors={[]} />
    </Form>,
  )
  const form = page.querySelector('form')!

  it('is sent by plain POST and checked by us, not by the browser', () => {
    expect(form.method).toBe('post')
    expect(form.noValidate).toBe(true)
    expect(form.getAttribute('action')).toBe('/plans/a/areas?x=1&y=2')
  })

  it('carries the revision and what is hidden', () => {
    const hidden = [...form.querySelectorAll<HTMLInputElement>('[type="hidden"]')]
    expect(hidden.map(({ name, value: sent }) => [name, sent])).toEqual([
      ['revision', '7'],
      ['area', NASTY],
    ])
  })

  it('ends with its buttons, the first of which a press of Enter uses', () => {
    const buttons = [...form.querySelectorAll('.govuk-button-group > button')]
    expect(buttons.map((button) => [button.textContent, button.getAttribute('name')])).toEqual([
      ['Save', null],
      ['Save and add another', 'then'],
    ])
    expect(form.querySelector('button')?.textContent).toBe('Save')
    expect(form.querySelector('.govuk-button-group > a')?.getAttribute('href')).toBe('/plans/a')
  })
})
