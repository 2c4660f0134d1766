/**
 * The words that the live pages need in the browser, in parts by the page that needs them. What a question shows comes first and is
 * small; what results, plan and letters say of the rights comes after it; what only staff read goes to staff alone.
 */
import { isAskedFirst, isFirstQuestion } from './first-questions'
import { type Resources, type WordTree } from './resources'
import type { LANGUAGES } from './languages'

export const LIVE_PARTS = ['first', 'questions', 'reasons', 'staff'] as const

export type LivePart = (typeof LIVE_PARTS)[number]

export type LiveLanguage = (typeof LANGUAGES)[number]

/** Parts of a right's words that only its guide or the search use; its papers come with the plan. */
const NOT_LIVE: ReadonlySet<string> = new Set(['guide', 'aliases', 'documents', 'summary'])

/** Interface words that the frame and the questions use. */
const ASKING: ReadonlySet<string> = new Set(['check', 'common', 'embed', 'errors', 'events', 'home', 'pages', 'tools'])

/** Interface words of the staff's pages. */
const STAFF: ReadonlySet<string> = new Set(['casework', 'claims', 'desk', 'editing', 'staff'])

/** Interface words of pages that are only ever made on the server. */
const NEVER: ReadonlySet<string> = new Set(['appointments', 'asked', 'busy', 'catalogue', 'developers', 'figures', 'law', 'offline', 'status', 'watch'])

/** Of these words, keys that only such pages show. */
const NEVER_OF: Readonly<Record<string, ReadonlySet<string>>> = { pages: new Set(['privacy', 'accessibility', 'display']) }

/** Of these words, the keys that begin so are needed while questions are asked: where to call now, before anything else. */
const ASKED_TOO: Readonly<Record<string, string>> = { places: 'danger-' }

/** The parts of a page's words by its address; what is named last is not needed before the page works. */
export function partsOf(pathname: string): { readonly now: readonly LivePart[]; readonly later: readonly LivePart[] } {
  const parts = pathname.split('/').slice(2)
  // In a frame the pages stand below the place: `/he/embed/portal/check`.
  const [page, question] = parts[0] === 'embed' ? parts.slice(2) : parts
  if (page === 'staff') return { now: LIVE_PARTS, later: [] }
  if (page === 'clear' || (page === 'check' && (question === undefined || isFirstQuestion(question)))) return { now: ['first'], later: ['questions', 'reasons'] }
  if (page === 'check' || page === 'answers') return { now: ['first', 'questions'], later: ['reasons'] }
  return { now: ['first', 'questions', 'reasons'], later: [] }
}

type Entries = readonly (readonly [string, WordTree[string]])[]

const entriesOf = (tree: WordTree | undefined): Entries => Object.entries(tree ?? {})
const treeOf = (entries: Entries): WordTree => Object.fromEntries(entries)

/** One part of each right's words: its name, or the rest of what a result says. */
function rightsOf(rights: WordTree | undefined, part: 'name' | 'rest'): WordTree {
  return treeOf(
    entriesOf(rights).flatMap(([id, words]) => {
      const kept = entriesOf(words as WordTree).filter(([key]) => (part === 'name' ? key === 'name' : key !== 'name' && !NOT_LIVE.has(key)))
      return kept.length > 0 ? [[id, treeOf(kept)] as const] : []
    }),
  )
}

/** The Hebrew names beside translated ones: of benefits while questions are asked, of rights and authorities with the results. */
function hebrewOf(hebrew: WordTree | undefined, part: 'questions' | 'reasons'): Resources {
  if (!hebrew) return {}
  if (part === 'questions') return { hebrew: { questions: hebrew['questions'] ?? {} } }
  return { hebrew: { rights: rightsOf(hebrew['rights'] as WordTree, 'name'), common: hebrew['common'] ?? {} } }
}

/**
 * One part of the words of a language.
 * @param words all of them, with the Hebrew names under `hebrew`
 */
export function livePart(words: Resources, part: LivePart): Resources {
  const { rights, questions, acts, hebrew, ...all } = words
  const ui = Object.fromEntries(Object.entries(all).map(([name, tree]) => [name, treeOf(entriesOf(tree).filter(([key]) => !NEVER_OF[name]?.has(key)))]))
  const interfaceWords = (isChosen: (name: string) => boolean) => Object.fromEntries(Object.entries(ui).filter(([name]) => isChosen(name)))
  if (part === 'staff') return interfaceWords((name) => STAFF.has(name))
  const shared = (keep: (isAsked: boolean) => boolean) =>
    Object.fromEntries(
      Object.entries(ASKED_TOO).map(([name, begin]) => [name, treeOf(entriesOf(ui[name]).filter(([key]) => keep(key.startsWith(begin))))]),
    )
  const asked = (isFirst: boolean) => treeOf(entriesOf(questions).filter(([name]) => isAskedFirst(name) === isFirst))
  if (part === 'questions') return { questions: asked(false), ...hebrewOf(hebrew, part) }
  if (part === 'first') {
    return {
      ...interfaceWords((name) => ASKING.has(name)),
      ...shared((isAsked) => isAsked),
      questions: asked(true),
      rights: rightsOf(rights, 'name'),
    }
  }
  const isLater = (name: string) => !ASKING.has(name) && !STAFF.has(name) && !NEVER.has(name)
  return { ...interfaceWords(isLater), ...shared((isAsked) => !isAsked), acts: acts ?? {}, rights: rightsOf(rights, 'rest'), ...hebrewOf(hebrew, part) }
}
