/** Said in a plan without a framework, which has no list. */
export const NoList = () => (
  <p class="govuk-body">
    This plan is held against no body of law and guidance, so there is no list to check the
    arrangements against.
  </p>
)
