import { JSDOM } from 'jsdom'

/** The fields of a page's form as a browser would send them untouched. */
export function fieldsOf(html: string): URLSearchParams {
  const { document } = new JSDOM(html).window
  const fields = new URLSearchParams()
  const form = document.querySelector('main form[method=post]:has(.govuk-button-group)')
  for (const one of form?.querySelectorAll('input, textarea, select') ?? []) {
    const input = one as HTMLInputElement
    const off = /^(checkbox|radio)$/.test(input.type) && !input.checked
    if (input.name !== '' && !off) fields.append(input.name, input.value)
  }
  return fields
}
