import type { LoaderFunctionArgs } from '@remix-run/node'
import { answer } from './answer.server'
import { listVersions } from './list-versions.server'

/** `GET /api/v1/versions`: every law that was ever in force, the newest first. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return answer(request, ['GET'], () => listVersions(request, context.db))
}

export const action = loader
