/** What a right is found by: what it is called, in phrases, and what is told of it, in texts. */
import type { Right } from '~/engine/right'
import type { Language } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { authorityAliases } from './search-aliases'

/** Where words stand, the weightiest first. */
export type Field = 'name' | 'alias' | 'form' | 'authority' | 'summary' | 'text'

export const FIELD_WEIGHT: Readonly<Record<Field, number>> = {
  name: 1,
  alias: 0.92,
  form: 0.9,
  authority: 0.3,
  summary: 0.3,
  text: 0.1,
}

export interface Entry {
  readonly field: Field
  /** Null for what is the same in every language. */
  readonly language: Language | null
  readonly text: string
}

/** What people type for a right stands in one text of each language, set apart by this sign. */
const APART = ' · '
/** A form's number as guides name it. */
const FORM_NAMED = /(?:טופס|בל\/)\s?(?:מקוון )?(\d{2,5})/g

/** Everything by which a right may be found. */
export function entriesOf(right: Right, all: readonly Words[]): Entry[] {
  return [...all.flatMap((words) => entriesIn(right, words)), ...formsOf(right, all), ...authorityEntries(right)]
}

function entriesIn(right: Right, words: Words): Entry[] {
  const { language } = words
  const name = words.right(right.id, ['name']) ?? ''
  const aliases = (words.right(right.id, ['aliases']) ?? '').split(APART)
  const of = (field: Field) => (text: string) => ({ field, language, text })
  return [
    ...namesIn(name).map(of('name')),
    ...bracketed(name).map(of('alias')),
    ...aliases.filter((alias) => alias !== name).map(of('alias')),
    of('authority')(words.t(`common:authority.${right.authority}`)),
    of('summary')(words.right(right.id, ['summary']) ?? ''),
    ...textsOf(right, words).map(of('text')),
  ].filter(({ text }) => text !== '')
}

/** A name, whole and without its brackets. */
function namesIn(name: string): string[] {
  return [...new Set([name, name.replace(/\([^)]*\)/g, ' ').trim()])]
}

/** The everyday names that stand in the brackets of a name. */
function bracketed(name: string): string[] {
  return [...name.matchAll(/[(«]([^)»]+)[)»]/g)].flatMap(([, text]) => (text ?? '').split(/[,،፣]/))
}

function textsOf(right: Right, words: Words): string[] {
  return [
    ...right.conditions.map(({ id }) => words.right(right.id, ['conditions', id]) ?? ''),
    ...['howMuch', 'claim'].flatMap((part) => words.rightList(right.id, ['guide', part])),
  ].map((text) => text.replace(/\{\{[^}]*\}\}/g, ' '))
}

/** Numbers of forms, from the law's own list and from the Hebrew guide. */
function formsOf(right: Right, all: readonly Words[]): Entry[] {
  const hebrew = all.filter(({ language }) => language === 'he')
  const told = hebrew.flatMap((words) => [
    ...textsOf(right, words),
    ...right.documents.map((id) => words.right(right.id, ['documents', id]) ?? ''),
  ])
  const numbers = told.flatMap((text) => [...text.matchAll(FORM_NAMED)].map(([, number]) => number ?? ''))
  return [...new Set([...right.claim.forms, ...numbers])].map((text) => ({ field: 'form', language: null, text }))
}

function authorityEntries(right: Right): Entry[] {
  return authorityAliases(right.authority).map((text) => ({ field: 'authority', language: null, text }))
}
