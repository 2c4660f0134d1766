import type { LoaderFunctionArgs } from '@remix-run/node'
import { problem } from './problem.server'
import { apiWords, languageAsked } from './words.server'

/** Every address of the API that is none of its routes, whatever the method. */
export async function loader({ request }: LoaderFunctionArgs) {
  const words = apiWords(languageAsked(request).language)
  return problem(words, 'notFound')
}

export const action = loader
