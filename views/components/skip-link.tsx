/** GOV.UK skip link: the first thing that the keyboard reaches. */
export const SkipLink = ({ href }: { href: string }) => (
  <a href={href} class="govuk-skip-link" data-module="govuk-skip-link">
    Skip to main content
  </a>
)
