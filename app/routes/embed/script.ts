import type { LoaderFunctionArgs } from '@remix-run/node'
import { answer, sharedAnswer } from '../api/answer.server'
import { embedScript } from './host-script.server'

const MAX_AGE_SECONDS = 3600

/** `GET /embed.js`: one tag by which another site takes the screening in. */
export function loader({ request }: LoaderFunctionArgs) {
  return answer(request, ['GET'], () => Promise.resolve(sharedAnswer(request, embedScript(), 'text/javascript; charset=utf-8', MAX_AGE_SECONDS)))
}
