/** Title, description and the same page in the other languages. Each route says what it is by `handle`. */
import { useLocation, useMatches, useRouteError, isRouteErrorResponse } from '@remix-run/react'
import { useContext } from 'react'
import { UNSAFE_DataRouterStateContext as RouterState } from 'react-router'
import { DEFAULT_LANGUAGE, LANGUAGES } from '~/i18n/languages'
import { inLanguage } from '~/i18n/path'
import { useWords, type Words } from '~/i18n/words'
import { useMunicipality } from './use-municipality'

export interface Head {
  readonly title: string
  readonly description?: string
  /** Pages that show a person's own answers are kept out of search engines. */
  readonly isPrivate?: boolean
}

/** What can be done with a page beside reading it: hear it, see a second language beside it, print it. */
export type PageTool = 'aloud' | 'beside' | 'print'

export interface PageHandle {
  /** The page works with a person's own answers, in the browser where it can: its scripts are sent. Every other page sends none. */
  readonly isLive?: boolean
  readonly tools?: readonly PageTool[]
  /**
   * The page is the same for everybody, and whoever holds the device may know that it was read: it may be kept. Other pages never are.
   * @param data what the route's loader gave
   */
  readonly isForAll?: (params: Readonly<Record<string, string | undefined>>, data: unknown) => boolean
  /** Something is being written on the page, in the form `CARRIED_FORM`: the language switch sends it along. */
  readonly carries?: boolean
  /**
   * @param data what the route's loader gave
   * @param sentBack what its action gave, when a form came back to the page
   */
  head(words: Words, data: unknown, params: Readonly<Record<string, string | undefined>>, sentBack: unknown): Head
}

/** Whether the page that is shown sends its scripts. */
export function useIsLive(): boolean {
  const error = useRouteError()
  const matches = useMatches()
  return !error && matches.some(({ handle }) => isPageHandle(handle) && handle.isLive === true)
}

const NO_TOOLS: readonly PageTool[] = []

/** The tools that the shown page asks for; none on an error page. */
export function usePageTools(): readonly PageTool[] {
  const error = useRouteError()
  const handles = useMatches().map(({ handle }) => handle).filter(isPageHandle)
  return error ? NO_TOOLS : (handles.at(-1)?.tools ?? NO_TOOLS)
}

/** Whether the shown page holds what somebody is writing; none does on an error page. */
export function useCarries(): boolean {
  const error = useRouteError()
  const matches = useMatches()
  return !error && matches.some(({ handle }) => isPageHandle(handle) && handle.carries === true)
}

function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === 'object' && handle !== null && 'head' in handle
}

export function PageHead({ origin }: { origin: string | null }) {
  const words = useWords()
  const matches = useMatches()
  const error = useRouteError()
  const { pathname } = useLocation()
  // No hook tells the outer page what an inner route's action gave, and the title must say it also without scripts.
  const router = useContext(RouterState)
  const match = matches.findLast(({ handle }) => isPageHandle(handle))
  const municipality = useMunicipality()
  const product = municipality?.portalName?.[words.language] ?? words.t('common:productName')
  const head: Head = error
    ? { title: words.t(isRouteErrorResponse(error) && error.status === 404 ? 'pages:notFound.title' : 'pages:failed.title'), isPrivate: true }
    : match && isPageHandle(match.handle)
      ? match.handle.head(words, match.data, match.params, router?.actionData?.[match.id])
      : { title: product }
  // A page that may be found and says nothing of itself says what the portal is for.
  const description = head.description ?? (head.isPrivate ? null : words.t('home:lead'))
  return (
    <>
      <title>{head.title === product ? product : `${head.title} – ${product}`}</title>
      {description ? <meta name="description" content={description} /> : null}
      {head.isPrivate ? <meta name="robots" content="noindex" /> : null}
      {origin && !head.isPrivate ? (
        <>
          <link rel="canonical" href={origin + pathname} />
          {LANGUAGES.map((language) => (
            <link key={language} rel="alternate" hrefLang={language} href={origin + inLanguage(pathname, language)} />
          ))}
          {/* Whose language is none of ours: Hebrew, as the bare address gives it. */}
          <link rel="alternate" hrefLang="x-default" href={origin + inLanguage(pathname, DEFAULT_LANGUAGE)} />
        </>
      ) : null}
    </>
  )
}
