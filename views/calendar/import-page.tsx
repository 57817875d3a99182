import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { FileField } from '../fields/file-field.tsx'
import { TextField } from '../fields/text-field.tsx'
import { FormPage, type FormPageProps } from '../forms/form-page.tsx'
import { milestoneCrumbs } from '../milestones/milestone-crumbs.ts'
import { listPath } from '../milestones/milestone-links.ts'

const HowTo = () => (
  <>
    <p class="govuk-body">
      Choose the calendar file (.ics) of a committee timetable. You see first what it holds; nothing
      is added until you accept it. Take the file again when the timetable has changed: what you
      took before is found again, and only what has moved or is new is offered.
    </p>
    <Details summary="How to get the file" classes="app-screen-only">
      <ul class="govuk-list govuk-list--bullet">
        <li>
          Outlook on a computer: open the calendar, then File, Save Calendar, “iCalendar (.ics)”.
        </li>
        <li>
          Google Calendar: Settings, the calendar’s name, “Export calendar”. It comes as a zip file;
          unpack it.
        </li>
        <li>Apple Calendar: choose the calendar, then File, Export.</li>
        <li>
          A council’s web page of meetings: look for “iCal”, “.ics” or “Add to calendar”, and save
          the file.
        </li>
      </ul>
    </Details>
    <Details summary="What is read, and how" classes="app-screen-only">
      <ul class="govuk-list govuk-list--bullet">
        <li>
          Titles and days only. Times, places, notes and people are left out, and are not kept.
        </li>
        <li>An entry with a time goes by the day on which it starts in England.</li>
        <li>An entry of several days is taken with its first day, and its last day is told.</li>
        <li>
          An entry that repeats becomes one milestone for each of its days, up to 60 of them. One
          that repeats without an end is taken for a year from today.
        </li>
        <li>
          Cancelled entries, tasks and entries without a title or day are left out and listed.
        </li>
        <li>What is taken out of the calendar stays in the plan. Cancel it here.</li>
      </ul>
    </Details>
  </>
)

/** The page to choose another calendar’s file at. */
export const ImportPage = (page: FormPageProps) => {
  const { plan } = page.opened
  const { form, errors } = page
  return (
    <FormPage
      {...page}
      heading="Take milestones from a calendar"
      part="milestones"
      crumbs={milestoneCrumbs(plan, null)}
    >
      <HowTo />
      <form
        method="post"
        action={listPath(plan.id, 'import')}
        enctype="multipart/form-data"
        novalidate
      >
        <FileField
          id="file"
          label="Calendar file"
          hint="An .ics file of up to 10 MB. Entries about children or families have no place in a plan."
          accept=".ics,text/calendar"
          errors={errors}
        />
        <TextField
          id="words"
          label="Only entries with one of these in the title (optional)"
          hint="Apart by commas, such as “Cabinet, scrutiny, safeguarding”."
          value={form.get('words') ?? ''}
          errors={errors}
        />
        <div class="govuk-button-group">
          <Button preventDoubleClick>Show what it holds</Button>
          <a class="govuk-link" href={listPath(plan.id)}>
            Cancel
          </a>
        </div>
      </form>
    </FormPage>
  )
}
