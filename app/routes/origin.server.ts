import type { AppLoadContext } from '@remix-run/node'

/** Where the portal is reached, as its operator says, else as this request was addressed. Without a slash at the end. */
export function originOf(request: Request, { publicUrl }: AppLoadContext): string {
  return publicUrl ? publicUrl.replace(/\/+$/, '') : new URL(request.url).origin
}
