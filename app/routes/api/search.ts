import type { LoaderFunctionArgs } from '@remix-run/node'
import { catalogue } from '~/rights'
import { rightName } from '~/screening/condition-words'
import { createRightSearch, type RightSearch } from '~/screening/search'
import { answer, sharedJson } from './answer.server'
import { inLanguageAsked } from './in-language.server'
import { problem } from './problem.server'
import { allApiWords } from './words.server'

const LONGEST_QUERY = 200

let search: RightSearch | null = null

/** `GET /api/v1/search?q=&language=`: the rights that fit, the best first. */
export function loader({ request }: LoaderFunctionArgs) {
  return answer(request, ['GET'], () =>
    inLanguageAsked(request, (words) => {
      const query = new URL(request.url).searchParams.get('q') ?? ''
      if (query.length > LONGEST_QUERY) {
        const problems = [{ fact: 'q', code: 'tooLong', expected: `at most ${LONGEST_QUERY} characters` } as const]
        return problem(words, 'invalidRequest', { problems })
      }
      search ??= createRightSearch(catalogue.rights, allApiWords())
      const ids = search(query, words.language)
      return sharedJson(
        request,
        JSON.stringify({ results: ids.map((id) => ({ entitlement: id, name: rightName(words, id) })) }),
      )
    }),
  )
}

export const action = loader
