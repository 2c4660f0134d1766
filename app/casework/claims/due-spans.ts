/** `overdue`: the day has passed; `week`: today and the seven days after it; `later`: what comes then. */
export const DUE_SPANS = ['overdue', 'week', 'later'] as const
export type DueSpan = (typeof DUE_SPANS)[number]
