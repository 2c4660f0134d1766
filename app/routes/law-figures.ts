import type { LoaderFunctionArgs } from '@remix-run/node'
import { recentFigures } from '~/lawroom/in-force.server'
import { publishedUnder } from '~/lawroom/versions.server'

const YEAR_SECONDS = 31_536_000

/** `GET /law/<name>.json`: the published figures of a law, for browsers that work by it. The name is the hash of the law, so it never changes. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const name = /^(sha256-[0-9a-f]{64})\.json$/.exec(params['file'] ?? '')?.[1]
  const figures = name === undefined ? null : (recentFigures(name) ?? (await publishedUnder(context.db, name)))
  if (!figures) throw new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
  return Response.json(figures, { headers: { 'Cache-Control': `public, max-age=${YEAR_SECONDS}, immutable` } })
}
