import { WHOLE_CALENDAR } from '../../src/domain/calendar/feed.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { Button } from '../components/button.tsx'
import { Details } from '../components/details.tsx'
import { downloadPath } from '../plan/plan-links.ts'
import type { PlanPageProps } from '../plan/plan-frame.tsx'
import { FilterFields } from './filter-fields.tsx'
import { sayEntries, TooLarge, type ShownSize } from './too-large.tsx'
import { whoseChoices } from './whose-choices.ts'
import { AskedInputs } from '../plan/asked-inputs.tsx'

type Props = Pick<PlanPageProps, 'opened' | 'asked'> & {
  /** Of the whole programme. */
  size: ShownSize
}

type FileLink = { of: Record<string, string>; text: string; about?: string }

/** Those who have dates in law here. */
const named = ({ organisations }: Plan) => organisations.filter(({ kind }) => kind !== 'other')

const linksOf = (plan: Plan, size: ShownSize): FileLink[] => [
  {
    of: {},
    text: 'The whole programme',
    about: `every date of law, guidance and this plan, done and cancelled ones included (${sayEntries(size).toLowerCase()})`,
  },
  ...(plan.framework === undefined
    ? []
    : [{ of: { dates: 'law-and-guidance' }, text: 'Law and statutory guidance' }]),
  ...named(plan).map(({ id, name }) => ({ of: { whose: id }, text: `For ${name}` })),
]

const Choose = ({ opened: { plan }, asked }: Pick<Props, 'opened' | 'asked'>) => {
  const { dates } = WHOLE_CALENDAR
  return (
    <Details summary="Choose what the file holds" classes="app-screen-only">
      <form method="get" action={downloadPath(plan.id, 'ics', { asked: null })}>
        <AskedInputs asked={asked} />
        <FilterFields
          // An address names whom it is of by id or by role, whatever kind they are.
          whose={whoseChoices(plan).map(({ value, text }) => ({
            value: value.slice(value.indexOf(':') + 1),
            text,
          }))}
          form={new URLSearchParams({ dates, done: 'yes' })}
          errors={[]}
        />
        <Button secondary>Get the file</Button>
      </form>
    </Details>
  )
}

const FreshFile = () => (
  <Details summary="How to send a file, and how to bring it up to date">
    <p class="govuk-body">
      A file says what the plan says today and never changes. Attach it to an e-mail; in Outlook,
      Google or Apple Calendar it is opened or imported.
    </p>
    <p class="govuk-body">
      Ask people to import it into a calendar of its own, such as “Transition plan”. When dates have
      moved, send a fresh file: they delete that calendar, make it anew and import the fresh file.
      That works in every program.
    </p>
    <p class="govuk-body">
      Each entry keeps its identity from file to file, so many programs replace what they have when
      a fresh file is imported. Some versions of Outlook are said to add every entry once more
      instead.
    </p>
  </Details>
)

/** Files to send to those who cannot subscribe. */
export const FilesSection = ({ size, ...page }: Props) => {
  const { plan } = page.opened
  return (
    <section aria-labelledby="files">
      <h2 class="govuk-heading-m" id="files">
        Files to send
      </h2>
      <p class="govuk-body">Calendar files (.ics) of the plan as it is now:</p>
      <ul class="govuk-list govuk-list--bullet">
        {linksOf(plan, size).map(({ of, text, about }) => (
          <li>
            <a class="govuk-link" href={downloadPath(plan.id, 'ics', { asked: page.asked, of })}>
              {text}
            </a>
            {about !== undefined && `, ${about}`}
          </li>
        ))}
      </ul>
      {size.isTooLarge && <TooLarge what="The whole programme" />}
      <Choose {...page} />
      <FreshFile />
    </section>
  )
}
