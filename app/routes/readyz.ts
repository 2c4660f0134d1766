import type { LoaderFunctionArgs } from '@remix-run/node'

/** The database answers too. */
export async function loader({ context }: LoaderFunctionArgs) {
  const headers = { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }
  try {
    await context.checkDatabase()
    return new Response('ready', { headers })
  } catch {
    // Screening goes on without the database; the operator is told that the directory does not.
    return new Response('the database does not answer', { status: 503, headers })
  }
}
