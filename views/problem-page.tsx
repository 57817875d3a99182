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
  /** What was typed into the form that could not be taken. */
  typed?: readonly string[]
  css: string
}

const Typed = ({ typed }: { typed: readonly string[] }) => (
  <>
    <h2 class="govuk-heading-m">What you typed</h2>
    <p class="govuk-body">It was not saved. Copy what you want to keep.</p>
    <ul class="govuk-list govuk-list--bullet">
      {typed.map((value) => (
        <li class="app-typed">{value}</li>
      ))}
    </ul>
  </>
)

/** A page that says plainly what cannot be done and where to go instead. */
export const ProblemPage = ({ heading, sentences, links, typed = [], css }: ProblemPageProps) => (
  <Layout title={[heading]} css={css}>
    <h1 class="govuk-heading-l">{heading}</h1>
    {sentences.map((sentence) => (
      <p class="govuk-body">{sentence}</p>
    ))}
    {typed.length > 0 && <Typed typed={typed} />}
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

type DamagedProps = {
  id: string
  path: string | null
  problems: readonly Problem[]
  typed?: readonly string[]
  css: string
}

/** A plan whose file cannot be read: which file, why, and that it was left alone. */
export const DamagedPlanPage = ({ id, path, problems, typed = [], css }: DamagedProps) => (
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
      Nothing was changed, and the other plans work. Once the file is put right, open this page
      again.
    </p>
    {typed.length > 0 && <Typed typed={typed} />}
    <p class="govuk-body">
      <a class="govuk-link" href="/">
        All plans
      </a>
    </p>
  </Layout>
)
