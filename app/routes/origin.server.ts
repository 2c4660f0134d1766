import type { AppLoadContext } from '@remix-run/node'
import { municipalityOfHost } from '~/municipality/municipalities'

/**
 * Where the portal is reached, as its operator says, else as this request was addressed; under the host of a municipality it is that
 * host. Without a slash at the end.
 */
export function originOf(request: Request, { publicUrl, operator }: AppLoadContext): string {
  const { origin, host } = new URL(request.url)
  if (!publicUrl) return origin
  const isMunicipalitys = (municipalityOfHost(operator.municipalities, host)?.hosts.length ?? 0) > 0
  return isMunicipalitys ? `${new URL(publicUrl).protocol}//${host}` : publicUrl.replace(/\/+$/, '')
}
