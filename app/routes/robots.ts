import type { LoaderFunctionArgs } from '@remix-run/node'
import { originOf } from './origin.server'

/** Pages of a person's own, behind the language. */
const PRIVATE = ['check/', 'answers', 'results', 'plan', 'save', 'resume', 'clear', 'handover', 'display']

/** Guides, the directory and the home pages may be found; answers, results and the API are nobody's but the reader's. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    ...PRIVATE.map((path) => `Disallow: /*/${path}`),
    '',
    `Sitemap: ${originOf(request, context)}/sitemap.xml`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } })
}
