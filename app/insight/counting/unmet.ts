/** Somebody looked for help and there was none to be had: what was looked for, without who. */
import { isbot } from 'isbot'
import { ALL, type Cell, centerScope, placeScope } from './cells'
import { hourBlock } from './buckets'
import { isUncounted } from './refusal'

/** Programs that read the pages look for nothing. */
function isCounted(request: Request): boolean {
  return !isUncounted(request) && !isbot(request.headers.get('User-Agent'))
}

/** A center had no free time in the language that was looked for. */
export function noTimes(request: Request, center: string, language: string, now: Date): readonly Cell[] {
  if (!isCounted(request)) return []
  const scope = centerScope(center)
  return [{ measure: 'unmet', scope, subject: 'language', outcome: language }, { measure: 'unmet', scope, subject: 'hour', outcome: hourBlock(now) }]
}

/** No place that serves the town deals with the topic in the language that was looked for. */
export function noPlace(request: Request, town: string, topic: string): readonly Cell[] {
  if (!isCounted(request)) return []
  return [ALL, placeScope(town)].map((scope) => ({ measure: 'unmet', scope, subject: 'topic', outcome: topic }) as const)
}
