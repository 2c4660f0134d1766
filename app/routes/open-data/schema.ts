import type { LoaderFunctionArgs } from '@remix-run/node'
import { openDataSchema } from '~/open-data/schema.server'
import { answer, sharedAnswer } from '../api/answer.server'

const MAX_AGE_SECONDS = 3600

/** `GET /open-data/rights.schema.json`: what the open data is made of. */
export function loader({ request }: LoaderFunctionArgs) {
  return answer(request, ['GET'], () =>
    Promise.resolve(sharedAnswer(request, JSON.stringify(openDataSchema), 'application/schema+json; charset=utf-8', MAX_AGE_SECONDS)),
  )
}

export const action = loader
