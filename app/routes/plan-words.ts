import type { LoaderFunctionArgs } from '@remix-run/node'
import { todayInIsrael } from '~/i18n/today'
import { wordsFor } from '~/i18n/words'
import { wordsOf } from '~/i18n/resources.server'
import { planWords } from '~/plan/plan-words'
import { catalogue } from '~/rights'
import { figuresOfDay } from '~/screening/results-model'
import { rightFigures } from '~/screening/right-figures'
import { languageOfAddress } from './language-of-address'

/** Words of the plan for every right of the catalogue: whoever asks for them says nothing of their own. */
export function loader({ params }: LoaderFunctionArgs) {
  const words = wordsFor(wordsOf(languageOfAddress(params)))
  const figures = rightFigures(words, catalogue.parameters, figuresOfDay(todayInIsrael(new Date())))
  return Response.json(planWords(words, catalogue.rights, figures), { headers: { 'Cache-Control': 'public, max-age=3600' } })
}
