import type { AppLoadContext } from '@remix-run/node'
import { municipalityOfAddress } from '~/municipality/municipalities'
import type { Municipality } from '~/municipality/municipality'

/** Whose portal a request is for; null where it is nobody's own, or where the framed address names a municipality that there is not. */
export function municipalityOf(request: Request, { operator }: AppLoadContext): Municipality | null {
  const { host, pathname } = new URL(request.url)
  return municipalityOfAddress(operator.municipalities, { host, pathname }) ?? null
}
