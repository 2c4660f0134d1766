import type { LoaderFunctionArgs } from '@remix-run/node'
import { todayInIsrael } from '~/i18n/today'
import { wordsFor } from '~/i18n/words'
import { wordsOf } from '~/i18n/resources.server'
import { lawInForce } from '~/lawroom/in-force.server'
import { LAW_HEAD, LAW_OWN_HEAD } from '~/lawroom/law-name'
import { planWords } from '~/plan/plan-words'
import { catalogue } from '~/rights'
import { figuresOfDay } from '~/screening/results-model'
import { rightFigures } from '~/screening/right-figures'
import { taggedJson } from '~/server/tagged'
import { languageOfAddress } from './language-of-address'

/**
 * Words of the plan for every right of the catalogue: whoever asks for them says nothing of their own. Figures stand in them, so the law
 * is named in the head; browsers ask under the name of theirs, so that words kept from an earlier law do not stay.
 */
export function loader({ request, params }: LoaderFunctionArgs) {
  const law = lawInForce()
  const words = wordsFor(wordsOf(languageOfAddress(params)))
  const figures = rightFigures(words, catalogue.parameters, figuresOfDay(todayInIsrael(new Date())))
  return taggedJson(request, planWords(words, catalogue.rights, figures), 3600, { [LAW_HEAD]: law.version, ...(law.isOwn ? { [LAW_OWN_HEAD]: '1' } : {}) })
}
