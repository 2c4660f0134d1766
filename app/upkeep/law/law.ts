/** The whole body of law as plain data: what the upkeep tools look at, and what their tests can plant a fault in. */
import type { RightCase } from '~/engine/cases'
import type { FactRecord, FactTypes } from '~/engine/facts'
import type { Parameters, Tables } from '~/engine/parameters'
import type { Right } from '~/engine/right'

/** Words as they stand in a file of `locales`. */
export type WordTree = { readonly [key: string]: string | readonly string[] | WordTree }

/** The words of one language that speak of the law. */
export interface LawWords {
  /** By right id; entries that start with `_` are shared by many rights. */
  readonly rights: Readonly<Record<string, WordTree>>
  /** By the path of the fact. */
  readonly questions: Readonly<Record<string, WordTree>>
  /** Names of laws by id. */
  readonly acts: Readonly<Record<string, string>>
  /** Units of figures, as the figures declare them. */
  readonly units: Readonly<Record<string, string>>
}

/** A box of the interview: its rights are asked about when it is marked, its facts are settled when it is not. */
export interface LawTopic {
  readonly list: string
  readonly id: string
  readonly rights: readonly string[]
  readonly without: FactRecord
}

/** What happened to a person: its rights come first, its topics are marked beforehand. */
export interface LawEvent {
  readonly id: string
  readonly rights: readonly string[]
  readonly topics: readonly string[]
}

export interface Interview {
  /** Everything that can be asked, with what only the interview asks. */
  readonly types: FactTypes
  /** Facts by the page that asks for them together. */
  readonly groups: Readonly<Record<string, readonly string[]>>
  /** Facts by the one that waits for them. */
  readonly gates: Readonly<Record<string, readonly string[]>>
  /** Asked of everybody, whether a rule reads it or not. */
  readonly askedOfAll: readonly string[]
  /** Read by what is no rule: the search for a place that helps. */
  readonly readElsewhere: readonly string[]
  /** How heavy a right weighs when the next question is chosen, where it is not as heavy as others. */
  readonly weights: Readonly<Record<string, number>>
  readonly topics: readonly LawTopic[]
  readonly events: readonly LawEvent[]
}

export interface Law {
  readonly facts: FactTypes
  readonly rights: readonly Right[]
  /** Figures that stand for themselves; the others stand with their right. */
  readonly shared: { readonly parameters: Parameters; readonly tables: Tables }
  /** Worked households by right id. */
  readonly cases: ReadonlyMap<string, readonly RightCase[]>
  /** By language code. */
  readonly words: Readonly<Record<string, LawWords>>
  readonly interview: Interview
}
