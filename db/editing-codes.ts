/** What editors change and publish, as it stands in the database. */

/** `texts`: a right's guide, a question page, words of the interface. `center`: a record of the directory. */
export const EDITED_KINDS = ['texts', 'center'] as const
export type EditedKind = (typeof EDITED_KINDS)[number]

/** `draft`: somebody writes. `waiting`: for a second person. `dropped`: nothing came of it. */
export const CHANGE_STATES = ['draft', 'waiting', 'published', 'dropped'] as const
export type ChangeState = (typeof CHANGE_STATES)[number]

/** What a resident can say of a page. */
export const PAGE_MARKS = ['clear', 'unclear', 'wrong'] as const
export type PageMark = (typeof PAGE_MARKS)[number]

/** What a center answered to the question whether its record is right. */
export const CENTER_ANSWERS = ['right', 'corrected'] as const
export type CenterAnswer = (typeof CENTER_ANSWERS)[number]
