import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { languageOfAddress } from '../language-of-address'
import { framedHome } from './framed-home'

/** The short address of the framed interview, with or without the place. */
export function loader({ params }: LoaderFunctionArgs) {
  languageOfAddress(params)
  return redirect(`${framedHome(params)}/check`)
}
