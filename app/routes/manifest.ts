import type { LoaderFunctionArgs } from '@remix-run/node'
import { directionOf } from '~/i18n/languages'
import { wordsOf } from '~/i18n/resources.server'
import { wordsFor } from '~/i18n/words'
import { tagged } from '~/server/tagged'
import { GROUND } from '~/ui/ground'
import { languageOfAddress } from './language-of-address'

const DAY_SECONDS = 86_400

/** What a phone needs to put the portal among its apps: in each language an app of its own, with that language's first page. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOfAddress(params)
  const words = wordsFor(wordsOf(language))
  const home = `/${language}`
  const icon = (name: string, size: number, purpose: string) => ({ src: `/icons/${name}-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose })
  const manifest = {
    id: home,
    name: words.t('common:productName'),
    short_name: words.t('common:productName'),
    description: words.t('home:lead'),
    lang: language,
    dir: directionOf(language),
    start_url: home,
    scope: '/',
    // With the browser's way back: pages have none of their own.
    display: 'minimal-ui',
    theme_color: GROUND.light,
    background_color: GROUND.light,
    icons: [icon('icon', 192, 'any'), icon('icon', 512, 'any'), icon('maskable', 512, 'maskable')],
    shortcuts: [
      { name: words.t('home:start'), url: `${home}/check` },
      { name: words.t('pages:allCenters'), url: `${home}/centers` },
    ],
  }
  return tagged(request, JSON.stringify(manifest), {
    'Content-Type': 'application/manifest+json; charset=utf-8',
    'Cache-Control': `public, max-age=${DAY_SECONDS}`,
  })
}
