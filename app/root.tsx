import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation, useRouteError, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { type DisplayChoice, displayInCookie } from '~/i18n/display'
import { directionOf } from '~/i18n/languages'
import { liveEditsName } from '~/i18n/live-edits.server'
import { languageOfPath } from '~/i18n/path'
import { useWords } from '~/i18n/words'
import { lawInForce } from '~/lawroom/in-force.server'
import type { LawName } from '~/lawroom/law-name'
import { placeOfAddress, shownMunicipality } from '~/municipality/municipalities'
import { GROUND } from '~/ui/ground'
import { useNonce } from '~/ui/nonce'
import { SiteFrame } from './routes/frame'
import { municipalityOf } from './routes/municipality.server'
import { originOf } from './routes/origin.server'
import { PageHead, useIsLive, usePageTools } from './routes/page-head'
import styles from './ui/styles/index.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/icons/apple-180.png' },
]

export function loader({ request, context }: LoaderFunctionArgs) {
  const municipality = municipalityOf(request, context)
  return {
    display: displayInCookie(request.headers.get('Cookie')),
    origin: originOf(request, context),
    law: lawInForce(),
    municipality: municipality ? shownMunicipality(municipality) : null,
    words: liveEditsName(),
  }
}

export function shouldRevalidate({ formAction }: { formAction?: string }): boolean {
  // Only the display page changes what the root shows; answers never make it ask the server.
  return formAction?.endsWith('/display') ?? false
}

function attributesOf(display: DisplayChoice) {
  return {
    'data-theme': display.theme === 'system' ? undefined : display.theme,
    'data-contrast': display.contrast === 'more' ? 'more' : undefined,
    'data-text': display.text === 'normal' ? undefined : display.text,
    'data-font': display.font === 'simple' ? 'simple' : undefined,
    'data-motion': display.motion === 'none' ? 'none' : undefined,
  }
}

/** By which law a live page was made, for its scripts. */
function lawAttributes({ version, isOwn }: LawName) {
  return { 'data-law': version, ...(isOwn ? { 'data-law-own': '' } : {}) }
}

export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const language = languageOfPath(pathname)
  const nonce = useNonce()
  const isLive = useIsLive()
  const tools = usePageTools()
  const isFramed = placeOfAddress(pathname) !== null
  const data = useRouteLoaderData<typeof loader>('root')
  return (
    <html lang={language} dir={directionOf(language)} data-words={data?.words ?? undefined} {...(data && isLive ? lawAttributes(data.law) : {})} {...(data ? attributesOf(data.display) : {})}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <ThemeColours theme={data?.display.theme ?? 'system'} />
        <PageHead origin={data?.origin ?? null} />
        <link rel="manifest" href={`/${language}/manifest.webmanifest`} />
        <Meta />
        <Links />
        {data?.municipality?.theme ? <link rel="stylesheet" href={data.municipality.theme} /> : null}
      </head>
      <body>
        {children}
        {isLive ? (
          <>
            {/* A frame does not scroll by itself, and may have no store in which to keep a place. */}
            {isFramed ? null : <ScrollRestoration nonce={nonce} />}
            <Scripts nonce={nonce} />
          </>
        ) : (
          <script src="/quick-exit.js" defer nonce={nonce} />
        )}
        <script src="/page.js" defer nonce={nonce} />
        {isFramed ? null : <script src="/offline.js" defer nonce={nonce} />}
        {isLive || tools.includes('aloud') ? <script src="/read-aloud.js" defer nonce={nonce} /> : null}
      </body>
    </html>
  )
}

/** The colour of the browser's own bar: that of the page's ground. */
function ThemeColours({ theme }: { theme: DisplayChoice['theme'] }) {
  if (theme !== 'system') return <meta name="theme-color" content={GROUND[theme]} />
  return (
    <>
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={GROUND.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={GROUND.dark} />
    </>
  )
}

export default function App() {
  return <Outlet />
}

/** Something went wrong, or there is no such page: said in the reader's language, with a way on. */
export function ErrorBoundary() {
  const error = useRouteError()
  const words = useWords()
  const isMissing = isRouteErrorResponse(error) && error.status === 404
  const kind = isMissing ? 'notFound' : 'failed'
  return (
    <SiteFrame>
      <div className="stack">
        <h1>{words.t(`pages:${kind}.title`)}</h1>
        <p>{words.t(`pages:${kind}.text`)}</p>
        <p>
          <a href={`/${words.language}`}>{words.t('pages:toHome')}</a>
        </p>
      </div>
    </SiteFrame>
  )
}
