type Link = { href: string; label: string }

type PageLinksProps = { label: string; previous: Link | null; next: Link | null }

const PREVIOUS =
  'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z'
const NEXT =
  'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z'

const PageLink = ({ way, link: { href, label } }: { way: 'prev' | 'next'; link: Link }) => (
  <div class={`govuk-pagination__${way}`}>
    <a class="govuk-link govuk-pagination__link" href={href} rel={way}>
      <svg
        class={`govuk-pagination__icon govuk-pagination__icon--${way}`}
        xmlns="http://www.w3.org/2000/svg"
        height="13"
        width="15"
        aria-hidden="true"
        focusable="false"
        viewBox="0 0 15 13"
      >
        <path d={way === 'prev' ? PREVIOUS : NEXT}></path>
      </svg>{' '}
      <span class="govuk-pagination__link-title">
        {way === 'prev' ? 'Previous' : 'Next'}
        <span class="govuk-visually-hidden"> page</span>
      </span>
      <span class="govuk-visually-hidden">:</span>
      <span class="govuk-pagination__link-label">{label}</span>
    </a>
  </div>
)

/** GOV.UK pagination in its block form: what is before and after, each with what it holds. */
export const PageLinks = ({ label, previous, next }: PageLinksProps) => (
  <nav class="govuk-pagination govuk-pagination--block app-screen-only" aria-label={label}>
    {previous && <PageLink way="prev" link={previous} />}
    {next && <PageLink way="next" link={next} />}
  </nav>
)
