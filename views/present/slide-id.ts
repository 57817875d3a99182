/** The id of a slide on its page, and what the ids of its picture begin with. */
export const slideId = (number: number): string => `slide-${number}`

/** The id of the list of slides. */
export const LIST_ID = 'slides'
