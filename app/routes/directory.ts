import type { LoaderFunctionArgs } from '@remix-run/node'

/** The whole public directory, so that the browser can match a person to a place without telling anybody where they live. */
export async function loader({ context }: LoaderFunctionArgs) {
  return Response.json(await context.directory.snapshot(), { headers: { 'Cache-Control': 'public, max-age=3600' } })
}
