import { taggedJson } from '~/server/tagged'
import type { LoaderFunctionArgs } from '@remix-run/node'

/** The whole public directory, so that the browser can match a person to a place without telling anybody where they live. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  return taggedJson(request, await context.directory.snapshot(), 3600)
}
