/** The fields of a milestone’s form that a browser sends empty where nothing is typed. */
export const NOTHING_ELSE = {
  'when-source': '',
  owner: '',
  'owner-role': '',
  source: '',
  'about-kind': '',
  clearDays: '',
}

/** Such a form with no date in it. */
export const NO_DATE = { 'when-day': '', 'when-month': '', 'when-year': '', ...NOTHING_ELSE }
