import type { LoaderFunctionArgs } from '@remix-run/node'
import { figuresTable } from '~/open-data/parameters.server'
import { catalogue } from '~/rights'
import { answer, sharedAnswer } from '../api/answer.server'

const MAX_AGE_SECONDS = 3600

/** `GET /open-data/parameters.csv`: every figure of the law with its days and its source. */
export function loader({ request }: LoaderFunctionArgs) {
  return answer(request, ['GET'], () =>
    Promise.resolve(sharedAnswer(request, figuresTable(catalogue), 'text/csv; charset=utf-8', MAX_AGE_SECONDS)),
  )
}

export const action = loader
