type Part = { id: string; text: string; of?: readonly unknown[] }

const counted = ({ text, of }: Part): string =>
  of === undefined || of.length === 0 ? text : `${text} (${of.length})`

/** Links to the parts of a long page, with how much is in each. */
export const OnThisPage = ({ parts }: { parts: readonly Part[] }) => (
  <nav class="app-screen-only" aria-label="On this page">
    <ul class="govuk-list app-on-this-page">
      {parts.map((part) => (
        <li>
          <a class="govuk-link" href={`#${part.id}`}>
            {counted(part)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
