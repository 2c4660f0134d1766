import type { LoaderFunctionArgs } from '@remix-run/node'
import { LANGUAGES } from '~/i18n/languages'
import { answer, sharedAnswer } from '../api/answer.server'
import { apiWords } from '../api/words.server'
import source from './host-script.js?raw'

const MAX_AGE_SECONDS = 3600

/** The script with what the frame is called in each language. */
export function embedScript(): string {
  const titles = Object.fromEntries(LANGUAGES.map((language) => [language, apiWords(language).t('embed:title')]))
  return source.replace('TITLES', () => JSON.stringify(titles))
}

/** `GET /embed.js`: one tag by which another site takes the screening in. */
export function loader({ request }: LoaderFunctionArgs) {
  return answer(request, ['GET'], () => Promise.resolve(sharedAnswer(request, embedScript(), 'text/javascript; charset=utf-8', MAX_AGE_SECONDS)))
}
