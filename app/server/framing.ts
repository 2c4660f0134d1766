/** Who may put what into a page of another site: the framed screening by those that the operator names, its script by everybody. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Request, RequestHandler } from 'express'
import { frameAncestors } from '~/municipality/municipalities'
import type { OperatorSettings } from './context'

export interface Framing {
  /** For the head `frame-ancestors` of an answer. */
  readonly ancestors: (request: IncomingMessage, response: ServerResponse) => string
  /** Takes back the older heads that would keep other sites out where they may come in. */
  readonly loosen: RequestHandler
}

const SCRIPT = '/embed.js'

export function framingOf({ municipalities, framedBy }: Pick<OperatorSettings, 'municipalities' | 'framedBy'>): Framing {
  const ancestorsOf = ({ path, hostname }: Request) => frameAncestors(municipalities, framedBy, { host: hostname, pathname: path })
  return {
    ancestors: (request) => ancestorsOf(request as Request),
    loosen(request, response, next) {
      const mayBeFramed = ancestorsOf(request) !== "'none'"
      if (mayBeFramed) response.removeHeader('X-Frame-Options')
      if (mayBeFramed || request.path === SCRIPT) response.set('Cross-Origin-Resource-Policy', 'cross-origin')
      next()
    },
  }
}
