import type { LoaderFunctionArgs } from '@remix-run/node'
import { answer } from './answer.server'
import { listPlaces } from './list-places.server'

/** `GET /api/v1/centers?locality=&language=&topic=`: the directory. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return answer(request, ['GET'], () => listPlaces(request, context.directory))
}

export const action = loader
