import type { AppLoadContext } from '@remix-run/node'
import { besideOf, withBeside } from '~/i18n/beside'
import { languageOfPath } from '~/i18n/path'
import { qrDrawing } from '~/interview/saved/qr'
import { originOf } from './origin.server'

/** The page's own address for its paper, in letters and as a code that a phone's camera reads; of its query only the second language. */
export function pageAddress(request: Request, context: AppLoadContext) {
  const { pathname, searchParams } = new URL(request.url)
  const beside = besideOf(searchParams, languageOfPath(pathname))
  const address = originOf(request, context) + pathname + withBeside('', beside)
  return { address, code: qrDrawing(address) }
}
