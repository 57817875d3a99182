/** One thing wrong with a form; `field` is the id of the input it belongs to, if it has one. */
export type FormError = { field?: string; message: string }

/** GOV.UK error summary: what is wrong, each linked to its field. */
export const ErrorSummary = ({ errors }: { errors: readonly FormError[] }) => (
  <div class="govuk-error-summary" data-module="govuk-error-summary">
    <div role="alert">
      <h2 class="govuk-error-summary__title">There is a problem</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list">
          {errors.map(({ field, message }) => (
            <li>{field === undefined ? message : <a href={`#${field}`}>{message}</a>}</li>
          ))}
        </ul>
      </div>
    </div>
  </div>
)
