import { InsetText } from './components/inset-text.tsx'
import { Layout } from './layout.tsx'

const Change = () => (
  <>
    <h2 class="govuk-heading-m" id="change">
      How to keep a plan
    </h2>
    <ol class="govuk-list govuk-list--number">
      <li>
        <a class="govuk-link" href="/new">
          Start a plan
        </a>
        , or open a worked example and choose “Copy to work on”. Worked examples are read-only.
      </li>
      <li>
        Name your areas under “Areas”, and record there who the partners are, how scrutiny is
        arranged and which reviews are open.
      </li>
      <li>
        Record the dates that the law counts from under “Key dates”. You see what a date does to
        everything else before you save it.
      </li>
      <li>
        Put what people have promised under “Milestones”: one by one, or pasted from the rows of a
        spreadsheet or a Word table. You see what each row becomes before anything is added.
      </li>
      <li>
        Look at “What is wrong”. Each finding says what would put it right and links to the page
        where you do that.
      </li>
      <li>Print the overview for the chair: it fits one side of A4.</li>
    </ol>
    <p class="govuk-body">
      Every change can be undone, at once or later under “History”. If somebody else has changed the
      plan while your form was open, you are told what they did and keep what you typed. A milestone
      that is cancelled is kept with the reason.
    </p>
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
        In a form, leave the day empty if only the month is known, and choose “by”, “from” or
        “after” if that is how people put it.
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
        A plan opens as on today. “Look at another day” at the top of its pages shows what it said
        at the end of a past day, or what is late and due as on another day. In an address the first
        is <code class="app-code">?asAt=2019-06-01</code> and the second{' '}
        <code class="app-code">?today=2019-06-01</code>; both may stand there.
      </li>
      <li>Times of change are in UTC.</li>
    </ul>
  </>
)

const Slides = () => (
  <>
    <h2 class="govuk-heading-m" id="slides">
      Slides for a board
    </h2>
    <p class="govuk-body">
      Each plan makes its own slides, listed under “Choose and order the slides” on its overview. In
      a plan of yours you may change their order, leave some out, and add slides in your own words
      or notes to speak from. Slides for the chair show findings of law and what is awaited; the
      board sees them only if you choose “Present with the slides for the chair”.
    </p>
  </>
)

const Calendars = () => (
  <>
    <h2 class="govuk-heading-m" id="calendars">
      The dates in your own calendar
    </h2>
    <p class="govuk-body">
      Under “Calendar” a plan gives out feeds: addresses that Outlook, Google, Apple and others look
      at again and again, so that a date that moves here moves there. Each is for somebody, shows
      what you choose, and can be taken back alone. Where nobody else can reach this server, send
      the calendar as a file.
    </p>
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
        <strong>On track, at risk, off track</strong>: what the owner says. It stands beside where
        the dates put it, and neither overrules the other.
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
      folded parts opened. The same can be done from the command line; the README lists the
      commands.
    </p>
    <p class="govuk-body">
      Each plan has two pictures: its structure, under “Structure”, and its timetable, under
      “Schedule”. Each stands above tables that tell the same, is as at the day that you ask for,
      and can be taken away as a file for papers and slides. Those files and the calendar are listed
      on the plan’s overview too.
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
    <Calendars />
    <Slides />
    <Words />
    <Access />
  </Layout>
)
