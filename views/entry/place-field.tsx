import { RadiosField } from '../fields/radios-field.tsx'
import type { EntryPageProps } from './entry-page.ts'
import { placeOptions } from './place-words.ts'

/** Where the bodies go that are entered. */
export const PlaceField = ({ opened, form, errors }: EntryPageProps) => (
  <RadiosField
    id="where"
    legend="Where they belong"
    value={form.get('where') ?? ''}
    errors={errors}
    small
    options={placeOptions(opened.plan)}
  />
)
