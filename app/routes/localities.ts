import { taggedJson } from '~/server/tagged'
import type { LoaderFunctionArgs } from '@remix-run/node'

/** All places, for the search in the browser: what a visitor types is then never sent. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const localities = await context.directory.listLocalities()
  return taggedJson(request, localities, 86_400)
}
