/** Names that programs know, for texts about programs: the same in every language, so that no text holds them itself. */
import { directionOf } from '~/i18n/languages'
import type { Values, Words } from '~/i18n/words'

const NAMES = {
  v1: '/api/v1', v2: '/api/v2', problemType: 'application/problem+json', rfc: 'RFC 9457', policy: 'RateLimit-Policy', remaining: 'RateLimit-Remaining',
  reset: 'RateLimit-Reset', retry: 'Retry-After', match: 'If-None-Match', cacheControl: 'Cache-Control', etag: 'ETag', deprecation: 'Deprecation',
  sunset: 'Sunset', link: 'Link', openapi: 'OpenAPI 3.1', typescript: 'TypeScript', rulesVersion: 'rulesVersion', get: 'GET', json: 'JSON',
  problems: 'problems', min: 'min', max: 'max', null: 'null', true: 'true', false: 'false', eligible: 'eligible', ineligible: 'ineligible',
  needsInfo: 'needsInfo', askPerson: 'askPerson',
} as const satisfies Values

/** U+2068 and U+2069: what stands between them keeps its own direction. */
const isolated = (text: string) => `\u2068${text}\u2069`

/** A text about programs, its technical names filled in; in a right-to-left language each keeps its direction. */
export function technicalText(words: Words, key: string, values: Values = {}): string {
  const turns = directionOf(words.language) === 'rtl'
  const names = Object.fromEntries(Object.entries(NAMES).map(([name, text]) => [name, turns ? isolated(text) : text]))
  return words.t(key, { ...names, ...values })
}
