/** Fetches the words of one language in the browser, part by part, when a page needs them. */
import type { i18n } from 'i18next'
import { idle } from '~/idle.client'
import { type PathEdit, withEdits } from './edits'
import { isFirstQuestion } from './first-questions'
import { createWords } from './instance'
import type { Language } from './languages'
import { LIVE_PARTS, type LiveLanguage, type LivePart, partsOf } from './live-parts'
import { PSEUDO_LANGUAGE, pseudoResources } from './pseudo'
import { reloadOnce } from './reload-once.client'
import type { Resources } from './resources'

const files: Readonly<Record<LiveLanguage, Readonly<Record<LivePart, () => Promise<{ readonly resources: Resources }>>>>> = {
  he: {
    first: () => import('virtual:live-words/he/first'),
    questions: () => import('virtual:live-words/he/questions'),
    reasons: () => import('virtual:live-words/he/reasons'),
    staff: () => import('virtual:live-words/he/staff'),
  },
  ar: {
    first: () => import('virtual:live-words/ar/first'),
    questions: () => import('virtual:live-words/ar/questions'),
    reasons: () => import('virtual:live-words/ar/reasons'),
    staff: () => import('virtual:live-words/ar/staff'),
  },
  ru: {
    first: () => import('virtual:live-words/ru/first'),
    questions: () => import('virtual:live-words/ru/questions'),
    reasons: () => import('virtual:live-words/ru/reasons'),
    staff: () => import('virtual:live-words/ru/staff'),
  },
  en: {
    first: () => import('virtual:live-words/en/first'),
    questions: () => import('virtual:live-words/en/questions'),
    reasons: () => import('virtual:live-words/en/reasons'),
    staff: () => import('virtual:live-words/en/staff'),
  },
  am: {
    first: () => import('virtual:live-words/am/first'),
    questions: () => import('virtual:live-words/am/questions'),
    reasons: () => import('virtual:live-words/am/reasons'),
    staff: () => import('virtual:live-words/am/staff'),
  },
}

const edits = new Map<LiveLanguage, Promise<readonly PathEdit[]>>()

/** What was published since these files were built, as far as the page says that something was. */
async function fetchEdits(language: LiveLanguage): Promise<readonly PathEdit[]> {
  const name = document.documentElement.dataset['words']
  if (name === undefined) return []
  try {
    const response = await fetch(`/words/${name}/${language}.json`)
    if (!response.ok) throw new Error(`The newest texts could not be fetched: ${response.status}`)
    return (await response.json()) as readonly PathEdit[]
  } catch (error) {
    // A text of last month is better than a page that does not work.
    console.warn(error instanceof Error ? error.message : 'The newest texts could not be fetched')
    return []
  }
}

function editsOf(language: LiveLanguage): Promise<readonly PathEdit[]> {
  const fetching = edits.get(language) ?? fetchEdits(language)
  edits.set(language, fetching)
  return fetching
}

async function addPart(words: i18n, language: Language, part: LivePart): Promise<void> {
  const isPseudo = language === PSEUDO_LANGUAGE
  const own = isPseudo ? 'en' : language
  const [file, since] = await Promise.all([files[own][part](), editsOf(own)])
  const resources = withEdits(file.resources, since)
  for (const [namespace, tree] of Object.entries(isPseudo ? pseudoResources(resources) : resources)) {
    words.addResourceBundle(language, namespace, tree, true, true)
  }
}

async function wordsWith(language: Language, parts: readonly LivePart[]): Promise<i18n> {
  const words = createWords(language, {})
  await Promise.all(parts.map((part) => addPart(words, language, part)))
  return words
}

/** The words of a language that stands beside the page's own: all that pages of this kind show. */
export function loadOtherWords(language: Language): Promise<i18n> {
  const { now, later } = partsOf(window.location.pathname)
  return wordsWith(language, [...now, ...later])
}

let page: { readonly words: i18n; readonly language: Language } | null = null
const added = new Map<LivePart, Promise<void>>()

/** The words with which the page begins; further ones come into the same place. */
export async function loadPageWords(language: Language): Promise<i18n> {
  const { now } = partsOf(window.location.pathname)
  const words = await wordsWith(language, now)
  page = { words, language }
  for (const part of now) added.set(part, Promise.resolve())
  return words
}

/**
 * Waits until a part of the page's words is here, and those before it, on which it builds. Where one cannot be fetched, the page is
 * loaded anew, once.
 * @throws when that did not help either; the next call tries again
 */
export async function pageWordsHere(part: Exclude<LivePart, 'staff'>): Promise<void> {
  try {
    await Promise.all(LIVE_PARTS.slice(0, LIVE_PARTS.indexOf(part) + 1).map(fetchPart))
  } catch (error) {
    if (!reloadOnce()) throw error
    // Nothing goes on here: another page is on its way.
    await new Promise<never>(() => undefined)
  }
}

/** Waits for the words of a question, where they do not come with the first page. @param question page of the interview */
export async function questionWordsHere(question: string | undefined): Promise<void> {
  if (!isFirstQuestion(question)) await pageWordsHere('questions')
}

/** @throws when it cannot be fetched; the next call tries again */
async function fetchPart(part: LivePart): Promise<void> {
  if (!page) return
  const adding = added.get(part) ?? addPart(page.words, page.language, part)
  added.set(part, adding)
  try {
    await adding
  } catch (error) {
    added.delete(part)
    throw error
  }
}

/** Fetches the parts that this page did without, once the browser has nothing better to do. */
export function fetchLaterWords(): void {
  const { later } = partsOf(window.location.pathname)
  void idle().then(() => later.forEach((part) => void fetchPart(part).catch(() => undefined)))
}
