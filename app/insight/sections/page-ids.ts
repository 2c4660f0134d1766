/** The pages of measures. */
export const PAGE_IDS = ['takeUp', 'decisions', 'demand', 'visits'] as const

export type PageId = (typeof PAGE_IDS)[number]
