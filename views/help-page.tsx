import { InsetText } from './components/inset-text.tsx'
import { Layout } from './layout.tsx'

const COMMANDS: readonly { does: string; command: string }[] = [
  { does: 'Make a plan', command: 'new our-plan --from single-authority' },
  {
    does: 'Record a date',
    command: 'set our-plan publicationDate "Our area" 2019-06-28',
  },
  { does: 'Add a milestone', command: 'milestone add our-plan "Agree the money"' },
  { does: 'See what is wrong', command: 'check our-plan' },
]

const Change = () => (
  <>
    <h2 class="govuk-heading-m" id="change">
      How to change a plan
    </h2>
    <p class="govuk-body">
      Worked examples are read-only: choose “Copy to work on” on one of their pages. A plan of your
      own is changed from the command line for now, and these pages show it at once. Type each after{' '}
      <code class="app-code">npm run -s transition --</code>
    </p>
    <ul class="govuk-list govuk-list--bullet">
      {COMMANDS.map(({ does, command }) => (
        <li>
          {does}: <code class="app-code">{command}</code>
        </li>
      ))}
    </ul>
  </>
)

const Dates = () => (
  <>
    <h2 class="govuk-heading-m" id="dates">
      How dates are read
    </h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>
        A date is kept as people wrote it. “June 2019” stays a month: no day is made up, and where
        the day matters we say “cannot tell” and which days would be late.
      </li>
      <li>
        Three months from 28 June end on 28 September: the same number in a later month. If that
        month is shorter, they end on its last day.
      </li>
      <li>
        No rule moves a date set by law off a weekend or bank holiday. The last working day before
        (England and Wales) is shown as advice.
      </li>
      <li>
        A plan opens as on today. Add <code class="app-code">?today=2019-06-01</code> to the address
        of one of its pages to see it as on another day.
      </li>
      <li>Times of change are in UTC.</li>
    </ul>
  </>
)

const Words = () => (
  <>
    <h2 class="govuk-heading-m" id="words">
      What the words mean
    </h2>
    <ul class="govuk-list govuk-list--bullet">
      <li>
        <strong>Law and guidance</strong>: an Act or regulations, and what statutory guidance asks.
        Where they give different dates, both are shown.
      </li>
      <li>
        <strong>Certain, likely, cannot tell</strong>: certain rests on a recorded day against a
        fixed day. Likely is where months are counted, or a stated start is taken as the day of
        compliance. Cannot tell is where the plan does not record enough; it is not a breach.
      </li>
      <li>
        <strong>From a secondary source, from memory</strong>: the instrument itself was not read.
        Look it up before you lean on it;{' '}
        <a class="govuk-link" href="/law#look-up">
          the law page lists these first
        </a>
        .
      </li>
      <li>
        <strong>Due soon</strong>: within 28 days.
      </li>
      <li>
        <strong>Invented</strong>: a fact that an illustration made up; it stands in no paper.
      </li>
    </ul>
  </>
)

const Access = () => (
  <>
    <h2 class="govuk-heading-m" id="access">
      Reading, printing, keyboard
    </h2>
    <p class="govuk-body">
      Every page works with the keyboard, on a phone and without JavaScript, and prints on A4 with
      folded parts opened. Diagrams and calendars are files to take with you, listed on a plan’s
      overview.
    </p>
  </>
)

/** What this is, what it is not, and how to use it. */
export const HelpPage = ({ css }: { css: string }) => (
  <Layout title={['Help']} css={css} section="help">
    <h1 class="govuk-heading-l">Help</h1>
    <p class="govuk-body-l">
      For those who move an area from a Local Safeguarding Children Board to safeguarding partners:
      what is due, in law and in guidance, what is planned, and what does not fit.
    </p>
    <InsetText>
      Not legal advice. No personal data about children or families has a place here: reviews are
      counts, and roles stand for people.
    </InsetText>
    <Change />
    <Dates />
    <Words />
    <Access />
  </Layout>
)
