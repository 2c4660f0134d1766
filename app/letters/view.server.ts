/** What the pages of letters show, as plain data: labels, options, papers, places and days, in the reader's language with the Hebrew beside. */
import { parseDay } from '~/engine/date'
import { figuresOn } from '~/engine/parameters'
import type { Language } from '~/i18n/languages'
import { catalogue } from '~/rights'
import { deadlineText } from '~/screening/condition-words'
import { figureText, rightFigures } from '~/screening/right-figures'
import { letters } from './catalogue'
import { fill } from './fill'
import { type BlankKind, type Letter, type Situation, SITUATIONS } from './letter'
import { letterList, letterText, plainWords } from './words.server'

export interface OptionView {
  readonly value: string
  readonly label: string
  /** The line that goes into the letter; null on Hebrew pages. */
  readonly hebrew: string | null
}

export interface FieldView {
  readonly id: string
  readonly kind: BlankKind
  readonly label: string
  readonly hint: string | null
  readonly options: readonly OptionView[]
  readonly ltr: boolean
  readonly autoComplete: string | null
}

export interface LetterView {
  readonly id: string
  readonly hebrewName: string | null
  readonly about: string
  readonly fields: readonly FieldView[]
  readonly papers: readonly OptionView[]
  readonly where: readonly string[]
  readonly when: readonly string[]
  /** What is to be done by each of the letter's deadlines, by its id. */
  readonly deadlines: Readonly<Record<string, string>>
  /** Hebrew names of benefits by id, where the letter names benefits. */
  readonly benefitNames: Readonly<Record<string, string>>
  /** The guides of the rights that it serves. */
  readonly rights: readonly { readonly id: string; readonly name: string }[]
}

/** More would not help the reader to choose. */
const MOST_RIGHTS = 6

/** What a deadline asks for: in the right's words where it is the right's own. */
function deadlineTexts(letter: Letter, language: Language, today: string): Record<string, string> {
  const words = plainWords(language)
  const figures = rightFigures(words, catalogue.parameters, figuresOn(catalogue.parameters, catalogue.tables, parseDay(today) as number))
  return Object.fromEntries(
    letter.deadlines.map((each) => [
      each.id,
      'right' in each
        ? deadlineText(words, each.right, each.deadline, figures)
        : (letterText(language, letter.id, ['deadlines', each.id]) ?? each.id),
    ]),
  )
}

function benefitNames(letter: Letter): Record<string, string> {
  if (!letter.blanks.some(({ id }) => id === 'benefits')) return {}
  const named = catalogue.rights.map(({ id }) => [id, plainWords('he').question('currentBenefits', `options|${id}`)] as const)
  return Object.fromEntries(named.flatMap(([id, name]) => (name === null ? [] : [[id, name] as const])))
}

function textFiller(letter: Letter, language: Language, today: string) {
  const words = plainWords(language)
  const figures = figuresOn(catalogue.parameters, catalogue.tables, parseDay(today) as number)
  return (text: string) =>
    fill(text, {
      language,
      value: () => null,
      label: (id) => letterText(language, letter.id, ['blanks', id, 'label']) ?? id,
      figure(id) {
        const { value, unit } = figures.figure(id)
        return figureText(words, value, unit)
      },
      act: (id) => words.act(id) ?? id,
    }).text
}

/** A letter's page. @param today ISO date, whose figures the texts show */
export function letterView(letter: Letter, language: Language, today: string): LetterView {
  const own = textFiller(letter, language, today)
  const hebrew = language === 'he' ? null : textFiller(letter, 'he', today)
  const option = (path: readonly string[], value: string): OptionView => ({
    value,
    label: own(letterText(language, letter.id, path) ?? value),
    hebrew: hebrew && hebrew(letterText('he', letter.id, path) ?? value),
  })
  return {
    id: letter.id,
    hebrewName: hebrew && plainWords('he').t(`letters:name.${letter.id}`),
    about: letterText(language, letter.id, ['about']) ?? '',
    fields: letter.blanks.map(({ id, kind, values = [], ltr = false, autoComplete = null }) => ({
      id, kind, ltr, autoComplete,
      label: letterText(language, letter.id, ['blanks', id, 'label']) ?? id,
      hint: letterText(language, letter.id, ['blanks', id, 'hint']),
      options: values.map((value) => option(['options', id, value], value)),
    })),
    papers: letter.attach.map((paper) => option(['attach', paper], paper)),
    where: letterList(language, letter.id, ['where']).map(own),
    when: letterList(language, letter.id, ['when']).map(own),
    deadlines: deadlineTexts(letter, language, today),
    benefitNames: benefitNames(letter),
    rights: letter.rights.slice(0, MOST_RIGHTS).map((id) => ({ id, name: plainWords(language).right(id, ['name']) ?? id })),
  }
}

export interface LetterEntry {
  readonly id: string
  readonly hebrewName: string | null
  readonly about: string
}

/** The list of letters by situation. */
export function letterEntries(language: Language): readonly { readonly situation: Situation; readonly letters: readonly LetterEntry[] }[] {
  return SITUATIONS.map((situation) => ({
    situation,
    letters: letters
      .filter((letter) => letter.situation === situation)
      .map(({ id }) => ({
        id,
        hebrewName: language === 'he' ? null : plainWords('he').t(`letters:name.${id}`),
        about: letterText(language, id, ['about']) ?? '',
      })),
  }))
}
