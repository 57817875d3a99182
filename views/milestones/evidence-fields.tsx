import type { FormPageProps } from '../forms/form-page.tsx'
import { SelectField } from '../fields/select-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { EVIDENCE_OPTIONS } from './about-words.ts'

const NONE = { value: '', text: 'Nothing to add' }

/** One piece of evidence: its inputs are `evidence-kind`, `evidence-text`, `evidence-address`. */
export const EvidenceFields = ({ form, errors }: Pick<FormPageProps, 'form' | 'errors'>) => (
  <>
    <SelectField
      id="evidence-kind"
      label="Evidence"
      value={form.get('evidence-kind') ?? ''}
      errors={errors}
      options={[NONE, ...EVIDENCE_OPTIONS]}
    />
    <TextField
      id="evidence-text"
      label="What shows it"
      hint="Such as “Cabinet, 24 May 2019, item 7”, or the role of whoever confirms it. Leave out people’s names."
      value={form.get('evidence-text') ?? ''}
      errors={errors}
    />
    <TextField
      id="evidence-address"
      label="Its address on the web (optional)"
      hint="Starting with https://"
      value={form.get('evidence-address') ?? ''}
      errors={errors}
      inputmode="url"
      spellcheck={false}
    />
  </>
)
