/** A letter from its blanks: every line in Hebrew and in the reader's language. Pure: the same values on the same day give the same letter. */
import { parseDay } from '~/engine/date'
import { figuresOn } from '~/engine/parameters'
import type { Language } from '~/i18n/languages'
import { catalogue } from '~/rights'
import { figureText } from '~/screening/right-figures'
import { letterOf } from './catalogue'
import { meets } from './conditions'
import { deadlinesOf } from './deadlines'
import { fill, type Places } from './fill'
import { ATTACH, type Blank, chosenValues, type Letter, type LetterValues, type LineRole, type LineSpec, textValue } from './letter'
import { ATTACHED } from './lines'
import { protectedWage } from './protected-wage'
import { letterText, plainWords } from './words.server'

export interface BuiltLine {
  readonly id: string
  readonly role: LineRole
  /** Of a numbered paragraph. */
  readonly number: number | null
  readonly hebrew: string
  /** The same line in the reader's language; null on Hebrew pages and for words of the writer's own. */
  readonly translation: string | null
}

export interface BuiltLetter {
  readonly id: string
  readonly language: Language
  readonly lines: readonly BuiltLine[]
  /** Blanks that are still lines to fill in by hand, in their order. */
  readonly missing: readonly string[]
}

/** Signed by hand, never typed. */
const BY_HAND = new Set(['signature', 'confirmation'])

function placesOf(letter: Letter, values: LetterValues, language: Language, today: string): Places {
  const words = plainWords(language)
  const figures = figuresOn(catalogue.parameters, catalogue.tables, parseDay(today) as number)
  const wage = protectedWage(textValue(values, 'family'), today)
  const option = (blank: string, value: string) => letterText(language, letter.id, ['options', blank, value])
  const shown = (blank: Blank, value: string): string | null => {
    switch (blank.kind) {
      case 'date':
        return words.date(value)
      case 'money':
        return words.shekels(Number(value))
      case 'number':
        return words.number(Number(value))
      case 'choice':
      case 'choices':
        return option(blank.id, value)
      default:
        return value
    }
  }
  return {
    language,
    value(id) {
      if (id === 'protectedSum') return wage ? words.shekels(wage.sum) : null
      if (id === 'protectedFrom') return wage ? words.date(wage.from) : null
      const blank = letter.blanks.find((each) => each.id === id)
      const value = textValue(values, id)
      return blank && value !== '' ? shown(blank, value) : null
    },
    label: (id) => letterText(language, letter.id, ['blanks', id, 'label']) ?? id,
    figure(id) {
      const { value, unit } = figures.figure(id)
      return figureText(words, value, unit)
    },
    act: (id) => words.act(id) ?? id,
  }
}

interface Source {
  readonly id: string
  readonly role: LineRole
  /** Where the words stand. */
  readonly path: readonly string[]
  /** Words of the writer's own, in whatever language they wrote. */
  readonly own?: string
  /** Nothing was chosen: a visible blank in place of the chosen lines. */
  readonly open?: string
}

function sourcesOf(letter: Letter, values: LetterValues, spec: LineSpec): readonly Source[] {
  if (spec.each !== undefined) {
    const blank = spec.each
    const chosen = chosenValues(values, blank)
    if (chosen.length === 0) return [{ id: spec.id, role: spec.role, path: [], open: blank }]
    return chosen.map((value) => ({ id: `${blank}:${value}`, role: spec.role, path: ['options', blank, value] }))
  }
  if (spec.id === 'more') return [{ id: spec.id, role: spec.role, path: [], own: textValue(values, 'more') }]
  if (spec.id === ATTACHED) {
    const papers = letter.attach.filter((paper) => chosenValues(values, ATTACH).includes(paper))
    if (papers.length === 0) return []
    return [
      { id: spec.id, role: spec.role, path: ['lines', ATTACHED] },
      ...papers.map((paper): Source => ({ id: `attach:${paper}`, role: 'bullet', path: ['attach', paper] })),
    ]
  }
  return [{ id: spec.id, role: spec.role, path: ['lines', spec.id] }]
}

/**
 * Builds a letter.
 * @param id of a letter of the catalogue
 * @param values of its blanks, as `readValues` gives them; what is missing stays a visible blank
 * @param language of the translation beside the Hebrew
 * @param today ISO date, whose figures are used
 * @throws Error when there is no such letter
 */
export function buildLetter(id: string, values: LetterValues, language: Language, today: string): BuiltLetter {
  const letter = letterOf(id)
  if (!letter) throw new Error(`There is no letter ${id}`)
  const hebrew = placesOf(letter, values, 'he', today)
  const own = language === 'he' ? null : placesOf(letter, values, language, today)
  const passed = new Set(deadlinesOf(letter, values, {}, today).filter((each) => each.passed).map((each) => each.id))
  const missing = new Set<string>()
  let number = 0
  const lines = letter.lines
    .filter(({ when }) => !when || meets(when, values, passed))
    .flatMap((spec) => sourcesOf(letter, values, spec))
    .map(({ id: line, role, path, own: typed, open }): BuiltLine => {
      const textIn = (places: Places): string => {
        if (typed !== undefined) return typed
        const { text, missing: blanks } = fill(open === undefined ? (letterText(places.language, id, path) ?? '') : `{{${open}}}`, places)
        for (const blank of blanks) if (!BY_HAND.has(blank)) missing.add(blank)
        return text
      }
      if (role === 'item') number += 1
      return {
        id: line,
        role,
        number: role === 'item' ? number : null,
        hebrew: textIn(hebrew),
        translation: own && typed === undefined ? textIn(own) : null,
      }
    })
  return { id, language, lines, missing: [...missing] }
}
