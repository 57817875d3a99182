import type { Problem } from '../src/domain/problem.ts'
import { Layout } from './layout.tsx'
import { ProblemList } from './problem-list.tsx'

export type PageLink = { text: string; href: string }

type ProblemPageProps = {
  heading: string
  /** What happened and what to do, a paragraph each. */
  sentences: readonly string[]
  /** Where to go instead. */
  links?: { title: string; items: readonly PageLink[] }
  css: string
}

/** A page that says plainly what cannot be done and where to go instead. */
export const ProblemPage = ({ heading, sentences, links, css }: ProblemPageProps) => (
  <Layout title={[heading]} css={css}>
    <h1 class="govuk-heading-l">{heading}</h1>
    {sentences.map((sentence) => (
      <p class="govuk-body">{sentence}</p>
    ))}
    {links && links.items.length > 0 && (
      <>
        <h2 class="govuk-heading-m">{links.title}</h2>
        <ul class="govuk-list govuk-list--bullet">
          {links.items.map(({ text, href }) => (
            <li>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href="/">
        All plans
      </a>
    </p>
  </Layout>
)

type DamagedProps = { id: string; path: string | null; problems: readonly Problem[]; css: string }

/** A plan whose file cannot be read: which file, why, and that it was left alone. */
export const DamagedPlanPage = ({ id, path, problems, css }: DamagedProps) => (
  <Layout title={[`The plan ${id} cannot be read`]} css={css}>
    <h1 class="govuk-heading-l">The plan {id} cannot be read</h1>
    <div class="app-broken">
      {path !== null && (
        <p class="govuk-body">
          Its file is <code class="app-code">{path}</code>.
        </p>
      )}
      <ProblemList problems={problems} />
    </div>
    <p class="govuk-body">
      Nothing was changed. Correct the file or put back an older copy of it, and open this page
      again.
    </p>
    <p class="govuk-body">
      <a class="govuk-link" href="/">
        All plans
      </a>
    </p>
  </Layout>
)
