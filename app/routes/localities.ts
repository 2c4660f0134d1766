import type { LoaderFunctionArgs } from '@remix-run/node'

/** All places, for the search in the browser: what a visitor types is then never sent. */
export async function loader({ context }: LoaderFunctionArgs) {
  const localities = await context.directory.listLocalities()
  return Response.json(localities, { headers: { 'Cache-Control': 'public, max-age=86400' } })
}
