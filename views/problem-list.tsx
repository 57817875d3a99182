import type { Problem } from '../src/domain/problem.ts'

/** What is wrong with a file: each place with its sentence. */
export const ProblemList = ({ problems }: { problems: readonly Problem[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {problems.map(({ path, message }) => (
      <li>
        {path !== '' && (
          <>
            <code class="app-code">{path}</code>{' '}
          </>
        )}
        {message}
      </li>
    ))}
  </ul>
)
