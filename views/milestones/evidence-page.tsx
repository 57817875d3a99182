import type { Evidence, Milestone } from '../../src/domain/plan.ts'
import { Form } from '../fields/form.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { EVIDENCE_WORDS } from './about-words.ts'
import { EvidenceFields } from './evidence-fields.tsx'
import { KeptList } from './kept-list.tsx'
import { milestoneCrumbs } from './milestone-crumbs.ts'
import { deedPath, listPath } from './milestone-links.ts'
import { Subject } from './subject.tsx'

const sayEvidence = ({ kind, text, address }: Evidence): string =>
  `${EVIDENCE_WORDS[kind]}: ${text}${address === undefined || address === text ? '' : ` (${address})`}`

/** The form for what stands behind a milestone. */
export const EvidencePage = ({ milestone, ...page }: FormPageProps & { milestone: Milestone }) => {
  const { plan } = page.opened
  return (
    <FormPage
      {...page}
      heading="Evidence"
      part="milestones"
      crumbs={milestoneCrumbs(plan, milestone)}
    >
      <Subject opened={page.opened} milestone={milestone} />
      <Form
        action={deedPath(plan.id, milestone.id, 'evidence')}
        revision={page.revision}
        errors={page.errors}
        submit="Save the evidence"
        cancel={{ href: listPath(plan.id, milestone.id) }}
      >
        <KeptList
          legend="Recorded so far"
          items={milestone.evidence}
          say={sayEvidence}
          form={page.form}
        />
        <EvidenceFields form={page.form} errors={page.errors} />
      </Form>
    </FormPage>
  )
}
