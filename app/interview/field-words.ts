/** The words of a fact: its label, its short name, its answers. */
import type { Words } from '~/i18n/words'

/** The id of a field's first control; the error summary links to it. */
export function fieldId(path: string): string {
  return `f-${path.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}`
}

const MAP_KEY = /^(spouse\.)?(benefitAmounts|benefitSince)\.(.+)$/
const ITEM = /^\w+\[(\d+)\]/

function benefitOf(words: Words, path: string): { base: string; benefit: string } | null {
  const match = MAP_KEY.exec(path)
  if (!match) return null
  return { base: `${match[1] ?? ''}${match[2]}`, benefit: words.question('currentBenefits', `options|${match[3]}`) ?? '' }
}

export function fieldLabel(words: Words, path: string): string {
  const map = benefitOf(words, path)
  if (map) return words.question(map.base, 'label', { benefit: map.benefit }) ?? ''
  return words.question(path, 'label') ?? ''
}

/** Two to five words for a fact, with the child's number where it is about one of several. */
export function fieldShort(words: Words, path: string): string {
  const map = benefitOf(words, path)
  if (map) return words.question(map.base, 'short', { benefit: map.benefit }) ?? ''
  const short = words.question(path, 'short') ?? ''
  const item = ITEM.exec(path)
  return item ? words.t('check:ofItem', { what: short, number: Number(item[1]) + 1 }) : short
}

export function optionLabel(words: Words, path: string, value: string): string {
  const own = words.question(path, `options|${value}`)
  if (own !== null) return own
  // A spouse's fact may use the answers of the applicant's fact of the same name.
  const field = path.replace(/^spouse\./, '')
  return words.question(field, `options|${value}`) ?? ''
}

/** Benefits are printed on letters by their Hebrew name, so that it stands under the translated one. */
export function optionHebrew(words: Words, path: string, value: string): string | undefined {
  if (words.language === 'he' || !/(^|\.)currentBenefits$/.test(path)) return undefined
  return words.hebrew('questions', ['currentBenefits', 'options', value]) ?? undefined
}
