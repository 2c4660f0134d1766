/** The input that tells what a page showed when its form was sent: the fields, what will be sent, or other times. */
export const SHOWN = 'shown'

export type ShownStep = 'form' | 'review' | 'taken'
