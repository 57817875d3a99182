import type { Column } from '../../src/domain/pasted/columns.ts'
import { READ_AS, type ReadAs } from '../../src/domain/pasted/head.ts'
import type { Pasted } from '../../src/domain/pasted/pasted.ts'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { SelectField } from '../fields/select-field.tsx'
import type { FormPageProps } from '../forms/form-page.tsx'

const WORDS: Record<ReadAs, string> = {
  title: 'What is to be done',
  date: 'Date',
  owner: 'Owner',
  status: 'Status',
  progress: 'Progress or notes',
  number: 'Number, left out',
  ignored: 'Left out',
}

const OPTIONS = READ_AS.map((value) => ({ value, text: WORDS[value] }))

const SHORT = 60

type Props = Pick<FormPageProps, 'form' | 'errors'> & { pasted: Pasted }

const nameOf = ({ head, index }: Column): string => (head === '' ? `Column ${index + 1}` : head)

/** What stands in a column, so that it can be told without its heading. */
function exampleOf({ rows }: Pasted, { index }: Column): string | undefined {
  const found = rows.find(({ becomes, cells }) => becomes === 'milestone' && cells[index])
  const cell = found?.cells[index]
  if (cell === undefined) return undefined
  const short = cell.length > SHORT ? `${cell.slice(0, SHORT).toWellFormed().trimEnd()}…` : cell
  return `For example “${short}”.`
}

/** What each column of a paste was read as, to be corrected and read again. */
export const PastedColumns = ({ pasted, form, errors }: Props) => {
  const ids = pasted.columns.map(({ index }) => `column-${index}`)
  return (
    <>
      <input
        type="hidden"
        name="read-as"
        value={pasted.columns.map(({ readAs }) => readAs).join(',')}
      />
      <Details
        summary="How the columns were read"
        open={errors.some(({ field }) => field !== undefined && ids.includes(field))}
      >
        {pasted.columns.map((column, n) => (
          <SelectField
            id={ids[n] ?? ''}
            label={nameOf(column)}
            hint={exampleOf(pasted, column)}
            value={form.get(ids[n] ?? '') ?? column.readAs}
            errors={errors}
            options={OPTIONS}
          />
        ))}
        <Button secondary name="again" value="yes">
          Read the rows again
        </Button>
      </Details>
    </>
  )
}
