import { askedQuery, type AskedDays } from './asked-days.ts'

/** The days that an address asks for, sent on by a form that asks for something else beside. */
export const AskedInputs = ({ asked }: { asked: AskedDays }) => (
  <>
    {Object.entries(askedQuery(asked)).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)
