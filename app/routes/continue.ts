import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { answersFrom } from '~/interview/answers'
import { keepAnswers } from '~/interview/cookie.server'
import { languageOfAddress } from './language-of-address'
import { readForm } from './read-form.server'

/**
 * Takes over the answers of an interview in a frame, which the browser keeps apart from the portal's: they are put into the sealed
 * cookie, and the results page moves them into the browser. What cannot be read begins anew.
 */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const answers = answersIn((await readForm(request)).get('answers'))
  if (!answers) return redirect(`/${language}/check`)
  return redirect(`/${language}/results`, { headers: await keepAnswers(answers, context) })
}

function answersIn(text: FormDataEntryValue | null) {
  try {
    return typeof text === 'string' ? answersFrom(JSON.parse(text)) : null
  } catch {
    return null
  }
}

/** Whoever opens the address by itself has nothing to go on with. */
export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/${languageOfAddress(params)}/check`)
}
