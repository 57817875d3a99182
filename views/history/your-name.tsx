import type { FormError } from '../components/error-summary.tsx'
import { Form } from '../fields/form.tsx'
import { TextField } from '../fields/text-field.tsx'
import { planPath } from '../plan/plan-links.ts'

type Props = { planId: string; name: string; errors: readonly FormError[] }

/** The name that goes with what somebody records in this browser. */
export const YourName = ({ planId, name, errors }: Props) => (
  <section class="app-screen-only" aria-labelledby="your-name">
    <h2 class="govuk-heading-m" id="your-name">
      Your name
    </h2>
    <p class="govuk-body">
      {name === ''
        ? 'What you record is kept as done by “somebody at the web pages”. Give a name, and it goes with what you record from now on in this browser.'
        : `What you record in this browser is kept as done by “${name}”. Nobody checks that it is you.`}
    </p>
    <Form action={planPath(planId, 'history/name', null)} errors={errors} submit="Keep this name">
      <TextField
        id="name"
        label="Name or role"
        hint="For example, business manager. Leave it empty to give none."
        value={name}
        errors={errors}
        width={30}
        autocomplete="name"
      />
    </Form>
  </section>
)
