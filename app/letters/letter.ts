/** The shape of a letter: its blanks, its lines in order, what to attach. The words stand in `locales/<language>/letters/<id>.json`. */
import type { FactRecord } from '~/engine/facts'

export const SITUATIONS = ['execution', 'insurance', 'housing', 'municipality', 'work', 'tenancy', 'help'] as const
export type Situation = (typeof SITUATIONS)[number]

export type BlankKind = 'text' | 'long' | 'date' | 'money' | 'number' | 'choice' | 'choices'

/** Something the letter needs to know: typed on the page, or taken from the answers of the screening. */
export interface Blank {
  readonly id: string
  readonly kind: BlankKind
  /** Of a choice, in order; each has words of its own. */
  readonly values?: readonly string[]
  /** Its value by the answers; undefined where they do not say. */
  readonly known?: (facts: FactRecord) => string | readonly string[] | undefined
  /** What the page proposes where nothing is known; it may be changed. */
  readonly proposed?: string
  /** Runs left to right whatever the language: numbers, phones. */
  readonly ltr?: boolean
  /** A line that rests on this blank alone is left out while it is empty. */
  readonly optional?: boolean
  /** What the browser may fill in by itself. */
  readonly autoComplete?: string
}

export type LineRole = 'date' | 'to' | 'from' | 'subject' | 'greeting' | 'text' | 'item' | 'bullet' | 'heading' | 'closing' | 'signature'

/** When a line stands: a choice was made, a blank is filled, or a time limit has certainly not passed. */
export type LineCondition =
  | { readonly blank: string; readonly has: string }
  | { readonly blank: string; readonly hasNot: string }
  | { readonly filled: string }
  | { readonly notPassed: string }

/** One line (a paragraph). Its Hebrew and its translations have the same id. */
export interface LineSpec {
  readonly id: string
  readonly role: LineRole
  readonly when?: LineCondition
  /** A choices blank: a line for each chosen value, in the words of the value; one visible blank while none is chosen. */
  readonly each?: string
}

/** A deadline as the right itself has it, from the facts that the blanks give. */
export interface RightDeadline {
  readonly id: string
  readonly right: string
  readonly deadline: string
}

/** Some days or months after a date that was typed. */
export interface CountedDeadline {
  readonly id: string
  readonly from: string
  readonly parameter: string
  readonly unit: 'days' | 'months'
  readonly only?: LineCondition
}

/** A day by which something must be done. */
export type LetterDeadline = RightDeadline | CountedDeadline

export interface Letter {
  readonly id: string
  readonly situation: Situation
  readonly addressee: 'registrar' | 'court' | 'insurance' | 'housing' | 'municipality' | 'employer' | 'landlord' | 'authority'
  /** Rights that the letter serves; their guides and results lead to it. */
  readonly rights: readonly string[]
  /** It answers a decision, so that only the guide, under "if refused", leads to it. */
  readonly afterDecision?: boolean
  readonly blanks: readonly Blank[]
  readonly lines: readonly LineSpec[]
  /** Papers to attach, by id. */
  readonly attach: readonly string[]
  readonly deadlines: readonly LetterDeadline[]
  /** The facts of the law that the typed values say, for the deadlines of the rights. */
  readonly facts?: (values: LetterValues) => FactRecord
}

/** What is known of a letter's blanks: dates as ISO, sums and numbers in plain digits, choices by value. Nothing else is kept. */
export type LetterValues = Readonly<Record<string, string | readonly string[]>>

/** The blank under which the papers to attach are chosen. */
export const ATTACH = 'attach'

export function textValue(values: LetterValues, id: string): string {
  const value = values[id]
  return typeof value === 'string' ? value : ''
}

export function chosenValues(values: LetterValues, id: string): readonly string[] {
  const value = values[id]
  return value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value
}
