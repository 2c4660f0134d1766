/** What is answered before it reaches a page: addresses and heads that are no valid text, bodies that are too large, posts from elsewhere. */
import type { Request, Response } from 'express'
import { MOST_FORM_BYTES } from '~/casework/claims/upload-limits'
import { MOST_FILE_BYTES } from '~/lawroom/file-limits'

/** Bodies over this are turned away before they are read: the largest form and the API's limit fit well inside. */
const MOST_BODY_BYTES = 512 * 1024

/** Photos and scanned letters, which the counsellors' files alone take; that page refuses kindly before this does. */
const DOCUMENTS = /^\/[a-z]{2}\/staff\/files\/[^/]+\/documents(\.data)?$/
const MOST_DOCUMENTS_BYTES = MOST_FORM_BYTES + 1024 * 1024

/** A year's figures in one file. */
const FIGURES = /^\/[a-z]{2}\/staff\/law\/update(\.data)?$/
const MOST_FIGURES_BYTES = MOST_FILE_BYTES + 64 * 1024

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS']

/** The API is open to every site, and keeps nothing; forms are answered from our own pages alone. */
const OPEN_TO_ALL = /^\/api\//

export function refuseWhatCannotBeRead(request: Request, response: Response, next: () => void): void {
  const status = refusalOf(request)
  if (status === null) {
    next()
    return
  }
  if (status === 405) response.set('allow', METHODS.join(', '))
  response.status(status).type('text/plain').send(String(status))
}

function refusalOf(request: Request): number | null {
  if (!isReadable(request)) return 400
  if (Number(request.headers['content-length'] ?? 0) > mostBytesAt(request.path)) return 413
  if (!METHODS.includes(request.method)) return 405
  // Browsers say how long a form is; without that it could go on without an end.
  if (request.method === 'POST' && request.headers['transfer-encoding'] !== undefined && !OPEN_TO_ALL.test(request.path)) return 411
  if (request.method === 'POST' && !OPEN_TO_ALL.test(request.path) && !isFromHere(request)) return 403
  return null
}

function mostBytesAt(address: string): number {
  if (DOCUMENTS.test(address)) return MOST_DOCUMENTS_BYTES
  return FIGURES.test(address) ? MOST_FIGURES_BYTES : MOST_BODY_BYTES
}

/** The address and the host can be understood, and hold no null byte. */
function isReadable(request: Request): boolean {
  try {
    decodeURIComponent(request.path)
    // As Remix puts the address together; an odd port behind either host would break it there.
    const port = portIn(request.get('X-Forwarded-Host')) || portIn(request.get('Host'))
    const { pathname } = new URL(`${request.protocol}://${request.hostname}${port ? `:${port}` : ''}${request.originalUrl}`)
    return request.originalUrl.startsWith('/') && !pathname.includes('\0') && !request.originalUrl.includes('%00')
  } catch {
    return false
  }
}

function portIn(host: string | undefined): string | undefined {
  return host?.split(':')[1]
}

/** A form that a page of another site sends is nobody's answer. Browsers name the page's site; other programs name none. */
function isFromHere(request: Request): boolean {
  const origin = request.get('Origin')
  if (origin === undefined || origin === '') return true
  const host = request.get('X-Forwarded-Host')?.split(',')[0]?.trim() || request.get('Host')
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}
