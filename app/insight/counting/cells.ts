/** What is counted, and where. A cell is one number of one table; counting knows nothing smaller and keeps no person. */
/** Counted while the portal is used, without anybody's name: `counting/screening-events`, `counting/unmet`. */
export const PUBLIC_MEASURES = ['begun', 'finished', 'verdict', 'known', 'stopped', 'unmet'] as const

/** Counted from the files and appointments of the centers, once a day: `casework/count-days.server`. */
export const CENTER_MEASURES = [
  'files', 'looked', 'planned', 'claimed', 'granted', 'refused', 'appeals', 'missed', 'resultDays', 'waitDays', 'leftUnseen', 'work',
] as const

export type Measure = (typeof PUBLIC_MEASURES)[number] | (typeof CENTER_MEASURES)[number]

export interface Cell {
  readonly measure: Measure
  /** `all`, `place:<CBS code>`, `language:<code>` or `center:<id>`. */
  readonly scope: string
  readonly subject: string
  readonly outcome: string
}

export interface Count extends Cell {
  readonly n: number
}

/** No smaller number of people is ever shown, nor can be worked out. */
export const WHOLE = 10

/** Everywhere. */
export const ALL = 'all'

export const placeScope = (code: string) => `place:${code}`
export const languageScope = (language: string) => `language:${language}`
export const centerScope = (id: string) => `center:${id}`

/** What stands behind the kind of a scope. */
export function idOfScope(scope: string): string {
  return scope.slice(scope.indexOf(':') + 1)
}
