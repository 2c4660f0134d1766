import type { Words } from '~/i18n/words'
import { catalogue } from '~/rights'
import { REFUSED_CALL } from './example-calls.server'
import { problemBody } from './problem.server'
import { parseScreeningRequest } from './screening-request.server'

/** What the example with mistakes is really answered with. */
export function refusedExample(words: Words) {
  const parsed = parseScreeningRequest(REFUSED_CALL.body, [], catalogue)
  return problemBody(words, 'invalidRequest', { problems: 'problems' in parsed ? parsed.problems : [] })
}
