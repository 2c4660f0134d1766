import type { LoaderFunctionArgs } from '@remix-run/node'
import { todayInIsrael } from '~/i18n/today'
import { catalogue } from '~/rights'
import { describeRight } from '~/screening/describe-right'
import { rulesVersion } from '~/screening/rules-version.server'
import { answer, sharedJson } from './answer.server'
import { keptText } from './kept-text.server'
import { inLanguageAsked } from './in-language.server'
import { rulesOn } from './rules-on.server'

/** `GET /api/v1/entitlements`: the whole catalogue. */
export function loader({ request }: LoaderFunctionArgs) {
  return answer(request, ['GET'], () =>
    inLanguageAsked(request, (words) => {
      const today = todayInIsrael(new Date())
      const body = keptText(['entitlements', words.language, today, rulesVersion(catalogue)], () => ({
        rulesVersion: rulesVersion(catalogue),
        language: words.language,
        entitlements: catalogue.rights.map((right) =>
          describeRight(words, catalogue, right, rulesOn(today, null).texts(words)),
        ),
      }))
      return sharedJson(request, body)
    }),
  )
}

export const action = loader
