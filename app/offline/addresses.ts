/** What kind of page an address is, for the worker that serves pages without a line. Whatever is not named here is never kept. */
import { LANGUAGES } from '~/i18n/languages'

type Language = (typeof LANGUAGES)[number]

const LANGUAGE = LANGUAGES.join('|')

/** Pages of a screening that work in the browser alone. */
const SCREENING = new RegExp(`^/(${LANGUAGE})/(check(/[\\w-]+)?|answers|results|plan|clear)$`)

/** Pages that bring the scripts of a screening: while one is open, its files stay. */
const OPEN_SCREENING = new RegExp(`^/(${LANGUAGE})/(check|answers|results|plan|clear|save|resume)(/|$)`)

/** Pages for reading: what they show is the same for everybody. */
const READING = new RegExp(`^/(${LANGUAGE})(/(rights|events|centers|letters)(/[\\w.-]+)?|/privacy|/accessibility|/sources|/developers)?$`)

/** Of an address's query, what chooses the same page for everybody; a search or a place is somebody's own. */
const SHARED_QUERY = /^(beside|area|authority|show)$/

/** Lists that screenings are made with in the browser. */
const LISTS = new RegExp(`^/(${LANGUAGE})/(localities\\.json|directory\\.json|plan/words)$`)

/** Files whose name changes with their content. */
const IMMUTABLE = /^\/(law\/[\w-][\w.-]*\.json|words\/[\w-][\w.-]*\/[\w-]+\.json|m\/[\w-]+\/[\w-][\w.-]*)$/

export const isOfScreening = (path: string): boolean => SCREENING.test(path)
export const holdsScreening = (path: string): boolean => OPEN_SCREENING.test(path)
export const isList = (path: string): boolean => LISTS.test(path)
export const isImmutable = (path: string): boolean => IMMUTABLE.test(path)

/** @param url with its query */
export function isForReading({ pathname, searchParams }: URL): boolean {
  return READING.test(pathname) && [...searchParams.keys()].every((name) => SHARED_QUERY.test(name))
}

/** The language of a page, Hebrew where it has none of the five. */
export function languageAt(path: string): Language {
  const first = path.split('/')[1]
  return LANGUAGES.find((language) => language === first) ?? 'he'
}

/** The first page of a screening, which stands in for all others and leads on to them. */
export const startOf = (language: Language): string => `/${language}/check`

/** What the results ask the server for beside the answers, which stay in the browser: `?_routes=` as the router asks. */
export const resultsDataOf = (language: Language): string => `/${language}/results.data?_routes=routes%2Fresults`

export const offlinePageOf = (language: Language): string => `/${language}/offline`

/** The addresses whose routes the router learns in one go. */
export function routesOf(language: Language, version: string): string {
  const paths = ['check', 'check/status', 'answers', 'results', 'plan', 'clear', 'save', 'resume'].map((page) => `p=${encodeURIComponent(`/${language}/${page}`)}`)
  return `/__manifest?${paths.join('&')}&version=${version}`
}

/** Pages for reading that are kept: the last ones. */
export const MOST_SEEN = 30

/** Where the start page leads on to when it stands in for another page. */
export const ONWARD = 'onward'

/** @returns the page of a screening that the start page was asked to lead on to, null where there is none. @param address of the start page */
export function onwardFrom(address: string): string | null {
  const own = new URL(address)
  const onward = own.searchParams.get(ONWARD)
  if (onward === null || !URL.canParse(onward, address)) return null
  const { origin, pathname, search } = new URL(onward, address)
  return origin === own.origin && isOfScreening(pathname) && pathname !== own.pathname ? pathname + search : null
}
