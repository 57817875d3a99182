import { ChecklistPage } from '../../views/checklist/checklist-page.tsx'
import { planPage } from './plan-page.tsx'

/** How far the draft arrangements are with what law and guidance ask of them. */
export const planChecklist = planPage((page) => <ChecklistPage {...page} />)
