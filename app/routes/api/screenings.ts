import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { answer } from './answer.server'
import { screenRequest } from './screen-request.server'

/** `POST /api/v1/screenings`: nothing of what is asked is kept or written down. */
export function action({ request, context }: ActionFunctionArgs) {
  return answer(request, ['POST'], () => screenRequest(request, context))
}

export function loader({ request, context }: LoaderFunctionArgs) {
  return answer(request, ['POST'], () => screenRequest(request, context))
}
