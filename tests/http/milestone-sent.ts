import { COUNTY, RUTLAND } from './form-plan.ts'

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

/** Two wordings, as the form lists those that are recorded. */
export const STATEMENTS = [
  {
    edtf: '2019-09',
    asWritten: 'published at the end of September',
    source: { text: 'paragraph 2' },
  },
  {
    edtf: '../2019-09',
    asWritten: 'published before the end of September',
    source: { text: 'paragraph 28' },
  },
].map((one) => JSON.stringify(one))

/** The form of a new milestone, filled in well. */
export const FILLED = {
  id: 'ms-new',
  title: 'Agree the money',
  'when-how': 'by',
  'when-month': 'February',
  'when-year': '2019',
  'when-as-written': 'by February 2019',
  'when-source': 'paragraph 6',
  owner: `organisation:${COUNTY}`,
  'owner-role': 'Director of Finance',
  areas: [RUTLAND],
  source: 'paragraph 5',
  'about-kind': 'funding-agreed',
  dependsOn: ['ms-g3y7'],
  clearDays: '5',
}
