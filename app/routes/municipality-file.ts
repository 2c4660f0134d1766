import type { LoaderFunctionArgs } from '@remix-run/node'
import { themeStyles } from '~/municipality/colours'
import { shownMunicipality } from '~/municipality/municipalities'

/** The address has a mark of the content in it: another content has another address. */
const FOR_GOOD = 'public, max-age=31536000, immutable'

/** The logo and the colours of a municipality. */
export function loader({ request, context, params }: LoaderFunctionArgs) {
  const municipality = context.operator.municipalities.find(({ id }) => id === params['id'])
  const { pathname } = new URL(request.url)
  if (municipality) {
    const { logo, theme } = shownMunicipality(municipality)
    if (municipality.logo && pathname === logo) {
      return new Response(municipality.logo.bytes.slice(), { headers: { 'Content-Type': municipality.logo.type, 'Cache-Control': FOR_GOOD } })
    }
    if (municipality.colours && pathname === theme) {
      return new Response(themeStyles(municipality.colours), { headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': FOR_GOOD } })
    }
  }
  throw new Response(null, { status: 404 })
}
