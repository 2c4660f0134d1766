import type { LoaderFunctionArgs } from '@remix-run/node'
import { catalogue } from '~/rights'
import { rulesVersion } from '~/screening/rules-version.server'
import { originOf } from '../origin.server'
import { answer, sharedJson } from './answer.server'
import { inLanguageAsked } from './in-language.server'
import { keptText } from './kept-text.server'
import { openapiDocument } from './openapi-document.server'

/** `GET /api/v1/openapi.json`: what the API takes and gives. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return answer(request, ['GET'], () =>
    inLanguageAsked(request, (words) => {
      const origin = originOf(request, context)
      const body = keptText(['openapi', words.language, origin, rulesVersion(catalogue)], () => openapiDocument(words, origin))
      return sharedJson(request, body)
    }),
  )
}

export const action = loader
