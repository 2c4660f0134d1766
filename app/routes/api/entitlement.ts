import type { LoaderFunctionArgs } from '@remix-run/node'
import { todayInIsrael } from '~/i18n/today'
import { catalogue } from '~/rights'
import { describeRight } from '~/screening/describe-right'
import { rulesVersion } from '~/screening/rules-version.server'
import { answer, sharedJson } from './answer.server'
import { inLanguageAsked } from './in-language.server'
import { keptText } from './kept-text.server'
import { problem } from './problem.server'
import { rulesOn } from './rules-on.server'

/** `GET /api/v1/entitlements/:id`: one right. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return answer(request, ['GET'], () =>
    inLanguageAsked(request, (words) => {
      const right = catalogue.rights.find(({ id }) => id === params['id'])
      if (!right) return problem(words, 'notFound')
      const today = todayInIsrael(new Date())
      const body = keptText(['entitlement', right.id, words.language, today, rulesVersion(catalogue)], () => ({
        rulesVersion: rulesVersion(catalogue),
        language: words.language,
        ...describeRight(words, catalogue, right, rulesOn(today, null).texts(words)),
      }))
      return sharedJson(request, body)
    }),
  )
}

export const action = loader
