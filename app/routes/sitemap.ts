import type { LoaderFunctionArgs } from '@remix-run/node'
import { DEFAULT_LANGUAGE, LANGUAGES } from '~/i18n/languages'
import { tagged } from '~/server/tagged'
import { originOf } from './origin.server'
import { type PublicPage, publicPages } from './public-pages'

function urlsOf({ path, checkedOn }: PublicPage, origin: string): readonly string[] {
  const alternate = (code: string, language: string) => `<xhtml:link rel="alternate" hreflang="${code}" href="${origin}/${language}${path}"/>`
  const alternates = [...LANGUAGES.map((language) => alternate(language, language)), alternate('x-default', DEFAULT_LANGUAGE)].join('')
  const day = checkedOn ? `<lastmod>${checkedOn}</lastmod>` : ''
  return LANGUAGES.map((language) => `<url><loc>${origin}/${language}${path}</loc>${day}${alternates}</url>`)
}

/** Every public page in every language, each naming itself in the others. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const origin = originOf(request, context)
  const centers = await context.directory.snapshot().then(
    (directory) => directory.centers.map(({ id }) => id),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : 'The directory could not be read')
      return []
    },
  )
  const urls = publicPages(centers).flatMap((page) => urlsOf(page, origin))
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
  ].join('\n')
  return tagged(request, `${body}\n`, { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' })
}
