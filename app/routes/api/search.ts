import type { LoaderFunctionArgs } from '@remix-run/node'
import { rightName } from '~/screening/condition-words'
import { LONGEST_QUERY, searchRights } from '~/screening/search.server'
import { answer, sharedJson } from './answer.server'
import { languageProblem } from './in-language.server'
import { problem, type RequestProblem } from './problem.server'
import { apiWords, languageAsked } from './words.server'

/** `GET /api/v1/search?q=&language=`: the rights that fit, the best first; none for an empty query. A request without `q` is refused. */
export function loader({ request }: LoaderFunctionArgs) {
  return answer(request, ['GET'], async () => {
    const words = apiWords(languageAsked(request).language)
    const query = new URL(request.url).searchParams.get('q')
    const problems = [...queryProblem(query), ...languageProblem(request)]
    if (query === null || problems.length > 0) return problem(words, 'invalidRequest', { problems })
    const results = searchRights(query, words.language).map((id) => ({ entitlement: id, name: rightName(words, id) }))
    return sharedJson(request, JSON.stringify({ results }))
  })
}

export const action = loader

function queryProblem(query: string | null): RequestProblem[] {
  if (query === null) return [{ fact: 'q', code: 'wrongType', expected: 'text' }]
  if (query.length <= LONGEST_QUERY) return []
  return [{ fact: 'q', code: 'tooLong', expected: `at most ${LONGEST_QUERY} characters` }]
}
