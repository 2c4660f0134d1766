import type { LoaderFunctionArgs } from '@remix-run/node'
import { answer, sharedJson } from './answer.server'
import { inLanguageAsked } from './in-language.server'
import { keptText } from './kept-text.server'
import { openapiDocument } from './openapi-document.server'

/** `GET /api/v1/openapi.json`: what the API takes and gives. */
export function loader({ request }: LoaderFunctionArgs) {
  return answer(request, ['GET'], () =>
    inLanguageAsked(request, (words) =>
      sharedJson(
        request,
        keptText(['openapi', words.language], () => openapiDocument(words)),
      ),
    ),
  )
}

export const action = loader
