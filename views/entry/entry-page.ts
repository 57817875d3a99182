import type { FormPageProps } from '../forms/form-page.tsx'

/** What every page that enters a structure is made from. */
export type EntryPageProps = FormPageProps & {
  /** The option that the address asks for; null: none. */
  option: string | null
}
