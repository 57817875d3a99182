import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { Breadcrumbs, type Crumb } from './components/breadcrumbs.tsx'
import { SkipLink } from './components/skip-link.tsx'

const SITE = 'Safeguarding transition'

export type Section = 'plans' | 'law' | 'help'

type LayoutProps = {
  /** From the page outwards: `['Schedule', 'Our plan']`. */
  title: readonly string[]
  /** The address of the style sheet. */
  css: string
  section?: Section
  crumbs?: readonly Crumb[]
  /** The address of the page's script, where it has one. */
  script?: string | undefined
  children: Child
}

const LINKS: readonly { section: Section; href: string; text: string }[] = [
  { section: 'plans', href: '/', text: 'Plans' },
  { section: 'law', href: '/law', text: 'The law' },
  { section: 'help', href: '/help', text: 'Help' },
]

const Header = ({ section }: { section: Section | undefined }) => (
  <header class="app-header">
    <div class="govuk-width-container app-header__inner">
      <a class="app-header__link app-header__name" href="/">
        {SITE}
      </a>
      <nav class="app-header__nav" aria-label="Main">
        <ul class="app-header__list">
          {LINKS.map(({ section: own, href, text }) => (
            <li>
              <a
                class="app-header__link"
                href={href}
                {...(own === section ? { 'aria-current': 'true' } : {})}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </header>
)

/** What nobody should read without knowing. */
export const Notices = () => (
  <>
    <p>
      <strong>Not legal advice.</strong> Readings of the law here are worked out by rule from what a
      plan records. Check the source before you lean on one.
    </p>
    <p>
      <strong>No personal data about children or families has a place here.</strong> Reviews are
      counts, and people are roles.
    </p>
  </>
)

/** What every page ends with. */
export const Footer = () => (
  <footer class="app-footer">
    <div class="govuk-width-container">
      <Notices />
    </div>
  </footer>
)

type DocumentProps = {
  /** From the page outwards. */
  title: readonly string[]
  /** The address of the style sheet. */
  css: string
  /** The address of the page's script, where it has one. */
  script?: string | undefined
  children: Child
}

/** The HTML document around what a page shows. */
export const Document = ({ title, css, script, children }: DocumentProps) => (
  <>
    {raw('<!DOCTYPE html>')}
    <html lang="en-GB" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{[...title, SITE].join(' – ')}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={css} />
        {script !== undefined && <script src={script} defer></script>}
      </head>
      <body class="govuk-template__body">
        <SkipLink href="#main-content">Skip to main content</SkipLink>
        {children}
      </body>
    </html>
  </>
)

/** The page around every page: head, skip link, header, main, footer. */
export const Layout = ({ title, css, section, crumbs = [], script, children }: LayoutProps) => (
  <Document title={title} css={css} script={script}>
    <Header section={section} />
    <div class="govuk-width-container">
      {crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
      <main class="govuk-main-wrapper" id="main-content">
        {children}
      </main>
    </div>
    <Footer />
  </Document>
)
