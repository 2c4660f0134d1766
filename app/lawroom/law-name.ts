/** How pages and browsers name the law by which they work. */
export interface LawName {
  /** Hash of the whole law. */
  readonly version: string
  /** There are no published figures: the rules that came with the scripts are the law. */
  readonly isOwn: boolean
}

/** Heads of an answer that depends on the law. */
export const LAW_HEAD = 'Law'
export const LAW_OWN_HEAD = 'Law-Own'
