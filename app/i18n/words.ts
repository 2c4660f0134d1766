/** Reading words in a component or a presenter: one place that knows where each kind of text stands. */
import type { i18n as I18n } from 'i18next'
import { useTranslation } from 'react-i18next'
import { formatDate, formatMonth, formatFigure, formatList, formatNumber, formatPercent, formatShekels } from './format'
import { DEEP } from './instance'
import { isLanguage, type Language } from './languages'

export type Values = Readonly<Record<string, string | number>>

export interface Words {
  readonly language: Language
  /** What these words are made of: the same object for the same texts, by which what was made of them can be remembered. */
  readonly texts: object
  /** A text of the interface, `common.yes` or `results:title`; with `count` in its plural form. */
  t(key: string, values?: Values): string
  /** A text of a question: of a fact (`spouse.birthDate`, `children[0].birthDate`), its label, short, hint, why or an option. */
  question(path: string, part: string, values?: Values): string | null
  /** A text of a right, by its parts (`conditions`, `residence`), with the figures of the law filled in. */
  right(id: string, parts: readonly string[], figures?: Values): string | null
  rightList(id: string, parts: readonly string[], figures?: Values): readonly string[]
  act(id: string): string | null
  /** The same text in Hebrew, for the name that stands beside a translated one; null on Hebrew pages. */
  hebrew(namespace: 'questions' | 'rights' | 'common', parts: readonly string[]): string | null
  date(iso: string): string
  /** A month, YYYY-MM. */
  month(month: string): string
  number(value: number): string
  shekels(value: number): string
  percent(value: number): string
  figure(value: number, unit: string): string
  list(items: readonly string[]): string
}

const FLAT = { keySeparator: DEEP, nsSeparator: '::' }

export function wordsFor(i18n: I18n): Words {
  const language: Language = isLanguage(i18n.language) ? i18n.language : 'he'
  const deep = (ns: string, parts: readonly string[], values: Values = {}): unknown => {
    const key = parts.join(DEEP)
    const options = { ...FLAT, ns, ...values }
    return i18n.exists(key, options) ? i18n.t(key, { ...options, returnObjects: true }) : null
  }
  const text = (found: unknown): string | null => (typeof found === 'string' ? found : null)
  return {
    language,
    texts: i18n.services.resourceStore.data[i18n.language] ?? i18n,
    t: (key, values) => i18n.t(key, { ...values }),
    question: (path, part, values) => text(deep('questions', [path.replace(/\[\d+\]/, '[]'), ...part.split(DEEP)], values)),
    right: (id, parts, figures) => text(deep('rights', [id, ...parts], figures)),
    rightList: (id, parts, figures) => {
      const found = deep('rights', [id, ...parts], figures)
      return Array.isArray(found) ? found.filter((entry): entry is string => typeof entry === 'string') : []
    },
    act: (id) => text(deep('acts', [id])),
    hebrew: (namespace, parts) => (language === 'he' ? null : text(deep('hebrew', [namespace, ...parts]))),
    date: (iso) => formatDate(language, iso),
    month: (month) => formatMonth(language, month),
    number: (value) => formatNumber(language, value),
    shekels: (value) => formatShekels(language, value),
    percent: (value) => formatPercent(language, value),
    figure: (value, unit) => formatFigure(language, value, unit),
    list: (items) => formatList(language, items),
  }
}

/** The words of the page's language. */
export function useWords(): Words {
  const { i18n } = useTranslation()
  return wordsFor(i18n)
}
