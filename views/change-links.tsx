type ChangeLinksProps = {
  /** What is changed, for those who hear the links alone. */
  of: string
  links: readonly { text: string; href: string }[]
}

/** Links beside a thing in a table that change it; left out on paper. */
export const ChangeLinks = ({ of, links }: ChangeLinksProps) => (
  <p class="app-screen-only app-change-links">
    {links.map(({ text, href }) => (
      <a class="govuk-link" href={href}>
        {text}
        <span class="govuk-visually-hidden"> {of}</span>
      </a>
    ))}
  </p>
)
